import type { AttributionCases } from './attribution-case';

/** Who the source is: its type, and whom later mentions mean. */
export const SOURCE_CASES: AttributionCases = {
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
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1|Mark Venn, chairman of the Harlow district Labour club,} {cue.1|said} {content.1|it was late}. {source.2|Venn, the district chairman,} {cue.2|said} {content.2|it was dark}.',
    },
    {
      is: 'named indirect',
      text: '{source|Kaz Hiroto, president of Venn Games America,} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: '{source|Their president, Ana Reyes,} {cue|said} {content|the striker would leave}.',
    },
    {
      is: 'named indirect',
      text: '{source|Otto Brandt, secretary general of the Association of Northern Airlines,} {cue|said} {content|it was late}.',
    },
    {
      is: 'official indirect',
      text: '{source|United Nations Secretary General Otto Brandt} {cue|said} {content|it was late}.',
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
  'a boss with a name, and without': [
    { is: 'named indirect', text: '{source|Rovers’ boss Angus Baird} {cue|said} {content|the pitch was wet}.' },
    {
      is: 'named direct',
      text: 'Angus Baird has a bad knee. {content|“I will be there,”} {cue|said} {source|the Rovers boss}.',
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
  'people known by what they do': [
    { is: 'anonymous indirect', text: '{source|A juror} {cue|said} {content|the vote was close}.' },
    { is: 'anonymous indirect', text: '{source|Her girlfriend} {cue|said} {content|the door was locked}.' },
    { is: 'named indirect', text: '{source|Orla Venn, a midwife,} {cue|said} {content|the ward was full}.' },
  ],
  'somebody of rank is not who is named': [
    {
      is: ['anonymous indirect', 'official indirect'],
      text: '{source.1|A cabinet minister} {cue.1|said} {content.1|the plan was dead}. {source.2|Prime Minister Jo Darrow} {cue.2|said} {content.2|it was not}.',
    },
  ],
  'an office in a headline, whose holder nobody names': [
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1|Mayor} {cue.1|vows} {content.1|to fix bridge}\n\n{source.2|The mayor of Port Alder} {cue.2|said} {content.2|it was old}.',
    },
    { is: 'named indirect', text: '{source|Kestrel Foods boss} {cue|denies} {content|the claims}\n\nSales rose.' },
  ],
  'a captain at the start of a sentence': [
    { is: 'named direct', text: '{source|Captain Orla Venn} {cue|said}: {content|“We were poor.”}' },
    { is: 'official direct', text: '{content|“It was late,”} {cue|said} {source|Captain Orla Venn}.' },
  ],
  'where somebody works makes no official': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn, head of consumer services in the UK,} {cue|said} {content|it was late}.',
    },
  ],
  'offices of two words': [
    { is: 'official indirect', text: '{source|Public Defender Orla Venn} {cue|said} {content|it was late}.' },
    { is: 'official indirect', text: '{source|Orla Venn, the county clerk,} {cue|said} {content|it was late}.' },
    { is: 'official indirect', text: '{source|Brig. Gen. Orla Venn} {cue|said} {content|it was late}.' },
    { is: 'named indirect', text: '{source|Orla Venn, a clerk at the mill,} {cue|said} {content|it was late}.' },
  ],
  'bodies and texts known by what they are': [
    { is: 'institution indirect', text: '{source|The think-tank} {cue|said} {content|rents would rise}.' },
    { is: 'institution indirect', text: '{source|The inquiry} {cue|found} {content|that nobody had looked}.' },
    { is: 'institution indirect', text: '{source|The cabinet} {cue|said} {content|it would resign}.' },
    { is: 'document indirect', text: '{source|The judgment} {cue|said} {content|the ban was legal}.' },
  ],
  'a surname that could be a verb': [
    {
      is: ['named indirect', 'named indirect', 'named indirect'],
      text: '{source.1|Clara May} {cue.1|said} {content.1|the mill would close}. {source.2|May} {cue.2|said} {content.2|it was old}. {source.3|Mrs May} {cue.3|told} reporters {content.3|that it was damp}.',
    },
  ],
  'a body that a relative clause tells of': [
    {
      is: 'institution indirect',
      text: 'There was criticism from the Harlow Society, {source|which} {cue|said} {content|rates were too high}.',
    },
    {
      is: 'institution mixed',
      text: 'One letter came from Jo Tarn and the other from the World Ferry Association (WFA), {source|which} {cue|called} {content|the plan “a mistake”}.',
    },
  ],
  'pairs, bands, clubs and addresses': [
    {
      is: 'group indirect',
      text: '{source|The duo} {cue|said} {content|they would appeal}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The band} {cue|said} {content|they were tired}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Harlow United} {cue|revealed} {content|that it had a new owner}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Number 10} {cue|said} {content|the law would go}.',
    },
    {
      is: 'document indirect',
      text: '{source|A scan} {cue|showed} {content|that the bone was broken}.',
    },
  ],
  'who opens the news is named by the next to speak': [
    {
      is: ['named indirect', 'named indirect'],
      text: 'Museum to close\n\n{source.1|A leading historian} {cue.1|has said} {content.1|the museum should close}.\n\n{source.2|Tom Varga} {cue.2|told} reporters {content.2|it had lost its roof}.',
    },
    {
      is: ['named indirect', 'named direct'],
      text: 'Museum to close\n\n{source.1|Ana Reyes’s closest ally} {cue.1|has denied} {content.1|that she would leave}.\n\n{content.2|“She is staying,”} {cue.2|said} {source.2|Tom Varga}.',
    },
    {
      is: ['anonymous indirect', 'official indirect'],
      text: 'Museum to close\n\n{source.1|A nurse} {cue.1|has said} {content.1|the ward was full}.\n\n{source.2|Mayor Tom Varga} {cue.2|said} {content.2|it was not}.',
    },
    {
      is: ['anonymous indirect', 'named indirect'],
      text: 'Museum to close\n\n{source.1|A nurse} {cue.1|said} {content.1|the ward was full}. {source.2|Tom Varga} {cue.2|said} {content.2|it was not}.',
    },
    {
      is: ['anonymous indirect', 'named indirect'],
      text: 'Museum to close\n\n{source.1|A government official} {cue.1|has said} {content.1|the museum should close}.\n\n{source.2|Tom Varga} {cue.2|told} reporters {content.2|it had lost its roof}.',
    },
  ],
  'who is close to somebody is not that somebody': [
    {
      is: 'anonymous indirect',
      text: 'Mr Doe was late. {source|A friend of the actor Jo Doe} {cue|said} {content|he was ill}.',
    },
    {
      is: 'anonymous indirect',
      text: 'Mr Doe was late. {source|An ally of Mr Doe} {cue|said} {content|he was ill}.',
    },
    {
      is: 'spokesperson indirect',
      text: 'Mr Doe was late. {source|His agent} {cue|said} {content|he was ill}.',
    },
    {
      is: 'spokesperson indirect',
      text: '{source|A spokesman for Justice and Transport Commissioner Jo Doe} {cue|said} {content|he was ill}.',
    },
  ],
  'who holds an office, and who only shadows it': [
    {
      is: ['official indirect', 'official direct', 'official indirect'],
      text: '{source.1|The chancellor} {cue.1|said} {content.1|he had not been there}. {content.2|“It is late,”} {cue.2|said} {source.2|shadow chancellor Oliver Venn}. {source.3|The chancellor} {cue.3|said} {content.3|it was not}.',
    },
    {
      is: 'named direct',
      text: '{content|“Rates are low,”} {cue|said} {source|Bank of Harlow chief Toshi Fukuda}.',
    },
    {
      is: 'official direct',
      text: '{content|“It is a crime,”} {cue|said} {source|Baroness Harlow}.',
    },
  ],
};
