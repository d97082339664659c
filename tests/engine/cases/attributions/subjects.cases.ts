import type { AttributionCases } from './attribution-case';

/** Where the subject of a cue begins and ends, and which one it is. */
export const SUBJECT_CASES: AttributionCases = {
  coordination: [
    {
      is: 'institution indirect',
      text: '{source|The fire service and the police} {cue|said} {content|the blaze was started on purpose}.',
    },
    {
      is: 'named indirect',
      text: '{source|Ewa Nowak and Bogdan Lis, who own the mill,} {cue|said} {content|they would rebuild}.',
    },
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1.2|Transport Minister Celia Moraes} {cue.1|apologised for} {content.1|the delays} and {cue.2|promised} {content.2|that fares would be frozen}.',
    },
    {
      is: ['named indirect', 'institution indirect'],
      text: '{source.1|Rosa Lemos, a survivor,} {cue.1|said} {content.1|the doors were locked}, but {source.2|the company} {cue.2|said} {content.2|they were not}.',
    },
  ],
  'what opens a sentence is no part of its subject': [
    {
      is: 'institution indirect',
      text: 'In a statement {source|Kestrel} {cue|said} {content|the flaw was old}.',
    },
    {
      is: 'named indirect',
      text: 'During the interview {source|Mr Pask} {cue|said} {content|the sale was off}.',
    },
    {
      is: 'named indirect',
      text: 'Over the course of the evening, {source|Dale and Martha Roe} {cue|said} {content|they had never met him}.',
    },
  ],
  'long descriptions between subject and verb': [
    {
      is: 'named indirect',
      text: '{source|Pell Marsh, a former director of the Harlow Port Party, whose roots are in the fishing community,} {cue|said} {content|the base was angry}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh}, now 81 and retired in Brackwater, {cue|said} by telephone {content|that he missed the boats}.',
    },
    {
      is: 'named direct',
      text: '{content|“It was long,”} {cue|said} {source|Pell Marsh, the author of “Tides and Power,” a history of the port}.',
    },
  ],
  'a relative clause in dashes': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} — who has led the ferry union for twenty years — {cue|said} {content|that the pier was lost}.',
    },
  ],
  'a word for all of the subject, between it and its verb': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn and Pell Marsh} {cue|have both endorsed} {content|the plan}.',
    },
    {
      is: 'group indirect',
      text: '{source|The fishermen} {cue|all said} {content|that the ice was thin}.',
    },
  ],
  'an adverb after brackets': [
    {
      is: 'official indirect',
      text: '{source|Sen. Ann Roe (D-Northmark)} {cue|repeatedly said} {content|that the pier was lost}.',
    },
  ],
  'the second of three verbs': [
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn} {cue.1|praised} {content.1|the crews}, {cue.2|mocked} {content.2|the board}, and left the hall.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} sold two boats, {cue|proposed} {content|that the rest be scrapped}, and left.',
    },
  ],
  'a reduced clause between a source and its verb': [
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn}, {cue.1|noting} {content.1|the size of the crowd}, {cue.2|said} {content.2|that the hall was too small}.',
    },
  ],
  'verbs in a row': [
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1|One person} {cue.1|said} {content.1|it was over}, while {source.2|another} {cue.2|cautioned} {content.2|that no decision had been taken}.',
    },
    {
      is: 'group indirect',
      text: 'A few minutes later {source|they} reversed themselves, rushed everyone inside the hall and {cue|said} {content|they will count the votes}.',
    },
  ],
  'a relative clause around the last noun': [
    {
      is: 'group indirect',
      text: '{source|Residents who have fought other landfills} {cue|say} {content|it should close}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|The lifelong Democrat who drove the campaign bus} {cue|says} {content|he will not vote}.',
    },
  ],
  'several people describe no single name': [
    {
      is: 'anonymous indirect',
      text: '{content|The club had known of the plan to sell its best player, Pell Marsh}, {source|people familiar with the matter} {cue|said}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh and Orla Venn, people familiar with the matter,} {cue|said} {content|the club had known}.',
    },
  ],
  'what goes before a subject is no part of it': [
    {
      is: 'named indirect',
      text: 'As a part of his plea, {source|Pell Marsh, 44,} {cue|said} {content|that he had sold the boats}.',
    },
    {
      is: 'group indirect',
      text: 'Her children have emerged as her closest helpers, and {source|friends} {cue|say} {content|she needs them}.',
    },
    {
      is: 'named indirect',
      text: 'In a radio interview {source|Orla Venn} {cue|said} {content|that she was ready}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Harlow Bank} shut the site, {cue|saying} {content|members preferred letters}.',
    },
  ],
  'an adverbial inside the verb group': [
    {
      is: 'institution indirect',
      text: '{source|The high court} had in 2019 {cue|ruled} {content|that the tax was void}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The party} has in a letter {cue|demanded} {content|that the road be closed}.',
    },
  ],
  'a noun that could be a verb': [
    {
      is: 'group indirect',
      text: '{source|Refugee advocates} {cue|also said} {content|the city should go further}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|told} investors {content|that concerns about the mill were overblown}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|told} Harbour Radio {content|that plans to close the mill were old}.',
    },
  ],
  'what an adverb or a participle adds to a noun': [
    {
      is: 'anonymous indirect',
      text: '{source|A woman not in the room} {cue|said} {content|the roof was wet}.',
    },
    {
      is: 'group indirect',
      text: '{source|Residents still without power} {cue|said} {content|the storm came early}.',
    },
    {
      is: 'named indirect',
      text: '{source|One delegate not on the list, Orla Venn,} {cue|told} Harbour Radio {content|she was leaning to the left}.',
    },
    {
      is: 'group indirect',
      text: '{source|Half of the voters polled} {cue|said} {content|the bridge was too old}.',
    },
  ],
  'a source inside of the clause that it says': [
    {
      is: 'named indirect',
      text: '{content|The bridge}, {source|Orla Venn, a planner of bridges,} {cue|said}, {content|will close next year}.',
    },
    {
      is: 'anonymous indirect',
      text: '{content|The bridge}, {source|two officials familiar with the talks} {cue|said}, {content|will close next year}.',
    },
  ],
  'who speaks, after a day': [
    {
      is: 'anonymous indirect',
      text: 'On Monday {source|two officials} {cue|said} {content|the bridge would close}.',
    },
    {
      is: 'group indirect',
      text: 'On Monday {source|many of the residents} {cue|said} {content|the bridge would close}.',
    },
    {
      is: 'anonymous indirect',
      text: 'On Monday {source|one of her aides} {cue|said} {content|the bridge would close}.',
    },
    {
      is: 'group indirect',
      text: 'On 5 May 2019 {source|residents} {cue|said} {content|the bridge would close}.',
    },
  ],
  'an adverb after the description of a source belongs to the verb': [
    {
      is: 'anonymous indirect',
      text: '{source|A person briefed on the matter} {cue|also said} {content|the bridge would close}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|An official who spoke anonymously} {cue|said} {content|the bridge would close}.',
    },
  ],
  'an adjective that is a noun for people': [
    {
      is: 'official indirect',
      text: '{source|The army chief} {cue|warned} {content|that the bridge would close}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The military} {cue|confirmed} {content|that the bridge was closed}.',
    },
  ],
  'an opening that tells when or how is no part of a name': [
    {
      is: 'official indirect',
      text: 'Earlier this week, {source|Orla Venn, the mayor of Harlow,} {cue|said} {content|the bridge would close}.',
    },
    {
      is: 'anonymous indirect',
      text: 'Reacting to the news, {source|two officials familiar with the talks} {cue|said} {content|the bridge would close}.',
    },
  ],
  'subjects that could be read as something else: names in ’s, records, police, posts': [
    {
      is: 'institution indirect',
      text: '{source|Sandry’s} {cue|said} {content|sales had risen by a tenth}.',
    },
    {
      is: 'document indirect',
      text: '{content|Roe bought the boat in May}, {source|court records} {cue|show}.',
    },
    {
      is: 'institution indirect',
      text: '{content|The driver fled to Harlow}, {source|police} {cue|allege}.',
    },
    {
      is: 'document indirect',
      text: '{source|A report published last month by the Ostwick Trust, a charity,} {cue|found} {content|that one shop in four stood empty}.',
    },
    {
      is: ['anonymous direct', 'anonymous direct'],
      text: '{source.1|One fan} {cue.1|wrote:} {content.1|“Who is he?”} {source.2|Another} {cue.2|posted:} {content.2|“She can do better.”}',
    },
    {
      is: 'institution indirect',
      text: '{content|Nearly half of the nurses in Ostwick work at night}, {source|a union} {cue|warned}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Police} {cue|said} {content|two suspected smugglers had been freed}.',
    },
  ],
  'words in -ing that are no verbs': [
    {
      is: 'official indirect',
      text: '{source|Harlow council’s head of licensing, Fran Moore,} {cue|said} {content|the bar would be closed}.',
    },
    {
      is: 'named indirect',
      text: '{source|The clinic’s director of nursing} {cue|said} {content|the ward was safe}.',
    },
    {
      is: 'group indirect',
      text: '{source|Planning officers} {cue|said} {content|the roads were full}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|Two dissenting legislators} {cue|said} {content|the bill would fall}.',
    },
    {
      is: 'group indirect',
      text: '{source|Team-mates} {cue|say} {content|he has barely slept}.',
    },
  ],
  'what was done to the subject, and how often': [
    {
      is: 'document indirect',
      text: '{source|A video shared thousands of times on Chirp} {cue|claims} {content|the tunnel is flooded}.',
    },
    {
      is: 'document indirect',
      text: '{source|A post viewed more than 4,000 times} {cue|says} {content|the dam has burst}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|The officials, who requested anonymity,} {cue|described} {content|repeated warnings}.',
    },
    {
      is: 'document indirect',
      text: '{source|A statement issued by the ministry} {cue|said} {content|the dam was safe}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|A person who was there} {cue|described} {content|the scene as chaotic}.',
    },
  ],
  'subjects that stand far from their verb': [
    {
      is: 'document indirect',
      text: '{source|Emails between Cory Lamb and his aides}, obtained by Harbour Radio, {cue|show} {content|they knew}.',
    },
    {
      is: 'named indirect',
      text: '{source|The mayor’s former aide, Cory Lamb,} {cue|said} {content|the clerk who followed him, Pat Venn, should be dismissed}.',
    },
    {
      is: 'named indirect',
      text: '{source|Cory Lamb (an actor so young that he has been mistaken for a pupil of the school in Harlow)} {cue|says} {content|he was lost}.',
    },
    {
      is: ['named indirect', 'named direct'],
      text: '{source.1.2|Cory Lamb} {cue.1|joked} {content.1|that Harlow was late}, but {cue.2|went on to say}, {content.2|“There are worse ports.”}',
    },
  ],
  'who says something while they do something': [
    { is: 'named direct', text: '{source|Cory Lamb} {cue|said} as he left the hall, {content|“The beam broke.”}' },
    { is: 'named indirect', text: '{source|Cory Lamb} {cue|said} as he left {content|that the beam had broken}.' },
  ],
  'one of several, and a body that owns something': [
    { is: 'anonymous direct', text: '{content|“The mast broke,”} {source|one of the sailors} {cue|said}.' },
    {
      is: 'group indirect',
      text: '{source|One of the region’s biggest employers} {cue|said} {content|sales fell}.',
    },
    {
      is: 'institution indirect',
      text: 'The company’s shares fell after {source|it} {cue|said} {content|profits would be lower}.',
    },
  ],
  'feelings, refusals and others between a subject and its report': [
    { is: 'named direct', text: '{source|Cory Lamb}, exasperated, {cue|replied:} {content|“What is that?”}' },
    { is: 'named indirect', text: '{source|Cory Lamb}, clearly upset, {cue|said} {content|the pier was late}.' },
    { is: 'named indirect', text: '{source|Cory Lamb} barely ate, {cue|joking} {content|that he was on a diet}.' },
    {
      is: ['named indirect', 'named indirect'],
      text: 'The two argued, with {source.1|Cory Lamb} {cue.1|saying} {content.1|it was late} and {source.2|Pat Venn} {cue.2|insisting} {content.2|it was not}.',
    },
    {
      is: 'spokesperson indirect',
      text: '{source|A spokesman for Cory Lamb} left with the man who he would back but {cue|said} {content|no deal was planned}.',
    },
  ],
  'a subject with more before its verb': [
    {
      is: 'named direct',
      text: '{source|Orla Venn, the last speaker to be elected,} {cue|told} reporters: {content|“It feels like a club.”}',
    },
    {
      is: 'named direct',
      text: '{source|Orla Venn herself} was at a loss{cue|:} {content|“I suppose people like it.”}',
    },
    {
      is: 'named indirect',
      text: 'The review was led by Dr Anna Foster. {source|Foster, who is retired,} {cue|said} {content|it was late}.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn} {cue.1|said} {content.1|the mayor should leave}, but {cue.2|did not believe} {content.2|he would}.',
    },
    {
      is: ['institution indirect', 'institution indirect'],
      text: 'The panel, {source.1.2|which} {cue.1|said} {content.1|the army had lied}, and {cue.2|also accused} {content.2|the rebels of theft}, has met twice.',
    },
    {
      is: 'institution indirect',
      text: 'The two councils, {source|which both} {cue|oppose} {content|the plan}, will meet in May.',
    },
    {
      is: 'document indirect',
      text: 'She gave a speech on UK plans to cut waste. {source|The speech} {cue|said} {content|more was needed}.',
    },
    {
      is: 'group indirect',
      text: '{source|Many} {cue|feel} {content|that the hardest part will be the port}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The Lib Dems} {cue|accuse} {content|Mr Gow of making promises}.',
    },
    {
      is: 'group indirect',
      text: 'A bill {content|which} {source|critics} {cue|claim} {content|would allow gambling} was passed.',
    },
  ],
};
