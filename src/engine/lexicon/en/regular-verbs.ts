/**
 * Regular verbs of news English that report nothing, by first letter; those that do stand in `cue-verbs.ts`.
 * A word ending gives their forms; see `verb-forms.ts`. Rare verbs are left out: their endings, and a modal before them,
 * tell most of their forms as well.
 */
export const REGULAR_VERBS = `
abandon abuse accept access accomplish accord account achieve act adapt adopt advance affect afford aid air alarm allow amount anger appeal appear apply appoint appreciate approach arm arrest arrive assault assess associate attempt attend attract attribute audit authorise avoid award
balance ban bank bar base battle belong benefit block bolster bomb book boost border borrow box boycott breach bump burden
cancel capture carry cause caucus celebrate cement centre center challenge change channel charge chart chase chat check cheer choke clash clean clear click clinch coach collapse collect combat combine comfort command commit compete complete compromise concern conduct conflict confront connect console consult contact contain contest contract contrast contribute control convert cool cope copy corrupt counsel count couple court cover crash create critique cross crowd crown curb cure
damage dance date debut defeat delay delegate deliver depend deport deserve design desire destroy deter develop die direct discipline discount dislike dismantle display distribute divide divorce dominate donate draft drag drop
earn ease edge elect eliminate e-mail embrace emerge employ enable encounter end enforce engage enjoy ensure enter equal escape exceed except exchange exercise exist experience exploit explore export expose extend eye
face factor fail fare fashion fault feature field file fill film finance fine fit fix flag flash flip flood flow focus follow force form forward foster found free fuel function fund
gain gather generate gesture govern grab grade graduate grant ground guard guide
halt hand handle happen harm hasten hate head headline heat help hire honor honour host hunt
ignore impact import impose improve incite include increase influence inspire interact interest interview introduce invest investigate involve
jail join journey jump kick kill
labor lack land last launch leak level levy license lift limit line link listen live lobby lock log love lower lure
mail manage mandate march mark market marry match matter merge merit miss moderate monitor mount move murder
name narrow need negotiate nod nominate notice number nurse
obtain occur offset operate organize outrage overturn owe own
pack panic park participate partner party pass patrol pause perform permit phone pick picture pitch pivot place plague plant please plot police poll pop pose pound practice prepare present preserve pressure prevail prevent price print prize probe proceed process produce profile profit program protect provide publish pull purchase pursue
qualify quote
race range rap rate reach react rebound receive reconsider record recover recruit reduce reform register regret reinforce relay release rely remain remove renew repeal replace represent rescue research reserve resign resolve resort respect rest restore result resume retain return reverse review reward risk rival rock roll rush retaliate
sacrifice sanction save scale scare schedule score scramble screen seal search secure seem select sentence separate serve settle shape shift ship shock sign silence slate slow solve sort sponsor spot spur square stage stamp star station stay stem step stir stop store storm strain stream strengthen stretch structure struggle study stump subject succeed sue suffer suit supply surface surge surprise survey survive suspend swap sway switch
tackle tag tally tap target tax telephone tend test thwart tie time tip title top torture total tour track trade trail train transfer transform transition translate transport travel treat trend trigger trip triumph trouble trust try turn type
undermine unify unite unveil update upgrade use
value venture veto violate visit
wage wait walk warm waste watch water wave welcome witness work wound
yield
`.trim();
