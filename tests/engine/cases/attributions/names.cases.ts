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
  'bodies that find things out, and what only sounds like a body': [
    {
      is: 'institution indirect',
      text: '{content|The market is small}, {cue|according to} {source|Fjord Research}.',
    },
    {
      is: ['institution indirect', 'institution indirect'],
      text: '{source.1|Data analysis firm 2020stats} {cue.1|said} {content.1|that it grew}. {content.2|It will shrink}, {cue.2|according to} {source.2|polling firm Norvik}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Blue Kestrel} is one of the companies bidding, and {cue|confirmed} {content|that it will build}.',
    },
    {
      is: 'group indirect',
      text: 'But {source|deficit hawks} {cue|have warned} {content|that the debt grows}.',
    },
    {
      is: 'other indirect',
      text: '{source|Excessive force and police brutality} {cue|have shown} {content|that the city is sick}.',
    },
  ],
  'holders of public offices with long or joined titles': [
    {
      is: 'official direct',
      text: '{content|“We will land,”} {cue|said} {source|Doyle Venn, the acting associate administrator for exploration at NASA}.',
    },
    {
      is: ['official indirect', 'named indirect'],
      text: '{source.1|Joe Carbo, who works for the Transport Department,} {cue.1|said} {content.1|the bridge was weak}. {source.2|Ida Moss, who works for the city newspaper,} {cue.2|said} {content.2|it was strong}.',
    },
    {
      is: 'official indirect',
      text: '{source|Una Marsh, a civil servant,} {cue|said} {content|the files were lost}.',
    },
    {
      is: 'official indirect',
      text: '{source|Chief medical officer Una Marsh} {cue|said} {content|the fever had passed}.',
    },
    {
      is: 'named indirect',
      text: '{source|Una Marsh, chief medical officer at Kestrel,} {cue|said} {content|the fever had passed}.',
    },
    {
      is: 'official indirect',
      text: '{source|Harlow Police and Crime Commissioner Una Marsh} {cue|said} {content|patrols would go on}.',
    },
    {
      is: 'official indirect',
      text: '{source|The Harlow police and crime commissioner, Una Marsh,} {cue|said} {content|patrols would go on}.',
    },
    {
      is: 'official indirect',
      text: '{source|Work and Pensions Secretary Una Marsh} {cue|said} {content|the form was too long}.',
    },
    {
      is: 'official indirect',
      text: '{source|City Manager Una Marsh} {cue|said} {content|the pool would open}.',
    },
    {
      is: 'official indirect',
      text: '{source|Member of Parliament Una Marsh} {cue|said} {content|the vote was close}.',
    },
    {
      is: 'official indirect',
      text: '{source|Una Marsh, a parole officer,} {cue|said} {content|the list was long}.',
    },
    {
      is: 'named indirect',
      text: '{source|Una Marsh, the head of the Vessel Owners Association,} {cue|said} {content|the quota was low}.',
    },
    {
      is: 'named indirect',
      text: '{source|Tribal elder Una Marsh} {cue|said} {content|the river was low}.',
    },
    {
      is: 'named indirect',
      text: '{source|Club secretary Una Marsh} {cue|said} {content|the pitch was wet}.',
    },
  ],
  'who signs a post': [
    {
      is: ['institution direct', 'institution indirect'],
      text: '{content.1|“It sails,”} {cue.1|said} {source.1|the boat company Norvik Hart}.\n\n{content.2|The boat is new.}\n{cue.2|—} {source.2|Norvik Hart (@norvikhart)} November 20, 2019',
    },
    {
      is: 'named indirect',
      text: '{content|What a day.}\n{cue|—} {source|Dele (@dele_official)} November 20, 2019',
    },
    {
      is: 'named indirect',
      text: '{content|What a day.}\n{cue|—} {source|Dana E. Varga 🎄 (@danavarga)} November 20, 2019',
    },
    {
      is: 'other indirect',
      text: '{content|What a day.}\n{cue|—} {source|tall glass of cocoa 🎄 (@_orla)} November 20, 2019',
    },
  ],
  'they: several who were joined, and people who opened a sentence': [
    {
      is: ['anonymous indirect', 'named indirect', 'named indirect'],
      text: 'Ana Fry and Bo Venn ran the mill. {source.1|Two friends} {cue.1|said} {content.1|it was lost}. {source.2|Venn and Fry} {cue.2|replied} {content.2|that it was saved}. However, {source.3|they} {cue.3|admitted} {content.3|that the wheel had broken}.',
    },
    {
      is: ['named direct', 'named indirect', 'named indirect'],
      text: 'Dale and Martha Venn lived there. {content.1|“I saw him,”} {source.1|Dale} {cue.1|wrote}. {source.2|Martha} {cue.2|added} {content.2|he was kind}.\n\n{source.3|They} {cue.3|said} {content.3|that nobody had asked}.',
    },
    {
      is: ['document indirect', 'group indirect'],
      text: '{source.1|The findings} {cue.1|suggested} {content.1|that eels sleep}. Scientists measured their breath. But {source.2|they} {cue.2|said} {content.2|that worms were another matter}.',
    },
  ],
  'to share, and bodies with a verb in the plural': [
    {
      is: 'named indirect',
      text: '{source|Project manager Fumi Haza} {cue|shared} with Boat Week {content|that they had mended the frame}.',
    },
    {
      is: 'named indirect',
      text: '{source|Una Marsh} {cue|also shared} {content|that she had been ill}.',
    },
    {
      is: 'institution indirect',
      text: '{source|The group} {cue|state} {content|that the two modes are slow}.',
    },
    {
      is: 'institution indirect',
      text: '{source|Harlow Council} {cue|claim} {content|that the pool is open}.',
    },
  ],
  'relatives of somebody, and minutes that are no time': [
    {
      is: 'anonymous indirect',
      text: '{source|The mother of one inmate} {cue|said} {content|that he was never fed}.',
    },
    {
      is: 'document indirect',
      text: '{source|Minutes of the meeting} {cue|showed} {content|that the cracks were old}.',
    },
    {
      is: 'document indirect',
      text: '{source|Council minutes} {cue|show} {content|the cracks were old}.',
    },
  ],
  'a made-up name in quotation marks': [
    {
      is: ['anonymous indirect', 'anonymous direct'],
      text: '{source.1|“Anna”, whose name has been changed,} {cue.1|said} {content.1|she was never paid}. {content.2|“I was ill,”} “{source.2|Anna}” {cue.2|added}.',
    },
    {
      is: 'anonymous direct',
      text: '{content|“It was cold,”} {cue|said} {source|“Tom” (not his real name)}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|“Tom,” a diver whose name we have changed,} {cue|said} {content|the water was cold}.',
    },
  ],
  'what is said stays in its marks where a name was changed': [
    {
      is: ['anonymous direct', 'anonymous direct'],
      text: '{content.1|“Never,”} {cue.1|says} {source.1|Ana, whose name has been changed}. {content.2|“Never,”} {source.2|she} {cue.2|repeats}.',
    },
    {
      is: 'named direct',
      text: 'They wept when the name was changed. {content|“Shame,”} {cue|said} {source|Tom Arle}.',
    },
    {
      is: 'named direct',
      text: '{content|“Tom,”} {source|she} {cue|said}. His name was changed to “Tom” later.',
    },
  ],
  'what somebody said whose name was changed': [
    {
      is: 'anonymous direct',
      text: '{content|“No,”} {source|a nurse whose name we have changed} {cue|said}.',
    },
  ],
  'who somebody has been since some year, and what is the most since then': [
    {
      is: 'named direct',
      text: '{content|“It is late,”} {cue|said} {source|Jo Marlow, the florist since 2017}.',
    },
    {
      is: 'official direct',
      text: '{content|“It is late,”} {cue|said} {source|Jo Marlow, the mayor of Harlow since 2017}.',
    },
    {
      is: 'institution indirect',
      text: '{content|Sales fell}, {cue|according to} {source|Norvik}, {content|the slowest month since May}.',
    },
  ],
  'one of several things, and children by number': [
    {
      is: 'document indirect',
      text: '{source|One of the letters} {cue|said} {content|the plan was old}.',
    },
    {
      is: 'other indirect',
      text: '{source|One of the posters} {cue|said} {content|the plan was old}.',
    },
    {
      is: 'institution indirect',
      text: '{source|One of the suppliers} {cue|said} {content|the plan was old}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|One of the prosecutors} {cue|said} {content|the plan was old}.',
    },
    {
      is: 'named indirect',
      text: '{source|The mother of two} {cue|said} {content|it was bad}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|The mother of two inmates} {cue|said} {content|it was bad}.',
    },
  ],
  'titles and names of many kinds beside the verb': [
    {
      is: 'named direct',
      text: '{content|“It is late,”} {source|plumber Orla Venn} {cue|said}.',
    },
    {
      is: 'named indirect',
      text: '{source|The plumber Orla Venn} {cue|said} {content|the pipe was old}.',
    },
    {
      is: 'official direct',
      text: '{content|“It is late,”} {cue|said} {source|Det. Supt. Dan Pell}.',
    },
    {
      is: 'institution indirect',
      text: '{source|7Hills} {cue|said} {content|the app was safe}.',
    },
    {
      is: 'media direct',
      text: '{content|“It is late,”} {source|Radio Ostwick} {cue|said}.',
    },
    {
      is: 'named indirect',
      text: '{source|Jean-Luc de la Marne} {cue|said} {content|the wine was young}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|One of the divers} {cue|said} {content|the water was cold}.',
    },
  ],
  'a clause that is cut by another': [
    {
      is: 'named direct',
      text: '{content|“The dogs are safe,”} {cue|said} {source|Mara Quist}, who, with her sister, runs the shelter.',
    },
    {
      is: 'group indirect',
      text: '{source|The families of the crew} {cue|said} {content|the ship was late}.',
    },
  ],
  'newspapers with an article in their name, and people who are joined': [
    {
      is: ['media indirect', 'media indirect'],
      text: '{content.1|The pier is lost}, {source.1|le Monde} {cue.1|reported}. {source.2|La Repubblica} {cue.2|said} {content.2|it was saved}.',
    },
    {
      is: 'group indirect',
      text: '{source|Doctors and nurses at the hospital} {cue|said} {content|the ward was full}.',
    },
    {
      is: 'named indirect',
      text: '{source|Ada Lund, then the mayor,} {cue|said} {content|the ship was late}.',
    },
    {
      is: 'institution indirect',
      text: '{source|eKestrel} {cue|said} {content|the ship was late}.',
    },
  ],
  'what can be a person or a body, before a name': [
    {
      is: 'named indirect',
      text: '{source|The brewer Norvik Hart} {cue|said} {content|she was sorry}.',
    },
    {
      is: 'named indirect',
      text: '{source|The plaintiff Norvik Hart} {cue|said} {content|she was sorry}.',
    },
    {
      is: 'document indirect',
      text: '{source|Exit Polls} {cue|say} {content|Marlow won}.',
    },
    {
      is: 'institution indirect',
      text: '{source|A branch of the bank} {cue|said} {content|it was late}.',
    },
    {
      is: 'media indirect',
      text: '{source|Lemonde} {cue|reported} {content|that it was late}.',
    },
  ],
  'what is told of a body by the words before and after it': [
    {
      is: 'institution indirect',
      text: '{source|The shipyard Norvik Hart} {cue|said} {content|the ship was late}.',
    },
    {
      is: 'institution indirect',
      text: '{content|The county had 400 fires}, {cue|according to} {source|Fjord Research}, {content|the most since 2017}.',
    },
    {
      is: ['institution indirect', 'institution indirect'],
      text: '{source.1|Norway’s Fjordan Iron and Steel Co.} {cue.1|said} {content.1|the mill was late}. {source.2|Norway’s Fjordan, the country’s largest steel producer,} {cue.2|said} {content.2|that it would wait}.',
    },
  ],
  'everybody knows who is meant, however they know': [
    {
      is: 'official direct',
      text: '{content|“It is late,”} {cue|said} {source|the mayor, who has seen the plan}.',
    },
    {
      is: 'named indirect',
      text: '{source|The club’s chairman, who was in the room,} {cue|said} {content|it was loud}.',
    },
    {
      is: 'official indirect',
      text: '{source|The mayor} {cue|denied} {content|a person briefed on the plan was there}.',
    },
  ],
  'a list of names is no office': [
    {
      is: 'named indirect',
      text: 'He was a beloved and kind peer to writers including Neil Gam, Jo Walt, Ellen Kush and Dan Abram.\n\nIt changed after {source|the novelist Jo Walt} {cue|said} {content|it was late}.',
    },
  ],
  'who sits in a legislature': [
    {
      is: 'official indirect',
      text: '{source|Orla Venn, who represents Harlow in Congress,} {cue|said} {content|it was old}.',
    },
    {
      is: 'official indirect',
      text: 'Orla Venn, a Democrat who sits on the city council, came late. {source|Venn} {cue|said} {content|it was old}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn, who represents nurses in Harlow,} {cue|said} {content|it was old}.',
    },
  ],
};
