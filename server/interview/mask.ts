/** Takes personal data out of a message before it is stored or sent anywhere: marks stand in for what identifies a person. */
import { maskNames } from "./mask-names.ts";

type Mark = "[e-mail]" | "[phone]" | "[card]" | "[id number]" | "[account]" | "[address]" | "[ip]" | "[link]";

/** Signs that nobody sees and that split what they stand in: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** Full-width digits and signs, and hyphens that do not break, as keyboards and address books paste them. */
const WIDE = /[\uFF10-\uFF19\uFF0B\uFF0D\uFF0E\uFF20]/g;
const HYPHEN = /[\u2010\u2011]/g;
const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]{1,64}(?:@| ?[[(]at[\])] ?)[\p{L}\p{N}-]{1,63}`
  + String.raw`(?:(?:\.| ?[[(]dot[\])] ?)[\p{L}\p{N}-]{1,63}){1,4}(?![\p{L}\p{N}_-])`, "giu",
);
/** "jo at example dot com", "jo @ example.com": only with an ending that addresses have. */
const SPOKEN_EMAIL = new RegExp(
  String.raw`(?<![\w.+-])[\w.+-]{2,64} ?(?:@|\bat\b) ?[a-z\d-]{2,63}(?: dot |\.)`
  + String.raw`(?:com|org|net|edu|gov|io|co|me|info|de|uk|eu|ca|au|us)\b(?:\.[a-z]{2}\b)?`, "gi",
);
/** A link goes when it can name a person: a user part, a profile, a query, or a personal page. */
const LINK = /(?<![\w@])(?:https?:\/\/|www\.)[^\s<>"')\]]{1,500}/gi;
const PROFILE = new RegExp(
  String.raw`(?<![\w@.])(?:linkedin|facebook|instagram|twitter|x|github|tiktok|t)\.(?:com|me)/[^\s<>"')\]]{1,200}|`
  + String.raw`(?<![\w@.])@[a-z][\w.]{3,29}(?!\w)`, "gi",
);
const IPV4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]\d|\w)/g;
const IPV6 = /(?<![\w:])(?:(?:[a-f\d]{1,4}:){3,7}(?::?[a-f\d]{1,4})|(?:[a-f\d]{1,4}:){1,6}(?::[a-f\d]{1,4}){1,6})(?![\w:])/gi;
const IBAN = /(?<!\w)(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?|[a-z]{2}\d{2}[a-z]{0,4}\d{8,26})(?!\w)/g;
/** Runs of digits with separators; what each is, its digits tell. */
const DIGITS = /(?<![\w.,$£€%/-])(?:\+|\(\+?)?\d(?:[\s().-]{0,3}\d){6,18}(?![\w%/]|[.,]\d)/g;
const LOCAL_PHONE = new RegExp(
  String.raw`(?<![\w.,$£€-])(?:(?:\(?\d{3}\)?[-. ])?\d{3}[-.]\d{4}|\d{3}[–−]\d{3}[–−]\d{4}|\d{3}/\d{3}[/-]\d{4})(?![\w%-]|[.,]\d)`, "g",
);
const SSN = /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g;
const NINO = /(?<!\w)(?:[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[a-z]{2}\d{6}[a-d])(?!\w)/g;
/** A number after a word that says what it is: "passport", "my SSN is", "licence no.". */
const NAMED_NUMBER = new RegExp(
  String.raw`\b(ssn|social security|national insurance|ni number|nino|passport|driver'?s? licen[cs]e|licen[cs]e|employee|badge|staff|pin|`
  + String.raw`tax|tin|itin|sin|nhs|medicare|aadhaar|pan|account|acct|sort code|routing|policy|member(?:ship)?|registration|`
  + String.raw`npi)( ?(?:id|card)? ?(?:no\.?|num(?:ber)?|#|code))?( ?(?:is|:|`
  + String.raw`=))? ?#?((?=[A-Z\d-]{0,24}\d)[A-Z\d][A-Z\d-]{5,24})(?!\w)`, "gi",
);
const STREET_WORDS = `
  street st road rd avenue ave lane ln drive dr boulevard blvd court ct close crescent place pl terrace way square sq parkway pkwy
  highway hwy circle cir grove gardens mews row strasse straße gasse allee
`.trim().split(/\s+/).map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join("|");
const TOWN = "(?:,? [A-Z][\\w'’-]{1,20}(?: [A-Z][\\w'’-]{1,20})?,? (?:[A-Z]{2} )?\\d{5}(?:-\\d{4})?)?";
const FLAT = "(?:,? (?:[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ss]te|[Ff]lat|#)\\.? ?#?\\w{1,6})?";
/** A house number and capitalised words before a street's word: "4 hours on the way" is none. */
const ADDRESS = new RegExp(`(?<![\\w.,-])\\d{1,5}[a-z]?,?(?: [A-Z][\\w'’.-]{0,20}){1,4} (?:${STREET_WORDS})\\b\\.?${FLAT}${TOWN}`, "g");
/** The same in small letters, where the words before say that it is one. */
const TOLD_ADDRESS = new RegExp(
  `((?:live|living|address is|address:|home is|reside)(?: at| on| in)?,? )`
  + `\\d{1,5}[a-z]?(?: [\\w'’.-]{1,20}){1,4} (?:${STREET_WORDS})\\b\\.?`, "g",
);
const STATE_ZIP = /(?<!\w)[A-Z][a-z]{2,20}, [A-Z]{2} \d{5}(?:-\d{4})?(?!\w)/g;
const POSTCODE = /(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)/g;

/** Check digit of payment cards (ISO/IEC 7812-1, Luhn). */
const isCard = (digits: string): boolean => {
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** Two years, a round amount with spaces, a date. */
const NO_PHONE = [/^(?:19|20)\d\d(?:\s*[-–.]\s*|\s+)(?:19|20)\d\d$/, /^\d{1,3}(?: 000)+$/, /^\d{4}-\d\d-\d\d$/];

/** Years ("2019 2020"), amounts with spaces ("120 000") and lists of numbers stay. */
const markOf = (run: string): Mark | null => {
  const digits = run.replace(/\D/g, "");
  if (isCard(digits)) return "[card]";
  if (/^\d{3}-\d{2}-\d{4}$/.test(run)) return "[id number]";
  if (/^\+|^00/.test(run.replace(/^\(/, ""))) return "[phone]";
  if (NO_PHONE.some((pattern) => pattern.test(run))) return null;
  const groups = run.split(/[\s().-]+/).filter((group) => group !== "");
  if (groups.length > 1 && groups.every((group) => group.length <= 2) && groups.length < 5) return null;
  if (groups.length > 2 && groups.every((group) => group.length === 1)) return digits.length >= 10 ? "[phone]" : null;
  if (digits.length === 7) return /^\d{3}[\s.-]\d{4}$/.test(run) ? "[phone]" : null;
  return groups.length === 1 && !run.startsWith("0") && digits.length < 9 ? null : digits.length <= 15 ? "[phone]" : "[account]";
};

const isIp = (text: string): boolean => text.split(".").every((part) => Number(part) <= 255);

const WIDE_OFF = 0xFEE0;
const plainSigns = (text: string): string =>
  text.replace(UNSEEN, "").replace(HYPHEN, "-").replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDE_OFF));

/**
 * The text with e-mail and street addresses, phone, card, account and identity numbers, links, and names of people and employers
 * (as far as rules see them) replaced by short marks. Amounts, clock times, years, medical codes, job titles and products stay.
 * Linear in the length of the text.
 */
export function mask(text: string): string {
  const numbers = plainSigns(text)
    .replace(EMAIL, "[e-mail]").replace(SPOKEN_EMAIL, "[e-mail]")
    .replace(LINK, "[link]").replace(PROFILE, "[link]")
    .replace(IBAN, "[account]").replace(NINO, "[id number]").replace(SSN, "[id number]")
    .replace(NAMED_NUMBER, (_, what: string, kind = "", is = "") => `${what}${kind}${is} [id number]`)
    .replace(IPV4, (ip) => (isIp(ip) ? "[ip]" : ip)).replace(IPV6, "[ip]")
    .replace(ADDRESS, "[address]").replace(TOLD_ADDRESS, "$1[address]").replace(STATE_ZIP, "[address]").replace(POSTCODE, "[address]")
    .replace(LOCAL_PHONE, "[phone]")
    .replace(DIGITS, (run) => markOf(run) ?? run);
  return maskNames(numbers);
}
