import type { AttributionCases } from './attribution-case';

/** What reports without a finite verb in the active voice: reduced clauses and passives. */
export const REDUCED_AND_PASSIVE_CASES: AttributionCases = {
  'reduced clauses': [
    {
      is: ['official indirect', 'official indirect'],
      text: '{source.1.2|Health Minister Agnes Tembo} {cue.1|said} {content.1|the outbreak was under control}, {cue.2|adding} {content.2|that no new cases had been found since Friday}.',
    },
    {
      is: ['named direct', 'named indirect'],
      text: '{content.1|“I am staying,”} {source.1.2|coach Benny Alvarado} {cue.1|said}, {cue.2|insisting} {content.2|that he had the board’s support}.',
    },
    {
      is: ['institution indirect', 'institution indirect'],
      text: '{source.1.2|The airline} {cue.1|said} {content.1|the flight had turned back over Crete}, {cue.2|explaining} {content.2|that a warning light had come on}.',
    },
    {
      is: 'named direct',
      text: '{source|The actor Jules Marchetti} left by a side door, {cue|saying} {content|“no more, please”} to photographers.',
    },
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} also set out new rules, {cue|saying} {content|the mill would close at noon}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} quickly sued, {cue|claiming} {content|that the nets were hers}.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn} {cue.1|said} {content.1|that Pell Marsh wants a new mill}, {cue.2|adding} {content.2|that he has no money}.',
    },
  ],
  passives: [
    {
      is: 'named indirect',
      text: '{content|The old theatre is haunted}, it {cue|was claimed by} {source|a former stage manager, Derek Plumb}.',
    },
    {
      is: 'hearsay indirect',
      text: '{content|The painting} {cue|is said} {content|to have hung in a dentist’s waiting room}.',
    },
    {
      is: ['institution indirect', 'hearsay indirect'],
      text: '{source.1|The company, {content.2|which} {cue.2|is expected} {content.2|to lay off 200 people},} {cue.1|confirmed} {content.1|that the owner had died}.',
    },
    {
      is: 'official indirect',
      text: '{source|Mayor Anna Bell} {cue|attacked} {content|the protester as a liar}.',
    },
    {
      is: 'official indirect',
      text: '{source|Mayor Anna Bell} {cue|attacked} {content|the teacher over his remarks}.',
    },
    {
      is: 'official indirect',
      text: '{source|Mayor Anna Bell} {cue|threatened} {content|the owners with legal action}.',
    },
    {
      is: 'institution indirect',
      text: 'Harlow Aid, {source|which} {cue|supports} {content|the plan}, moved to Ostwick.',
    },
    {
      is: 'group indirect',
      text: '{content|The plan} {cue|was criticised by} {source|a number of teachers}.',
    },
    {
      is: 'hearsay indirect',
      text: '{content|The mast} {cue|is said} {content|to be rotten}, although nobody has climbed it.',
    },
    {
      is: 'hearsay indirect',
      text: '{content|The crew} {cue|reportedly} {content|abandoned ship within minutes}.',
    },
    {
      is: 'hearsay indirect',
      text: '{content|Two senior partners} {cue|are understood} {content|to have left the firm last month}.',
    },
    {
      is: 'hearsay indirect',
      text: '{cue|It is alleged} {content|that he kept the takings in a biscuit tin}.',
    },
    {
      is: 'hearsay indirect',
      text: '{content|The buyer} {cue|is rumoured} {content|to be a Norwegian salmon farmer}.',
    },
    {
      is: 'named mixed',
      text: '{content|The policy} {cue|was described by} {source|the economist Farida Noor} {content|as “a tax on patience”}.',
    },
  ],
  'who speaks after "with", with a noun before it': [
    {
      is: 'named indirect',
      text: 'He missed the cup match in Leeds with {source|Rovers boss Angus Baird} {cue|claiming} {content|it had been a hard week}.',
    },
  ],
  'a gerund after "by"': [
    {
      is: 'official indirect',
      text: '{source|Mayor Orla Venn} opened the session by {cue|saying} {content|that the pier would close}.',
    },
  ],
  'citing something that cannot speak': [
    {
      is: 'named indirect',
      text: '{source|Pell Marsh} shut the mill, {cue|citing} {content|the price of oats}.',
    },
    {
      is: ['document none', 'media indirect'],
      text: '{source.2|The Fjord Gazette}, {cue.1|citing} {source.1|internal documents}, {cue.2|reported} {content.2|that the ferry leaked}.',
    },
  ],
  'a reduced clause goes with the clause that it adds to': [
    {
      is: 'named indirect',
      text: 'Fishermen blocked the port, and {source|Orla Venn} left the council, {cue|saying} {content|that nobody had asked her}.',
    },
    {
      is: 'named indirect',
      text: 'While ferries lay idle, {source|Pell Marsh} pleased the crews by {cue|promising} {content|to keep the mill open}.',
    },
  ],
  'who asked': [
    {
      is: 'media indirect',
      text: '{cue|Asked by} {source|the Gazette} {content|whether the pier would close}, the crews walked off.',
    },
    {
      is: 'media indirect',
      text: 'The crews walked off when {cue|asked by} {source|a reporter} {content|if the pier would close}.',
    },
  ],
  'reduced clauses of praise and blame': [
    {
      is: 'named indirect',
      text: '{source|Orla Venn} toured the islands, {cue|slamming} {content|the ferry fares}.',
    },
    {
      is: ['named direct', 'named indirect'],
      text: '{content.1|“We did it,”} {source.1.2|Pell Marsh} {cue.1|said}, {cue.2|thanking} {content.2|the crews}.',
    },
  ],
  'somebody who was quoted': [
    {
      is: 'named direct',
      text: '{content|“We are no supermarket,”} {source|Carlos Abren} {cue|is quoted as saying} by the paper.',
    },
  ],
  'what is believed, without "that"': [
    { is: 'hearsay indirect', text: 'It {cue|is believed} {content|the pair had left}.' },
    { is: 'hearsay indirect', text: 'It {cue|was hoped} {content|she would return}.' },
  ],
  'what was told and announced': [
    {
      is: 'hearsay indirect',
      text: '{content|The ferry was not safe}, the inquiry {cue|was told}.',
    },
    {
      is: 'hearsay indirect',
      text: '{content|The minister was furious}, it {cue|is understood}.',
    },
    {
      is: 'institution indirect',
      text: '{content|The sale} {cue|was announced by} {source|the firm} on Thursday.',
    },
    {
      is: ['institution indirect', 'official indirect'],
      text: '{source.1|The panel} {cue.1|was skeptical of} {content.1|the claims}, with {source.2|Judge Ruth Amari} {cue.2|asking} {content.2|how it would work}.',
    },
  ],
  'what is told without saying who told it': [
    { is: 'hearsay indirect', text: 'Staff {cue|have been told} {content|the mill would close}.' },
    { is: 'hearsay indirect', text: 'The court {cue|was told} {content|that the mill was unsafe}.' },
    { is: 'hearsay indirect', text: '{content|The minister} {cue|is accused of} {content|taking bribes}.' },
    { is: 'hearsay indirect', text: 'It {cue|was revealed} on Monday {content|that the mill was unsafe}.' },
    { is: 'hearsay indirect', text: 'There are {cue|reports} {content|that the mill is unsafe}.' },
    { is: 'hearsay indirect', text: '{cue|Rumours} {content|that the mill was for sale} have spread.' },
    {
      is: 'institution indirect',
      text: '{content|The minister} {cue|was accused by} {source|prosecutors} {content|of taking bribes}.',
    },
  ],
  'what "despite" takes along': [
    {
      is: ['institution indirect', 'institution indirect'],
      text: 'The fall came despite {source.1.2|Kestrel} {cue.1|reporting} {content.1|a rise in profits} and {cue.2|reaffirming} {content.2|its forecasts}.',
    },
    {
      is: ['named direct', 'named indirect'],
      text: '{content.1|“The risk is low,”} {cue.1|said} {source.1.2|Orla Venn}, despite {cue.2|warning} {content.2|that other signs had been bad}.',
    },
    {
      is: 'named indirect',
      text: '{source|Orla Venn}, {cue|insisting} {content|the plan was late}, left the room.',
    },
  ],
  'who is brought to say something': [
    {
      is: 'group indirect',
      text: 'The figures prompted {source|some analysts} {cue|to warn} {content|that sales were weak}.',
    },
    {
      is: 'group indirect',
      text: 'Sales fell, prompting {source|analysts} {cue|to warn} {content|that the firm was weak}.',
    },
    { is: 'official indirect', text: '{source|The mayor} {cue|was forced to admit} {content|that the pier was late}.' },
    { is: 'official indirect', text: '{source|The mayor} {cue|had to admit} {content|that the pier was late}.' },
    { is: 'official indirect', text: '{source|The mayor} {cue|was quick to point out} {content|that it was old}.' },
    { is: 'named indirect', text: '{source|Orla Venn} {cue|paid tribute to} {content|the crew}.' },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Mr Gow} {cue.1|has said} {content.1|he is sorry for the words he used}, and {cue.2|claims} {content.2|he was misled}.',
    },
  ],
  'having said, and going on to say': [
    {
      is: 'official indirect',
      text: '{cue|Having announced} {content|that he would leave}, {source|Mayor Tom Gow} shook hands.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1.2|Orla Venn} {cue.1|said} {content.1|she was fit}, {cue.2|having hinted} in a speech {content.2|that she was not}.',
    },
    { is: 'group indirect', text: '{source|Residents} {cue|have begun urging} {content|the council to act}.' },
    { is: 'named indirect', text: '{source|Orla Venn} {cue|continued saying} {content|that it was late}.' },
    {
      is: 'named indirect',
      text: '{source|Orla Venn} {cue|sent a memo to the Ostwick Post in April explaining} {content|her plan}.',
    },
    {
      is: ['named direct', 'named indirect'],
      text: '{content.1|“It is late,”} {source.1.2|Orla Venn} {cue.1|said}, {cue.2|alluding to} {content.2|the delay}.',
    },
    {
      is: ['document direct', 'document indirect'],
      text: '{cue.1|Recalling} {content.1|“the price of silence,”} {source.1.2|the statement} {cue.2|urged} {content.2|the state to act}.',
    },
  ],
  'who is despite others saying something, and who was brought to say it': [
    { is: 'institution indirect', text: 'Despite {source|police} {cue|warning of} {content|ice}, thousands drove.' },
    {
      is: 'group indirect',
      text: 'She led a group that forced {source|ministers} to {cue|say} {content|they were sorry}.',
    },
    {
      is: 'group indirect',
      text: 'The crash, which led {source|experts} to {cue|warn} {content|that the road was unsafe}, killed two.',
    },
  ],
  'a letter to people that asks them for something': [
    {
      is: 'institution indirect',
      text: '{source|The union} {cue|sent a letter to members of the board urging} {content|them to think again}.',
    },
  ],
  'a clause that opens with another one, without a comma between': [
    {
      is: 'official indirect',
      text: '{content|After the storm the council made changes}, {source|the mayor} {cue|said}.',
    },
    {
      is: 'document indirect',
      text: '{content|When the pier closed the council lost money}, {source|court documents} {cue|show}.',
    },
  ],
  'what somebody has taken to saying': [
    {
      is: 'group indirect',
      text: '{content|It is too early to say so}, as {source|some leaders} {cue|have taken to saying}.',
    },
  ],
  'a phrase that ends with a time': [
    {
      is: 'document indirect',
      text: '{source|Documents released after 30 years} {cue|reveal} {content|that the talks failed}.',
    },
    {
      is: 'anonymous indirect',
      text: '{source|Officials here for two weeks} {cue|said} {content|the office was quiet}.',
    },
  ],
};
