import type { RuleId } from './rule';

/** A short text, and the words in it that the rule marks, in reading order. */
export interface Example {
  readonly text: string;
  readonly marks: readonly string[];
}

interface Explanation {
  readonly examples: {
    readonly match: readonly Example[];
    /** Texts that look alike but in which the rule marks nothing. */
    readonly noMatch: readonly string[];
  };
}

/** What readers are told of each highlight rule. Apart from the rules: no page that is read needs it. */
export const EXPLAINED: Readonly<Record<RuleId, Explanation>> = {
  anonymous: {
    examples: {
      match: [
        {
          text: 'Two people familiar with the matter said the ferry line would be sold in March.',
          marks: ['Two people familiar with the matter'],
        },
        {
          text: 'The merger has stalled, according to sources close to the talks.',
          marks: ['sources close to the talks'],
        },
        {
          text: '“We were never asked,” said a senior official who spoke on condition of anonymity.',
          marks: ['a senior official who spoke on condition of anonymity'],
        },
      ],
      noMatch: [
        'Hydropower is the main source of energy in the valley.',
        'The mayor met senior officials on Tuesday to discuss the bridge.',
        '“The bridge is safe,” said Mayor Ana Whitlock of Port Ellery.',
      ],
    },
  },
  official: {
    examples: {
      match: [
        {
          text: '“We will rebuild the pier by June,” Gov. Maria Castellan said on Monday.',
          marks: ['“We will rebuild the pier by June,”', 'Gov. Maria Castellan'],
        },
        {
          text: 'Police Chief Daniel Okoro said the fire was “no accident.”',
          marks: ['Police Chief Daniel Okoro', '“no accident.”'],
        },
      ],
      noMatch: [
        'Gov. Maria Castellan said the pier would be rebuilt by June.',
        '“We will rebuild the pier by June,” said Tom Archer, who runs a bakery on the seafront.',
      ],
    },
  },
  spokesperson: {
    examples: {
      match: [
        {
          text: 'A spokeswoman for Brightwater Foods said the plant would stay open.',
          marks: ['A spokeswoman for Brightwater Foods'],
        },
        {
          text: 'The order was sent in error, a company spokesman said.',
          marks: ['a company spokesman'],
        },
      ],
      noMatch: [
        'The company is looking for a spokesman who knows the region.',
        'Brightwater Foods said the plant would stay open.',
      ],
    },
  },
  media: {
    examples: {
      match: [
        {
          text: 'The minister will resign on Friday, The New York Times reported.',
          marks: ['The New York Times'],
        },
        {
          text: 'The two sides met in secret last week, according to local media.',
          marks: ['local media'],
        },
      ],
      noMatch: [
        'She worked for the BBC for nine years before she moved to Oslo.',
        'The committee reported a loss of two million euros.',
      ],
    },
  },
  group: {
    examples: {
      match: [
        { text: 'Critics say the new toll will hurt small towns.', marks: ['Critics'] },
        { text: 'The law goes too far, some experts argue.', marks: ['some experts'] },
      ],
      noMatch: [
        'Critics gathered outside the theatre before the show.',
        'The award is decided by experts from nine countries.',
      ],
    },
  },
  hearsay: {
    examples: {
      match: [
        { text: 'The singer reportedly left the country on Sunday.', marks: ['reportedly'] },
        { text: 'The former guard allegedly took the keys home.', marks: ['allegedly'] },
      ],
      noMatch: ['The officer reported for duty at six.', 'The house, which she left in May, is for sale.'],
    },
  },
  named: {
    examples: {
      match: [
        {
          text: '“The water came up to the window,” said Tom Archer, who runs a bakery on the seafront.',
          marks: ['Tom Archer, who runs a bakery on the seafront'],
        },
        {
          text: 'Lena Hofstad, an economist at Northfield University, said prices would fall.',
          marks: ['Lena Hofstad, an economist at Northfield University'],
        },
      ],
      noMatch: ['Tom Archer runs a bakery on the seafront.'],
    },
  },
  institution: {
    examples: {
      match: [
        { text: 'The Health Ministry said the vaccine would be free.', marks: ['The Health Ministry'] },
        { text: 'The road will be closed until noon, police said.', marks: ['police'] },
      ],
      noMatch: ['The Health Ministry is in the old post office.'],
    },
  },
  document: {
    examples: {
      match: [
        { text: 'The number of cases doubled in a year, according to a court filing.', marks: ['a court filing'] },
        {
          text: 'A report published on Thursday said the dam was not inspected.',
          marks: ['A report published on Thursday'],
        },
      ],
      noMatch: ['She wrote the report in two weeks.'],
    },
  },
  'no-comment': {
    examples: {
      match: [
        { text: 'Brightwater Foods declined to comment.', marks: ['Brightwater Foods', 'declined to comment'] },
        {
          text: 'Mr. Archer did not respond to a request for comment.',
          marks: ['Mr. Archer', 'did not respond to a request for comment'],
        },
      ],
      noMatch: ['The minister declined the invitation.'],
    },
  },
};
