/** Turns of phrase that say what is meant by an amount: shared by several tasks, corrected, moved, or not about work at all. */

export const isShared = (text: string): boolean =>
  /\b(?:together|both|combined|altogether|between (?:them|the (?:two|three))|all (?:three|four|of (?:those|that|it|them|this))|the (?:two|three|both) of (?:them|those)|all in|in all|all told|lumped|in total|as one|as a whole|put together|those (?:two|three|four)|these (?:two|three)|the pair|two things|three things|two apart|which is which|ca n't (?:really |honestly )?(?:split|separate|tell|pull|say)|cant split|cannot split|could n't (?:split|tell|separate|say)|couldnt (?:tell|split|say|give)|hand in hand|mixed up|inseparable|all one|rolled into|in the same breath|collectively|rolled together|in one)\b/.test(text);

export const isEach = (text: string): boolean => /\b(?:each|apiece|a piece|for each|on each|respectively)\b/.test(text);

export const isCorrection = (text: string): boolean =>
  /\b(?:actually|sorry|correction|make that|scratch that|no wait|wait|i mean|rather|i tell a lie|my mistake|i was wrong|wrongly|more like|closer to|hang on|hold on|on second thoughts?|thinking about it|come to think|not \d+|really|(?:is|'s|are|its|it 's) now|now since|averaged|average|i misspoke|let me correct|change that|no ,|should be|i meant|oh and|instead)\b/.test(text);

/** "another half hour of it", "plus ten more minutes": adds to what the same task already has. */
export const isMore = (text: string): boolean => /\b(?:another|on top|more on|extra|as well|additional|further)\b/.test(text);

/** "take that out of the 25", "that comes off the coding". */
export const takesOut = (text: string): boolean =>
  /\b(?:take|takes|taking|deduct|subtract|knock|shave) (?:that|it|this|those|them|the|an?|about|\w+ hours?|\d+)\b.{0,25}\b(?:out of|off|away from|from)\b|\b(?:that|it|this|they|those|these|time|hours?|minutes) (?:all |just |mostly )?(?:comes?|came|went|goes) (?:straight |right )?(?:out of|off|away from|from)\b/.test(text);

/** The worker takes back what was said or noted; what follows in the same answer replaces it. */
export const takesBack = (text: string): boolean =>
  /\b(?:wait|sorry|i tell a lie|not (?:correct|right|true|quite)|wrong|wrongly|correction|hang on|hang about|hold on|actually|scratch that|my mistake|let me correct|i misspoke)\b/.test(text);

/** "take the 2 off the charts": the sentence is about nothing else. */
export const takesOff = (text: string): boolean => /^(?:so |and |then |just |you can |please )*(?:take|knock|shave|deduct|subtract|drop|cut|lose)\b.{0,25}\b(?:off|out of|from)\b/.test(text);

/** "put the extra on register", "the difference goes to filing". */
export const movesDifference = (text: string): boolean =>
  /\b(?:the (?:extra|difference|freed(?: up)? time|spare|balance|other \w+|hours?|time) (?:goes|go|went|on|to|into|is)|(?:put|add|move|shift|give|stick) (?:the )?(?:extra|difference|rest|balance|those|that|it|them|remaining|hours|time)\b.{0,12}\b(?:on|to|into|onto|under|in))\b/.test(text);

/** Pauses and private time do not count as work. */
export const isPause = (text: string): boolean =>
  /\b(?:for|is|my|on|a|an|to|in|of|unpaid|paid|hour|minutes?|off) (?:(?:unpaid|paid|our|the|lunch|tea|coffee|my|a|smoke|meal) )*(?:lunch|lunches|break|breaks|eat|eating|prayers?)\b(?! (?:duty|service|rush|club|prep|cover|down|room))|\b(?:lunch (?:break|hour)|nobody pays? me|do n't count|dont count|not count|commut\w+|(?:in|on) my own time|thats my time|that 's my time|off the clock|my own hours|(?:own|free|private) time)\b/.test(text);

/** Where the worker works and how long they have done so: not what they do. */
export const isPlaceOrPast = (text: string): boolean =>
  /\b(?:at home|from home|remote|remotely|hybrid|wfh|in the office|on site|onsite|in office|experience|in the trade|in the job|in this job|in the field|certified|licensed|qualified|union|(?:years?|yrs?) (?:in|of|as|at|doing|now|here|back|old|ago)|(?:at|in) the (?:clinic|building|store|shop|hospital|school|plant|kitchen table))\b/.test(text);

/** "so you can take one hour per week": the same amount again, in other words. */
export const isSummary = (text: string): boolean => /^(?:so|call it|that 's|thats|which is|makes|works out|that makes|so that 's|in total)\b/.test(text);

/** The worker says that this is not part of the job as listed. */
export const isOutside = (text: string): boolean =>
  /\b(?:isn't|is not|ain't|not|aren't|nothing to do with)\b.{0,20}\b(?:at all|really|part of|my job|proper|strictly|technically)\b|\b(?:no one|nobody) (?:warned|told|tells)\b|\bnot (?:in|on) (?:my|the) (?:job|list|description)\b|\b(?:strictly speaking|random|odd jobs|nothing to do with)\b/.test(text);

/** An average over the year replaces what holds at the moment. */
export const isCondition = (text: string): boolean => /\b(?:when|if|whenever|during|once)\b/.test(text);
