import type { AttributionCases } from './attribution-case';

/** Reports in an unusual order, or inside another clause. */
export const CLAUSE_CASES: AttributionCases = {
  'what is pointed out': [
    {
      is: 'institution indirect',
      text: 'But, as {source|the council} {cue|has pointed out}, {content|the pier would also serve as a road}.',
    },
    {
      is: 'document indirect',
      text: 'As {source|the report} {cue|spells out}, {content|the pier is older than the town}.',
    },
    {
      is: 'official indirect',
      text: '{content|The old pier}, as {source|the mayor} {cue|pointed out} to reporters, {content|is closed}.',
    },
    {
      is: 'official direct',
      text: '{content|“The pier is closed,”} {source|the mayor} {cue|pointed out}.',
    },
  ],
  'what somebody is sure or afraid of, without “that”': [
    {
      is: 'institution indirect',
      text: '{source|The council} {cue|is concerned} {content|the tax would crush small shops}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The firm} {cue|is confident} {content|it will win}, but its rivals have more ships.',
    },
    { is: 'official indirect', text: '{source|The mayor} {cue|is hopeful} {content|that a deal is near}.' },
    { is: 'group indirect', text: '{source|Residents} {cue|were worried about} {content|the noise}.' },
  ],
  'how somebody put it, after the quotation': [
    {
      is: 'named direct',
      text: '{content|“The harbour has decided,”} was how {source|Jo Doe} {cue|described} it to friends.',
    },
    {
      is: 'anonymous direct',
      text: '{content|“A mess”}, is how {source|one official close to the talks} {cue|characterized} the plan.',
    },
    { is: 'named direct', text: '{content|“Half a bridge”} is what {source|Jo Doe} {cue|called} it.' },
  ],
  'according to somebody who is told apart by a clause without “who” or “that”': [
    {
      is: 'group indirect',
      text: '{cue|According to} {source|several people I spoke to}, {content|also at issue was the pier}.',
    },
    {
      is: 'document indirect',
      text: '{cue|According to} {source|a letter Orla Venn wrote for her lawyers in May}, {content|the will was void}.',
    },
    {
      is: 'document indirect',
      text: '{content|The will was void}, {cue|according to} {source|a letter Orla Venn wrote in May}.',
    },
    {
      is: 'document indirect',
      text: '{cue|According to} {source|the report} {content|the mayor knew of the crack}, but kept quiet.',
    },
  ],
  'a clause that hangs on the subject of another verb ends before that verb': [
    {
      is: 'hearsay mixed',
      text: 'A storm {content|that} {cue|was described as} {content|“unheard-of”} left the coast without power.',
    },
    {
      is: 'group indirect',
      text: 'Parents {source|who} {cue|sought} {content|to talk to the board and find an answer} were kept out.',
    },
    {
      is: 'group indirect',
      text: 'A law {content|that} {source|supporters} {cue|say} {content|will help renters} passed on Monday.',
    },
    {
      is: 'group indirect',
      text: 'Drivers {source|who} {cue|said} {content|that the road was shut when it snowed} had lied.',
    },
    { is: 'named indirect', text: 'The man {source|she} {cue|thought} {content|was dead} came home.' },
  ],
  'what somebody is warned or told about': [
    {
      is: 'named indirect',
      text: '{source|The former mayor} got involved by {cue|warning} candidates {content|against leaning too far left}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Police} {cue|have warned} drivers {content|about black ice}, and roads are shut.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|emailed} the firm about {content|how hard it was to leave}.',
    },
    { is: 'named indirect', text: '{source|Orla Venn} {cue|warned} members of the board {content|that it was late}.' },
  ],
  'a question before who asks it': [
    {
      is: 'named indirect',
      text: '{content|Was it really possible}, {source|she} {cue|asked} his friends, {content|that the guard had slept}?',
    },
    {
      is: 'institution indirect',
      text: '{content|Has Orla Venn}, {source|the board} {cue|asked}, {content|been paid}?',
    },
  ],
  'what is reported in a text, or by somebody, after “it”': [
    {
      is: 'document indirect',
      text: 'It{cue|’s revealed in} {source|the Courier’s review} {content|that the game runs slowly}.',
    },
    {
      is: 'media indirect',
      text: 'It {cue|was reported in} {source|the Harbour Courier} on Monday {content|that the pier is closed}.',
    },
    { is: 'hearsay indirect', text: 'It {cue|was reported} in May {content|that the pier was closed}.' },
    {
      is: 'official indirect',
      text: 'It {cue|was announced by} {source|the mayor} on Monday {content|that the pier would close}, but few came.',
    },
  ],
  'in whose view something is so': [
    { is: 'named indirect', text: 'But in {source|her} {cue|view}, {content|labelling them so is wrong}.' },
    { is: 'official indirect', text: '{content|The pier}, in {source|the mayor’s} {cue|opinion}, {content|is lost}.' },
    { is: 'named indirect', text: '{content|The label is wrong}, in {source|Jo Doe’s} {cue|view}.' },
    { is: 'institution indirect', text: 'In its opinion, {source|the court} {cue|said} {content|it was too late}.' },
  ],
  'a clause that somebody else adds': [
    {
      is: 'institution indirect',
      text: '{source|The firm} {cue|promised} {content|a new pier}, and for whatever reason, they’re still waiting.',
    },
    {
      is: 'hearsay indirect',
      text: '{content|The bank} {cue|is expected} {content|to raise rates on Friday}, and more increases will follow.',
    },
    {
      is: 'institution indirect',
      text: '{source|The board} {cue|agreed} {content|to lend him a ship}, and the crew stepped in with food.',
    },
    {
      is: 'other indirect',
      text: '{source|The shops} {cue|have promised} {content|that it will ease your pain}, but that’s just a pill.',
    },
  ],
  'a list that is the subject of what is said': [
    {
      is: 'group indirect',
      text: '{source|Many riders} {cue|will tell} you {content|the quality of the driving, the cars, and the food has declined}.',
    },
    { is: 'named indirect', text: '{source|She} {cue|says} {content|the price of bread, milk, and eggs has risen}.' },
  ],
  'a clause inside another': [
    {
      is: 'anonymous indirect',
      text: 'A man {source|who} {cue|told} police {content|he had seen the fire} was held.',
    },
    {
      is: 'named indirect',
      text: '{source|Jo Doe} {cue|said} {content|that while he was opposed to the plan, it was late}.',
    },
  ],
  'an inverted clause around who says it': [
    {
      is: 'named indirect',
      text: '{content|Had she known}, {source|Jo Doe} {cue|said}, {content|she would have stayed}.',
    },
    {
      is: 'official indirect',
      text: '{content|Never before}, {source|the mayor} {cue|said}, {content|had so many ships come in}.',
    },
    { is: 'official indirect', text: '{content|Why}, {source|the mayor} {cue|asked}, {content|had nobody been told}?' },
    {
      is: 'official indirect',
      text: '{content|It is not that the pier is old}, {source|the mayor} {cue|said}, {content|but that it is unsafe}.',
    },
  ],
  'words set apart': [
    {
      is: 'institution indirect',
      text: 'The pier — {content|which is safe}, {source|the council} {cue|insists} — will open in May.',
    },
    {
      is: 'institution indirect',
      text: '{content|If the pier is safe}, as {source|the council} {cue|claims}, it should open.',
    },
    {
      is: 'institution direct',
      text: 'The pier closed because, in {source|the council’s} {cue|words}, {content|“it was time.”}',
    },
    {
      is: 'official direct',
      text: 'The pier, which {source|the mayor} {cue|once called} {content|“a jewel”}, is closed.',
    },
    {
      is: 'institution indirect',
      text: 'The bridge, {content|which} {source|police} {cue|say} {content|was old}, fell.',
    },
    {
      is: ['institution indirect', 'named indirect'],
      text: '{content.1|Doe was there}, {source.1|the police} {cue.1|say}, but {source.2|Jo Venn} {cue.2|says} {content.2|she was not}.',
    },
  ],
  'as somebody put it': [
    { is: 'official direct', text: '{content|“The pier is lost,”} as {source|the mayor} {cue|put it}.' },
    {
      is: 'media indirect',
      text: 'As {cue|reported by} {source|the Harbour Courier} on Monday, {content|the pier is unsafe}.',
    },
    {
      is: 'document indirect',
      text: '{content|The pier is}, as {source|the report} {cue|spells out} in detail, {content|unsafe}.',
    },
    {
      is: 'named indirect',
      text: 'For example, as {source|Orla Venn} {cue|notes}, {content|being able to swim helps}.',
    },
    {
      is: 'group indirect',
      text: '{source|Many at the hearing} {cue|criticised} {content|a plan that, in their view, wastes money}.',
    },
  ],
  'reports after something that somebody does': [
    { is: 'named indirect', text: '{source|Orla Venn} made a call and {cue|told} reporters {content|it was late}.' },
    {
      is: 'official indirect',
      text: '{source|The mayor} held a rally and {cue|accused} {content|critics of lying}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} left, {cue|claiming} {content|union Harlow Voice had lied}.',
    },
    {
      is: 'named direct',
      text: '{content|“We won,”} {source|Orla Venn} {cue|said}, and that night the team flew home.',
    },
    { is: 'named direct', text: 'Orla Venn smiled as {source|Cory Lamb} {cue|said}, {content|“It is late.”}' },
    {
      is: 'named mixed',
      text: '{source|Orla Venn} {cue|shouted} {content|“no” as the judge explained}.',
    },
    {
      is: 'named indirect',
      text: '{content|The winger, Cory Lamb}, {cue|says} {source|the coach}, {content|is fit}.',
    },
  ],
  'views and comparisons': [
    { is: 'named indirect', text: '{content|In his opinion, the tax is void}, {source|Cory Lamb} {cue|said}.' },
    { is: 'group indirect', text: '{source|Residents} {cue|compared} {content|the noise to thunder}.' },
    { is: 'group indirect', text: '{source|Critics} {cue|compared} {content|the tax with theft}.' },
    { is: 'named indirect', text: '{source|Orla Venn} {cue|called} {content|the deal the Titanic of mergers}.' },
  ],
  'after a description with a past form': [
    {
      is: 'named indirect',
      text: '{cue|According to} {source|Orla Venn, a former minister}, sacked last year, {content|the plan was late}.',
    },
  ],
  'what the opening "with" takes along': [
    {
      is: ['named indirect', 'named indirect'],
      text: 'With {source.1|Orla Venn} {cue.1|saying} {content.1|it was late} and {source.2|Cory Lamb} {cue.2|insisting} {content.2|it was not}, the talks failed.',
    },
  ],
  'what a role is about': [
    {
      is: 'named direct',
      text: '{content|“It is old,”} {cue|said} {source|Orla Venn, head of music programming and planning at Kestrel}.',
    },
  ],
  'hearers with a day or a programme': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|told} MPs on Tuesday {content|care was needed to keep the list safe}.',
    },
    {
      is: ['named indirect', 'media indirect'],
      text: "{source.1|Mr Gow} {cue.1.2|told} {source.2|BBC Radio 4's Today programme} {content.1.2|Ms Venn was wrong}.",
    },
  ],
  'sources that end before a verb or a relative clause': [
    {
      is: ['named indirect', 'named mixed'],
      text: '{content.1|Her words} {cue.1|were echoed by} {source.1|director Tom Arle} {source.2|who} {cue.2|called} {content.2|it “fine work”}.',
    },
    {
      is: 'media indirect',
      text: 'However, {source|reports from some retailers} {cue|highlight} {content|the weakness of trade}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Foxwell, House of Venn, Marlow & Arle and Big Food} {cue|all said} {content|that sales were poor}.',
    },
    { is: 'group indirect', text: '{source|Readers of the weblog} {cue|said} {content|that the site was down}.' },
    { is: 'group indirect', text: '{content|Firms face a hard time}, {source|the industry} {cue|warns}.' },
  ],
  'two who say something in one sentence': [
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1|The mayor} {cue.1|said} {content.1|it was late} and {source.2|the governor} {cue.2|said} {content.2|it was early}.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn} jokingly {cue.1|offered} {content.1|the man a job}, then {cue.2|says} {content.2|she will ask him again}.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn and Cory Lamb} {cue.1|have described} {content.1|their talks as useful} and {cue.2|say} {content.2|they will go on}.',
    },
  ],
  'subjects with a region, a place or another person': [
    {
      is: 'anonymous mixed',
      text: 'He is firm enough after {source|a woman in Ostwick, Northmark,} {cue|told} him {content|he was “too nice”}.',
    },
    { is: 'anonymous indirect', text: '{source|Officials here} {cue|said} {content|the mill would close}.' },
    {
      is: 'named indirect',
      text: 'Jo Marlow was there. {content|The guard took her arm}, {source|she and another reporter} {cue|said}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|A man who worked there and who left in May} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn, whose brother is in jail,} {cue|said} {content|closed ballots keep many away}.',
    },
  ],
  'texts that something stands in': [
    {
      is: 'document indirect',
      text: '{content|The plan would cost $1 million}, {cue|according to} {source|the “care for all” document she sent}.',
    },
    {
      is: 'document indirect',
      text: '{cue|According to} {source|an online University of Northmark poll}, {content|the senator has won}.',
    },
    {
      is: 'document indirect',
      text: '{cue|According to} {source|the first schedule}, {content|the talks begin on Monday}.',
    },
    {
      is: 'document indirect',
      text: '{content|Most were in favor}, {cue|according to} {source|polling by the union}.',
    },
    {
      is: 'named indirect',
      text: '{source|Chairman Cory Lamb} {cue|said} — on television, of all places — {content|that they had lost}.',
    },
  ],
  'asides between a cue and its clause': [
    { is: 'named indirect', text: '{source|Orla Venn} {cue|believes}, for example, {content|that the law is old}.' },
    {
      is: 'named indirect',
      text: 'He got in, despite {source|his} {cue|claim} in a radio interview {content|that he had not}.',
    },
    {
      is: 'institution indirect',
      text: 'It was a move {content|that} {source|the kingdom} {cue|hopes} {content|will help}.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn} {cue.1|has described} {content.1|her rival as weak} and {cue.2|accused} {content.2|him of theft}.',
    },
    {
      is: 'institution indirect',
      text: 'In a survey of voters, {source|Marlow Corp} {cue|found} {content|that views are sharp}.',
    },
  ],
  'several verbs of one subject': [
    {
      is: ['named indirect', 'named mixed', 'named indirect'],
      text: '{source.1.2.3|Orla Venn} {cue.1|has mocked} {content.1|a reporter}, {cue.2|referred to} {content.2|guests as “thieves”} and recently {cue.3|pointed to} {content.3|a map}.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn} {cue.1|mocked} {content.1|a rival}; {cue.2|praised} {content.2|the general}; and left.',
    },
    { is: 'document indirect', text: 'A letter {source|that} {cue|said} {content|it was late} was lost.' },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|described} {content|unpublished letters that she keeps}.',
    },
  ],
  'auxiliaries and adverbials between': [
    { is: 'named indirect', text: '{source|Mr Gow} {cue|made clear} over the weekend {content|that it was late}.' },
    { is: 'named indirect', text: '{source|Orla Venn} {cue|has sought} for months {content|to temper hopes}.' },
    { is: 'named indirect', text: 'Orla Venn is firm. {source|She}{cue|’s criticized} {content|the plan}.' },
  ],
  'when somebody speaks, before the verb': [
    {
      is: 'official indirect',
      text: '{source|Chairman Tom Gow (R-Ohio)} earlier in the day {cue|praised} {content|the plan}.',
    },
  ],
};
