/** Nouns for texts, data and records that can be a source. */
export const DOCUMENTS =
  'schedule+ itinerary timetable agenda report+ study+ survey+ poll+ polling analysis analyses document+ filing+ complaint lawsuit suit indictment affidavit warrant letter+ memo+ memorandum email+ e-mail+ message+ text+ clip+ slide+ audio tally copy copies transcript+ statement+ release tweet+ post+ ad+ advert advertisement commercial video+ footage recording+ tape+ photo+ photograph+ image+ data figures statistics numbers results record+ research paper+ findings evidence book+ memoir biography law+ bill+ constitution act amendment ruling+ decision opinion verdict order+ rule+ guidelines policy platform proposal plan budget census review audit assessment estimate+ forecast+ index chart+ map+ graph+ website page petition resolution treaty agreement deal contract dossier cable+ notice headline+ caption subtitle slogan sign+ banner article story column editorial op-ed essay piece blog speech address remarks interview quote test+ trial+ model+ measurements average+ breakdown summary brief briefing note+ minutes log+ diary testimony subpoena posting ranking+ bulletin communique declaration manifesto fir chargesheet charge-sheet invoice spreadsheet database dataset profile presentation+ simulation+ documentary film movie song lyrics play series scripture bible ballot account+ newsletter poster trailer chapter judgment judgement decree+ communiqué prospectus guideline guidance advisory leaflet+ pamphlet+ brochure+ flyer+ voicemail+ deposition+ motion autopsy projection scan+';

/** What stood in it is put right, and is no report: "An earlier version of this article said". */
export const CORRECTED = 'version of this';

/** Before "paper": it is a text, not a newspaper. */
export const PAPER_WORDS =
  'research position working white discussion a an scientific court published new policy their previous earlier';
