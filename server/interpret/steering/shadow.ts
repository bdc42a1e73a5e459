/** A message as an attacker means it to be read: without unseen signs, lookalikes, spacing and digits that stand for letters. */

/** `at`: where each character of `text` stands in the message; one entry more for the end. */
export type Shadow = { text: string; at: readonly number[] };

/** Signs that nobody sees, and marks upon letters. */
const UNSEEN = /\p{M}|\p{Cf}/u;
const SPACE = /\s/;
/** The last sign that needs no closer look. */
const PLAIN = "~";
/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES = new Map([...("аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwкkмmтtвbнhгrпnӏlԍgαaοoρpνvιiκkτtεeυuχxηnωwβbγyσoΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx"
  .matchAll(/(.)(.)/gu))].map(([, like, latin]) => [like!, latin!]));
const DIGITS: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };

/** Marks of Indic and Arabic writing belong to the word; those upon Latin, Greek and Cyrillic letters only adorn it. */
const isAdorned = (base: string): boolean => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(base);

const plain = (character: string): string => {
  if (character < "\u0080") return character.toLowerCase();
  if (/\p{Script=Hangul}/u.test(character)) return character;
  const [base = character] = character.normalize("NFKD");
  return (/[ıİ]/.test(character) ? "i" : /[łŁ]/.test(character) ? "l" : /[’‘`´]/.test(character) ? "'" : base).toLowerCase();
};

/** Whether single characters stand apart from each other here: "i g n o r e", "s-c-o-r-e". */
const SPREAD = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .\-_*][\p{L}\p{N}](?![\p{L}\p{N}])){4,}/u;
const APART = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .\-_*][\p{L}\p{N}](?![\p{L}\p{N}]))+/gu;
const MIXED = /[a-z0-9@$!]*(?:[a-z][0-9@$]|[0-9@$][a-z])[a-z0-9@$!]*/g;

function dropped(whole: Shadow, gone: ReadonlySet<number>): Shadow {
  if (gone.size === 0) return whole;
  const { text, at } = whole;
  const kept = [...Array(text.length).keys()].filter((place) => !gone.has(place));
  return { text: kept.map((place) => text[place]).join(""), at: [...kept.map((place) => at[place]!), at.at(-1)!] };
}

function closed(shadow: Shadow): Shadow {
  if (!SPREAD.test(shadow.text)) return shadow;
  const gaps = [...shadow.text.matchAll(APART)].flatMap(({ 0: run, index }) =>
    [...run].flatMap((sign, place) => (/[ .\-_*]/.test(sign) ? [index + place] : [])));
  return dropped(shadow, new Set(gaps));
}

/** One space for many. */
const narrowed = (shadow: Shadow): Shadow =>
  dropped(shadow, new Set([...shadow.text.matchAll(/(?<= ) +/g)].flatMap(({ 0: run, index }) => [...run].map((_, place) => index + place))));

/** The message in small letters without marks and unseen signs; its words stay in their own script. */
export function shadow(message: string): Shadow {
  let text = "", place = 0, before = "";
  const at: number[] = [];
  for (const character of message) {
    const isMark = character > PLAIN && UNSEEN.test(character) && !(/\p{M}/u.test(character) && !isAdorned(before));
    if (!isMark) {
      const sign = SPACE.test(character) && character !== "\n" ? " " : plain(character);
      text += sign;
      for (let unit = 0; unit < sign.length; unit++) at.push(place);
      before = character;
    }
    place += character.length;
  }
  return narrowed(closed({ text, at: [...at, message.length] }));
}

/** Cyrillic and Greek lookalikes as Latin letters, and digits inside of words as the letters that they stand for; same length. */
export const latin = ({ text, at }: Shadow): Shadow => ({
  text: text.replace(/[^\p{ASCII}]/gu, (letter) => LOOKALIKES.get(letter) ?? letter)
    .replace(MIXED, (word) => word.replace(/[013457@$!]/g, (digit) => DIGITS[digit] ?? digit)), at,
});
