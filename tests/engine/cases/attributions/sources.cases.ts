import type { AttributionCases } from './attribution-case';

/** Of which type a source is, offices left out. */
export const SOURCE_CASES: AttributionCases = {
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
  'bodies and texts known by what they are': [
    { is: 'institution indirect', text: '{source|The think-tank} {cue|said} {content|rents would rise}.' },
    { is: 'institution indirect', text: '{source|The inquiry} {cue|found} {content|that nobody had looked}.' },
    { is: 'institution indirect', text: '{source|The cabinet} {cue|said} {content|it would resign}.' },
    { is: 'document indirect', text: '{source|The judgment} {cue|said} {content|the ban was legal}.' },
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
  'who it is according to': [
    {
      is: 'named indirect',
      text: 'Orla Venn runs the mill. {content|The bridge will close}, {cue|according to} {source|her}.',
    },
    {
      is: 'institution indirect',
      text: '{content|The bridge will close}, {cue|according to} {source|the opposition}.',
    },
    {
      is: 'named indirect',
      text: 'Orla Venn, 44, runs the mill. {content|The bridge will close}, {cue|according to} {source|the 44-year-old}.',
    },
    {
      is: 'named indirect',
      text: '{cue|According to} {source|Prof Orla Venn, from Harlow University}, {content|the bridge will close}.',
    },
    {
      is: 'official direct',
      text: '{content|“The bridge will close,”} {source|Tory backbencher Owen Pask} {cue|said}.',
    },
  ],
  'companies by what they do': [
    {
      is: 'institution indirect',
      text: '{source|The developer, Landry Homes,} {cue|said} {content|the site was dry}.',
    },
    {
      is: 'document indirect',
      text: '{source|A previous paper} {cue|suggested} {content|that the rock came from the moon}.',
    },
  ],
  'names that are kept back': [
    {
      is: 'anonymous indirect',
      text: '{source|A former guard, who asked us not to name him,} {cue|said} {content|the gate was left open}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|A baker who gave only his first name, Yusuf, for fear of reprisals,} {cue|said} {content|he had run}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The court} {cue|asked} {content|reporters not to name him}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|Sara (not her real name)} {cue|said} {content|the ward was full}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|A nurse whose son was ill} {cue|said} {content|the ward was full}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|Tom, whose name has been changed,} {cue|said} {content|he slept in his car}.',
    },
  ],
  'bodies with several nouns, and agencies that send no news': [
    {
      is: 'institution indirect',
      text: '{source|The Nurses and Carers Association} {cue|said} {content|the talks were over}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The space agency Novasat} {cue|said} {content|the rock would miss the moon}.',
    },
    {
      is: 'media indirect',
      text: '{source|The news agency Novapress} {cue|said} {content|the rock had hit the moon}.',
    },
  ],
  'plurals that open a sentence': [
    {
      is: 'group indirect',
      text: '{source|Villagers} {cue|said} {content|the well was dry}.',
    },
    {
      is: 'group indirect',
      text: '{source|Companies} {cue|said} {content|the rules were vague}.',
    },
    {
      is: ['named indirect'],
      text: 'Mr Bowers left early. {source|Bowers} {cue|said} {content|he was ill}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Rovers} {cue|said} {content|he would stay}. He has played for Rovers since May.',
    },
  ],
  'who is one, or counted, or high up': [
    {
      is: 'anonymous indirect',
      text: '{source|One injured passenger} {cue|said} {content|the doors had jammed}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|Senior figures in the party} {cue|said} {content|the vote was lost}.',
    },
    {
      is: 'group indirect',
      text: '{content|The vote was lost}, {source|opposition MPs} {cue|said}.',
    },
    {
      is: 'anonymous direct',
      text: '{content|“It is lost,”} {cue|said} {source|US officials}.',
    },
    {
      is: ['group indirect', 'named direct'],
      text: '{source.1|Mourners} {cue.1|said} {content.1|the road was lined}. {source.2|One, Anna Bell, 63, from Ostwick,} {cue.2|said:} {content.2|“I had to come.”}',
    },
  ],
  'somebody of a party or of several, without a name': [
    { is: 'anonymous indirect', text: '{source|One House Republican} {cue|said} {content|it was late}.' },
    { is: 'anonymous indirect', text: '{source|A senior Liberal Democrat} {cue|said} {content|it was late}.' },
    { is: 'anonymous indirect', text: '{source|One of those involved} {cue|said} {content|it was late}.' },
  ],
};
