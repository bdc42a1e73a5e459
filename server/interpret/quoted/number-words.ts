/** The number words of a language up to 99, built from its small numbers and its tens. */

/** `links`: how a ten and a one make a number. `scores`: tens that go on to nineteen. `elided`: the ten loses its last vowel. */
export type NumberTable = {
  small: string; tens: string; tensFrom: number; links: readonly string[]; scores?: readonly number[]; elided?: boolean; halves?: string;
};

/** Each word or phrase with its value. */
export function numberWords({ small, tens, tensFrom, links, scores = [], elided = false, halves }: NumberTable): [string, number][] {
  const ones = small.split(",");
  const found: [string, number][] = ones.map((word, value) => [word, value]);
  tens.split(",").forEach((ten, at) => {
    const value = tensFrom + at * 10;
    found.push([ten, value]);
    const most = scores.includes(value) ? 19 : 9;
    for (const link of links) for (let one = 1; one <= most; one++) found.push([joined(link, ten, ones[one]!, elided), value + one]);
  });
  if (halves !== undefined) for (let one = 2; one <= 9; one++) found.push([halves.replace("{one}", ones[one]!), one + 0.5]);
  return found;
}

const joined = (link: string, ten: string, one: string, elided: boolean): string =>
  link.replace("{ten}", elided && /^[uo]/.test(one) ? ten.slice(0, -1) : ten).replace("{one}", one);
