import type { AttributionCases } from './attribution-case';

export const SOURCE_CASES: AttributionCases = {
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
  'surnames, pronouns and descriptions': [
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1|Two former managers} {cue.1|said} {content.1|the books had been closed early}. {source.2|One} {cue.2|recalled} {content.2|that nobody asked why}.',
    },
    {
      is: ['named indirect', 'named direct', 'named indirect'],
      text: '{source.1|Noriko Abe, a glaciologist in Sapporo,} {cue.1|said} {content.1|the ice had thinned by half}. {content.2|“It used to sing at night,”} {cue.2|said} {source.2|Abe}. {source.3|She} {cue.3|said} {content.3|it was silent now}.',
    },
    {
      is: ['official indirect', 'official direct'],
      text: '{source.1|Senator Ruth Okello} {cue.1|said} {content.1|she would vote against the bill}. {content.2|“I have read it, which is more than some have,”} {source.2|the senator} {cue.2|said}.',
    },
    {
      is: ['anonymous indirect', 'anonymous direct', 'anonymous indirect'],
      text: '{source.1|A senior customs official} {cue.1|said} {content.1|the crates had not been scanned}. {content.2|“Somebody waved them through,”} {source.2|the official} {cue.2|said}. {source.3|He} {cue.3|said} {content.3|two guards had been suspended}.',
    },
    {
      is: ['institution indirect', 'institution indirect'],
      text: '{source.1|Brightwater Mining} {cue.1|said} {content.1|it had found traces of cobalt}. {source.2|The company} {cue.2|said} {content.2|drilling would begin in June}.',
    },
    {
      is: ['document indirect', 'document indirect'],
      text: '{source.1|A report by the Rail Safety Board} {cue.1|says} {content.1|the signal had failed twice before}. {source.2|The report} {cue.2|recommends} {content.2|that the line be closed}.',
    },
    {
      is: ['spokesperson indirect', 'spokesperson indirect'],
      text: '{source.1|A spokeswoman for the hospital} {cue.1|said} {content.1|all patients had been moved}. {source.2|The spokeswoman} {cue.2|said} {content.2|nobody was hurt}.',
    },
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1|Two people briefed on the inquiry} {cue.1|said} {content.1|a charge was likely}. {source.2|They} {cue.2|said} {content.2|it would come after the election}.',
    },
  ],
  'gender and number': [
    {
      is: ['official direct', 'official indirect'],
      text: 'Colin Marsh, 52, used her card. Marsh had lost his job. Marsh had been ill. {source.1|Det Con Sam Malik, of Harlow Police,} {cue.1|said:} {content.1|“This was a despicable crime.”} {source.2|He} {cue.2|warned} {content.2|that it could happen again}.',
    },
    {
      is: ['official indirect', 'named indirect', 'official indirect'],
      text: '{source.1|Justice Minister Carla Weiss} {cue.1|said} {content.1|the prison would close}. {source.2|Her predecessor, the lawyer Otto Brandt,} {cue.2|said} {content.2|the plan was his}. {source.3|She} {cue.3|denied} {content.3|that he had written a line of it}.',
    },
    {
      is: ['named indirect', 'anonymous indirect', 'named indirect'],
      text: '{source.1|Mr Felix Adeyemi, a tailor,} {cue.1|said} {content.1|the shooting lasted a minute}. {source.2|Two neighbours} {cue.2|said} {content.2|it was longer}. {source.3|He} {cue.3|said} {content.3|he had counted nine shots}.',
    },
    {
      is: ['official indirect', 'institution indirect'],
      text: '{source.1|Defence Minister Boris Tanev} {cue.1|said} {content.1|the jets would fly by spring}. The maker, Aerolux, is behind schedule. {source.2|It} {cue.2|said} {content.2|that the wings were late}.',
    },
  ],
  'roles that get a name later': [
    {
      is: ['official indirect', 'official direct'],
      text: '{source.1|The head of the country’s tax agency} {cue.1|said} {content.1|half of all shops kept two sets of books}. {content.2|“It is a national sport,”} {source.2|the agency’s chief, Dimitra Ioannou,} {cue.2|told} parliament.',
    },
    {
      is: ['named indirect', 'named direct'],
      text: '{source.1|The widow of the dead trawlerman} {cue.1|said} {content.1|the owners had not called her}. {content.2|“Not one of them,”} {cue.2|said} {source.2|the widow, Bridget Kyle}.',
    },
  ],
  'official, former official, candidate': [
    {
      is: 'named indirect',
      text: '{source|The company’s finance chief, Omar Haddad,} {cue|said} {content|inventories remain high}.',
    },
    {
      is: 'official indirect',
      text: '{source|Chief Constable Iain Rennie} {cue|said} {content|the force was stretched}.',
    },
    {
      is: 'named indirect',
      text: '{source|Suresh Patil, a former police commissioner of Nashik,} {cue|said} {content|the custody rules had been broken}.',
    },
    {
      is: 'named indirect',
      text: '{source|Gwen Tarrant, the Green candidate for mayor,} {cue|said} {content|she would scrap the fee}.',
    },
    {
      is: 'official indirect',
      text: '{source|Lieutenant Colonel Adjoa Mensah, a military spokeswoman,} {cue|said} {content|the base had come under mortar fire}.',
    },
    {
      is: 'official indirect',
      text: '{source|Kim Rosales, communications director at Northgate Water,} {cue|said} {content|pressure would be restored by noon}.',
    },
    {
      is: 'official direct',
      text: '{content|“The Union budget forgot the farmer,”} {cue|said} {source|Vijaya Kulkarni, the chief minister of Devgiri}.',
    },
    {
      is: 'official direct',
      text: '{content|“The pier is ours,”} {cue|said} {source|Del. Orla Venn of Northmark}.',
    },
  ],
  'groups, institutions, documents, media': [
    {
      is: 'document indirect',
      text: '{source|A Fairfax poll released last month} {cue|found} {content|that most adults favor limits}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Developer Northgate Living} {cue|said} {content|it would appeal}.',
    },
    {
      is: 'group indirect',
      text: '{source|Analysts at Brightwater} {cue|estimate} {content|that each ferry costs about £9m}.',
    },
    {
      is: 'group indirect',
      text: '{source|Experts not involved in the study} {cue|urged} {content|caution}.',
    },
    {
      is: 'institution indirect',
      text: '{cue|According to} {source|the Institute for Harbour Studies, a Washington think tank}, {content|the sea wall has hardly moved since June}.',
    },
    {
      is: ['document indirect', 'document indirect'],
      text: '{source.1|Their paper} {cue.1|argues} {content.1|that the fire was small}. {cue.2|According to} {source.2|an FIR lodged on Friday}, {content.2|the two men ran a betting ring}.',
    },
    {
      is: 'group indirect',
      text: '{source|Some economists} {cue|say} {content|the rebate helps only the rich}.',
    },
    {
      is: 'group indirect',
      text: '{source|Critics} {cue|say} {content|the museum has no room for local artists}.',
    },
    {
      is: 'media indirect',
      text: '{source|The Harbor Post} {cue|reported} {content|that the mayor had sold his shares}.',
    },
    {
      is: 'media indirect',
      text: '{source|Local media} {cue|reported} {content|that two climbers were missing}.',
    },
    {
      is: 'document indirect',
      text: '{source|A study published in the Journal of Coastal Science} {cue|found} {content|that the reefs recover within a decade}.',
    },
    {
      is: 'document indirect',
      text: '{source|The indictment} {cue|alleges} {content|that he wired $90,000 to a cousin}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The World Athletics Council} {cue|confirmed} {content|that the record would stand}.',
    },
    {
      is: 'spokesperson indirect',
      text: '{source|Lawyers for Ms. Renwick} {cue|said} {content|she would plead not guilty}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Investigators} {cue|said} {content|the black box had been found}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|Two witnesses} {cue|said} {content|the plane banked sharply before it fell}.',
    },
  ],
  'sport, business and science': [
    {
      is: 'named direct',
      text: '{content|“I thought I’d nicked it,”} {cue|said} {source|opener Kusal Jayaweera, who made 71 from 90 balls}.',
    },
    {
      is: 'named indirect',
      text: '{source|Striker Abel Mbeki} {cue|reckons} {content|the title race is over}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Halcyon Motors} {cue|said on Thursday} {content|its profit had fallen by 12 per cent to €410 million}.',
    },
    {
      is: 'group indirect',
      text: '{source|Researchers at the University of Tromsdal} {cue|have found} {content|that whales remember old routes}.',
    },
    {
      is: 'named mixed',
      text: '{source|The fund’s manager, Lee Hartnell,} {cue|wrote} in a letter to investors {content|that the quarter had been “humbling”}.',
    },
  ],
  'who holds no public office, although a country or a public matter is near': [
    {
      is: 'named indirect',
      text: '{source|Scotland manager Angus Baird} {cue|said} {content|the side had been tired}.',
    },
    {
      is: 'named indirect',
      text: '{source|Kenya’s assistant head coach Grace Otieno} {cue|said} {content|two runners were ill}.',
    },
    {
      is: 'named indirect',
      text: '{source|Harlow United manager Pia Holm} {cue|said} {content|the penalty was soft}.',
    },
    {
      is: 'named indirect',
      text: '{source|UK Swimming chief Colin Shaw} {cue|said} {content|the pool would be ready}.',
    },
    {
      is: 'named indirect',
      text: '{source|Owen Pask, a security manager at Kestrel,} {cue|said} {content|the flaw was old}.',
    },
    {
      is: 'named indirect',
      text: '{source|Lena Fisk, head of UK equities at Kestrel,} {cue|said} {content|the shares were cheap}.',
    },
    {
      is: 'named indirect',
      text: '{source|Rolf Adler, head of Telefon Austria,} {cue|said} {content|calls would cost less}.',
    },
    {
      is: 'official indirect',
      text: '{source|Lena Fisk, head of the US army,} {cue|said} {content|the base would close}.',
    },
    {
      is: 'official indirect',
      text: '{source|Owen Pask, a director at Harlow County Council,} {cue|said} {content|the road was safe}.',
    },
  ],
  'presidents of states, and of clubs and companies': [
    {
      is: 'named direct',
      text: 'The press council met on Monday. {content|“That is wrong,”} {cue|said} {source|president Dora Weiss}.',
    },
    {
      is: 'named indirect',
      text: '{source|Piet Vos, Veridan president,} {cue|said} {content|the plant would close}.',
    },
    {
      is: 'official indirect',
      text: '{source|Belgian president Piet Vos} {cue|said} {content|the talks had failed}.',
    },
    {
      is: 'official indirect',
      text: '{source|Ruritanian president Piet Vos} {cue|said} {content|the talks had failed}.',
    },
    {
      is: 'official indirect',
      text: '{source|The country’s vice president Piet Vos} {cue|said} {content|the talks had failed}.',
    },
    {
      is: 'official indirect',
      text: '{source|The president of South Korea, Piet Vos,} {cue|said} {content|the talks had failed}.',
    },
  ],
  'several roles before one name': [
    {
      is: 'named direct',
      text: '{content|“Sales were strong,”} {cue|said} {source|chairman and chief executive Fiona Lau}.',
    },
    {
      is: 'named indirect',
      text: '{source|The chairman, CEO and president Fiona Lau} {cue|said} {content|sales were strong}.',
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
  'a boss with a name, and without': [
    { is: 'named indirect', text: '{source|Rovers’ boss Angus Baird} {cue|said} {content|the pitch was wet}.' },
    {
      is: 'named direct',
      text: 'Angus Baird has a bad knee. {content|“I will be there,”} {cue|said} {source|the Rovers boss}.',
    },
  ],
  'a noun in the plural that ends a source and could be a verb': [
    {
      is: 'institution indirect',
      text: '{source|Ruritania, one of the largest member states,} {cue|rejected} {content|the plan}.',
    },
  ],
  'bodies and things that no unnamed person stands behind': [
    {
      is: 'institution indirect',
      text: '{source|The French and Belgian defence ministries} {cue|said} {content|the ship had turned back}.',
    },
    {
      is: 'group indirect',
      text: '{source|Firms involved in the scheme} {cue|believe} {content|it will help}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The country’s biggest coal producer} {cue|said} {content|its mines were flooded}.',
    },
    { is: 'other indirect', text: '{source|A scanner} {cue|showed} {content|that the box was empty}.' },
    { is: 'group indirect', text: 'Almost {source|a quarter} {cue|said} {content|they would move}.' },
    {
      is: 'official indirect',
      text: '{source|The Green MP for Harlow} {cue|said} {content|the office was closed}.',
    },
    {
      is: 'media indirect',
      text: '{source|The Harlow Times’ Kenya correspondent} {cue|said} {content|the rules were new}.',
    },
  ],
  'surnames that are also nouns for texts': [
    { is: 'named indirect', text: '{source|Ann Page} {cue|said} {content|the shop was shut}.' },
    {
      is: 'official indirect',
      text: '{source|Treasury spokesman Vigo Cable} {cue|said} {content|the debt had grown}.',
    },
    { is: 'named indirect', text: '{source|Mr Cable} {cue|said} {content|the debt had grown}.' },
  ],
  'the kind of a body before its name': [
    { is: 'institution indirect', text: '{source|Charity group Project Hope} {cue|said} {content|the whales died}.' },
    { is: 'institution indirect', text: '{source|Research firm Harlow Ward} {cue|said} {content|sales fell}.' },
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
  'whom a pronoun means where a new paragraph begins': [
    {
      is: ['official direct', 'named direct'],
      text: '{content.1|“We need more games,”} {cue.1|said} {source.1|Mayor Karl Roth}.\n\nOwen Pask, however, is counting on the new hall. {content.2|“This is where it goes,”} {source.2|he} {cue.2|said}.',
    },
    {
      is: ['official indirect', 'anonymous indirect', 'official direct'],
      text: '{source.1|Mayor Karl Roth} {cue.1|said} {content.1|the pier was safe}.\n\nAt a meeting on Monday, {source.2|one caller} {cue.2|said} {content.2|it had cracks}.\n\n{content.3|“You are right,”} {source.3|he} {cue.3|said}.',
    },
  ],
  'a reduced clause with a place in it': [
    {
      is: 'group indirect',
      text: '{source|Researchers using a telescope atop Mount Venn} {cue|said} {content|the moon was wet}.',
    },
  ],
  'members of a body': [
    { is: 'group indirect', text: '{source|Some members of Congress} {cue|said} {content|they would vote}.' },
    { is: 'group indirect', text: '{source|Members of the council} {cue|said} {content|they would vote}.' },
  ],
  'fractions and counts': [
    { is: 'group indirect', text: '{source|Nearly half} {cue|said} {content|the ferry was too slow}.' },
    {
      is: 'group indirect',
      text: '{source|Some advocates for wild salmon research} {cue|said} {content|that overlooked the benefits of a dam}.',
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
  ],
  'who owns a role has the title before it': [
    {
      is: 'named direct',
      text: 'It featured David Marsh, President Orla Venn’s former top adviser. {content|“Not again,”} {source|Marsh} {cue|said}.',
    },
  ],
  'someone who keeps the name back': [
    {
      is: 'anonymous none',
      text: '{source|The divers} {cue|requested anonymity} because they were not authorized to speak.',
    },
    {
      is: 'anonymous direct',
      text: '{content|“They knew about the crack,”} {cue|said} {source|someone not authorized to speak on the record}.',
    },
  ],
  'bodies in the plural': [
    { is: 'institution indirect', text: '{source|The unions} {cue|said} {content|that the mill would stand still}.' },
  ],
  'an office that has ended': [
    {
      is: 'named indirect',
      text: '{source|Tavi Orlo, Northmark’s ambassador to Zelandia from 2007 to 2013,} {cue|said} {content|that the treaty was dead}.',
    },
  ],
  'who serves the head of state': [
    {
      is: 'official indirect',
      text: '{source|Tavi B. Orlo, one of the president’s closest aides,} {cue|said} {content|that the treaty was dead}.',
    },
  ],
  'peoples and the members of parties': [
    { is: 'group indirect', text: '{source|Mexicans} {cue|said} {content|that the fence was too low}.' },
    {
      is: 'group indirect',
      text: 'Rep. Orla Venn left the Port Committee Republicans. {source|Republicans} {cue|said} {content|she would be missed}.',
    },
  ],
  'outlets and what they commission': [
    { is: 'media indirect', text: '{source|Harbour News Service} {cue|reported} {content|that the goal was met}.' },
    {
      is: 'document indirect',
      text: '{source|A Reuters/Venn poll} {cue|shows} {content|that the harbour party leads}.',
    },
    { is: 'document indirect', text: '{source|The clip} {cue|says} {content|the mayor is a fraud}.' },
    {
      is: 'media indirect',
      text: 'Few sailors read the Fjord Gazette. {source|The article} {cue|said} {content|that the ferry leaked}.',
    },
    {
      is: 'document indirect',
      text: '{source|A journal article} {cue|said} {content|that salt kills mice}.',
    },
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1|A Northmark judge} {cue.1|ruled} {content.1|that the pier was public}. {source.2|Justice Ann Pellow} {cue.2|said} {content.2|that it always was}.',
    },
    {
      is: 'document indirect',
      text: '{cue|According to} {source|Harbour Watch polling}, {content|the mayor leads by nine points}.',
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
  'a party and a ward in brackets': [
    {
      is: 'official indirect',
      text: '{source|Cllr Joan Perry (Lab, Eastgate), cabinet member for transport,} {cue|said} {content|the lane would open in May}.',
    },
  ],
  'an unnamed person described in other words': [
    {
      is: ['named indirect', 'anonymous indirect', 'anonymous indirect'],
      text: '{source.1|Tom Garrick} {cue.1|said} {content.1|the street was quiet}. {source.2|A neighbour} {cue.2|said} {content.2|she saw a man in the yard}. {source.3|The witness} {cue.3|told} the court {content.3|she could not be sure who it was}.',
    },
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1|Two clerks who asked not to be named} {cue.1|said} {content.1|the vault was empty}. {source.2|One of them} {cue.2|said} {content.2|it had been so for months}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|The pharmacist, whom we are calling Sarah,} {cue|said} {content|the label was wrong}.',
    },
    {
      is: ['official indirect', 'anonymous indirect'],
      text: 'His aides left. {source.1|Mayor Pell Marsh} {cue.1|said} {content.1|nothing had changed}. {source.2|Those close to him} {cue.2|say} {content.2|that he will resign}.',
    },
  ],
  'members of a party and people of a country': [
    {
      is: 'named indirect',
      text: 'At the poster launch {source|Tory chairman Liam Farrow} {cue|said} {content|the sums were wrong}.',
    },
    { is: 'anonymous indirect', text: '{source|A senior Tory} {cue|said} {content|the whips had lost count}.' },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1|Luca Pires} {cue.1|said} {content.1|the pitch was heavy}. {source.2|The Spaniard} {cue.2|added} {content.2|that he was tired}.',
    },
  ],
  'an address that stands for an office': [
    { is: 'anonymous indirect', text: '{source|A No 10 source} {cue|said} {content|the bill would wait}.' },
    { is: 'institution indirect', text: '{source|No. 10} {cue|said} {content|the bill would wait}.' },
    {
      is: 'named indirect',
      text: '{source|The No. 1 seed, Ann Pellow,} {cue|said} {content|her ankle had healed}.',
    },
  ],
  'secretaries and chiefs of police': [
    {
      is: 'official indirect',
      text: '{source|The Home Secretary, Neil Arden,} {cue|said} {content|the ferry would be searched}.',
    },
    {
      is: 'official indirect',
      text: '{source|Work and pensions secretary Neil Arden} {cue|said} {content|the form would be shorter}.',
    },
    {
      is: 'official indirect',
      text: '{source|Superintendent of Police K. Natesan} {cue|said} {content|five men had been held}.',
    },
    {
      is: 'official indirect',
      text: '{source|The leader of the opposition, Vijay Tandel,} {cue|alleged} {content|that the well was poisoned}.',
    },
  ],
  'who else speaks': [
    {
      is: 'institution indirect',
      text: '{source|The Care Regulator} {cue|said} {content|it was looking into the case}.',
    },
    { is: 'spokesperson indirect', text: '{source|A rep for the singer} {cue|said} {content|the tour would go on}.' },
    { is: 'anonymous indirect', text: '{source|An eyewitness} {cue|tells} us {content|the tent burned for an hour}.' },
    {
      is: 'named direct',
      text: '{content|“There is no way back,”} {cue|wrote} {source|Pell & Roe analyst Judith Karsh} in a note to clients.',
    },
  ],
  'whose wife somebody is does not make a man of her': [
    {
      is: 'named direct',
      text: 'Mayor Pell Garrick never left. His wife, Nuala, raises a hand. {content|“He cried for a week,”} {source|she} {cue|says}.',
    },
  ],
  'a described source with a name, before "called for"': [
    {
      is: 'named indirect',
      text: '{source|Her solicitor, Paul Finch,} {cue|called for} {content|a public inquiry}.',
    },
  ],
  'whom somebody told': [
    {
      is: 'named indirect',
      text: '{source|Ada Barr} {cue|told} people close to her {content|that she wanted the job}.',
    },
  ],
  'people by what they do, at the start of a sentence': [
    { is: 'group indirect', text: '{source|Cyclists} {cue|complain} {content|that the lane is too narrow}.' },
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1|Prime Minister Jo Darrow} {cue.1|said} {content.1|the dam was safe}. {source.2|The PM} {cue.2|added} {content.2|that it would be inspected}.',
    },
  ],
};
