import type { AttributionCases } from './attribution-case';

/** Plain verbs of speech, with something between them and what was said, or in a construction of their own. */
export const SPEECH_CASES: AttributionCases = {
  'a word that opens the sentence before who speaks': [
    { is: 'named indirect', text: 'But, {source|Lena Orvik} {cue|added}, {content|there was no ban on ferries}.' },
    {
      is: 'official indirect',
      text: 'Meanwhile, {source|the mayor} {cue|argued}, {content|the harbour would stay as it is}.',
    },
  ],
  'what was said on both sides of the verb and of where or when': [
    {
      is: 'official indirect',
      text: '{content|If prices rise}, {source|the mayor} {cue|warned} on Monday, {content|shops will close}.',
    },
    {
      is: 'named indirect',
      text: '{content|If anything}, {source|Lena Orvik} {cue|argued} in her letter, {content|the ferry is too slow}.',
    },
  ],
  'what leads up to it with “But” before': [
    {
      is: 'group indirect',
      text: '{content|But with each month}, {source|these supporters} {cue|acknowledge}, {content|it becomes harder to win}.',
    },
  ],
  'a pronoun inside the clause they say': [
    {
      is: 'group indirect',
      text: 'It was a mistake {source|they} {cue|say} {content|allowed the leak to spread}.',
    },
  ],
  'a text with its title between commas': [
    {
      is: 'document indirect',
      text: '{source|The report, titled “Tides”,} {cue|says} {content|that the harbour is silting up}.',
    },
  ],
  'a word in commas after the verb': [
    {
      is: 'named indirect',
      text: '{source|Lena Orvik} {cue|added}, however, {content|that the ferry could not be saved}.',
    },
    { is: 'named direct', text: '{source|Lena Orvik} {cue|added}, though, {content|“there is hope.”}' },
  ],
  'a day between the verb and what belongs to it': [
    {
      is: 'named indirect',
      text: '{source|Lena Orvik} {cue|called Wednesday for} {content|the judge to resign}.',
    },
    {
      is: 'official indirect',
      text: '{source|The mayor} {cue|announced} on Monday {content|the closure of the pier}.',
    },
    {
      is: 'official indirect',
      text: '{source|The mayor} {cue|promised} Sunday at a meeting {content|to end the dispute}.',
    },
  ],
  promises: [
    {
      is: 'official mixed',
      text: '{source|The mayor} {cue|promised} {content|to “be a champion for the harbour”}.',
    },
    { is: 'named indirect', text: '{content|Taxes would fall}, {source|Lena Orvik} {cue|promised}.' },
    {
      is: 'official indirect',
      text: '{content|Lower fares}, {source|the mayor} {cue|vowed}, {content|would come by May}.',
    },
  ],
  'a share of those who were asked': [
    { is: 'group indirect', text: '{source|About half} {cue|say} {content|they will take the ferry}.' },
    { is: 'group indirect', text: '{source|64 percent} {cue|oppose} {content|the toll}.' },
    {
      is: ['group indirect', 'group indirect'],
      text: '{source.1|5 percent} {cue.1|prefer} {content.1|Lena Orvik} and {source.2|38 percent} {cue.2|support} {content.2|the mayor}.',
    },
  ],
  'some, and another': [
    { is: 'group indirect', text: '{source|Some} {cue|accused} {content|the council of wasting money}.' },
    { is: 'group indirect', text: '{source|Others} {cue|called} {content|it a disgrace}.' },
    { is: 'other indirect', text: '{source|Another} {cue|wondered} {content|why the pier was closed}.' },
  ],
  'what something is according to': [
    {
      is: 'document indirect',
      text: '{content|The mayor leads her rival}, {cue|according to} {source|a new nationwide poll}.',
    },
    {
      is: 'document indirect',
      text: '{cue|According to} {source|the exit polls in Ostwick}, {content|24% of voters decided late}.',
    },
    { is: 'other indirect', text: '{content|The mayor has won}, {cue|according to} {source|early returns}.' },
    { is: 'named indirect', text: '{cue|According to} {source|him}, {content|the ferry was late}.' },
    {
      is: 'document indirect',
      text: '{cue|In} {source|a survey of 800 sailors}, taken in May, {content|most were tired}.',
    },
  ],
  'what somebody calls by a name in quotation marks': [
    {
      is: 'named mixed',
      text: '{source|Lena Orvik} {cue|called} {content|the fire that killed five sailors “an attack on us all”}.',
    },
    {
      is: 'named mixed',
      text: '{source|Lena Orvik, who came on Saturday,} {cue|called} {content|what she had seen “terrible.”}',
    },
    {
      is: 'named mixed',
      text: '{source|Lena Orvik} {cue|called} {content|the mayor, her challenger, a “cheat.”}',
    },
    {
      is: 'official mixed',
      text: 'What {source|the mayor} {cue|called} {content|a “small leak”} has taken a year to mend.',
    },
    {
      is: 'named mixed',
      text: '{source|Lena Orvik} fought the plan for years, at one point {cue|calling} {content|the mayor a “liar.”}',
    },
  ],
  'adverbs before the verb, after what is told of the source': [
    {
      is: 'named direct',
      text: '{source|Lena Orvik, who was late,} then loudly {cue|asked}, {content|“Really?”}',
    },
  ],
  'what somebody takes to in order to speak': [
    {
      is: 'named indirect',
      text: '{source|Lena Orvik} {cue|took to Twitter to say} {content|she had never seen the letter}.',
    },
    {
      is: 'official indirect',
      text: '{source|The mayor} {cue|used her victory speech to call for} {content|calm}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The ferry firm} {cue|issued a statement to say} {content|it was sorry}.',
    },
    { is: 'named indirect', text: '{source|Lena Orvik} {cue|wrote to say} {content|the ferry was late}.' },
  ],
  'what some are more likely to say than others': [
    {
      is: 'group indirect',
      text: '{source|Commuters} {cue|are slightly more likely to say} {content|that the ferry is late}.',
    },
  ],
  'a participle after a comma and its agent': [
    {
      is: 'official indirect',
      text: '{content|The toll}, {cue|announced by} {source|the mayor} on Monday, starts in June.',
    },
    {
      is: 'official mixed',
      text: '{content|The deal}, {cue|described by} {source|the mayor} {content|as a “win,”} is off.',
    },
    { is: 'official indirect', text: '{content|The pier is unsafe}, as {cue|described by} {source|the mayor}.' },
  ],
  'the day after a source that is no name': [
    { is: 'institution direct', text: '{content|“The ferry will run,”} {cue|said} {source|the ministry} on Monday.' },
  ],
  'where what was said ends before the sentence goes on': [
    {
      is: 'official indirect',
      text: 'With {source|the mayor} {cue|saying} {content|the toll is too high}, the council will meet again.',
    },
    {
      is: 'named indirect',
      text: '{source|Lena Orvik}, {cue|describing} {content|the ferry as a wreck}, sold it in June.',
    },
  ],
  'what a text says at the start of a sentence': [
    {
      is: 'document indirect',
      text: '{source|A petition} {cue|calling for} {content|the pier to stay open} has reached 5,000 signatures.',
    },
    {
      is: 'document indirect',
      text: '{source|A letter} {cue|urging} {content|the council to act} was sent on Monday.',
    },
  ],
  'what somebody welcomes': [
    { is: 'group indirect', text: '{source|Business groups} {cue|have welcomed} {content|the decision}.' },
    { is: 'group indirect', text: '{content|The move} {cue|was welcomed by} {source|boaters}.' },
  ],
  'a share with its figure': [
    {
      is: 'group indirect',
      text: '{source|About two-thirds, 67 percent,} {cue|say} {content|they will take the ferry}.',
    },
  ],
  'what is reported of nobody knows whom, after what is reported': [
    { is: 'hearsay indirect', text: '{content|The mayor will resign}, it {cue|is understood}.' },
    { is: 'hearsay indirect', text: '{content|The ferry was late}, it {cue|was claimed} on Monday.' },
  ],
  'appeals and admissions': [
    {
      is: 'named indirect',
      text: '{source|Lena Orvik} {cue|has appealed for} {content|the release of the sailor}.',
    },
    {
      is: 'named indirect',
      text: 'On her first day of questioning, {source|Lena Orvik} {cue|admitted to} {content|falsifying the log}.',
    },
  ],
  'an adjective that is a noun for somebody': [
    {
      is: 'official indirect',
      text: "The figures come as {source|the town's tax chief} {cue|confirmed} {content|that growth had topped 9%}.",
    },
  ],
  '“as” after a conjunction': [
    {
      is: 'named indirect',
      text: 'The harbour is old, and as {source|Lena Orvik} {cue|noted}, {content|ships could still run aground}.',
    },
  ],
  'what something was called, before by whom': [
    {
      is: 'official indirect',
      text: '{content|Lena Orvik} {cue|was called} {content|a liar} by {source|the mayor}.',
    },
    {
      is: 'group mixed',
      text: '{content|The plan} {cue|has been described} {content|as “late and bad”} by {source|residents}.',
    },
  ],
  'a verb and its noun that together report': [
    { is: 'official indirect', text: '{source|The minister} {cue|cast doubt on} {content|the figures}.' },
    { is: 'official indirect', text: '{source|The minister} {cue|made it clear} {content|she would stay}.' },
  ],
  'a turn inside the verb, and how somebody came to say it': [
    {
      is: 'institution indirect',
      text: '{source|The council} {cue|has, however, said} {content|that the mill is safe}.',
    },
    {
      is: 'official indirect',
      text: '{source|The minister} {cue|admitted} under questioning {content|he had not read the report}.',
    },
    {
      is: 'group indirect',
      text: '{source|Several cast members} {cue|said} {content|the stage was cold}.',
    },
  ],
  'local news': [
    { is: 'institution indirect', text: '{source|The train operator} {cue|said} {content|services would be cut}.' },
    { is: 'institution indirect', text: '{source|Harlow Trains} {cue|said} {content|services would be cut}.' },
    { is: 'official indirect', text: '{source|The minister} {cue|told} MPs {content|safety was key}.' },
    {
      is: 'official direct',
      text: '{source|Det Con Anna Bell, from Harlow Police,} {cue|said:} {content|“He is a danger.”}',
    },
  ],
  'where the hearer ends and the clause begins': [
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|told} reporters {content|prices had fallen}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|told} the court {content|Pask had lied}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|told} school leaders {content|exam results were late}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|told} a news conference {content|talks had failed}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|told} the BBC {content|people were tired}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|told} reporters {content|that was a mistake}.',
    },
  ],
  'what opens the clause that is said': [
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|said} {content|only 40 boats sank}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|said} {content|nearly half of the boats sank}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|added} {content|more than 40 people had died}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|said} {content|the bridge, which opened in 1904, would close}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|added} {content|Jo Doe, a nurse, had lied}.',
    },
  ],
  'what is reported, before who reports it': [
    {
      is: 'official indirect',
      text: 'Shops fear the ban, {content|which} {source|the mayor} {cue|announced} on Monday, and want it gone.',
    },
    { is: 'official indirect', text: 'Both ports lose by {content|a deal} {source|the senator} {cue|has criticized}.' },
    {
      is: 'official indirect',
      text: 'Both ports lose by a deal {content|that} {source|the senator} {cue|criticized}.',
    },
    { is: 'institution indirect', text: 'The court heard claims {content|that} {source|the ministry} {cue|denies}.' },
    {
      is: 'institution indirect',
      text: '{content|The plan} {source|the council} {cue|announced} in May would close two piers.',
    },
    {
      is: 'named indirect',
      text: 'Lena Orvik faces two charges, both of {content|which} {source|she} {cue|denies}.',
    },
    {
      is: 'institution indirect',
      text: 'Two jetties would go, {content|an arrangement} {source|the Harlow council} {cue|has opposed} for years.',
    },
    {
      is: 'named indirect',
      text: 'Nobody has seen {content|the $4 million figure} {source|Lena Orvik} {cue|cited}, but it is in the books.',
    },
    {
      is: 'named indirect',
      text: 'Court news\n\n{content|Old charges} {source|she} {cue|denies} were read to Lena Orvik.',
    },
    {
      is: 'institution indirect',
      text: 'There is now a tax ({content|which} {source|the council} {cue|also supports}).',
    },
  ],
  'a noun for what somebody answers': [
    { is: 'official indirect', text: '{source|The mayor’s} {cue|point is} {content|that the pier is old}.' },
    { is: 'official indirect', text: '{source|The police chief’s} {cue|view is} {content|that the pier is old}.' },
    { is: 'institution indirect', text: '{source|The council’s} {cue|answer was} {content|that the pier is old}.' },
  ],
  'says what something is like, and what a will says': [
    {
      is: 'named indirect',
      text: '{source|Lena Orvik} {cue|compared} {content|the vote to a boat race}.',
    },
    {
      is: 'group indirect',
      text: '{source|Critics} {cue|have likened} {content|him to the old mayor}.',
    },
    {
      is: 'other indirect',
      text: '{source|His last will} {cue|specified} {content|that the barn was to be sold}.',
    },
  ],
  'according to somebody, and something with an aside': [
    {
      is: 'named indirect',
      text: '{cue|According to} {source|Orla Venn}, {content|the pier, built in 1904, would close}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} {content|that the drug, according to a study, cut deaths}.',
    },
    { is: 'named indirect', text: '{content|As many as 40 boats sank}, {source|Orla Venn} {cue|said}.' },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|told} Harbour Radio {content|Jo Lamb had lied}.',
    },
  ],
  'cues with a word after the verb, and hearers': [
    { is: 'named direct', text: 'Orla Venn spoke first. {content|“I am not sorry,”} {source|she} {cue|went on}.' },
    { is: 'named indirect', text: '{source|Orla Venn} {cue|told} Mr Gow {content|of her plan to leave}.' },
    {
      is: 'anonymous indirect',
      text: '{source|A Labour source} {cue|told} the Sunday Times {content|Mr Gow would lead the campaign}.',
    },
  ],
  'what somebody commits to with a rare verb': [
    { is: 'named indirect', text: '{source|Orla Venn} {cue|promised} {content|to legalize workers}.' },
    { is: 'named indirect', text: '{source|Orla Venn} {cue|pledged} {content|to enact reform}.' },
  ],
};
