/** The common form of a job name, under which a typed name and a kept one meet: plain letters, singular, one spelling for UK and US. */

/** A typed name is read up to here; no job is called more. */
const MOST_CHARACTERS = 400;

/** Words that join others and say nothing of their own. */
const JOINING = new Set(["and", "or", "the", "of", "for", "in", "at", "on", "to", "by", "with"]);

/** Short forms and shapes that no rule gives. */
const WHOLE = new Map(Object.entries({
  acct: "account", adviser: "advisor",
  aeroplane: "airplane", asst: "assistant", biz: "business", buses: "bus", cert: "certified",
  cheque: "check", children: "child", coord: "coordinator", cust: "customer", dept: "department", dev: "developer", draught: "draft",
  engr: "engineer", exec: "executive", govt: "government", grey: "gray", jr: "junior", kerb: "curb", lab: "laboratory",
  maint: "maintenance", maths: "math", mech: "mechanic", mgr: "manager", mktg: "marketing", op: "operator", ops: "operation",
  phone: "telephone", programme: "program", rep: "representative", sr: "senior", storey: "story", supv: "supervisor", svc: "service",
  teeth: "tooth", tech: "technician", tyre: "tire", vet: "veterinary",
}));

/** British to American, or both to a third form: the same on both sides is all that counts. In this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/programme$/, "program"], [/^jewel+ery$/, "jewelry"], [/(p|h|gyn|arch|pal)ae(?=[cdmo])/, "$1e"], [/aesth/, "esth"], [/foet/, "fet"],
  [/(.{3})our(s|ed|ers?|ing|al|ist)?$/, "$1or$2"],
  [/(cent|theat|met|lit|fib|calib)re$/, "$1er"], [/([iy])z(?=[aeio]|$)/g, "$1s"], [/(licen|practi|defen|offen)c(?=e|ing)/, "$1s"],
  [/([a-z]{2}e|sign?a)ll(?=(?:er|or|ing|ed|ery|ist)$)/, "$1l"], [/jewell/, "jewel"], [/alumini/, "alumin"], [/mould/, "mold"],
  [/plough/, "plow"], [/draught/, "draft"], [/sulph/, "sulf"], [/ogue$/, "og"], [/^enquir/, "inquir"], [/instalm/, "installm"],
  [/(.{3})(?:wom[ae]n|men|persons?|people)$/, "$1man"],
];

/** Marks that belong to a word, or join two into one. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\bc\+\+/g, "cpp"], [/\bc#/g, "csharp"], [/\.net\b/g, "dotnet"], [/\b([a-z])\.(?=[a-z]\b)/g, "$1"], [/['’`´]s?\b/g, ""],
  [/\b(pre|co|non|multi|semi|sub|anti|inter|e)-/g, "$1"],
];
/** Ways to write one thing in two words or one. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [[/\b(health|child|day|fork|check) (care|lift|out)\b/g, "$1$2"]];

const singular = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, "y").replace(/(ch|sh|x|ss)es$/, "$1").replace(/s$/, "");
};

const swap = (text: string, table: readonly (readonly [RegExp, string])[]): string =>
  table.reduce((out, [from, to]) => out.replace(from, to), text);

/** One lower-case word in its common form. */
export function foldWord(word: string): string {
  const whole = WHOLE.get(word) ?? singular(word);
  return WHOLE.get(whole) ?? swap(whole, SPELLINGS);
}

/** The words of a name in their common form; empty where there is none. Never throws, whatever the characters. */
export function wordsOf(name: string, fold: (word: string) => string = foldWord): string[] {
  const lower = name.slice(0, MOST_CHARACTERS).toLowerCase();
  const plain = /^[a-z0-9 ]*$/.test(lower) ? lower : swap(lower.normalize("NFKD").replace(/\p{M}/gu, ""), MARKS);
  return (swap(plain, COMPOUNDS).match(/[a-z0-9]+/g) ?? []).filter((word) => !JOINING.has(word)).map(fold);
}

/** `foldWord` that remembers: for tens of thousands of names made of the same few words. */
export function rememberedFold(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const folded = known.get(word) ?? foldWord(word);
    known.set(word, folded);
    return folded;
  };
}
