import type { AttributionCases } from './attribution-case';

/** Where what is said begins and ends. */
export const CONTENT_CASES: AttributionCases = {
  'who speaks at the end has said the whole sentence': [
    {
      is: 'named indirect',
      text: 'Orla Venn keeps the log. {content|Captains may hope that the ice breaks early, and crews are sent out too soon}, {source|she} {cue|added}.',
    },
  ],
  'content after the verb, where a comma stands before it': [
    {
      is: 'institution indirect',
      text: '{source|The board} {cue|assured} parents on Harbournet, a local forum, {content|that the school would open}.',
    },
    {
      is: 'named indirect',
      text: 'Pell Marsh sold the mill. {source|Marsh} {cue|says} {content|despite the price, he would sell again}.',
    },
    {
      is: ['institution indirect', 'document indirect'],
      text: '{source.1|The council} {cue.1|believes} {content.1|that the bill may be higher}, with {source.2|some estimates} {cue.2|suggesting} {content.2|as many as forty houses are lost}.',
    },
  ],
  'a relative clause with a speaker of its own': [
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1|Orla Venn} {cue.1|said} {content.1|the photographs do not show the rope}, {content.2|which} {source.2|she} {cue.2|said} {content.2|was in the boat}.',
    },
    {
      is: 'group indirect',
      text: 'The strike ended with a deal {content|that} {source|the owners} {cue|say} {content|will close the mill}.',
    },
    {
      is: 'institution indirect',
      text: 'The engine is new, {content|which} {source|Kestrel} {cue|claims} {content|is a fifth lighter}.',
    },
  ],
  'a clause that begins with two joined nouns ends the content before it': [
    {
      is: ['institution mixed', 'group indirect'],
      text: '{source.1|The ministry} {cue.1|rejected} {content.1|the charges as “wholly invented,”} and {source.2|both divers and fishermen from the bay} {cue.2|told} the paper {content.2|that the ministry was right}.',
    },
  ],
  'what somebody calls something': [
    {
      is: 'named direct',
      text: 'The bridge was built in what {source|Ms Pask} {cue|called} {content|“a hurry”}.',
    },
    {
      is: 'named indirect',
      text: '{source|Ms Pask} {cue|called} {content|the idea nonsense}.',
    },
  ],
  'a reduced clause before its subject ends there': [
    {
      is: ['named indirect', 'named indirect'],
      text: '{cue.1|Arguing} {content.1|that voters were tired}, {source.1.2|Ms Pask} {cue.2|said} {content.2|she would wait}.',
    },
    {
      is: ['official indirect'],
      text: '{cue|Warning} {content|that the dam could break}, {source|the mayor} closed the road. The mayor is Ann Hale.',
    },
  ],
  'what somebody offers to think or to feel': [
    { is: 'official indirect', text: '{source|Senator Ruth Okello} {cue|offered} {content|no proof of the charge}.' },
    { is: 'official indirect', text: '{source|Senator Ruth Okello} {cue|offered} {content|her condolences}.' },
  ],
  'a text that is told of between the verb and what was said': [
    {
      is: 'official indirect',
      text: '{source|Mayor Karl Roth} {cue|said} in a statement emailed to the Herald {content|that the pier was safe}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The company} {cue|said} in a post published Monday {content|that it was sorry}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Kestrel Foods} {cue|said} in a letter to staff {content|that it would close}.',
    },
  ],
  'what somebody says begins with what they grant': [
    {
      is: 'named indirect',
      text: '{source|Ms Pask} {cue|said} {content|although prices fell, wages did not rise}.',
    },
  ],
  'reduced clauses with what was said': [
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1.2|Mayor Orla Venn} {cue.1|opposed} {content.1|the bridge}, {cue.2|remarking} {content.2|that ferries never rust}.',
    },
  ],
  'what somebody wants, plans or would like': [
    {
      is: 'official indirect',
      text: '{source|Mayor Orla Venn} {cue|wants} {content|to close the pier}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The ministry} {cue|plans} {content|to sell the ferries}.',
    },
    {
      is: 'group indirect',
      text: '{source|Residents} {cue|would like} {content|to keep the lighthouse}.',
    },
  ],
  'what somebody sees something as': [
    {
      is: 'group indirect',
      text: '{source|Fishermen} {cue|see} {content|the dam as a threat}.',
    },
  ],
  'what somebody calls what was just said': [
    {
      is: 'named mixed',
      text: '{source|Pell Marsh} {cue|called} {content|that “a sham.”}',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|dismissed} {content|that claim as a joke}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|calls} {content|Ostwick his home}.',
    },
  ],
  'a day between the verb and what was said': [
    {
      is: 'institution indirect',
      text: '{source|The council} {cue|said} Tuesday {content|its pier was safe}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The council} {cue|reported} Friday {content|that the pier had sunk}.',
    },
    {
      is: 'named indirect',
      text: 'In his column “Tides,” {source|Pell Marsh} {cue|said} {content|that the harbour was lost}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|pledged} on Monday {content|to reopen the mill}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} has closed the mill and on Friday {cue|said} {content|that it would not open again}.',
    },
  ],
  'an opening clause or phrase that belongs to what was said': [
    {
      is: 'named indirect',
      text: '{content|If the ice breaks early}, {source|Orla Venn} {cue|warned}, {content|the ferries will not sail}.',
    },
    {
      is: 'media indirect',
      text: 'Yet, as {source|The Fjord Gazette} {cue|has reported}, {content|the board knew of the crack}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|said} {content|because the ice was thin, nobody would sail}.',
    },
    {
      is: 'named mixed',
      text: '{source|Orla Venn} {cue|says} {content|despite the cold, “the crews are content.”}',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|said} {content|having the mill in town keeps bread cheap}.',
    },
  ],
  'where and when somebody speaks': [
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} in a speech {cue|said} {content|that the mill would close}.',
    },
    {
      is: 'named direct',
      text: '{content|“The mill is done,”} {cue|said} {source|Pell Marsh} in his farewell speech.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|told} a meeting in Ostwick, Northmark, {content|that the mill would close}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn, who leads the crews,} on Friday {cue|declared} {content|that the ice was thin}.',
    },
    {
      is: 'named indirect',
      text: "{source|Pell Marsh} {cue|said} on Harbour Radio's “The Night Tide” {content|that the mill would close}.",
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|told} Harbour Radio’s “Tide and Time” {content|that the mill would close}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|said} in his opening remarks {content|that the mill would close}.',
    },
  ],
  'a relative clause with two verbs after the verb of saying': [
    {
      is: 'named direct',
      text: '{content|“Nobody sails today,”} {cue|said} {source|Orla Venn, who led the crews for years, and has sailed since}.',
    },
  ],
  'what the members of a party hope': [
    {
      is: 'group indirect',
      text: '{source|Some Democrats} {cue|worry} {content|that the bridge will never open}.',
    },
  ],
  'what somebody expects to do': [
    {
      is: 'institution indirect',
      text: '{source|The airline} {cue|expects} {content|to save $2 million by autumn}.',
    },
    {
      is: 'named mixed',
      text: '{source|Pell Marsh} {cue|vowed} {content|to “close the mill” by Friday}.',
    },
  ],
  'a report that stands after what was said': [
    {
      is: 'anonymous indirect',
      text: '{content|The crack was known for years}, as {source|two divers} {cue|have said}.',
    },
    {
      is: 'named indirect',
      text: '{content|The answer to the flood}, {cue|said} {source|Orla Venn and others}, {content|would be a wall}.',
    },
    {
      is: 'named indirect',
      text: '{content|The mill is lost}, {source|Pell Marsh} {cue|said} on Monday — a turn for the town.',
    },
  ],
  'what is quoted after a verb of adding was added': [
    {
      is: ['named direct', 'named direct'],
      text: '{content.1|“The pier is lost,”} {source.1.2|Orla Venn} {cue.1|said}, {cue.2|adding}, {content.2|“Nobody asked us.”}',
    },
  ],
  'a comparison with others who speak': [
    {
      is: ['group indirect', 'group indirect'],
      text: '{source.1|Most fishermen} {cue.1|said} {content.1|they were content}, compared with 9 percent {source.2|who} {cue.2|said} {content.2|they would leave}.',
    },
  ],
  'what stands between a source and its content': [
    {
      is: 'named indirect',
      text: '{source|Pell Marsh}, struck by the news, {cue|told} the crews {content|that fears were overblown}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|has since said} {content|that he would sell}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} {cue|said} before leaving the town hall {content|that he would sell}.',
    },
  ],
  'a joined clause with a speaker of its own ends a noun phrase': [
    {
      is: ['institution indirect', 'institution indirect'],
      text: '{source.1|The council} {cue.1|called for} {content.1|a ban} and {source.2|the union} {cue.2|said} {content.2|it would strike}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|denounced} {content|what she called a sham}.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: 'After {source.1|Pell Marsh} {cue.1|refused} {content.1|to sell the mill}, {source.2|Orla Venn} {cue.2|said} {content.2|that she would sue}.',
    },
  ],
  'what somebody is asked': [
    {
      is: 'media indirect',
      text: 'The mayor {cue|was asked by} {source|the Fjord Gazette} {content|whether the pier was safe}.',
    },
  ],
  'what somebody is to do, with who is to do it': [
    {
      is: 'institution indirect',
      text: '{source|The coast guard} {cue|warned} {content|sailors to stay in port}.',
    },
  ],
  'an aside in dashes inside what was said': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} {content|both of the sails — the old one and the new — are torn}.',
    },
  ],
  'whose time it was': [
    {
      is: 'document indirect',
      text: '{source|A report} {cue|blamed} {content|managers for last year’s crash at Ardley}.',
    },
  ],
  'whom somebody warns': [
    {
      is: 'official indirect',
      text: '{source|The mayor} {cue|warned} bigoted fans {content|that they would be banned}.',
    },
  ],
  'an amount in brackets': [
    {
      is: 'institution indirect',
      text: '{source|The firm} {cue|said} {content|its profits were 40m euros ($52m; £28m) for the year}.',
    },
  ],
  'content after an aside, a clause of time or a short year': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|told} the Fjord Post before she spoke {content|that the mill was old}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} after the court met {content|that the mill was old}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} on Monday, in a word about her son, a welder, {content|that the mill was old}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn will not close the mill. Instead, {source|she} {cue|told} Harbour Radio, {content|the mill would be sold}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} in the ’90s {content|that the mill was old}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} in ’08 {content|that the mill was old}.',
    },
  ],
  'what somebody else says, or would say, inside of what is said': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} {content|that, according to the report, the mill was old}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {source|She} {cue|told} voters {content|that if the mill were a stock, she would advise buying it}.',
    },
  ],
  'an adverb in commas between a verb and “that”': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said}, however, {content|that the bridge would close}.',
    },
  ],
  'what tolls are put at': [
    {
      is: 'anonymous indirect',
      text: '{source|Health officials} {cue|put} {content|the number of wounded at more than 60}.',
    },
  ],
  'a subject that waits for its verb behind an aside': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} {content|Jane Kim, who is running for mayor, would win}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} {content|Jane Kim, speaking in May, had lied}.',
    },
    {
      is: 'named mixed',
      text: '{source|Orla Venn} {cue|noted} {content|that Jane Kim, who is running for mayor, “is a lawyer.”}',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|said} {content|the plan, though late, would work}.',
    },
  ],
  'a month in the middle of what was said': [
    {
      is: 'institution indirect',
      text: '{source|The bank} {cue|echoed} {content|an earlier warning not to read much into the poor December figures}.',
    },
    {
      is: 'group indirect',
      text: '{content|So-called phishing attacks that try to trick people have boomed}, {cue|say} {source|experts}.',
    },
    {
      is: 'document indirect',
      text: '{content|Growth was the best in years}, {source|figures from the trade ministry} {cue|show}.',
    },
  ],
};
