/**
 * Second-hand reports: another outlet (or its report) says something, and names whom it has it from.
 * `outlet` is the source of the one attribution, `cited` of the other, and `cites` leads from the first to the second.
 */
export const CHAIN_CASES: Readonly<Record<string, readonly string[]>> = {
  'reported, citing': [
    '{outlet|The Harbor Post} reported, citing {cited|two officials}, that the port would close in June.',
    '{outlet|The Morning Ledger} reported on Tuesday that the bank had opened talks with a rival, citing {cited|people familiar with the matter}.',
    'Kestrel Foods plans to cut 900 jobs, {outlet|the Dublin Chronicle} reported, citing {cited|an internal memo}.',
    'The defender will miss the rest of the season, {outlet|Radio Norte} reported, citing {cited|a source close to the player}.',
    'The two leaders will meet in Jakarta in May, {outlet|the Straits Courier} reported on Sunday, citing {cited|a senior diplomat}.',
    'Citing {cited|court records}, {outlet|the Boston Sentinel} reported that the surgeon had settled three earlier claims.',
    '{outlet|State television} said the dam had held, citing {cited|the provincial governor}.',
    'Eleven people were killed when the bus left the road, {outlet|local media} reported, citing {cited|police}.',
    '{outlet|The Deccan Mail}, citing {cited|officials in the Home Ministry}, said the order would be withdrawn.',
    'The studio has shelved the sequel, {outlet|Screen Weekly} said, citing {cited|three unidentified people}.',
    'The minister will resign within days, according to {outlet|the Sunday Register}, citing {cited|a person briefed on her plans}.',
    '{outlet|The news agency Orient Press} reported, citing {cited|an unnamed military source}, that the strait had been mined.',
  ],
  'reports that cite and quote': [
    '{outlet|The Post-Tribune} cited {cited|a former employee} as saying that the records had been shredded.',
    '{outlet|The Kolkata Observer} quoted {cited|an officer} as saying that the gunmen had fled by boat.',
    '{outlet|Nordic Radio} quoted {cited|the foreign minister} as saying the embassy would stay open.',
    '{outlet|The Lagos Herald} quoted {cited|two members of the panel} as saying the vote had been unanimous.',
    'The fire began in a kitchen on the ground floor, {outlet|the Auckland Star-Times} said, quoting {cited|a fire service spokesman}.',
    '“He was alive when we left,” {outlet|the newspaper La Vela} quoted {cited|one of the guards} as saying.',
    '{outlet|Al-Bayan TV} cited {cited|medical sources} as saying that at least 14 people had been hurt.',
  ],
  'according to': [
    'The payment was made in cash, according to {outlet|the Ledger}, which cited {cited|two people familiar with the inquiry}.',
    'The mayor will run again, according to {outlet|the newspaper}, which cited {cited|sources close to her}.',
    'The fleet will be sold, according to {outlet|a report in the Harbor Post}, which cited {cited|an adviser to the board}.',
    'According to {outlet|the Evening Courier}, which quoted {cited|a palace source}, the wedding will be held in August.',
    '{outlet|The Daily Standard}, which cited {cited|sources in the transport ministry}, said the line would open a year late.',
    'The chip will not ship before autumn, {cited|suppliers} told {outlet|the trade journal Circuit Week}.',
  ],
  'told the paper': [
    'The chairman had already agreed to go, {cited|three people} told {outlet|the Daily Ledger}.',
    '{cited|A former aide} told {outlet|the Harbor Post} that the senator had written the letter himself.',
    '“It was a sham from start to finish,” {cited|a juror} told {outlet|the Bristol Gazette}.',
    '{cited|Two officials} have told {outlet|Channel 9 News} that the levee was never inspected.',
    'In an interview with {outlet|the Weekend Argus}, {cited|the bowler} said he had been offered money.',
  ],
  'who had it first': [
    'The talks, first reported by {outlet|the Morning Ledger}, which cited {cited|two bankers}, are at an early stage.',
    '{outlet|The Jerusalem Courier} was first to report the raid, citing {cited|a security official}.',
    '{outlet|Reports in the Spanish press}, citing {cited|club officials}, said the fee had been agreed.',
    'On Monday {outlet|the Toronto Beacon} reported that the star witness had recanted. The newspaper cited {cited|a lawyer for the family}.',
  ],
};
