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
};
