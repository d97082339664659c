/**
 * Regular verbs of news English that report nothing, by first letter; those that do stand in `cue-verbs.ts`.
 * A word ending gives their forms; see `verb-forms.ts`.
 */
export const REGULAR_VERBS = `
abandon abolish abuse accelerate accept access accomplish accord account achieve acquire act adapt adhere adjust administer admire adopt advance advertise affect afford aid air alarm allow alter amount amplify analyse anger appeal appear apply appoint appreciate approach arm arrange arrest arrive assault assess assist associate attach attempt attend attract attribute audit avoid await award
bail balance ban bank bar base battle behave belong benefit block bolster bomb book boost border borrow bother bounce box boycott breach breathe bump burden bust
calm cancel capture carry cause caucus celebrate cement centre center challenge change channel charge chart chase chat cheat check cheer clash clean clear click climb clinch coach coincide collapse collect combat combine comfort command commit compete complete comply compliment comprise compromise concentrate concern conduct conflict confront confuse connect consent consist console consolidate constitute consult consume contact contain contest contract contrast contribute control convert convey cool cooperate coordinate cope copy corrupt counsel count couple court cover crash create critique cross crowd crown crush curb cure
damage dance dare dash date deadlock debut decrease defeat defect defer defy delay delegate delete deliberate delight deliver depend deploy deport deposit deprive descend deserve design desire destroy deter develop diagnose dictate die differ direct disappear discipline discount discourage discriminate dislike dismantle display disregard disrupt distinguish distract distribute divide divorce dominate donate draft drag drop duck dump
earn ease edge edit educate elect elevate eliminate e-mail embrace emerge employ empower enable enact encounter end enforce engage enhance enjoy ensure enter equal erase escape evaluate examine exceed except exchange exclude excuse execute exempt exercise exhibit exist experience explode exploit explore export expose extend extract eye
face facilitate factor fade fail fare fashion fault favor favour feature field file fill film finance fine fit fix flag flash flip flood flow focus fold follow force form forward foster found frame free fuel fulfil fulfill function fund
gain gather generate gesture govern grab grade graduate grant ground guard guide
hack halt hammer hamper hand handle happen harm hate haul head headline heal heat heed help herald hire honor honour hop host howl hunt
ignore impact implement import impose impress improve incite include increase indict influence inject insert inspire install integrate intend interact intercept interest interfere interpret intervene interview introduce invest investigate invite involve
jail join journey jump kick kill
labor lack land last launch leak level levy license lift like limit line link listen live load lobby lock lodge log look loom love lower lure
mail manage mandate march mark market marry mask match matter merge merit minimize miss mobilize moderate monitor mount move murder
narrow need neglect negotiate nod nominate notice number nurse
obtain occupy occur offend offset operate order organize oust outrage outweigh overshadow overturn owe own
pack panic park participate partner party pass patrol pause peg perceive perform permit phone pick picture pin pitch pivot place plague plan plant please plot police poll pop pose position pound practice precede prepare present preserve pressure prevail prevent price print prize probe proceed process produce profile profit program prohibit prompt propel prosecute protect provide publish pull pump punch punish purchase purge purport pursue puzzle
qualify quote
race raise range rap rate reach rebound receive reconsider record recover recruit reduce reform refrain regain regard register regret regulate reinforce relax relay release rely remain remove render renew reopen repair repeal replace replicate represent rescue research resemble reserve resign resolve resonate resort respect rest restore restrict result resume retain retire return reverse review revisit revive reward risk rival rock roll rush
sack sacrifice safeguard sanction satisfy savage save scale scan scare schedule score scramble scrap screen seal search secure seem seize select sentence separate serve settle shape share shelter shelve shift ship shock shoulder sign silence simplify skip slap slash slate slip slow smash smear smoke soften solicit solidify solve sort spare spark spike sponsor spot spur square squeeze stage stamp star station stay steer stem step stir stop store storm strain stream strengthen stretch strip structure struggle study stumble stump subject submit subpoena subscribe substitute succeed sue suffer suit summon supply surface surge surpass surprise surround survey survive suspend sustain swap sway switch
tackle tag tally tap target taste tax telephone tend test thrill thwart tie tighten time tip title tolerate top torture total tour trace track trade trail train transfer transform transition translate transmit transport trap travel treat trend trigger trip triumph trouble trust try turn twist type
underestimate undercut undermine unfold unify unite unveil update upgrade upload use usher
value vary venture veto view violate visit void
wage wait walk warm warrant wash waste watch water wave weaken welcome widen witness woo work worsen wound wrap
yield
`.trim();
