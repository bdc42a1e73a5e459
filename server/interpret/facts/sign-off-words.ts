/** The words by which people say who has the last word on their work. */
import { cue } from "./cue.ts";

const BOSS = "(lead|supervisor*|manager*|boss|attorney*|lawyer*|partner*|controller*|director*|foreman|forewoman|inspector*|"
  + "doctor*|docs?|physician*|pharmacist*|engineer*|architect*|editor*|chef|owner*|principal*|head|seniors?|chief|superintendent|"
  + "underwriter*|accountant*|auditor*|client*|customer*|dentist*|vet|veterinarian|radiologist*|pathologist*|sergeant|captain|lieutenant|"
  + "broker*|qa|qc|quality|compliance|committee|board|judge|surgeon*|associates?|teacher|mentor|officer|provider*|bcba|nurse|rn|"
  + "therapist|psychologist|gaffer|guv'?nor|she|he|they|someone( else)?|somebody( else)?|others?|people|cfo|ceo|vp|team leader|"
  + "charge hand|planner|agency|bank|reviewer*|proofreader*|boss man|management|superior*|coordinator|producer|contractor|"
  + "executive|exec|analyst|advisor|adviser|licensed _|_ above me|buyer)";
const APPROVES = "(approve[sd]?|approving|sign(s|ed|ing)?( it| them| everything| that)? off|signs?|countersign*|co sign*|cosign*|"
  + "check(s|ed)?|re ?checks?|double checks?|review(s|ed)?|releases?|ok(ay)?s|ok's|has (the )?(final|last)|have (the )?(final|last)|"
  + "gets the (final|last)|get the (final|last)|read(s)? (everything|it|all|over|through|every)|(has|have|needs?) to (sign|approve|"
  + "ok|okay|check|review|release)|must (sign|approve|check|review)|goes over|go over|looks? (it |them |everything )?over|proofs?|"
  + "makes the (final )?(call|decision)|decides?|stamps?|authori[sz]es?|validat*|verif(y|ies)|inspects?|submits?|files it|"
  + "takes responsibility|is responsible|carries the|vets|answers for|puts (his|her|their) name)";
export const WHOLE = cue(`${BOSS}( \\w+){0,3} ${APPROVES}~(every*|all|it|each|them|my|anything|the (work|job|files?|final)|before|off)`);

export const OTHERS = cue(
  `${BOSS}( who)?( [\\w']{1,12}){0,2} ${APPROVES}`,
  "(go|goes|pass|passes|passed|has to go|sent|submitted|run|runs)( first| it| everything)?( by| to| through| past) (the |my |our |"
    + "a )?([\\w']{1,15} )?(lead|supervisor|manager|boss|attorney|lawyer|partner|controller|director|foreman|doctor|pharmacist|"
    + "engineer|architect|editor|chef|owner|senior|review|approval)",
  "(get|gets|is|are|be|been|being)( all| always| then)? (reviewed|checked|approved|signed off|countersigned|co ?signed|"
    + "double checked|verified|proofed) by",
  "(needs?|waits? for|requires?|until|with)( \\w+){0,4} (approval|signature|sign off|blessing|okay|say so)",
  "approvals? (from|by) (others|two|the|my|someone)", "(has|have|gets?) (the )?final cut", "second (pair of eyes|check|reader|signature)",
  "under (the )?supervision",
  "{not} (\\w+ ){0,2}(sign|allowed to sign|release|approve|authori[sz]e|finali[sz]e|the one who signs)( off| a thing| anything| "
    + "them| it)?",
  "{not} (my|me|mine)( call| name| signature| decision| responsibility| job| who)?",
  "{not} (have|got|get|having) (the )?(authority|final|last|power|say)", "no (authority|say)",
  "above my (pay ?grade|station)", "i (only|just) (suggest|recommend|propose|draft|prepare|advise|prep)", "not me",
  `(approval|sign off|say|word|call|decision) (is|lies|rests|sits|stays) (with|from|by) (the|my|our|a)`,
  "{not} (allowed|permitted|authori[sz]ed) to$", `that's (the|my|our) ([\\w']{1,12} )?${BOSS}`,
  "(have|has|had) to be (signed|approved|checked|okayed|countersigned|co ?signed)",
  "final (say|word|call|decision|approval|sign off) (is|lies|rests|sits|comes|goes|with)( \\w+)? (with |to |from |the |my |our )+",
  "somebody else", "someone else", "(last|final) (word|say|call) (the|my|our|a)",
  `${BOSS}('s)? (signature|name|sign off|approval|call|licen[cs]e|stamp|neck|decision)`,
  `${BOSS} (does|do|is|has to|gets|takes)( that| it)?$`,
  `(my|the|our|a|an|his|her) ([\\w']{1,15} ){1,3}(signs|checks|reviews|decides|inspects|reads|looks|goes over)`,
  `^(and )?(it's )?(my|the|our|a) ([\\w']{1,15} ){0,2}${BOSS}$`, "can't sign", "never sign*", "no sign off", "they sign",
);
export const LEGAL = cue(
  "(i'm|i am|me) (the one )?(in|before|up in) (court|front of the judge|jail)",
  "my name('s| is| goes| on| and|,)( \\w+){0,4} (certificate|cert|permit|licen[cs]e|drawing*|return|filing|chart|prescription|deed|"
    + "report|record|statement|plan*|tag|ticket|it)",
  "my (stamp|seal|licen[cs]e|registration|ticket|pin|certification|number|card)( number)?('s| is| goes| gets|,)?( \\w+){0,3} (on|"
    + "line|it|behind|under|stake)",
  "(my|me) own (number|licen[cs]e|name|stamp|seal)", "on the hook", "legally (responsible|liable|mine|accountable|on me)",
  "(i'm|i am|as) the _ of record", "personally (liable|responsible|accountable)",
  "(lose|risk) my (licen[cs]e|ticket|registration|card|pin)",
  "(they|inspector|council|police|lawyers?|coroner|hse|osha) (sue|ring|call|come|comes) (for |after |to )?me",
  "it's me they (ring|call|sue|come for)", "on my licen[cs]e", "under my (licen[cs]e|number|name|seal|stamp|registration)",
  "i (sign|stamp|seal) (the )?(certificate|drawings?|plans?|return|prescription|logbook|release|death|tag|test)", "i sign with",
  "legal liability", "i go to (jail|court|prison)", "malpractice", "indemnity",
);
const ONLY_ME = "(until|till|unless|before|without) (i|me) (push|press|click|say|saying|sign|signing|approve|approving|release|ok|"
  + "okay|nod|hit|stamp|give|clear|check)\\w*";
export const SELF = cue(
  "i answer to (nobody|no one)", "(nobody|no one) (stands )?behind me",
  "my [\\w']{1,15} (goes|is|stands|ends up)( right)? (on|under|behind) (it|every*|each|all|the|them)", "authority (up )?to",
  "within my (limit|authority)",
  ONLY_ME,
  "(sign off|approval|signature|okay|last word|final word|go ahead|release) (from|by|of|through) me",
  "without my (say so|signature|name|approval|okay|ok|stamp|initials)", "(nobody|no one)('s)? (above|over|after|behind|higher than) me",
  "above me( is| there's|'s| there is)? (nobody|no one|only god)", "i answer$", "i (decide|rule)( \\w+){0,3} (stands|goes|is final)",
  "(stops|ends|starts and ends|begins and ends) with me",
  "(nobody|no one|no body|none|no ?-?one else|not a soul)( \\w+){0,2} (re ?checks?|double checks?|checks?|looks?|reviews?|signs?|"
    + "approves?|sees|touches|goes over|reads)",
  "no (review|referral|second check|checker|one above me|one over me|one after me|approval)",
  "what i (release|send|sign|say|write|submit|file|put|drop|post|decide|sign off)( \\w+){0,3} (is final|goes|stands|is it|counts|"
    + "sticks|is what)",
  "(decisions?|calls?) (is|are) mine", "(goes|go) (straight )?(out|through|off)( just)? (as (it )?is|untouched|unchecked|straight)",
  "is final", "it's final",
  "on my head", "buck stops (with|here|at)( me)?",
  "(it's |that's |its )?my (neck|head|butt|arse|ass|signature|name|sign off|stamp|responsibility|decision|call|backside|hide)",
  "(responsibility|decision|call|last word|final (say|word|call)|buck|sign off) (is|'s|are|stays|sits with|rests with|lies with|"
    + "stops with)( \\w+)? (mine|me|myself|yours truly)",
  "i('m| am) (the one )?(responsible|accountable|liable)", "i (answer|carry|take)( \\w+){0,2} (for|can|responsibility|blame|rap|fall)",
  "falls on me", "(it's )?all on me", "it's on me", "is on me", "comes (back )?(on|to) me", "lands on me",
  "i (have|get|got|make|hold) the (final|last)( \\w+)?",
  "i (sign|release|approve|finali[sz]e|validate|authori[sz]e)( it| them| everything| my own| my| the| off| those| all)", "i sign",
  "i do( myself)?$", "i (always )?do,", "and i do", "(that|it)('d| would| will|'ll) be me", "(just|only|that's|it's|thats|its) me",
  "^me$", "me myself", "^mine$", "yours truly", "my own (boss|sign off|responsibility)", "when i say it's done",
  "(yes|yeah|yep)[, ]+(i do|me|mine|that's me)", "i('m| am) the (final|last|boss|owner)",
  "i('ve| have) (the )?(final|last) (say|word|call)", "if it('s| is)? (goes )?wrong~(me|mine|i)",
);

/** English marks the third person: "QC signs off", "the partner reads and approves" need no list of who may. */
export const THIRD = cue(
  "(approves|countersigns|co ?signs|signs off( on)?|okays|ok's|validates|re ?checks|double checks|buys (it|them|those) off|"
    + "releases|authori[sz]es)",
  "(must|has to|have to|need to|needs to|got to) (approve|sign|okay|countersign|co ?sign|release|validate)",
  "(until|till|unless|before|waits? for|without)( [\\w']{1,15}){0,2} (supervisor|manager|boss|lead|partner|director|editor|owner|"
    + "he|she|they|someone|somebody)( \\w+){0,2} (clicks?|signs?|approves?|okays?|says?|nods?|releases?|checks?|looks?|has|presses)",
  "decides (my|the|our|his|her) [\\w']{1,15}", "without (the|my|our|a) [\\w']{1,15} (okay|ok|approval|say so|signature|name|nod)",
  "last (look|word|say) is (the|my|our)",
  "without (her|his|him|them|their|the [\\w']{1,15}'?s?)( (stamp|signature|name|okay|ok|approval|say so))? (nothing|i)",
  "nothing is final", "alone i can (release|sign|decide) nothing", "i (initial|draft|prepare|propose) (it|them)~(but|then|and)",
);
export const NOBODY = /\b(?:nobody|no one|noone|no-one|not a soul|none)\b/;
/** Without the question, only these words are taken for the last word on the work. */
export const STRONG_SELF = cue(
  "is final", "on my head", "buck stops", "i('m| am) (the one )?(responsible|accountable|liable) for", "falls on me",
  "final (say|word|call)", "i sign (off|the|all|every*|my|each)",
  "my (name|number|signature|stamp|pin) (is|goes|'s) on (it|every*|each|all)", "nobody (re ?checks?|double checks?|checks|reviews)",
  "no one (re ?checks?|double checks?|checks|reviews)",
);

export const CANNOT = cue(
  "i (can't|cannot|cant|don't|dont|never|am not allowed to|may not|couldn't) (ever |actually |even )?(sign|approve|release|"
    + "authori[sz]e|finali[sz]e)",
);
/** In a turn on other facts a rank with such a verb is enough. */
export const RANKED = cue(`${BOSS} (signs off|approves|okays|countersigns|co signs|signs everything)`,
  "(leader|lead|supervisor|manager|boss|partner|doctor|chief) (must|has to|have to) (first )?(approve|sign|confirm|check|release|"
    + "validate)");
export const PASSED_ON = cue(
  "it's (his|her|their|the _) (signature|stamp|name|call|responsibility)",
  "(sheriff|sergeant|sarge|chief) (reads|signs|approves|reviews)",
  "{not} (me|mine) (who|that) (signs|approves|decides)",
  "(it's|it is|that's) ({the} )?([\\w']{1,15} ){1,3}(who|that) (signs|approves|decides|releases|has the (final|last))",
  `(go|goes|pass|passes|has to go|sent|submitted)( first| it| everything)?( by| to| through| past) (the |my |our |`
    + `a )([\\w']{1,15} )?(lead|supervisor|manager|boss|controller|director|foreman|editor)( for (review|approval|sign off)| first|`
    + `, then| before)`,
  "pass first by the (supervisor|manager|lead|boss)",
);
export const ONLY_I = cue(ONLY_ME);
