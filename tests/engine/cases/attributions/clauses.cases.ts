import type { AttributionCases } from './attribution-case';

/** Reports in an unusual order, or inside another clause. */
export const CLAUSE_CASES: AttributionCases = {
  'what is pointed out': [
    {
      is: 'institution indirect',
      text: 'But, as {source|the council} {cue|has pointed out}, {content|the pier would also serve as a road}.',
    },
    {
      is: 'document indirect',
      text: 'As {source|the report} {cue|spells out}, {content|the pier is older than the town}.',
    },
    {
      is: 'official indirect',
      text: '{content|The old pier}, as {source|the mayor} {cue|pointed out} to reporters, {content|is closed}.',
    },
    {
      is: 'official direct',
      text: '{content|“The pier is closed,”} {source|the mayor} {cue|pointed out}.',
    },
  ],
};
