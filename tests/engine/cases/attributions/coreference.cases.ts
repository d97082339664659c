import type { AttributionCases } from './attribution-case';

/** Whom later mentions mean: surnames, pronouns, descriptions, and roles that get a name later. */
export const COREFERENCE_CASES: AttributionCases = {
  'surnames, pronouns and descriptions': [
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1|Two former managers} {cue.1|said} {content.1|the books had been closed early}. {source.2|One} {cue.2|recalled} {content.2|that nobody asked why}.',
    },
    {
      is: ['named indirect', 'named direct', 'named indirect'],
      text: '{source.1|Noriko Abe, a glaciologist in Sapporo,} {cue.1|said} {content.1|the ice had thinned by half}. {content.2|“It used to sing at night,”} {cue.2|said} {source.2|Abe}. {source.3|She} {cue.3|said} {content.3|it was silent now}.',
    },
    {
      is: ['official indirect', 'official direct'],
      text: '{source.1|Senator Ruth Okello} {cue.1|said} {content.1|she would vote against the bill}. {content.2|“I have read it, which is more than some have,”} {source.2|the senator} {cue.2|said}.',
    },
    {
      is: ['anonymous indirect', 'anonymous direct', 'anonymous indirect'],
      text: '{source.1|A senior customs official} {cue.1|said} {content.1|the crates had not been scanned}. {content.2|“Somebody waved them through,”} {source.2|the official} {cue.2|said}. {source.3|He} {cue.3|said} {content.3|two guards had been suspended}.',
    },
    {
      is: ['institution indirect', 'institution indirect'],
      text: '{source.1|Brightwater Mining} {cue.1|said} {content.1|it had found traces of cobalt}. {source.2|The company} {cue.2|said} {content.2|drilling would begin in June}.',
    },
    {
      is: ['document indirect', 'document indirect'],
      text: '{source.1|A report by the Rail Safety Board} {cue.1|says} {content.1|the signal had failed twice before}. {source.2|The report} {cue.2|recommends} {content.2|that the line be closed}.',
    },
    {
      is: ['spokesperson indirect', 'spokesperson indirect'],
      text: '{source.1|A spokeswoman for the hospital} {cue.1|said} {content.1|all patients had been moved}. {source.2|The spokeswoman} {cue.2|said} {content.2|nobody was hurt}.',
    },
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1|Two people briefed on the inquiry} {cue.1|said} {content.1|a charge was likely}. {source.2|They} {cue.2|said} {content.2|it would come after the election}.',
    },
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{content.1|The duties may double}, {cue.1|according to} {source.1|two trade officials} and a person briefed on the talks. {content.2|No date has been set}, {source.2|the people} {cue.2|said}.',
    },
    {
      is: ['official indirect', 'anonymous indirect', 'anonymous direct'],
      text: '{source.1|The army spokesman, Ivan Petrak,} {cue.1|said} {content.1|the talks were over}. {source.2|One soldier, who goes by the name Badger,} {cue.2|said} {content.2|his unit was tired}. {content.3|“We hold,”} {source.3|the 31-year-old} {cue.3|said}.',
    },
  ],
  'gender and number': [
    {
      is: ['official direct', 'official indirect'],
      text: 'Colin Marsh, 52, used her card. Marsh had lost his job. Marsh had been ill. {source.1|Det Con Sam Malik, of Harlow Police,} {cue.1|said:} {content.1|“This was a despicable crime.”} {source.2|He} {cue.2|warned} {content.2|that it could happen again}.',
    },
    {
      is: ['official indirect', 'named indirect', 'official indirect'],
      text: '{source.1|Justice Minister Carla Weiss} {cue.1|said} {content.1|the prison would close}. {source.2|Her predecessor, the lawyer Otto Brandt,} {cue.2|said} {content.2|the plan was his}. {source.3|She} {cue.3|denied} {content.3|that he had written a line of it}.',
    },
    {
      is: ['named indirect', 'anonymous indirect', 'named indirect'],
      text: '{source.1|Mr Felix Adeyemi, a tailor,} {cue.1|said} {content.1|the shooting lasted a minute}. {source.2|Two neighbours} {cue.2|said} {content.2|it was longer}. {source.3|He} {cue.3|said} {content.3|he had counted nine shots}.',
    },
    {
      is: ['official indirect', 'institution indirect'],
      text: '{source.1|Defence Minister Boris Tanev} {cue.1|said} {content.1|the jets would fly by spring}. The maker, Aerolux, is behind schedule. {source.2|It} {cue.2|said} {content.2|that the wings were late}.',
    },
  ],
  'roles that get a name later': [
    {
      is: ['official indirect', 'official direct'],
      text: '{source.1|The head of the country’s tax agency} {cue.1|said} {content.1|half of all shops kept two sets of books}. {content.2|“It is a national sport,”} {source.2|the agency’s chief, Dimitra Ioannou,} {cue.2|told} parliament.',
    },
    {
      is: ['named indirect', 'named direct'],
      text: '{source.1|The widow of the dead trawlerman} {cue.1|said} {content.1|the owners had not called her}. {content.2|“Not one of them,”} {cue.2|said} {source.2|the widow, Bridget Kyle}.',
    },
  ],
  'whom a pronoun means where a new paragraph begins': [
    {
      is: ['official direct', 'named direct'],
      text: '{content.1|“We need more games,”} {cue.1|said} {source.1|Mayor Karl Roth}.\n\nOwen Pask, however, is counting on the new hall. {content.2|“This is where it goes,”} {source.2|he} {cue.2|said}.',
    },
    {
      is: ['official indirect', 'anonymous indirect', 'official direct'],
      text: '{source.1|Mayor Karl Roth} {cue.1|said} {content.1|the pier was safe}.\n\nAt a meeting on Monday, {source.2|one caller} {cue.2|said} {content.2|it had cracks}.\n\n{content.3|“You are right,”} {source.3|he} {cue.3|said}.',
    },
  ],
  'an unnamed person described in other words': [
    {
      is: ['named indirect', 'anonymous indirect', 'anonymous indirect'],
      text: '{source.1|Tom Garrick} {cue.1|said} {content.1|the street was quiet}. {source.2|A neighbour} {cue.2|said} {content.2|she saw a man in the yard}. {source.3|The witness} {cue.3|told} the court {content.3|she could not be sure who it was}.',
    },
    {
      is: ['anonymous indirect', 'anonymous indirect'],
      text: '{source.1|Two clerks who asked not to be named} {cue.1|said} {content.1|the vault was empty}. {source.2|One of them} {cue.2|said} {content.2|it had been so for months}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|The pharmacist, whom we are calling Sarah,} {cue|said} {content|the label was wrong}.',
    },
    {
      is: ['official indirect', 'anonymous indirect'],
      text: 'His aides left. {source.1|Mayor Pell Marsh} {cue.1|said} {content.1|nothing had changed}. {source.2|Those close to him} {cue.2|say} {content.2|that he will resign}.',
    },
  ],
  'whose wife somebody is does not make a man of her': [
    {
      is: 'named direct',
      text: 'Mayor Pell Garrick never left. His wife, Nuala, raises a hand. {content|“He cried for a week,”} {source|she} {cue|says}.',
    },
  ],
  'it: whose plan or records a document is about does not speak for it': [
    {
      is: 'institution indirect',
      text: 'The company’s shares fell after {source|it} {cue|said} {content|profits would be lower}.',
    },
    {
      is: 'other indirect',
      text: 'The report on the council’s plan came out on Monday. {source|It} {cue|said} {content|rents would rise}.',
    },
    {
      is: 'other indirect',
      text: 'The study looked at the hospital’s records. {source|It} {cue|found} {content|that nurses were tired}.',
    },
  ],
  'they: after somebody and a body, the body is meant': [
    {
      is: ['named indirect', 'institution indirect'],
      text: '{source.1|Jo Marlow and the council} {cue.1|said} {content.1|it was late}. {source.2|They} {cue.2|said} {content.2|more later}.',
    },
  ],
  'they: who acted long before anybody spoke': [
    {
      is: 'group indirect',
      text: 'Officers searched the house. It was empty. A dog barked. {source|They} {cue|said} {content|the man had left}.',
    },
  ],
  'somebody of rank is not who is named': [
    {
      is: ['anonymous indirect', 'official indirect'],
      text: '{source.1|A cabinet minister} {cue.1|said} {content.1|the plan was dead}. {source.2|Prime Minister Jo Darrow} {cue.2|said} {content.2|it was not}.',
    },
  ],
  'a surname that could be a verb': [
    {
      is: ['named indirect', 'named indirect', 'named indirect'],
      text: '{source.1|Clara May} {cue.1|said} {content.1|the mill would close}. {source.2|May} {cue.2|said} {content.2|it was old}. {source.3|Mrs May} {cue.3|told} reporters {content.3|that it was damp}.',
    },
  ],
  'a body that a relative clause tells of': [
    {
      is: 'institution indirect',
      text: 'There was criticism from the Harlow Society, {source|which} {cue|said} {content|rates were too high}.',
    },
    {
      is: 'institution mixed',
      text: 'One letter came from Jo Tarn and the other from the World Ferry Association (WFA), {source|which} {cue|called} {content|the plan “a mistake”}.',
    },
  ],
  'who opens the news is named by the next to speak': [
    {
      is: ['named indirect', 'named indirect'],
      text: 'Museum to close\n\n{source.1|A leading historian} {cue.1|has said} {content.1|the museum should close}.\n\n{source.2|Tom Varga} {cue.2|told} reporters {content.2|it had lost its roof}.',
    },
    {
      is: ['named indirect', 'named direct'],
      text: 'Museum to close\n\n{source.1|Ana Reyes’s closest ally} {cue.1|has denied} {content.1|that she would leave}.\n\n{content.2|“She is staying,”} {cue.2|said} {source.2|Tom Varga}.',
    },
    {
      is: ['anonymous indirect', 'official indirect'],
      text: 'Museum to close\n\n{source.1|A nurse} {cue.1|has said} {content.1|the ward was full}.\n\n{source.2|Mayor Tom Varga} {cue.2|said} {content.2|it was not}.',
    },
    {
      is: ['anonymous indirect', 'named indirect'],
      text: 'Museum to close\n\n{source.1|A nurse} {cue.1|said} {content.1|the ward was full}. {source.2|Tom Varga} {cue.2|said} {content.2|it was not}.',
    },
    {
      is: ['anonymous indirect', 'named indirect'],
      text: 'Museum to close\n\n{source.1|A government official} {cue.1|has said} {content.1|the museum should close}.\n\n{source.2|Tom Varga} {cue.2|told} reporters {content.2|it had lost its roof}.',
    },
  ],
  'who is close to somebody is not that somebody': [
    {
      is: 'anonymous indirect',
      text: 'Mr Doe was late. {source|A friend of the actor Jo Doe} {cue|said} {content|he was ill}.',
    },
    {
      is: 'anonymous indirect',
      text: 'Mr Doe was late. {source|An ally of Mr Doe} {cue|said} {content|he was ill}.',
    },
    {
      is: 'spokesperson indirect',
      text: 'Mr Doe was late. {source|His agent} {cue|said} {content|he was ill}.',
    },
    {
      is: 'spokesperson indirect',
      text: '{source|A spokesman for Justice and Transport Commissioner Jo Doe} {cue|said} {content|he was ill}.',
    },
  ],
  'surnames that are words': [
    {
      is: ['named indirect', 'named indirect'],
      text: 'George Cross left early. {source.1.2|Cross} {cue.1|called} {content.1|the vote a farce} and {cue.2|likened} {content.2|it to a race}.',
    },
    {
      is: 'group indirect',
      text: 'Jo White won the seat. {source|White voters} {cue|said} {content|it was late}.',
    },
  ],
};
