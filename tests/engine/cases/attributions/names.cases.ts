import type { AttributionCases } from './attribution-case';

/** Names and titles of all kinds, how far source phrases reach, and who bears them. */
export const NAME_CASES: AttributionCases = {
  'small words that open a name': [
    {
      is: 'named direct',
      text: '{content|“The sluices are old,”} {source|de Marca} {cue|writes}.',
    },
    {
      is: 'named indirect',
      text: 'But {source|della Torre} {cue|says} {content|the sluices are new}.',
    },
    {
      is: ['named direct', 'named indirect'],
      text: 'Petra van der Molen keeps bees. {content.1|“They sleep,”} {cue.1|said} {source.1|van der Molen}. {source.2|Van der Molen} {cue.2|added} {content.2|that they would wake in May}.',
    },
    {
      is: ['named direct', 'named indirect'],
      text: 'Paul d’Orlo owns the mill. {content.1|“It is loud,”} {source.1|d’Orlo} {cue.1|said}. {content.2|It will be louder}, {cue.2|according to} {source.2|d’Orlo}.',
    },
    {
      is: ['institution indirect', 'named indirect'],
      text: '{source.1|Police in the van} {cue.1|said} {content.1|they had seen nothing}. {content.2|The lamp was lit}, {source.2|bin Saad} {cue.2|told} the Gazette.',
    },
  ],
  'where the phrase of a source ends': [
    {
      is: 'named direct',
      text: '{content|“The tide takes what it wants,”} {cue|says} {source|Marla Finch, a fierce and uncompromising elder of the coast}.',
    },
    {
      is: 'named indirect',
      text: '{source|Ned Hollis, a quiet and widely respected farmer from Ostwick,} {cue|said} {content|the ditch had been dry for years}.',
    },
    {
      is: 'named direct',
      text: '{content|“The cable is safe,”} {cue|said} {source|Pat Venn, vice president of electrical works and planning for the utility}, which keeps 90 miles of it.',
    },
    {
      is: 'named direct',
      text: '{content|“The boats are ours,”} {cue|said} {source|Ida Moss, head of fishing and diving at the club}.',
    },
    {
      is: ['institution indirect', 'named indirect'],
      text: '{content.1|The county had 400 fires}, {cue.1|according to} {source.1|the Harlow Institute}, {content.1|double the number of 2017}. {content.2|It had 30 floods}, {cue.2|said} {source.2|Jo Venn}, {content.2|half the count of last year}.',
    },
    {
      is: 'official indirect',
      text: 'At a hearing of the subcommittee that funds NASA, {source|Rep. Orla Venn (R-Ohio), its ranking member,} {cue|said} {content|that the moon was near}.',
    },
  ],
};
