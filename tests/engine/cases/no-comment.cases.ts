/**
 * Lines that say that a source was asked and said nothing.
 *
 * The cue runs from its first auxiliary or adverb to the verb of saying, answering or reaching ("did not immediately
 * respond", "declined to comment"); the cue that is found must overlap the one that is marked. Where the request is the
 * subject ("Calls to the club went unanswered") the source is whoever was asked.
 */
export const NO_COMMENT_CASES: Readonly<Record<string, readonly string[]>> = {
  'declining and refusing': [
    '{source|A spokeswoman for Kestrel Foods} {cue|declined to comment}.',
    '{source|The ministry} {cue|declined to comment} on the leaked draft.',
    '{source|Mr. Oduya} {cue|declined to be interviewed} for this article.',
    'The contract was worth $40 million, two officials said. {source|The company} {cue|declined to discuss} its terms.',
    '{source|Detective Sergeant Moira Finch} {cue|refused to discuss} the evidence.',
    '{source|The palace} {cue|refused to comment}, as is its custom.',
    '{source|A lawyer for the brothers, Anton Weld,} {cue|declined comment}.',
    '{source|Both clubs} {cue|declined to comment} when contacted by the Evening Courier.',
    '{source|The bank} {cue|has repeatedly declined to say} how many accounts were frozen.',
    'Asked about the missing files, {source|the archivist} {cue|declined to answer}.',
  ],
  'not yet, not back, nobody': [
    '{source|The club} {cue|has yet to comment}.',
    '{source|The council} {cue|has yet to respond} to questions.',
    '{source|Representatives for the singer} {cue|did not immediately get back} to the Evening Courier.',
    'Nobody from {source|the mill} {cue|would comment}.',
    '{source|Neither Ms. Oduya nor Mr. Weld} {cue|responded} to requests for comment.',
  ],
  'having been asked': [
    '{source|The mill} {cue|has been asked to comment}.',
    'The Evening Courier has contacted {source|the mill} {cue|for comment}.',
    'We have asked {source|the Harbour Office} {cue|for a response}.',
    'Messages left for {source|Mr. Oduya} {cue|were not returned}.',
    'A message seeking comment {cue|was left with} {source|the mill}.',
    'Calls to {source|the mill} {cue|rang unanswered}.',
  ],
  'having no comment': [
    '{source|The Australian Rowing Board} {cue|had no comment}.',
    '{source|Police in Nagpur} {cue|had no immediate comment} on the allegation.',
    '{source|The governor’s office} {cue|offered no comment}.',
    '{source|The airline} {cue|would not comment} on individual staff.',
    '{source|The regulator} {cue|said it could not comment} on live cases.',
    'There {cue|was no immediate comment} from {source|the Defence Ministry}.',
    '“{cue|No comment},” said {source|the minister} as she got into her car.',
  ],
  'not responding': [
    '{source|The studio} {cue|did not respond} to a request for comment.',
    '{source|Ms. Haldane} {cue|did not immediately respond} to an email seeking comment.',
    '{source|Representatives for the singer} {cue|did not return} calls on Saturday.',
    '{source|The landlord, Peter Vance,} {cue|didn’t return} several messages left at his office.',
    '{source|Neither firm} {cue|responded} to questions.',
    '{source|The embassy} {cue|has not responded} to requests for comment.',
    '{source|A spokesperson for the council} {cue|did not immediately reply} to a request for further details.',
    '{source|Attorneys for the defendants} {cue|did not reply} to voicemail messages.',
    '{source|Officials at the plant} {cue|failed to respond} to written questions by the time of publication.',
    '{source|The university} {cue|had not responded} by the time of going to press.',
    'Emails and calls to {source|the foundation} {cue|went unanswered}.',
    'A request for comment sent to {source|the prison service} {cue|was not returned}.',
    'Phone calls to {source|the clinic} on Tuesday {cue|were not immediately returned}.',
    '{source|The federation} {cue|ignored} repeated requests for comment.',
  ],
  'out of reach': [
    '{source|The pilot} {cue|could not be reached} for comment.',
    'Attempts to reach {source|Mr. Castellano} {cue|were unsuccessful}.',
    '{source|Dr. Priya Raman, the lead author,} {cue|was not immediately available} for comment.',
    '{source|The tenants} {cue|could not immediately be reached} on Sunday.',
    '{source|No one at the factory} {cue|was available} to comment.',
    '{source|The quarry} {cue|has been approached for comment}.',
    '{source|The minister’s office} {cue|was contacted for comment}.',
    'It was not clear whether the suspect had a lawyer. {source|His family} {cue|couldn’t be reached}.',
  ],
  'keeping something back': [
    '{source|The coach} {cue|would not say} whether his captain was fit.',
    '{source|The Interior Ministry} {cue|would neither confirm nor deny} the arrests.',
    '{source|The carmaker} {cue|would not confirm} the figure.',
    '{source|Officers} {cue|did not say} what had led them to the barn.',
    '{source|Ms. Arkwright} {cue|would not be drawn} on a date for the vote.',
    '{source|The agency} {cue|did not immediately provide} further details.',
  ],
};

/** Lines that look like the above and say something else. */
export const NOT_NO_COMMENT: readonly string[] = [
  'The charity was approached for help after the flood.',
  'The star declined an invitation to sing at the opening ceremony.',
  'Sales of diesel cars declined for the fifth month in a row.',
  'She declined to run for a second term, leaving the field to her deputy.',
  'Firefighters could not be reached by radio for nearly an hour, the inquiry heard.',
  'The summit could not be reached before dark, so the climbers turned back.',
  'Paramedics responded within six minutes.',
  'Police asked the public for a response.',
  'Voters have yet to decide.',
  'He was left with the bill.',
  'The patient did not respond to the first course of antibiotics.',
  'The minister’s comments drew applause from both sides of the House.',
  'He returned to the village after twenty years at sea.',
  'The company refused to pay the invoice, court papers show.',
  '“I would not say that we are happy,” said Lindiwe Mokoena, the union’s treasurer.',
  'The senator commented at length on the farm bill.',
  'Her parents’ calls for a public inquiry were ignored for a decade.',
  'The goalkeeper could not reach the ball.',
  'The regulator commented that the delay was “regrettable”.',
  'Many questions about the crash remain unanswered.',
];
