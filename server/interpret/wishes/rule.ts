/** What a rule for wishes is, and the words that most of them begin with. */
import type { FilterChange } from "../../../scoring/index.ts";
import type { Amounts } from "./amounts.ts";

/** `match`: the words that a rule found, fields and amounts marked. `soc`: the worker's occupation, where it is known. */
export type Found = { match: string; amounts: Amounts; soc: string | null };
/**
 * `said`: the worker says in the first person that they want it; it counts wherever it stands. `open`: nothing but a wish, where the clause
 * begins with it. `bare`: may as well tell of the job today, so it must be the whole clause, where the talk is of other jobs. `adds`: its
 * fields come beside those that were wished for before.
 */
export type Tier = "said" | "open" | "bare";
export type WishRule = { tier: Tier; words: RegExp; change(found: Found): FilterChange | null; adds?: true };

const so = (change: FilterChange) => (): FilterChange => change;
export const rule = (tier: Tier, words: RegExp, change: FilterChange | WishRule["change"]): WishRule =>
  ({ tier, words, change: typeof change === "function" ? change : so(change) });

/** "I don't want to", "I can't", "I'm not going to": no wish to do what follows. */
export const I_WONT = "((i )?((really|just|honestly|definitely|simply|absolutely) )?"
  + "((don't|dont|do not)( (really|even|ever))? (want|wish|like|plan|intend|fancy|care|mean)|won't|wont|will not|can't|cant|cannot|can not|"
  + "couldn't|could not|wouldn't|would not|will never|would never|refuse|(don't have|do not have|have no) (the )?(time|money|wish|desire|intention))|(i('d| would) |(would )?)rather not"
  + "|(i'm|i am|im) (not|never|too old)( (going|willing|able|prepared|keen|ready|interested|looking|planning|up))?)"
  + "( (see myself|face|imagine|afford|be able|possibly))?( (to|for|in))?";
/** "I want", "I'd like", "I need": the wish to have what follows. */
export const I_WANT = "(i( (really|only|just|mostly|also))* (want|wish|need|prefer|hope|insist on)|i( would|'d)( (really|only|also))? (want|wish|need|prefer|like|love|rather|hope)"
  + "|(i'm|i am|im)( only)? (looking|interested|hoping|after|aiming|open|searching)|i (must|should|have to|need to|want to)(?= (be|stay|remain|keep)))"
  + "( (for|in|to|at))?";
export const FINE = "(is|are|would be|'d be|'s|will be|could be)( (also|totally|perfectly|quite|just|now))? (fine|ok|okay|o.k|all right|alright|no problem|not a problem|no issue|acceptable|possible|good|doable)";
export const I_WOULD = "(i('d| would| could| might)( also| even| be)?|i( would| could|'d)? ?(don't|wouldn't|do not|dont) mind|(i'm|i am|im|i'd be|i would be) (also )?(ok|okay|fine|happy|willing|ready|prepared|open|good))( (to|with|about|for))?";
