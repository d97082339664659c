import type { AttributionCase } from './attribution-case';

/** Cues whose word can be a noun as well, and what tells that it is a verb here. */
export const VERB_OR_NOUN_CASES: Readonly<Record<string, readonly AttributionCase[]>> = {
  'a plural inside the subject, right before the verb': [
    { is: 'document indirect', text: '{source|A study of patients in Ostwick} {cue|shows} {content|the drug works}.' },
    {
      is: 'spokesperson indirect',
      text: '{source|A spokesman for the families in Ostwick} {cue|claims} {content|the army lied}.',
    },
    {
      is: 'official indirect',
      text: '{source|The minister for women in Northmark} {cue|demands} {content|action}.',
    },
  ],
  'a clause that opens with a participle and its noun': [
    { is: 'group indirect', text: '{source|Farmers} {cue|fear} {content|that reduced subsidies will ruin them}.' },
    { is: 'group indirect', text: '{source|Campaigners} {cue|claim} {content|that forced labour is common}.' },
    {
      is: 'institution indirect',
      text: '{source|The council} {cue|fears} {content|that planned strikes will close schools}.',
    },
  ],
  'people whom an adjective describes': [
    { is: 'group indirect', text: '{source|Many local officials} {cue|fear} {content|that will happen}.' },
    { is: 'group indirect', text: '{source|Young voters} {cue|hope} {content|that would help them}.' },
  ],
  'a reporter who reports from a place': [
    {
      is: 'named indirect',
      text: '{source|Our correspondent, Jo Venn,} {cue|reports} from Ostwick {content|that the bridge is closed}.',
    },
  ],
  'who hosts or champions something': [
    {
      is: 'named indirect',
      text: '{source|Jo Venn} hosts Harlow Tonight and {cue|says} {content|the station is in trouble}.',
    },
  ],
  'a clause whose subject can be a verb or a name like one': [
    { is: 'document indirect', text: '{source|The study} {cue|shows} {content|that sleep helps memory}.' },
    { is: 'institution indirect', text: '{source|Unions} {cue|claim} {content|that pay fell in real terms}.' },
    { is: 'document indirect', text: '{source|A new report} {cue|finds} {content|that Will Marsh caused the fire}.' },
  ],
  'what many say, and no deed of theirs': [
    { is: 'group indirect', text: '{source|Many} {cue|claim} {content|the vote was rigged}.' },
  ],
  'reports, of the police and in the news': [
    { is: 'hearsay indirect', text: 'Police {cue|reports} {content|that the pier was empty} were wrong.' },
    { is: 'media indirect', text: '{source|Sky News} {cue|reports} {content|that the pier is closed}.' },
  ],
  'a noun that reports, with who reports before it': [
    {
      is: 'institution indirect',
      text: 'He ignored {source|government} {cue|warnings} {content|that the pier could fail}.',
    },
    {
      is: 'institution indirect',
      text: 'It follows {source|union} {cue|claims} {content|that nurses were underpaid}.',
    },
  ],
  'a surname that is an adjective, and a measure of time': [
    {
      is: 'named indirect',
      text: '{source|Small, who attended the rally,} {cue|said} {content|that it was late}.',
    },
    { is: 'named indirect', text: '{source|Ann Roe} {cue|said} {content|each year of school has a price}.' },
  ],
};
