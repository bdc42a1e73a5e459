/** A least pay in another currency: nothing here converts it, so the worker is told. */
import { wishesIn, type Hearer } from "./wishes.ts";

const SIGN = /(?:£|€)\s?(?=\d)/g;
const NAME = /(\d\s?k?)\s?(?:£|€|euros?\b|eur\b|pounds?\b|gbp\b|quid\b)/gi;

/** True where the same words with dollars would be a wish for a least pay. */
export function isForeignPay(message: string, hearer: Hearer): boolean {
  const inDollars = message.replace(SIGN, "$").replace(NAME, "$1 dollars");
  return inDollars !== message && hasFloor(inDollars, hearer) && !hasFloor(message, hearer);
}

const hasFloor = (message: string, hearer: Hearer): boolean => wishesIn(message, hearer).some(({ change }) => typeof change.minimumPay === "number");
