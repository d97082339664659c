import type { AttributionCases } from './attribution-case';

/** A few paragraphs at a time, as they stand in a newspaper: every attribution is marked. */
export const SNIPPET_CASES: AttributionCases = {
  'court report': [
    {
      is: ['institution indirect', 'named indirect', 'named direct', 'named indirect', 'official mixed'],
      text:
        'A builder who buried asbestos under a school playing field was jailed for three years on Friday.\n\n' +
        '{source.1|Prosecutors} {cue.1|said} {content.1|Craig Dunmore, 47, had saved himself £60,000 by skipping the proper tip}. ' +
        '{source.2|His barrister, Naomi Firth,} {cue.2|told} Leyburn Crown Court {content.2|that he was a broken man}. ' +
        '{content.3|“He has lost his firm, his house and his marriage,”} {source.3|she} {cue.3|said}.\n\n' +
        '{source.4|Dunmore} {cue.4|had claimed} {content.4|that the sacks held sand}.\n\n' +
        'Sentencing him, {source.5|Judge Alistair Crewe} {cue.5|called} {content.5|the scheme “wicked and greedy”}.',
    },
  ],
  'business news': [
    {
      is: ['anonymous indirect', 'anonymous indirect', 'spokesperson direct', 'named indirect', 'document indirect'],
      text:
        '{content.1|Halden Chemicals is in advanced talks to sell its paints unit to a Danish rival}, {source.1|three people familiar with the matter} {cue.1|said}.\n\n' +
        '{content.2|A deal worth about $1.8 billion could be announced within weeks}, {cue.2|according to} {source.2|two of the people}. The unit employs 4,000 workers in Ohio and Gujarat.\n\n' +
        '{content.3|“We do not respond to speculation,”} {source.3|a Halden spokeswoman} {cue.3|said}.\n\n' +
        '{source.4|Erik Lund, who manages a fund in Aarhus,} {cue.4|said} {content.4|the price looked full}. ' +
        '{content.5|Sales at the unit fell by 9 per cent last year}, {source.5|the annual report} {cue.5|shows}.',
    },
  ],
  'politics in India': [
    {
      is: ['official indirect', 'official direct', 'official indirect', 'group indirect', 'anonymous direct'],
      text:
        '{source.1|Water Resources Minister Harish Bhandare} on Wednesday {cue.1|said} {content.1|the canal would reach 300 villages by the next monsoon}.\n\n' +
        '{content.2|“Not one farmer will be displaced,”} {source.2|Bhandare} {cue.2|told} a public meeting in Karanja. ' +
        '{source.3|He} {cue.3|also announced} {content.3|that a crore of saplings would be planted along its banks}.\n\n' +
        '{source.4|Activists} {cue.4|say} {content.4|at least nine villages lie in its path}. ' +
        '{content.5|“We have been told nothing,”} {cue.5|said} {source.5|a cotton grower who asked not to be named}.',
    },
  ],
  'sport in Australia': [
    {
      is: ['named direct', 'named direct', 'named indirect', 'institution indirect'],
      text:
        '{content.1|“I’m gutted for the boys,”} {source.1|Magpies captain Jye Rowell} {cue.1|said}. {content.1|“We had it won.”}\n\n' +
        'Rowell, 28, kicked four goals before half-time but limped off in the third quarter.\n\n' +
        '{source.2|Coach Trent Mazur} {cue.2|said}: {content.2|“He’s a tough unit. He’ll be right.”} ' +
        '{source.3|Mazur} {cue.3|added} {content.3|that scans would be taken on Monday}. ' +
        '{source.4|The league} {cue.4|said} {content.4|it would review the tackle}.',
    },
  ],
  'science news': [
    {
      is: ['group indirect', 'document indirect', 'named direct', 'named mixed'],
      text:
        '{content.1|A moth that was thought extinct has been living in a Lisbon car park}, {source.1|researchers} {cue.1|have found}.\n\n' +
        '{cue.2|According to} {source.2|a paper in the journal Insect Ecology}, {content.2|the colony survives on weeds between the paving stones}.\n\n' +
        '{content.3|“I parked there for years,”} {cue.3|said} {source.3|Beatriz Salgado, an entomologist who took part in the work}. {content.3|“I never looked down.”}\n\n' +
        '{source.4|Owen Pritchard of the Cardiff Moth Society, who was not involved,} {cue.4|called} {content.4|the find “a small miracle”}.',
    },
  ],
  'police and weather in the United States': [
    {
      is: ['official indirect', 'anonymous direct', 'institution indirect', 'official direct', 'hearsay indirect'],
      text:
        '{source.1|Sheriff Donna Pruitt} {cue.1|said} {content.1|two campers had been pulled from the creek early Saturday}. ' +
        '{content.2|“It came up like a wall,”} {cue.2|said} {source.2|one of the campers, who declined to give her name}.\n\n' +
        '{source.3|The National Flood Center} {cue.3|warned} {content.3|that another four inches could fall by Sunday}.\n\n' +
        '{content.4|"If your road is under water, turn around,"} {source.4|Pruitt} {cue.4|said}.\n\n' +
        '{content.5|A third camper} {cue.5|is believed} {content.5|to be missing}.',
    },
  ],
  arts: [
    {
      is: ['named direct', 'media direct', 'named indirect', 'spokesperson indirect'],
      text:
        '{content.1|“I never wanted to play a king,”} {cue.1|says} {source.1|Lionel Achebe}. On Tuesday the actor, 58, opens in his fourth.\n\n' +
        '{content.2|“A performance of frightening stillness,”} {source.2|the Evening Courier} {cue.2|wrote} of his last. ' +
        '{source.3|Achebe} {cue.3|says} {content.3|he does not read reviews}.\n\n' +
        '{source.4|A spokesman for the theatre} {cue.4|said} {content.4|all seats were sold}.',
    },
  ],
  'another of a country that is spelled as a pronoun': [
    { is: 'anonymous indirect', text: '{source|Another US official} {cue|said} {content|the plan was dead}.' },
  ],
};
