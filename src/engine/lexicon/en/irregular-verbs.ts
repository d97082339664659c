/**
 * Irregular verbs: lemma, past, past participle; "/" separates variants. A form that is missing is the same as the one
 * before it: "bend bent", "bet".
 */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|begin began begun|bend bent|bet|bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burned/burnt|buy bought|cast|catch caught|choose chose chosen|cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|draw drew drawn|dream dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast/forecasted|forget forgot forgotten|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung/hanged|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leaned/leant|leap leapt/leaped|learn learned/learnt|leave left|lend lent|let|lie lay/lied lain/lied|light lit/lighted|lose lost|make made|mean meant|meet met|outdo outdid outdone|pay paid|plead pleaded/pled|prove proved proved/proven|put|quit|read|rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|shed|shine shone|shoot shot|show showed shown/showed|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spit spat|split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undo undid undone|wake woke woken|wear wore worn|weep wept|win won|wind wound|write wrote written
`.trim();

/** Verbs that are inflected like the verb inside them, by their first part: "become". */
export const PREFIXED_VERBS: Readonly<Record<string, string>> = {
  be: 'come speak',
  for: 'give',
  fore: 'see tell',
  mis: 'lead speak take',
  over: 'come hear ride see take throw',
  re: 'build pay think write tell',
  under: 'go stand take',
  up: 'hold set',
  with: 'draw hold stand',
};
