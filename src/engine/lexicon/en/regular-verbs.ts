/**
 * Regular verbs of news English that report nothing, by first letter; those that do stand in `cue-verbs.ts`.
 * A word ending gives their forms; see `verb-forms.ts`. Rare verbs are left out: their endings, and a modal before them,
 * tell most of their forms as well.
 */
export const REGULAR_VERBS = `
abandon abolish abuse accelerate accept access accomplish accord account achieve act adapt adjust admire adopt advance affect afford aid air alarm allow alter amount anger appeal appear apply appoint appreciate approach arm arrest arrive assault assess assist associate attempt attend attract attribute audit authorise avoid await award
bail balance ban bank bar base battle belong benefit block bolster bomb book boost border borrow bother bounce box boycott breach bump burden bust
calm cancel capture carry cause caucus celebrate cement centre center challenge change channel charge chart chase chat check cheer clash clean clear click clinch coach collapse collect combat combine comfort command commit compete complete comply compromise concern conduct conflict confront confuse connect console consolidate constitute consult consume contact contain contest contract contrast contribute control convert cool cooperate coordinate cope copy corrupt counsel count couple court cover crash create critique cross crowd crown crush curb cure
damage dance date deadlock debut defeat defect delay delegate delight deliver depend deploy deport deserve design desire destroy deter develop die differ direct discipline discount dislike dismantle display disrupt distinguish distract distribute divide divorce dominate donate draft drag drop dump
earn ease edge educate elect eliminate e-mail embrace emerge employ empower enable encounter end enforce engage enhance enjoy ensure enter equal escape exceed except exchange exclude excuse exercise exist experience exploit explore export expose extend eye
face factor fade fail fare fashion fault favor favour feature field file fill film finance fine fit fix flag flash flip flood flow focus fold follow force form forward foster found frame free fuel function fund
gain gather generate gesture govern grab grade graduate grant ground guard guide
hack halt hammer hand handle happen harm hasten hate head headline heal heat help herald hire honor honour host hunt
ignore impact implement import impose improve incite include increase influence inject inspire install intend interact interest interfere intervene interview introduce invest investigate involve
jail join journey jump kick kill
labor lack land last launch leak level levy license lift like limit line link listen live load lobby lock log look loom love lower lure
mail manage mandate march mark market marry mask match matter merge merit miss moderate monitor mount move murder
narrow need negotiate nod nominate notice number nurse
obtain occupy occur offset operate order organize outrage outweigh overturn owe own
pack panic park participate partner party pass patrol pause perceive perform permit phone pick picture pitch pivot place plague plan plant please plot police poll pop pose position pound practice prepare present preserve pressure prevail prevent price print prize probe proceed process produce profile profit program prohibit prompt propel prosecute protect provide publish pull punch punish purchase pursue
qualify quote
race raise range rap rate reach rebound receive reconsider record recover recruit reduce reform refrain regain regard register regret regulate reinforce relay release rely remain remove render renew repeal replace represent rescue research reserve resign resolve resonate resort respect rest restore result resume retain retire return reverse review revive reward risk rival rock roll rush
sacrifice safeguard sanction satisfy save scale scan scare schedule score scramble screen seal search secure seem seize select sentence separate serve settle shape share shelter shelve shift ship shock shoulder sign silence skip slap slate slip slow smoke soften solve sort spare spark spike sponsor spot spur square squeeze stage stamp star station stay stem step stir stop store storm strain stream strengthen stretch strip structure struggle study stumble stump subject submit subpoena subscribe substitute succeed sue suffer suit supply surface surge surpass surprise surround survey survive suspend sustain swap sway switch
tackle tag tally tap target taste tax telephone tend test thwart tie tighten time tip title tolerate top torture total tour track trade trail train transfer transform transition translate transport trap travel treat trend trigger trip triumph trouble trust try turn twist type
underestimate undercut undermine unfold unify unite unveil update upgrade use usher
value venture veto view violate visit
wage wait walk warm warrant waste watch water wave welcome widen witness woo work wound wrap
yield
`.trim();
