/** Whether a message asks for what changes the interview: confirming, starting over, deleting, ending it. */
import type { Request } from "../../findings.ts";
import { readRequests } from "../../facts/requests.ts";
import type { Heard } from "../justified.ts";
import { harmless } from "../quotable.ts";
import type { SaidFinding } from "../reply.ts";
import { any, folded } from "../../steering/phrases.ts";
import { NEGATION } from "./said-words.ts";

/** Requests that only a short message makes, in words of its own. */
const SHORT: Partial<Record<Request, { words: number; cue: RegExp }>> = {
  restart: { words: 8, cue: any(`
    start*, again, over, restart*, reset*, begin*, anew, scratch, new, empez*, empec*, reinici*, de nuevo, recommenc*, zero, depuis le debut, von vorn*, neu, neustart*, nochmal, recomec*, ricominci*, da capo, od nowa, od poczatku, zacznij*,
    opnieuw, bastan, yeniden, сначала, заново, спочатку, 重新, 重来, やり直, 最初から, 다시, 처음부터, फिर से, शुरू, من جديد, من البداية, lai`) },
  delete: { words: 8, cue: any(`
    delet*, eras*, remov*, wipe*, forget*, destroy*, borr*, elimin*, supprim*, effac*, losch*, apag*, exclu*, cancell*, usun*, skasuj*, verwijder*, wis, sil*, удал*, сотри*, видал*, 删除, 刪除, 消して, 削除, 삭제, मिटा*, हटा*, احذف*, امسح*, xoa`) },
  stop: { words: 14, cue: any(`
    enough, stop*, score, result*, done, finish*, that's all, thats all, that's it, end, quit, show, basta, para, termin*, acab*, resultado*, puntuacion, fini*, arret*, assez, resultat*, genug, fertig, ergebnis*, aufhor*, chega, basta cosi, wystarcz*, koniec, wynik*, genoeg, klaar,
    yeter, bitir*, sonuc*, хватит, стоп, результат*, достаточно, досить, 够了, 停, 结果, 結果, 十分, 그만, 결과, बस, रुक*, परिणाम, नतीजा, يكفي, توقف, نتيجة, النتيجة, du roi, ket qua`) },
};
/** Lenient: these only move on or offer a link. */
const SOME_WORDS: Partial<Record<Request, number>> = { skip: 14, save: 14 };
const ASKS_RIGHT = /\b(?:right|correct|accurate|confirm|agree|missing|wrong|fit|ok(?:ay)?)\b/i;
const RIGHT = any(`
  right, correct, good, fine, accurate, confirm*, perfect, exactly, yes, yep, yeah, yup, ok, okay, agreed, spot on, sure, all good, great, it does, they do, it is, does, si, correcto, bien, vale, perfecto, claro, oui, exact*, c'est (bon, bien), d'accord, ja, genau, passt, stimmt, richtig, gut, sim, certo,
  va bene, esatto, giusto, tak, zgadza, dobrze, klopt, goed, prima, evet, dogru, tamam, да, верно, правильно, все так, так, вірно, правильно, 是, 对, 對, 好, 没错, 正确, はい, 合って, 正しい, 네, 맞, हाँ, हां, ठीक, सही, نعم, صحيح, تمام, dung, vang
`);
const MOST_CONFIRMING = 14;

const count = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function confirms(text: string, question: string): boolean {
  const said = folded(text);
  return count(text) <= MOST_CONFIRMING && ASKS_RIGHT.test(question) && RIGHT.test(said) && !NEGATION.test(said.replace(/nothing (is )?(missing|wrong)|no (changes?|problem)/g, ""));
}

/**
 * Questions to us, distress and what is not understood change nothing; they only have to stand in the message. Where the message is
 * `suspect`, the rules must hear the others too.
 */
export function asksUs({ request, quote }: Extract<SaidFinding, { kind: "request" }>, { message, context }: Heard, suspect: boolean): boolean {
  if (!message.includes(quote) || quote.trim() === "") return false;
  const changes = request === "confirm" || SHORT[request] !== undefined || SOME_WORDS[request] !== undefined;
  if (!changes) return true;
  const text = harmless(message);
  if (!text.includes(quote)) return false;
  if (readRequests(text, context.question).some((one) => one.kind === "request" && one.request === request)) return true;
  if (suspect) return false;
  if (request === "confirm") return confirms(text, context.question);
  const short = SHORT[request];
  return short ? count(text) <= short.words && short.cue.test(folded(quote)) : count(text) <= SOME_WORDS[request]!;
}

