/** What a noun or name part says about who is meant, as bits. */

export const officeHolder = 1 << 0;
export const spokesperson = 1 << 1;
export const insider = 1 << 2;
export const occupation = 1 << 3;
export const officialTitle = 1 << 4;
export const neutralTitle = 1 << 5;
export const notInOffice = 1 << 6;
export const candidacy = 1 << 7;
export const group = 1 << 8;
export const informant = 1 << 9;
export const institution = 1 << 10;
export const place = 1 << 11;
export const demonym = 1 << 12;
export const bodyEnding = 1 << 13;
export const document = 1 << 14;
export const outlet = 1 << 15;
export const outletPart = 1 << 16;
export const mediaNoun = 1 << 17;
export const maleName = 1 << 18;
export const femaleName = 1 << 19;
export const plural = 1 << 20;
