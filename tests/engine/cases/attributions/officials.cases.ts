import type { AttributionCases } from './attribution-case';

/** Who holds public office, and who only stands near it. */
export const OFFICIAL_CASES: AttributionCases = {
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
  'offices of two words, without a name': [
    { is: 'official indirect', text: '{source|The attorney general} {cue|said} {content|the case was closed}.' },
    { is: 'official indirect', text: '{source|The district attorney} {cue|said} {content|the case was closed}.' },
    { is: 'spokesperson indirect', text: '{source|Her attorney} {cue|said} {content|the case was closed}.' },
  ],
  'how high somebody stands instead of a name': [
    { is: 'anonymous indirect', text: '{source|A senior figure in the party} {cue|said} {content|the vote was lost}.' },
    { is: 'anonymous indirect', text: '{source|Leading figures in the union} {cue|said} {content|the vote was lost}.' },
    { is: 'anonymous indirect', text: '{source|One senior Conservative} {cue|said} {content|the vote was lost}.' },
    { is: 'document indirect', text: '{source|Official figures} {cue|showed} {content|that rents rose}.' },
  ],
  'an office that the verb gives, or that follows the name': [
    {
      is: 'official indirect',
      text: 'Orla Venn has been mayor of Harlow since 2010. {source|She} {cue|said} {content|it was late}.',
    },
    {
      is: 'official indirect',
      text: 'Orla Venn was elected mayor of Harlow. {source|Ms Venn} {cue|said} {content|it was late}.',
    },
    {
      is: 'official indirect',
      text: 'Orla Venn, who was elected mayor in May, came late. {source|She} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn was mayor of Harlow from 2001 to 2010. {source|She} {cue|said} {content|it was late}.',
    },
    {
      is: 'official indirect',
      text: 'Orla Venn MP opened the bridge. {source|Ms Venn} {cue|said} {content|it was late}.',
    },
    { is: 'official indirect', text: '{source|Orla Venn MP} {cue|said} {content|it was late}.' },
  ],
  'a description that opens the main clause': [
    {
      is: 'official indirect',
      text: 'Speaking to the Harlow Gazette, {source|the minister} {cue|said} {content|the bridge would be closed}.',
    },
    {
      is: 'institution indirect',
      text: '{content|The ferry sank off the coast of Lampara}, {source|the coast guard} {cue|said}.',
    },
  ],
  'titles of courts, parliaments and services': [
    {
      is: 'official indirect',
      text: '{source|Mr Justice Holbrook} {cue|said} {content|he would rule next week}.',
    },
    {
      is: 'official indirect',
      text: '{source|Lady Justice Anna Penhale} {cue|said} {content|the appeal had no merit}.',
    },
    {
      is: 'official indirect',
      text: '{source|Independent TD Orla Venn} {cue|said} {content|the road was unsafe}.',
    },
    {
      is: 'official indirect',
      text: '{source|Backbencher Tom Wick} {cue|said} {content|the vote was lost}.',
    },
    {
      is: 'official indirect',
      text: '{source|Station Commander Ruth Ellison} {cue|said} {content|crews would stay overnight}.',
    },
    {
      is: 'named indirect',
      text: '{source|The broadcaster Jonathan Ashby} {cue|said} {content|the film was his last}.',
    },
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1|Minister for Justice Anna Bell} {cue.1|said} {content.1|the law was ready}. {source.2|Minister of State Jack Nagle} {cue.2|said} {content.2|it would be debated in May}.',
    },
    {
      is: 'official indirect',
      text: '{source|MP for Harlow Anna Bell} {cue|said} {content|the bridge was a disgrace}.',
    },
    {
      is: 'official indirect',
      text: '{source|The country’s auditor-general} {cue|warned} {content|that the dams were old}.',
    },
    {
      is: 'official direct',
      text: 'The mayor, Jan Zielin of the Harbour Party, met the crews. {content|“We wait,”} {source|he} {cue|told} reporters.',
    },
    {
      is: 'named indirect',
      text: '{source|Defense attorney Mark Silva} {cue|said} {content|the search was unlawful}.',
    },
    {
      is: 'official indirect',
      text: '{source|The judge overseeing the case, Lorna Beck,} {cue|said} {content|the trial would start in May}.',
    },
    {
      is: 'official indirect',
      text: '{source|House Minority Leader Tuva Orvik} {cue|said} {content|the bill would fall}.',
    },
    {
      is: 'named indirect',
      text: '{source|Harlow head coach Owen Pask} {cue|said} {content|the pitch was frozen}.',
    },
  ],
  'who only stands near an office, or works in a state': [
    {
      is: 'named indirect',
      text: 'Jo Marlow is one of the many to lobby the minister. {source|Marlow} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: 'Jo Marlow was one of the judges at the dog show. {source|Marlow} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: '{source|Jo Marlow, who works for Norvik in the United States,} {cue|said} {content|it was late}.',
    },
    {
      is: 'official indirect',
      text: '{source|Jo Marlow, who works for the Department of Transport in Harlow,} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: '{source|Jo Marlow, chief medical officer and co-founder of Norvik,} {cue|said} {content|it was late}.',
    },
  ],
  'who works for a campaign or a company': [
    {
      is: 'named indirect',
      text: '{source|The campaign’s foreign policy aide, Pell Marsh,} {cue|said} {content|the speech was late}.',
    },
  ],
  'an office that somebody else holds': [
    {
      is: 'named indirect',
      text: 'To help the mayor, Jo Doe from Harlow sold cakes. {source|She} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: 'Jo Doe was appointed by President Sam Cole. {source|She} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: 'Jo Doe has been suing the minister. {source|She} {cue|said} {content|it was late}.',
    },
    {
      is: 'named indirect',
      text: '{source|The bank’s foreign policy chief} {cue|said} {content|it was late}.',
    },
    { is: 'institution indirect', text: '{source|Norvik, a shipbuilder,} {cue|said} {content|sales fell}.' },
    { is: 'document indirect', text: '{source|Industry figures} {cue|showed} {content|that prices rose}.' },
  ],
  'offices with more than one word': [
    {
      is: 'official indirect',
      text: '{source|Chancellor of the Exchequer Orla Venn} {cue|said} {content|it was late}.',
    },
    { is: 'official indirect', text: '{source|Treasury Under Secretary Orla Venn} {cue|said} {content|it was late}.' },
    {
      is: 'official indirect',
      text: '{source|Norvik’s information commissioner} {cue|has voiced concern about} {content|the cameras}.',
    },
    { is: 'institution indirect', text: '{source|The NMA industry body} {cue|said} {content|sales were down}.' },
    {
      is: 'institution indirect',
      text: 'The study is by analysts Kestrel. {cue|According to} {source|Kestrel}, {content|phones sell well}.',
    },
  ],
};
