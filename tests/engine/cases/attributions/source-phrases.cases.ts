import type { AttributionCases } from './attribution-case';

/** Where the phrase for the source begins and ends. */
export const SOURCE_PHRASE_CASES: AttributionCases = {
  'appositions, titles and relative clauses': [
    {
      is: 'named mixed',
      text: '{source|Retired teacher Owen Pask, who ran the school until 2016,} {cue|called} {content|the sale “reckless”}.',
    },
    {
      is: 'official direct',
      text: 'Speaking after the hearing, {source|Det Insp Farah Malik, of Harlow Police,} {cue|said:} {content|“He showed no remorse.”}',
    },
    {
      is: 'anonymous mixed',
      text: '{source|A neighbour, who did not want to be named,} {cue|described} {content|Pask as “a quiet man”}.',
    },
    {
      is: 'spokesperson direct',
      text: '{source|A Ministry of Works spokesperson} {cue|said:} {content|“We do not comment on leaks.”}',
    },
    {
      is: 'official indirect',
      text: '{source|Bank of Harlow governor Anna Bell} {cue|said} {content|rates would stay where they are}.',
    },
    {
      is: 'named indirect',
      text: '{source|The vice president of sales and marketing for the company} {cue|said} {content|prices would rise}.',
    },
    {
      is: 'named indirect',
      text: 'Guests are Anna Bell, minister Owen Pask and senator Helen Moen. {source|Bell} {cue|said} {content|the bridge would close}.',
    },
    {
      is: 'named indirect',
      text: 'Emilia Fox plays a nurse. {source|Fox} {cue|said} {content|she liked the part}.',
    },
    {
      is: 'official indirect',
      text: '{source|Housing Minister Keith Hill} {cue|said} {content|rents would fall}. Mr Hill left.',
    },
    {
      is: 'institution indirect',
      text: '{source|The Northmark Medicines Agency} {cue|said} {content|the pills were safe}.',
    },
    {
      is: 'named indirect',
      text: 'Speaking to the BBC News website {source|Mr Molund} {cue|said} {content|the games were old}.',
    },
    {
      is: 'media indirect',
      text: '{source|Italian news agency Apcor} {cue|said} {content|the games were old}.',
    },
    {
      is: 'media indirect',
      text: '{source|The Fjord News Agency} {cue|said} {content|the pills were safe}.',
    },
    {
      is: 'official indirect',
      text: '{source|Rep. Per Moen of Harlow} {cue|said} {content|the bridge would close}.',
    },
    {
      is: 'other indirect',
      text: '{source|Some 3248 cases} {cue|suggest} {content|the mould is spreading}.',
    },
    {
      is: 'document indirect',
      text: '{source|An October 11 presentation} {cue|showed} {content|that sales had fallen}.',
    },
    {
      is: 'document indirect',
      text: '{source|Simulation} {cue|showed} {content|that the bridge would fall}.',
    },
    {
      is: 'named indirect',
      text: '{source|Helga Moen, chief economist at Fjord Capital,} {cue|said} {content|the krone was undervalued}.',
    },
    {
      is: 'official indirect',
      text: '{source|The state’s attorney general, Marcus Bell, a Democrat,} {cue|said} {content|his office would appeal}.',
    },
    {
      is: 'named indirect',
      text: '{source|Tariq Aziz Khan, who coached the side from 2009 to 2013,} {cue|said} {content|the pitch had been doctored}.',
    },
    {
      is: 'official direct',
      text: '{content|“We will not pay for this twice,”} {cue|said} {source|Rep. Lorna Diaz, D-Fairview, who sits on the transport committee}.',
    },
    {
      is: 'named indirect',
      text: '{source|Former finance minister Igor Havel} {cue|said} {content|the loan had been approved after his time}.',
    },
    {
      is: 'named indirect',
      text: '{source|Dr Amara Nwosu of the Institute for Tropical Forests in Belém} {cue|said} {content|the trees were dying from the top down}.',
    },
    {
      is: 'official indirect',
      text: '{source|A spokeswoman for the port, Ilse Baum,} {cue|said} {content|three cranes were out of service}.',
    },
    {
      is: 'named indirect',
      text: '{source|One of the climbers, Pasang Dolma,} {cue|said} {content|the rope had been cut}.',
    },
    {
      is: 'named indirect',
      text: '{source|Kestrel’s chief executive, Fiona Lau,} {cue|said} {content|the recall would be over by May}.',
    },
  ],
  'a country in capital letters at the start of a sentence': [
    {
      is: 'anonymous indirect',
      text: '{source|US officials} {cue|said} {content|the ship had turned back}.',
    },
    {
      is: 'institution indirect',
      text: '{source|US phone company Veridan} {cue|said} {content|calls would cost less}.',
    },
  ],
  'a subject with "and" inside what its preposition joins': [
    {
      is: 'institution indirect',
      text: 'The row began after {source|the council of Harlow and Venn} {cue|backed} {content|the strike}.',
    },
    {
      is: 'institution indirect',
      text: 'The couple were sent home, and {source|the Harlow Centre for Fire Control and Prevention} {cue|said} {content|it was looking for the cause}.',
    },
  ],
  'when and where somebody speaks, after what was said': [
    {
      is: 'named indirect',
      text: '{content|Jobs will go}, {cue|said} {source|Kestrel’s newly named chair Ann Hale} in an email to staff.',
    },
    {
      is: 'institution indirect',
      text: '{content|The plant will close}, {cue|said} {source|Harlow Aid International} on Tuesday.',
    },
  ],
  'a noun in the plural that ends a source and could be a verb': [
    {
      is: 'institution indirect',
      text: '{source|Ruritania, one of the largest member states,} {cue|rejected} {content|the plan}.',
    },
  ],
  'what people do after where they do it': [
    {
      is: 'named indirect',
      text: '{source|The University of Harlow biochemist Zora Quill} {cue|said} {content|the cells had moved}.',
    },
    {
      is: 'official indirect',
      text: '{source|NASA administrator Zora Quill} {cue|said} {content|the rocket would be late}.',
    },
    {
      is: 'official indirect',
      text: '{source|Liberal MEP Zora Quill} {cue|said} {content|the rules were old}.',
    },
  ],
  'a reduced clause with a place in it': [
    {
      is: 'group indirect',
      text: '{source|Researchers using a telescope atop Mount Venn} {cue|said} {content|the moon was wet}.',
    },
  ],
  'quoted words that end what describes a source': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn, author of “Tides of Ostwick,”} {cue|said} {content|that the pier was lost}.',
    },
    {
      is: ['named direct', 'named indirect'],
      text: '{source.1.2|Pell Marsh}, {cue.1|citing} {content.1|“the smell of oats,”} {cue.2|said} {content.2|the mill would close}.',
    },
  ],
  'participles that make one noun with the next word': [
    {
      is: 'group indirect',
      text: '{source|Nine in ten registered voters} {cue|say} {content|that the pier should close}.',
    },
  ],
  'fractions in words': [
    {
      is: 'group indirect',
      text: '{source|Two-thirds} {cue|said} {content|that the pier should close}.',
    },
    {
      is: 'group indirect',
      text: '{source|About three-quarters of voters} {cue|say} {content|that the pier should close}.',
    },
  ],
  'a participle after a count': [
    {
      is: 'anonymous direct',
      text: '{content|“Nobody asked us,”} {cue|said} {source|one unaligned island strategist}.',
    },
  ],
  'a nationality before a title, after a quotation': [
    {
      is: 'official direct',
      text: '{content|“The fleet stays in port,”} {source|Danish Prime Minister Ulla Brandt} {cue|told} reporters.',
    },
  ],
  'a participle before a rank, after its verb': [
    {
      is: 'named direct',
      text: '{content|“Nobody asked us,”} {cue|said} {source|retired Army Col. Wes Harlan, who ran the depot and has kept its keys}.',
    },
  ],
  'a reduced clause inside an apposition': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn, a grocer based in Marlow Bay,} {cue|said} {content|she had waited for an hour}.',
    },
  ],
  'somebody who says who they are': [
    {
      is: 'anonymous indirect',
      text: '{source|A woman who identified herself only as Dana} {cue|said} {content|it was late}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|A woman who declined to identify herself} {cue|said} {content|it was late}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|A caller who gave his name as Tom} {cue|said} {content|it was late}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|A woman who gave only her first name, Jo,} {cue|said} {content|it was late}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|A man identifying himself as a guard} {cue|told} reporters {content|it was late}.',
    },
  ],
  'a described source after its verb, and less than a clause before': [
    {
      is: 'anonymous indirect',
      text: '{content|While weighing the sale of its trams}, {cue|said} {source|the people, who asked not to be named}.',
    },
    {
      is: 'anonymous none',
      text: '{content|…} {cue|said} {source|two people briefed on the sale}. It was late.',
    },
  ],
  'who agrees with a claim, or does not, after a participle': [
    {
      is: 'anonymous indirect',
      text: 'The firm had ties to the yard, {content|an idea} {cue|dismissed in October by} {source|a person close to the family}.',
    },
    { is: 'anonymous indirect', text: 'It sank twice, {content|a claim} {cue|denied by} {source|two officials}.' },
  ],
  'who owns a role has the title before it': [
    {
      is: 'named direct',
      text: 'It featured David Marsh, President Orla Venn’s former top adviser. {content|“Not again,”} {source|Marsh} {cue|said}.',
    },
  ],
  'what stands beside a source': [
    {
      is: 'anonymous indirect',
      text: '{content|The plan}, {source|an inside source} {cue|said}, {content|is to sell the pier}.',
    },
    {
      is: 'named direct',
      text: '{content|“The mill is done,”} {cue|said} {source|Pell Marsh, whose father built it}.',
    },
    {
      is: 'named direct',
      text: '{content|“The mill is done,”} {cue|said} {source|Pell Marsh, then owner of the harbour}.',
    },
    {
      is: 'named indirect',
      text: 'Nobody asked Orla Venn, {source|who} in two earlier letters {cue|had made clear} {content|that she would sail}.',
    },
    {
      is: 'named direct',
      text: '{content|“The mill is sound,”} {cue|said} {source|Orla Venn, who supports the plan}.',
    },
    {
      is: ['named direct', 'named indirect'],
      text: '{content.1|“The mill is sound,”} {cue.1|said} {source.1|Venn}, {source.2|who} {cue.2|supports} {content.2|the plan}.',
    },
    {
      is: 'group indirect',
      text: '{source|Observers in Northmark and around the country} {cue|say} {content|the pier will go}.',
    },
    {
      is: 'group indirect',
      text: '{source|Outside experts} {cue|say} {content|the pier will go}.',
    },
  ],
  'a reduced clause with an object': [
    {
      is: 'anonymous indirect',
      text: '{source|A man accused of burning down his uncle’s bakery} {cue|told} a jury {content|that he had been asleep}.',
    },
    {
      is: 'spokesperson indirect',
      text: '{source|Lawyers acting for six families} {cue|say} {content|they will sue the mill}.',
    },
    {
      is: 'group indirect',
      text: '{source|Farmers along the river} {cue|say} {content|the dam has ruined them}.',
    },
    {
      is: 'document indirect',
      text: '{source|Papers seen by The Harlow Ledger} {cue|show} {content|that the bridge was never inspected}.',
    },
  ],
  'a party and a ward in brackets': [
    {
      is: 'official indirect',
      text: '{source|Cllr Joan Perry (Lab, Eastgate), cabinet member for transport,} {cue|said} {content|the lane would open in May}.',
    },
  ],
  'a described source with a name, before "called for"': [
    {
      is: 'named indirect',
      text: '{source|Her solicitor, Paul Finch,} {cue|called for} {content|a public inquiry}.',
    },
  ],
  'where somebody comes from, and who is like them': [
    {
      is: 'named direct',
      text: '{content|“The crews are tired,”} {cue|said} {source|Orla Venn, 41, of Ostwick}.',
    },
    {
      is: 'group indirect',
      text: '{source|Some old skippers, like Pell Marsh,} {cue|say} {content|the harbour is lost}.',
    },
    {
      is: 'named direct',
      text: '{content|“The mill is sound,”} {cue|said} {source|Orla Venn, managing director of Kestrel Foods}.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh, a miller whose bread won prizes,} {cue|said} {content|the harvest was poor}.',
    },
  ],
  'a source that a relative clause picks out': [
    {
      is: 'group indirect',
      text: '{source|Fishermen who want to sail in winter} {cue|said} {content|the ban came too late}.',
    },
    {
      is: 'group indirect',
      text: '{source|Two thirds of those polled} {cue|say} {content|the ferry is too dear}.',
    },
    {
      is: 'group indirect',
      text: '{source|Two thirds of those who bought a boat} {cue|said} {content|the harbour was full}.',
    },
    {
      is: 'group indirect',
      text: 'Many own a boat; {source|most} {cue|say} {content|they sail it on Sundays}.',
    },
    {
      is: 'group indirect',
      text: 'The crews are tired. {source|Some of them} {cue|say} {content|that they cannot sail}.',
    },
    {
      is: 'group indirect',
      text: '{source|The skippers who wrote to the council on Thursday} {cue|say} {content|that they are tired}.',
    },
  ],
  'a role without its closing comma': [
    {
      is: 'named indirect',
      text: '{source|Jo Tarn, a strategist at Kestrel Securities} {cue|told} reporters {content|that prices would fall}.',
    },
    {
      is: 'official direct',
      text: '{content|“Most of it is lost,”} {source|Ana Reyes, a spokeswoman for the port} {cue|said}.',
    },
    {
      is: 'named indirect',
      text: '{source|Paul Orr, Harlow Trust director} {cue|said} {content|the roof was sound}.',
    },
    {
      is: 'official indirect',
      text: 'Back in Harlow, {source|the mayor} {cue|said} {content|the roof was sound}.',
    },
  ],
  'a share in brackets': [
    {
      is: 'group indirect',
      text: '{source|More than half (55%) of the tenants} {cue|said} {content|they were worried}.',
    },
    {
      is: 'group indirect',
      text: '{source|Most people asked (61%)} {cue|said} {content|they were worried}.',
    },
  ],
};
