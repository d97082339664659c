import type { AttributionCases } from './attribution-case';

export const QUOTATION_CASES: AttributionCases = {
  'quotation before the verb': [
    {
      is: 'official direct',
      text: '{content|“The bridge will reopen on Monday,”} {source|Mayor Ana Teller} {cue|said}.',
    },
    {
      is: 'named direct',
      text: '{content|“We were two minutes from going under,”} {source|she} {cue|recalled}. Marta Pohl, 34, had run the bakery alone since her brother left.',
    },
    {
      is: 'spokesperson direct',
      text: '{content|“We do not discuss individual customers,”} {source|a spokesman for Kestrel Bank} {cue|told} the newspaper.',
    },
    {
      is: 'named direct',
      text: '{content|“Who pays for all this?”} {source|Neil Garrity, a retired miner,} {cue|asked} the meeting.',
    },
    {
      is: 'named direct',
      text: '{content|“What a match!”} {source|Odette Kamara} {cue|wrote} on her blog minutes after the whistle.',
    },
  ],
  'inverted quotations': [
    {
      is: 'named direct',
      text: '{content|“Nobody saw the wave coming,”} {cue|said} {source|Ravi Shetty, a fisherman from Karwar}.',
    },
    {
      is: 'anonymous direct',
      text: '{content|"It was like a film set in there,"} {cue|said} {source|one resident}.',
    },
    {
      is: 'named direct',
      text: '{content|“The sample is small, but the effect is large,”} {cue|says} {source|Ingrid Solheim, who led the study at the University of Tromsdal}.',
    },
    {
      is: 'official direct',
      text: '{content|“Go home and stay there,”} {cue|warned} {source|Police Superintendent Colm Brady}.',
    },
    {
      is: 'named direct',
      text: '{content|“I have nothing left to prove,”} {cue|added} {source|the 36-year-old}. Carla Benning won her first title in Perth in 2011.',
    },
  ],
  'split quotations': [
    {
      is: 'named direct',
      text: '{content|“The wind took the roof,”} {cue|said} {source|Joan Aldous, a farmer}, {content|“and then it took the barn.”}',
    },
    {
      is: 'named direct',
      text: '{content|“It’s not about money,”} {source|Hollis} {cue|said}. {content|“It never was.”} Grant Hollis has coached the team since 2014.',
    },
    {
      is: 'named direct',
      text: '{content|“If we lose the harbour,”} {source|Dev Anand Rao, a net mender,} {cue|said}, {content|“we lose the town.”}',
    },
    {
      is: 'official direct',
      text: '{content|“The figures,”} {cue|said} {source|Treasurer Kay Whitlam}, {content|“speak for themselves.”}',
    },
    {
      is: 'anonymous direct',
      text: '{content|“They came at night,”} {cue|said} {source|a woman who gave no name}. {content|“We could hear the boots on the stairs.”}',
    },
  ],
  'quotations after the verb': [
    {
      is: 'named direct',
      text: '{source|Fenwick Doyle, who runs the ferry,} {cue|said}: {content|“I’ve carried four generations of that family.”}',
    },
    {
      is: 'institution direct',
      text: '{source|The club} {cue|said in a statement}: {content|“We have today parted company with our head coach.”}',
    },
    {
      is: 'document mixed',
      text: '{source|The audit} {cue|found} {content|that spending had been “reckless and largely unrecorded.”}',
    },
    {
      is: 'official mixed',
      text: '{source|Prime Minister Tevita Fale} {cue|called} {content|the ruling “a gift to smugglers”}.',
    },
    {
      is: 'named mixed',
      text: '{source|Defence counsel Miriam Oyelaran} {cue|described} {content|the case as “thin gruel”}.',
    },
    {
      is: 'named direct',
      text: '{cue|As} {source|the poet Elin Varga} {cue|put it}, {content|“the sea keeps no receipts.”}',
    },
  ],
  'quotations over several paragraphs': [
    {
      is: 'named direct',
      text: '{content|“We lost the harvest in one night,”} {cue|said} {source|Amadou Keita, a millet farmer}.\n\n{content|“The locusts came from the east. By morning there was nothing green.}\n\n{content|“My father never saw anything like it, and neither did his.”}\n\nThe rains are due in April.',
    },
    {
      is: 'official direct',
      text: '{source|The fire chief, Ron Tasker,} {cue|said}: {content|“Every crew in the valley was out by dawn.}\n\n{content|“Some of those men had not slept for two days.”}\n\nTwo of them were treated for smoke.',
    },
    {
      is: 'named direct',
      text: '{content|"I did not take the money,"} {source|Lindqvist} {cue|told} the court.\n\n{content|"I did not ask for it. I did not know that it was there.}\n\n{content|"And I never met the man."}\n\nPer Lindqvist, 51, ran the bank until 2019.',
    },
  ],
  'quotations that follow without a cue': [
    {
      is: 'named mixed',
      text: '{source|Sofia Brandt, who chairs the parents’ group,} {cue|said} {content|the school had ignored three letters}. {content|“They simply hoped that we would go away.”}',
    },
    {
      is: 'named direct',
      text: '{content|“The knee feels great,”} {source|Okafor} {cue|said} after training on Thursday. {content|“I could have played another half.”}\n\n{content|“The rest is up to the boss.”}\n\nDaniel Okafor has missed nine games.',
    },
  ],
  'single quotation marks and apostrophes': [
    {
      is: 'named direct',
      text: '{content|‘It’s the dogs’ home that I’ll miss,’} {source|Mrs Ottaway} {cue|said}. Jean Ottaway, 81, has walked its strays for thirty years.',
    },
    {
      is: 'official direct',
      text: "{content|'There isn't a farmer's lad in this county who doesn't know that lane,'} {cue|said} {source|PC Alan Moss}.",
    },
    {
      is: 'named mixed',
      text: '{source|Bailey Nkosi, the captain,} {cue|said} {content|the players’ mood was ‘as good as it’s been all year’}.',
    },
    {
      is: 'named direct',
      text: '{content|“He said ‘trust me’ and I did,”} {source|Paula Reyes, a former client,} {cue|told} the jury.',
    },
  ],
  'damaged quotation marks': [
    {
      is: 'named direct',
      text: "{content|''We shall be back in court by Easter,''} {source|Gerald Ames, the brothers' solicitor,} {cue|said}.",
    },
    {
      is: 'named direct',
      text: '{content|“The orchestra had six days to learn it,"} {cue|said} {source|Yuki Arno, the conductor}.\n\nThe premiere sold out within an hour.',
    },
    {
      is: 'named direct',
      text: '{source|Tomas Grell, a ranger,} {cue|said}: {content|“The bears are earlier this year, and thinner.}\n\nThe park opens in May.',
    },
  ],
  'a few quoted words before the source': [
    {
      is: 'named mixed',
      text: '{content|After two hours, the mayor “looked ashen,”} {source|Mr. Marsh} {cue|said}, {content|from “the blow.”}',
    },
    {
      is: 'named indirect',
      text: 'Wednesday on Harbour Channel’s “Tideline,” {source|Pell Marsh} {cue|said} {content|the port would close in May}.',
    },
    {
      is: 'named mixed',
      text: '{content|“The most impressive aspect has been a resilience to bad news,” like the recent storms}, {cue|said} {source|Pell Marsh, the chief economist}.',
    },
  ],
  'a quotation that ends with its own mark': [
    {
      is: 'official direct',
      text: '{content|“It is a good day for the town!”} {source|Senator Dana Orlo} {cue|said} as he opened the session.',
    },
  ],
  'an aside before the quotation': [
    {
      is: 'named direct',
      text: '{source|Pell Marsh, 35,} {cue|said} on the radio on Monday, in reference to the pier, {content|“We waited too long.”}',
    },
  ],
  'a quotation goes on after what its speaker did beside it': [
    {
      is: ['named direct', 'named indirect'],
      text: '{content.1|“The mill was all we had,”} {source.1.2|Pell Marsh} {cue.1|said}, {cue.2|recalling} {content.2|the winter of the strike}. {content.1|“Then the river froze.”}',
    },
  ],
  'a quotation goes on after whom it was told, and when': [
    {
      is: 'named direct',
      text: '{content|“The mill was all we had,”} {source|Pell Marsh} {cue|told} the paper on Friday, {content|“but the river never cared.”}',
    },
    {
      is: 'anonymous direct',
      text: '{content|“That does not mean no answer,”} {source|one aide} {cue|said late last month}, {content|“but a quiet one.”}',
    },
  ],
  'a quotation with a few words after it': [
    {
      is: 'named direct',
      text: '{content|“This is not right,”} {source|Orla Venn} {cue|said}. {content|“You blame people who earn twelve dollars an hour”} here.',
    },
  ],
  'words after a colon, with what their speaker did before it': [
    {
      is: 'named direct',
      text: '{source|Skipper Ben Lorch} was full of praise for the keeper{cue|:} {content|“He never hides. He never did.”}',
    },
    {
      is: 'named direct',
      text: '{source|She} shook her head{cue|:} {content|“My mother reads them.”} Rosa Delmar has six sisters.',
    },
    {
      is: 'named direct',
      text: '{source|She} {cue|told} the guests at the harbour: {content|“We are closing.”} Rosa Delmar owns the hotel.',
    },
  ],
  'a quotation that ends together with one inside of it': [
    {
      is: 'named direct',
      text: "{content|''They say, 'You have to go,'''} {cue|said} {source|Orla Venn}.",
    },
  ],
  'what somebody else does after the words': [
    { is: 'named direct', text: '{content|“Follow us,”} {source|Orla Venn} {cue|said}, and the boys followed.' },
    { is: 'named direct', text: '{content|“Follow us,”} {source|Orla Venn} {cue|said}, but nobody came.' },
  ],
  'a sentence after a quotation that tells of something else': [
    {
      is: 'named direct',
      text: '{content|“The value was in the drug,”} {cue|said} {source|Orla Venn}. {content|“Now there is a question mark over it.”} Kestrel finished down $18 at $8.',
    },
  ],
  'a quotation and two verbs': [
    {
      is: ['named direct', 'named indirect'],
      text: '{content.1|“It is late,”} {source.1.2|Orla Venn} {cue.1|said} and {cue.2|added} {content.2|that it was old}.',
    },
    {
      is: ['named indirect', 'named indirect'],
      text: 'To a question on the “sale of jobs,” {source.1.2|Orla Venn} {cue.1|said} {content.1|firms are dear} and {cue.2|cited} {content.2|the council’s choice}.',
    },
    {
      is: 'named direct',
      text: '{cue|Said} {source|Orla Venn, who grew up there}, {content|“We were all so proud.”}',
    },
    { is: 'document direct', text: 'She held a sign {source|that} {cue|said}, {content|“Keep the pier.”}' },
    {
      is: 'named mixed',
      text: 'Orla Venn was asked again. Perhaps, {source|she} {cue|said}, {content|this “small town has grown too big.”}',
    },
  ],
  'verbs in lists, and what ends before the next report': [
    {
      is: 'group indirect',
      text: '{source|Both men} {cue|issued a statement expressing hope for} {content|an early deal}.',
    },
    { is: 'named indirect', text: '{source|Jo Venn and Cory Lamb}, among others, {cue|reject} {content|the term}.' },
    {
      is: ['named indirect', 'named indirect'],
      text: '{source.1|Cory Lamb} {cue.1|attacked} {content.1|the plan} after {source.2|Jo Venn} {cue.2|accused} {content.2|him of theft}.',
    },
    {
      is: ['named direct', 'named direct'],
      text: '{source.1.2|Cory Lamb} {cue.1|supports} {content.1|“fair raises,”} {cue.2|opposes} {content.2|“broad freezes,”} and left.',
    },
    {
      is: ['named indirect', 'named direct'],
      text: '{cue.1|Responding to} {content.1|the claims}, {source.1.2|Jo Venn} {cue.2|wrote:} {content.2|“It is late.”}',
    },
    { is: 'institution indirect', text: '{source|The chancellery} {cue|rejected} {content|a push by the firm}.' },
    { is: 'institution indirect', text: '{source|The Gulls} {cue|hope} {content|their stand will change things}.' },
    { is: 'named indirect', text: '{source|Jo Venn} {cue|is pushing} {content|fellow members to reject the deal}.' },
    {
      is: 'group indirect',
      text: 'She is the kind of judge {source|many Democrats} {cue|fear} {content|Mrs Venn would choose}.',
    },
    { is: 'named indirect', text: '{source|Jo Venn} {cue|went on to express regret for} {content|the delay}.' },
  ],
  'a quotation before a source whom dashes describe': [
    {
      is: 'named direct',
      text: '{content|“We lost,”} {source|Jo Venn} — who leads the union — {cue|said}.',
    },
  ],
  'a quotation before what its speaker does first': [
    { is: 'named direct', text: '{content|“We lost,”} {source|the coach} stood up and {cue|said}.' },
    { is: 'named direct', text: '{content|“Go home,”} {source|he} turned and {cue|shouted}.' },
  ],
  'a quotation before a verb and when or how it was said': [
    { is: 'named direct', text: '{content|“It is late,”} {source|he} {cue|continued} the following day.' },
    { is: 'named direct', text: '{content|“Stop,”} {source|she} {cue|shouted} 20 minutes later.' },
    { is: 'named direct', text: '{content|“Get out,”} {source|she} {cue|yelled} up the stairs.' },
  ],
  'a quotation after the person to whom it was said': [
    { is: 'named direct', text: '{source|He} {cue|said} to her {content|“Money is no problem.”}' },
  ],
  'what goes on after a quotation is no speaker': [
    {
      is: 'named direct',
      text: '{source|Ann Roe} {cue|said}: {content|“It is late.”} The search went on. Life goes on.',
    },
  ],
  'who goes on before a quotation, and what does more after one': [
    { is: 'official direct', text: '{source|The mayor} {cue|went on:} {content|“He never stops there.”}' },
    {
      is: 'named direct',
      text: '{source|Ann Roe} {cue|said}: {content|“It is late.”} Pell Marsh, capped by Zelandia in 2003, should figure in the squad.',
    },
  ],
  'what somebody said was …': [
    { is: 'named indirect', text: 'What {source|Ann Roe} {cue|said} was {content|that the pier was unsafe}.' },
    { is: 'named direct', text: 'All {source|she} {cue|said} was {content|“wait for the vote”}.' },
  ],
};
