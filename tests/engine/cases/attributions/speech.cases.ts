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
};
