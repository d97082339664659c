import type { AnonymityKind } from '../../../src/engine/attribution';

/**
 * Anonymous sources, with every detail that the text gives. What is not marked, the text does not say.
 *
 * How the spans were decided:
 *
 * - `kind` is the most specific sign in the order bare, role, knowledge, explicit, partial-name, proximity. An official
 *   who was briefed is `knowledge`; if she also spoke on condition of anonymity, or was not authorized to speak,
 *   `explicit`.
 * - `count` is a number in words or digits, with what qualifies it ("at least three" is 3, "half a dozen" is 6).
 *   An article is no count, and neither are "several" and "some". "Of" is left out ("a pair" in "a pair of officials").
 * - `role` is the head noun with all that stands before it except article and number: rank, field, body ("former Defence
 *   Ministry adviser"). "People", "person", "individual", "source" say no role; "security source" does.
 * - `affiliation` is the body, person, party or country they belong to, inside the role ("White House" in "White House
 *   aides") or after it ("at Kestrel Foods"). A field of work ("law enforcement", "industry") is none.
 * - `basis` is how they know, with its relative pronoun ("who attended the meeting"). "Close to the talks" is a basis.
 * - `reason` starts at its conjunction or preposition ("because …", "citing …", "for fear of …", "to discuss …");
 *   a bare lack of leave is "not authorized to speak publicly".
 * - Details belong to one mention. `anonymous` in `is` asks only that a later mention ("the official") is anonymous.
 */
export interface AnonymityCase {
  readonly is: AnonymityKind | readonly (AnonymityKind | 'anonymous')[];
  readonly text: string;
}

export const ANONYMITY_CASES: Readonly<Record<string, readonly AnonymityCase[]>> = {
  'whoever asks for anonymity is the unnamed source': [
    {
      is: ['knowledge', 'explicit'],
      text: 'Fishermen in all five ports see the ban as a threat. {source|A person {basis|familiar with the ban}} said it would be short. {source.2|They} spoke on condition of anonymity {reason.2|because they feared for their job}.',
    },
  ],
  'a reason that is no clause': [
    {
      is: 'explicit',
      text: '{source|An {role|official} who spoke on condition of anonymity {reason|because of the sensitivity of the matter}} said the dam was safe.',
    },
    {
      is: 'explicit',
      text: '{source|A {role|nurse} who asked not to be named {reason|because of hospital rules}} said two wards were shut.',
    },
  ],
  'a description between the source and its terms': [
    {
      is: 'explicit',
      text: '{source|The {role|divers}, all in their 20s,} declined to be identified {reason|for fear of losing their jobs}.',
    },
  ],
  'sources without any description': [
    {
      is: 'bare',
      text: 'The merger of the two ferry lines has been put off until spring, {source|sources} said on Monday.',
    },
    {
      is: 'bare',
      text: '{source|{count=3|Three} sources} told the Harbor Post that the minister had already written her resignation letter.',
    },
    {
      is: 'bare',
      text: 'According to {source|sources in the {affiliation|Home Department}}, the transfer list runs to 42 names.',
    },
    {
      is: ['bare', 'anonymous'],
      text: 'The striker will fly to Porto for a medical on Thursday, {source|a source} said. {source.2|The source} added that the fee was close to £18m.',
    },
    {
      is: 'bare',
      text: '{source|{count=1|One} person} said the chairman had shouted at junior staff more than once.',
    },
    {
      is: 'bare',
      text: 'The band’s reunion tour is likely to be called off, according to {source|{count=2|two} people}.',
    },
  ],
  'role and rank': [
    {
      is: 'role',
      text: '{source|A {role|senior {affiliation|administration} official}} said the tariffs would take effect at midnight.',
    },
    {
      is: 'role',
      text: '{source|{count=2|Two} {role|{affiliation|White House} aides}} said the president had not read the draft.',
    },
    {
      is: 'role',
      text: '“We are running out of tents and out of time,” said {source|a {role|camp doctor}}.',
    },
    {
      is: 'role',
      text: 'The carrier will cut a fifth of its domestic routes by March, {source|{count=4|four} {role|executives} at {affiliation|Southern Cross Air}} said.',
    },
    {
      is: 'role',
      text: '{source|A {role|former {affiliation|Defence Ministry} adviser}} said the frigates were never fit for the Arctic.',
    },
    {
      is: 'role',
      text: '{source|{role|Law enforcement officials}} said the suspect had bought the rifle legally two weeks earlier.',
    },
    {
      is: 'role',
      text: '{source|A {role|security source}} said the convoy had been warned about the road on Sunday night.',
    },
    {
      is: 'role',
      text: '{source|{count=1|One} {role|{affiliation|Labour} backbencher}} said the whips had “lost the plot”.',
    },
    {
      is: 'role',
      text: '{source|A {role|detective} in the {affiliation|Brockton Police Department}} said the recording had never been logged as evidence.',
    },
    {
      is: 'role',
      text: 'The ceasefire could be signed as early as Friday, {source|a {role|{affiliation|Qatari} diplomat}} said.',
    },
    {
      is: ['role', 'anonymous'],
      text: '{source|A {role|senior {affiliation|Treasury} official}} said the bond sale would be delayed. {source.2|The official} said investors had been told over the weekend.',
    },
    {
      is: 'role',
      text: '{source|{count=12|A dozen} {role|nurses}} told the inquiry’s staff that the ward had been short of oxygen.',
    },
    {
      is: 'role',
      text: '{source|{count=6|Half a dozen} {role|{affiliation|Republican} lawmakers}} said privately that they would skip the convention.',
    },
    {
      is: 'role',
      text: 'Payments to the coach went through a shell firm, according to {source|a {role|retired investigator}}.',
    },
    {
      is: 'role',
      text: '{source|{count=2|Two} {role|engineers} at the {affiliation|Calder Valley reservoir}} said the crack had been growing since 2019.',
    },
  ],
  'basis of knowledge': [
    {
      is: 'knowledge',
      text: '{source|A person {basis|briefed on the inquiry}} also said the judge had asked to leave.',
    },
    {
      is: 'knowledge',
      text: 'Kestrel Foods is weighing a sale of its frozen division, according to {source|{count=3|three} people {basis|familiar with the talks}}.',
    },
    {
      is: 'knowledge',
      text: 'The judge had twice asked to leave the case, {source|a person {basis|with direct knowledge of the inquiry}} said.',
    },
    {
      is: 'knowledge',
      text: '{source|A {role|senior {affiliation|Pentagon} official} {basis|briefed on the plan}} said no ground troops were involved.',
    },
    {
      is: 'knowledge',
      text: '{source|{count=2|Two} {role|directors} {basis|who attended the meeting}} said the vote was never put.',
    },
    {
      is: 'knowledge',
      text: 'The chipmaker asked for a discount of 30 per cent, said {source|{count=1|one} person {basis|with knowledge of the negotiations}}.',
    },
    {
      is: 'knowledge',
      text: '{source|People {basis|familiar with his thinking}} say he will not run for a third term.',
    },
    {
      is: 'knowledge',
      text: 'Police in Pune seized two laptops on Tuesday, {source|an {role|officer} {basis|involved in the investigation}} said.',
    },
    {
      is: 'knowledge',
      text: '{source|{count=5|At least five} people {basis|who have seen the report}} said it clears the surgeon.',
    },
    {
      is: 'knowledge',
      text: 'The rescue of the bank was agreed in a single phone call, according to {source|{count=2|two} {role|officials} at the {affiliation|Reserve Bank} {basis|with knowledge of the discussions}}.',
    },
    {
      is: ['knowledge', 'anonymous'],
      text: 'The studio has lost faith in the director, {source|a {role|producer} {basis|who worked on the film}} said. “It was chaos from the first morning,” {source.2|the producer} said.',
    },
    {
      is: 'knowledge',
      text: '{source|A {role|lawyer} {basis|involved in the case}} said the settlement ran to eight figures.',
    },
    {
      is: 'knowledge',
      text: 'The minister’s car was already on the tarmac when the order came, said {source|a {role|{affiliation|Kenyan} official} {basis|who was on the plane}}.',
    },
    {
      is: ['knowledge', 'anonymous'],
      text: '{source|A person {basis|briefed on the search}} said the board has narrowed its list to two names. {source.2|The person} said an announcement was expected within days.',
    },
    {
      is: 'knowledge',
      text: 'Bidders have until noon on Friday to improve their offers, {source|sources {basis|with knowledge of the process}} told the Ledger.',
    },
    {
      is: 'knowledge',
      text: '{source|{count=8|Eight} {role|current and former employees} {basis|who reviewed the memo}} said they were alarmed by it.',
    },
  ],
  'anonymity asked for or granted': [
    {
      is: 'explicit',
      text: '{source|A {role|{affiliation|State Department} official}, who spoke on condition of anonymity {reason|because he was not authorized to speak publicly},} said the visas were on hold.',
    },
    {
      is: 'explicit',
      text: '“Nobody wants to be first to say no,” said {source|a {role|{affiliation|European Union} diplomat} who asked not to be named}.',
    },
    {
      is: 'explicit',
      text: '{source|{count=2|Two} {role|clerks} at the {affiliation|Supreme Court}, who requested anonymity {reason|for fear of retaliation},} said the drafts were kept in a locked room.',
    },
    {
      is: 'explicit',
      text: '{source|The {role|officer}, who was granted anonymity {reason|to discuss internal matters},} said morale had collapsed.',
    },
    {
      is: 'explicit',
      text: '{source|An {role|aide}} said on condition of anonymity that the senator had slept in his office.',
    },
    {
      is: 'explicit',
      text: 'The buyer is a fund from Singapore, according to {source|a person {basis|familiar with the deal}, who declined to be identified, {reason|citing the sensitivity of the talks}}.',
    },
    {
      is: 'explicit',
      text: '{source|A {role|teacher}, who did not want to be named {reason|because she feared losing her job},} said pupils had been told to stay silent.',
    },
    {
      is: 'explicit',
      text: '{source|{count=3|Three} people {basis|with direct knowledge of the matter} who were {reason|not authorized to discuss it}} said the licence would be revoked.',
    },
    {
      is: 'explicit',
      text: 'The new engine failed its third test, said {source|a {role|technician} {basis|who witnessed the trial}, speaking on condition of anonymity {reason|because the results are confidential}}.',
    },
    {
      is: ['knowledge', 'explicit'],
      text: 'The hospital trust is close to insolvency, according to {source|{count=2|two} people {basis|briefed on its accounts}}. {source.2|They} spoke on condition of anonymity {reason.2|because they were not authorised to talk to the media}.',
    },
    {
      is: ['role', 'explicit'],
      text: '{source|A {role|{affiliation|Justice Department} official}} said the indictment would be unsealed next week. {source.2|The {role.2|official}} spoke on condition of anonymity {reason.2|to discuss a continuing investigation}.',
    },
    {
      is: ['explicit', 'anonymous'],
      text: '“He never came back to the unit,” said {source|a {role|soldier} who asked that his name be withheld {reason|because he is still serving}}. {source.2|The soldier} said two others had left the same night.',
    },
    {
      is: 'explicit',
      text: '{source|{count=1|One} of the {role|jurors}, who asked not to be identified,} said the first ballot was nine to three.',
    },
    {
      is: 'explicit',
      text: '{source|A {role|shopkeeper} who declined to give his name {reason|out of fear for his safety}} said the men had come in two jeeps.',
    },
    {
      is: 'explicit',
      text: '{source|A {role|party worker}, requesting anonymity,} said the ticket had been promised to somebody else.',
    },
    {
      is: 'explicit',
      text: '{source|A person {basis|familiar with the planning} but {reason|not authorized to speak publicly}} said the parade would be shortened.',
    },
    {
      is: 'explicit',
      text: 'The trade was agreed late on Wednesday, {source|a person {basis|with knowledge of the deal}} said, speaking on condition of anonymity {reason|because the contract was not yet signed}.',
    },
    {
      is: 'explicit',
      text: '{source|{count=1|One} {role|cabinet minister}, speaking anonymously,} said the budget was “a bad joke”.',
    },
    {
      is: ['role', 'explicit'],
      text: 'The two sides remain far apart, {source|a {role|{affiliation|Colombian} negotiator}} said. “We are not even arguing about the same map,” said {source.2|the {role.2|negotiator}, who insisted on anonymity {reason.2|because the talks are secret}}.',
    },
  ],
  'first names only': [
    {
      is: 'partial-name',
      text: '{source|Meera, who asked that only her first name be used {reason|because her family does not know about the case},} said the calls came at night.',
    },
    {
      is: 'partial-name',
      text: '“I sold the car to pay the rent,” said {source|Tomas, a {role|welder} who asked that his surname not be published}.',
    },
    {
      is: 'partial-name',
      text: '{source|Lena, who gave only her first name,} said the crowd had been peaceful until the horses came.',
    },
    {
      is: 'partial-name',
      text: '{source|Joy, a {role|midwife} who asked to be identified only by her first name {reason|to protect her patients’ privacy},} said half the beds were empty.',
    },
    {
      is: 'partial-name',
      text: '{source|Yusuf, who declined to give his last name,} said he had queued since four in the morning.',
    },
  ],
  'people close to somebody': [
    {
      is: 'proximity',
      text: 'The champion may retire before the final, {source|a source {basis|close to the player}} said.',
    },
    {
      is: 'proximity',
      text: '{source|{role|Friends} of {affiliation|the actor}} said he had checked himself into a clinic in Devon.',
    },
    {
      is: 'proximity',
      text: 'According to {source|{count=2|two} people {basis|close to the prime minister}}, the reshuffle has been drawn up on a single sheet of paper.',
    },
    {
      is: 'proximity',
      text: '{source|A person {basis|close to the family}, who asked not to be named {reason|given the sensitivity of the matter},} said the will would be contested.',
    },
    {
      is: 'proximity',
      text: 'The owner would listen to offers above $2 billion, said {source|{count=1|one} {role|adviser} {basis|close to the club}}.',
    },
    {
      is: ['proximity', 'anonymous'],
      text: '{source|A source {basis|close to the negotiations}} said the unions had accepted the pay offer. {source.2|The source} said the ballot would open on Monday.',
    },
    {
      is: 'proximity',
      text: '{source|A {role|friend} of {affiliation|the suspect}} said he had talked of little else for weeks.',
    },
  ],
  'how many': [
    {
      is: 'role',
      text: '{source|{count=3|At least three} {role|{affiliation|Senate} staffers}} said they had been asked to sign the pledge.',
    },
    {
      is: 'knowledge',
      text: 'The recall was debated for eleven days, {source|{count=12|more than a dozen} people {basis|familiar with the matter}} said.',
    },
    {
      is: 'role',
      text: '{source|{count=2|A pair} of {role|{affiliation|U.S.} officials}} said the drone had come down inside the border.',
    },
    {
      is: 'knowledge',
      text: '{source|{count=17|17} people {basis|who worked on the project}} said deadlines had been set without the engineers.',
    },
    {
      is: 'role',
      text: '{source|Several {role|{affiliation|Conservative} MPs}} said letters had gone in overnight.',
    },
    {
      is: 'role',
      text: 'The prototype caught fire in testing, {source|{count=2|a couple} of {role|engineers}} said.',
    },
    {
      is: 'role',
      text: '“The whole thing was filmed,” said {source|{count=1|one} of the {role|officers}}.',
    },
  ],
  'terms without "that", and what is discussed': [
    {
      is: 'explicit',
      text: '{source|{role|Workers} at {affiliation|the mill}, speaking on condition they not be named {reason|for fear of losing their jobs},} said the shifts were long.',
    },
    {
      is: 'explicit',
      text: 'The phone will fold, according to {source|a person {basis|familiar with the plan}, who requested anonymity {reason|discussing unannounced products}}.',
    },
  ],
  'a noun with a capital letter is no name': [
    { is: 'role', text: '{source|{count=1|One} {role|{affiliation|Labour} MP}} said the vote was lost.' },
    { is: 'role', text: '{source|{role|{affiliation|Downing Street} sources}} denied that the vote was lost.' },
    { is: 'role', text: '{source|A {role|{affiliation|No 10} source}} said the vote was lost.' },
  ],
  'anonymity that was granted, and a name given only in part': [
    {
      is: 'explicit',
      text: '{source|{count=1|One} {role|{affiliation|Labour} lawmaker}, granted anonymity {reason|to speak candidly about a colleague},} said the vote was lost.',
    },
    {
      is: ['partial-name', 'anonymous'],
      text: '{source.1|A {role.1|fisherman} who gave his name only as Samuel} said four of his crew were missing. “I called and called,” {source.2|he} said.',
    },
  ],
};
