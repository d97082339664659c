import type { AttributionCases } from './attribution-case';

/** What reports: verbs, nouns, adjectives, phrases and signs, in their constructions. */
export const CUE_CASES: AttributionCases = {
  'verbs of saying': [
    {
      is: 'named indirect',
      text: 'In her memoir, “Tides and Strings,” {source|Rosa Marlowe} {cue|wrote} {content|that fame had cost her a marriage}.',
    },
    {
      is: 'named indirect',
      text: '{source|Rosa Marlowe, who lives in Harlow,} {cue|once told} an interviewer {content|that she had learned to sing in a pub}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Kestrel Foods} {cue|said} earlier this month {content|that it would trim its spending}.',
    },
    {
      is: 'media indirect',
      text: '{source|The Fjord Gazette} {cue|reported} last week {content|that the ferry had lost power}.',
    },
    {
      is: 'official indirect',
      text: 'In an interview published on Sunday, {source|Foreign Minister Viktor Salenko} {cue|ruled out} {content|any new talks}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Police} {cue|said} {content|the driver had been awake for twenty hours}.',
    },
    {
      is: 'anonymous indirect',
      text: '{content|The harbour will close next week}, {source|two officials} {cue|said} late Thursday.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|Two officials} {cue|said} late on Thursday {content|that the harbour would close}.',
    },
    {
      is: 'official indirect',
      text: '{source|The mayor} {cue|said} early Thursday {content|the harbour would close}.',
    },
    {
      is: 'institution indirect',
      text: '{content|The ferry was carrying twice its permitted load}, {source|the coast guard} {cue|said on Sunday}.',
    },
    {
      is: 'named indirect',
      text: '{source|Nadia Ferrante, who designed the suit,} {cue|has repeatedly denied} {content|that it was copied}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The Reserve Bank of Zelandia} {cue|forecasts} {content|that prices will rise by 3 per cent next year}.',
    },
    {
      is: 'official indirect',
      text: '{source|Education Minister Rohan Desai} {cue|announced} {content|that examinations would be held in September}.',
    },
    {
      is: 'group indirect',
      text: '{source|Opponents of the dam} {cue|argue} {content|that it will drown eleven villages}.',
    },
    {
      is: 'named indirect',
      text: '{source|The winger, Luca Pires,} {cue|admitted} {content|he had dived}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The insurer} {cue|estimated} {content|that losses would exceed $300 million}.',
    },
    {
      is: 'official indirect',
      text: '{source|Judge Helen Marr} {cue|ruled} {content|that the search had been unlawful}.',
    },
    {
      is: 'document indirect',
      text: '{source|Figures from the port authority} {cue|show} {content|that traffic fell by a third}.',
    },
    {
      is: 'named indirect',
      text: 'Pell Marsh has no doubts. {source|He}{cue|’s said} {content|that the mill will close}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn is no friend of the mill. {source|She}{cue|’s called for} {content|a new one}.',
    },
  ],
  addressees: [
    {
      is: 'official indirect',
      text: '{source|Foreign Minister Aino Salmi} {cue|told} reporters in Turku {content|that the border would stay shut}.',
    },
    {
      is: 'named indirect',
      text: '{source|Peter Yallop, a surveyor,} {cue|told} the inquiry {content|he had warned the council twice}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The company} {cue|informed} shareholders {content|that the dividend would be cut}.',
    },
    {
      is: 'official indirect',
      text: '{source|General Ismail Toure} {cue|assured} lawmakers {content|that the barracks were secure}.',
    },
    {
      is: 'official direct',
      text: '{source|Senator Wade Purcell} {cue|told} officials: {content|“You had a year to fix this.”}',
    },
    {
      is: 'named indirect',
      text: '{source|Oscar Lindqvist, the team doctor,} {cue|warned} players {content|that the heat could kill}.',
    },
  ],
  'according to, per, in the words of': [
    {
      is: 'document indirect',
      text: '{cue|According to} {source|court documents}, {content|the couple had bought nine flats in a month}.',
    },
    {
      is: 'document indirect',
      text: '{content|Fewer than one in ten graduates stay in the state}, {cue|according to} {source|a survey by the teachers’ union}.',
    },
    {
      is: 'institution indirect',
      text: '{content|The storm}, {cue|according to} {source|the weather bureau}, {content|will reach Cairns by nightfall}.',
    },
    {
      is: 'document indirect',
      text: '{cue|Per} {source|the filing}, {content|the chief executive was paid $11 million last year}.',
    },
    {
      is: 'named direct',
      text: '{cue|In the words of} {source|its editor, Marguerite Sand}, {content|“this is a pirate ship with a payroll.”}',
    },
    {
      is: 'named indirect',
      text: '{cue|In the view of} {source|Hamish Orr, a constitutional lawyer}, {content|the decree is void}.',
    },
    {
      is: 'group indirect',
      text: '{cue|According to} {source|many residents}, {content|the new tram line is an expensive folly}.',
    },
    {
      is: 'document indirect',
      text: '{content|The ferry was sold twice}, {cue|according to} {source|Ostwick Harbour records}.',
    },
    {
      is: 'document indirect',
      text: '{cue|According to} {source|the town’s tax records}, {content|the mill was empty for nine years}.',
    },
    {
      is: 'document indirect',
      text: '{cue|As per} {source|the complaint}, {content|the accused took two lakh rupees}.',
    },
    {
      is: 'media indirect',
      text: '{content|The accused took two lakh rupees}, {cue|as per} {source|reports}.',
    },
  ],
  'nouns as cues': [
    {
      is: 'named indirect',
      text: 'The committee will examine {source|Mr Pascoe’s} {cue|claim} {content|that the ship was scuttled}. Edwin Pascoe was its purser.',
    },
    {
      is: 'institution indirect',
      text: 'Traders paid no heed to {source|the ministry’s} {cue|warning} {content|that wheat could run short by winter}.',
    },
    {
      is: 'official indirect',
      text: 'Critics seized on {cue|a statement by} {source|Governor Luisa Prado} {content|that the mine was safe}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The prosecution’s} {cue|argument is} {content|that the letter was forged}.',
    },
    {
      is: 'hearsay indirect',
      text: 'The visit set off {cue|rumours} {content|that the factory would be sold}.',
    },
  ],
  'beliefs, positions and intentions': [
    {
      is: 'group indirect',
      text: '{source|Analysts at the brokerage} {cue|expect} {content|rates to stay on hold until autumn}.',
    },
    {
      is: 'group indirect',
      text: '{source|Scientists} {cue|believe} {content|the crater was formed 66 million years ago}.',
    },
    {
      is: 'official indirect',
      text: '{source|Chancellor Petra Lindt} {cue|has vowed} {content|to close the loophole before the summer break}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Canberra} {cue|has accused} {content|the trawlers’ owners of spying}.',
    },
    {
      is: 'official mixed',
      text: '{source|Representative Dale Kimball} {cue|rejected} {content|the charge as “pure fiction.”}',
    },
    {
      is: 'institution indirect',
      text: '{source|The union} {cue|demanded} {content|that the sacked drivers be taken back}.',
    },
  ],
  'making something clear': [
    { is: 'official indirect', text: '{source|The mayor} {cue|made clear} {content|that the pier would close}.' },
    {
      is: 'named indirect',
      text: '{source|Dana Orlo} {cue|made it clear} {content|that nobody would lose a mooring}.',
    },
  ],
  'a speaker in the middle of the clause': [
    {
      is: 'named indirect',
      text: '{content|The key to the harvest}, {cue|says} {source|Orla Venn}, {content|is patience}.',
    },
  ],
  'a speaker after an opening word or phrase': [
    {
      is: 'named indirect',
      text: '{content|For instance}, {cue|said} {source|Mr Pask}, {content|cards are rare in the north}.',
    },
    {
      is: 'document indirect',
      text: '{content|But in some cases}, {cue|said} {source|the report}, {content|people were able to watch at home}.',
    },
    {
      is: 'named indirect',
      text: '{content|Holes come with water and salt, creating a bigger crack}, {cue|said} {source|Joe Adair, who works for the road office}.',
    },
  ],
  'what a text says, with who put it out': [
    {
      is: 'institution indirect',
      text: '{source|The harbour board} {cue|issued a statement on Friday saying} {content|that the pier was safe}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|sent out a letter asking} {content|whether the mill could stay open}.',
    },
  ],
  'verbs of answering': [
    {
      is: 'institution indirect',
      text: '{source|The board} {cue|responded} {content|that the pier was safe}.',
    },
  ],
  'a noun for what somebody feels, after a verb that expresses it': [
    {
      is: 'group indirect',
      text: '{source|Fishermen} {cue|voiced strong doubts about} {content|the dam}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|expressed hope} {content|that the ice would break early}.',
    },
  ],
  'a noun for what somebody argues, after a verb that only carries it': [
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|made the case for} {content|a shorter pier}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|made no mention of} {content|the mill}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The union} {cue|took issue with} {content|the new timetable}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|made the point} {content|that the ferries are older than the pier}.',
    },
  ],
  'a particle that is an adverb too': [
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|fired back at} {content|her rival}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The union} {cue|pushed back against} {content|the claim}.',
    },
  ],
  'verbs that are known by their endings alone, without the "e" that those took': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|singled out} {content|the ferry master}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The union} {cue|has repudiated} {content|the plan}.',
    },
  ],
  'what somebody hopes of something that an aside tells of': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|hopes} {content|the meeting, planned for May, will calm the crews}.',
    },
  ],
  'what opens with a poll': [
    {
      is: 'document indirect',
      text: '{cue|In} {source|a new Gazette poll}, {content|Luisa Prado leads by nine points}.',
    },
    {
      is: 'document indirect',
      text: '{cue|In} {source|exit polls}, {content|islanders were unhappy with both}.',
    },
  ],
  'adjectives that report': [
    { is: 'institution indirect', text: '{source|The union} {cue|was quick to condemn} {content|the ban}.' },
    { is: 'institution indirect', text: '{source|The union} {cue|is unhappy with} {content|the ban}.' },
    { is: 'institution indirect', text: '{source|The union} {cue|was happy} {content|to help}.' },
  ],
  'a verb that nobody knows, after "to"': [
    {
      is: 'institution indirect',
      text: '{source|The council} {cue|plans} {content|to regravel the promenade}.',
    },
  ],
  'what records show': [
    {
      is: 'document indirect',
      text: '{source|Court records} {cue|show} {content|that the mill was fined in 2017}.',
    },
    {
      is: 'document indirect',
      text: '{source|Data from the trial} {cue|suggest} {content|that sleep came later}.',
    },
    {
      is: 'document indirect',
      text: '{source|One memo}, dated June 2020, {cue|recommends} {content|that wells be sealed}.',
    },
  ],
  'verbs that report a clause only after "that"': [
    { is: 'institution indirect', text: '{source|The court} {cue|held} {content|that the pier was public}.' },
    { is: 'anonymous indirect', text: '{source|One aide} {cue|grumbled} {content|that nobody had asked her}.' },
    { is: 'named indirect', text: '{source|Pell Marsh} {cue|feels} {content|that the club has let him down}.' },
  ],
  'what figures of a day show': [
    { is: 'document indirect', text: '{source|Figures released on Monday} {cue|show} {content|it was late}.' },
    {
      is: 'document indirect',
      text: '{source|A study published in the journal Tides} {cue|found} {content|it was late}.',
    },
  ],
  'how much somebody says it is': [
    { is: 'institution indirect', text: '{source|Police} {cue|put} {content|the number of dead at 45}.' },
    { is: 'anonymous indirect', text: '{source|One person} {cue|put} {content|the price at about $4 million}.' },
  ],
  'a noun after a plural in a phrase with "a"': [
    {
      is: ['institution indirect', 'named direct'],
      text: '{source.1|The firm} {cue.1|hinted at} {content.1|a sale on an earnings call}. {content.2|“We are ready,”} {source.2|Ann Pellow} {cue.2|told} analysts.',
    },
  ],
  'verbs in a row': [
    {
      is: 'anonymous indirect',
      text: '{source|An official} {cue|said} {content|the council has not yet decided whether the pier will close}.',
    },
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1.2|Gulf sources} {cue.1|believe} {content.1|that Ruritania has joined the north}, and {cue.2|admit} {content.2|that the ports are old}.',
    },
    {
      is: 'named indirect',
      text: '{source|Mr Doe} {cue|hoped} {content|to meet the owners and decide when to sell}.',
    },
    {
      is: 'named indirect',
      text: '{source|He} left the charges brought against him to his lawyer and {cue|denied} {content|any part in the theft}.',
    },
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1.2|The mayor} {cue.1|has said} {content.1|his letters may have been rude but were not meant so}, and {cue.2|said} {content.2|he would not resign}.',
    },
  ],
  'what is told to the writer, to courts and in anger': [
    {
      is: 'anonymous indirect',
      text: '{content|In the weeks before the strike}, {source|three navy officers} {cue|told} me, {content|the minister was shown the maps}.',
    },
    {
      is: 'official indirect',
      text: '{source|Attorney General Ann Lowe} {cue|submitted} {content|that the tender had been rigged}.',
    },
    {
      is: 'named direct',
      text: '{content|“It is pure fiction,”} {source|the singer Jo Doe} {cue|huffed}.',
    },
  ],
};
