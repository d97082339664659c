import type { AttributionCases } from './attribution-case';

/** What reports by a colon, a dash or an order of words alone, mostly in headlines. */
export const SIGN_CASES: AttributionCases = {
  'headline colons and dashes': [
    {
      is: 'official indirect',
      text: '{source|Mayor Teller}{cue|:} {content|Bridge will reopen on Monday}\n\nThe mayor of Brockton, Ana Teller, made the promise at a rally.',
    },
    {
      is: 'institution indirect',
      text: '{content|Driver had been awake for 20 hours} {cue|–} {source|police}\n\nThe lorry crossed three lanes before it struck the barrier.',
    },
    {
      is: 'document indirect',
      text: '{content|One in four rivers too dirty to swim in}{cue|:} {source|report}\n\nThe rivers were tested over two summers.',
    },
    {
      is: 'institution indirect',
      text: '{content|Flood could return by weekend}, {cue|warns} {source|Met Office}\n\nRain is due from Thursday.',
    },
  ],
  'a post that the page shows, with its writer below': [
    {
      is: 'named indirect',
      text: '{content|The pier looked better in green.}\n\n{cue|—} {source|Pell Marsh (@pellmarsh)} November 18, 2019',
    },
  ],
  'a quotation in a paragraph of its own, with its speaker': [
    {
      is: 'named direct',
      text: 'The pier burned down.\n\nIt was old.\n\n{content|“Had it been newer, it would have stood.”} {cue|—} {source|Neil Varga}',
    },
    {
      is: 'named direct',
      text: 'The pier burned down.\n\nIt was old.\n\n{content|“We lost it all.”}\n\n{cue|–} {source|Orla Venn, a baker}\n\nIt will be built again.',
    },
  ],
  'headlines without a verb': [
    {
      is: 'institution indirect',
      text: '{content|Big fall in deaths on roads} {cue|–} {source|Met Office}\n\nFewer cars were out.',
    },
    {
      is: 'document indirect',
      text: '{source|Poll}{cue|:} {content|Prado and Orlo in dead heat}\n\nLuisa Prado and Tavi Orlo are level, as nobody expected.',
    },
    {
      is: 'institution indirect',
      text: '{content|More power to the people} {cue|says} {source|Kestrel}\n\nThe firm has a plan.',
    },
    {
      is: 'named indirect',
      text: '{content|It could be the tip of the iceberg} {cue|thinks} {source|Tim Dorn, editor of Boat Week}.',
    },
  ],
  'a dash after the name that opens a paragraph': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn — a teacher from Ostwick —} {cue|says} {content|that the pier is lost}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn of Ostwick, Northmark} {cue|says} {content|that the pier is lost}.',
    },
  ],
  'a colon after what is told of somebody': [
    {
      is: 'official direct',
      text: 'The hall was full.\n\n{source|Rep. Tom Gow (R-Ohio)}{cue|:} {content|“I have not heard of it.”}',
    },
    {
      is: 'named direct',
      text: 'On July 6, {source|Orla Venn} made this remark{cue|:} {content|“For young people, it is hard.”}',
    },
  ],
  'an item of a list': [
    {
      is: 'named direct',
      text: 'Harlow lost again.\n\n- {source|Harlow boss Tom Arle}{cue|:} {content|“We had a great chance to take the lead.”}',
    },
  ],
  'a paper that wrote it': [
    { is: 'media indirect', text: '{content|The film is dull}, {cue|wrote} {source|the magazine}.' },
  ],
  'whom somebody told it, of a paper or a party': [
    {
      is: 'named indirect',
      text: '{source|Jo Venn} {cue|told} Ann Roe of the Courier {content|that she would resign}.',
    },
    {
      is: 'official indirect',
      text: '{source|The minister} {cue|told} Ann Roe of the Courier {content|the plan was dead}.',
    },
    { is: 'named indirect', text: '{source|He} {cue|told} a rally on Sunday night {content|voters were angry}.' },
  ],
  'people and places most in need, and what many of them condemn': [
    { is: 'group indirect', text: '{source|The people most in need} {cue|say} {content|nothing has changed}.' },
    { is: 'group indirect', text: '{source|Some of the crew} {cue|criticised} {content|the captain}.' },
    { is: 'official indirect', text: '{source|The mayor} {cue|condemned} {content|the threat to journalists}.' },
  ],
  'a name after where somebody comes from': [
    { is: 'named indirect', text: '{source|A widow from Ostwick, Sarah,} {cue|said} {content|she was sad}.' },
  ],
  'a poll that was done last week': [
    {
      is: 'document indirect',
      text: '{cue|According to} {source|a survey last week of 1,000 voters}, {content|Roe leads}.',
    },
  ],
  'plans of bodies that no list of nouns knows': [
    { is: 'other indirect', text: '{source|The care home} {cue|plans} {content|to appeal}.' },
    {
      is: 'other indirect',
      text: '{source|The tribe, which owns the land,} {cue|vowed} {content|to fight the pipeline}.',
    },
    { is: 'group indirect', text: '{source|The two sides} {cue|hope} {content|to reach a deal by Friday}.' },
  ],
  'who then says something, after an aside or another report': [
    { is: 'named indirect', text: '{source|Doyle, 34, of Ostwick,} then {cue|told} police {content|he had a knife}.' },
    {
      is: 'institution indirect',
      text: '{source|The company, which sells phones,} then {cue|announced} {content|it would close}.',
    },
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1.2|Officials} {cue.1|first said} {content.1|the man was armed}, then {cue.2|said} {content.2|he was not}.',
    },
  ],
  'a poll of those who found something hard': [
    {
      is: 'document indirect',
      text: '{cue|In} {source|a survey by the union}, {content|half of teachers found the job stressful}.',
    },
  ],
};
