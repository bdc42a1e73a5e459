/** Answers to what the score does not say: what nobody knows, what is none of its business, and what is done with the words. */
import { BARRIERS } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import { BARRIER, dollars, listed, ofWeek, withRange, ZONE } from "../words.ts";
import { said, type Heard } from "./heard.ts";
import { namedTask } from "../named.ts";

export const DISTRESS = "That is a heavy thing to carry, and it makes sense that it worries you. The score describes tasks, not you, and it is not the chance of losing your job. "
  + "If you like, look at what would move it or which jobs are near; or leave it for today. If it keeps you awake, talk to somebody you trust or to your doctor.";

export function legal({ text }: Heard): string {
  const whom = /\b(medic|antidepress|diagnos)/.test(text) ? "a doctor" : /\b(invest|mortgage|pension|401k|retirement|savings|loan|tax|bankrupt|stocks?|shares|crypto|bitcoin)/.test(text) ? "a financial adviser or a free debt advice service" : "a lawyer, your union or your local labour office; many give a first talk free";
  return `I cannot advise on that: I give no legal, medical or financial advice. Ask ${whom}. What I can tell is how your work stands on this scale and where you could go.`;
}

export const decide = ({ tools }: Heard): string => said(
  "That is for you to decide; the score alone is no reason to go or to stay.", `What I can add: you stand at ${withRange(tools.explain().person)}, and the score has no date.`,
  "Before you decide, look at what would raise it where you are and at the pay and training of your moves, and talk it over with somebody who knows your situation. I give no legal, medical or financial advice.",
);

export const products = (): string =>
  "I do not know: I do not compare AI products, courses or firms. I can tell which of your tasks today’s AI can do, by their AI score, and with what sources.";

export const sensing = (): string => "I only know about your result and about jobs, so I cannot help with that. Ask me about your score, a change, or another job.";

export const someoneElse = (): string =>
  "I do not know: your result covers your own week only, and nobody knows how work will be in years to come. If you name a job, I can tell its typical score as it stands today.";

/** One employer's plans. */
export function employer({ tools }: Heard): string {
  const { person } = tools.explain(), answer = person.signals.find(({ name }) => name === "company_actions");
  const told = answer?.context === "employer_ai" ? "What you told of AI at your employer is in the score as one of the market signals; what they plan is not." : "Their plans are not in the score.";
  return said("I do not know: nobody outside can tell what one employer will do, and the score is no chance of a layoff.", told, `What it does say: ${exposed(tools)}.`, "Your manager, your works council or union, and public notices of layoffs are where to ask.");
}

/** Tasks at both ends of AI's reach, of those that take time. */
export function exposed(tools: Tools): string {
  const { week } = tools.explain().person, done = week.tasks.filter(({ share }) => share.value > 0).toSorted((a, b) => b.score - a.score || b.share.value - a.share.value);
  const [most] = done, least = done.toSorted((a, b) => a.score - b.score || b.share.value - a.share.value)[0];
  if (!most || !least || most === least) return "your week is one task, so nothing in it stands out";
  return `of your week, “${most.label}” is most exposed (AI score ${most.score.toFixed(1)} of 5) and “${least.label}” least (${least.score.toFixed(1)} of 5)`;
}

/** Both ends of the week, and what else is on the worker's side. */
export function extremes({ tools }: Heard): string {
  const { person } = tools.explain(), role = tools.role();
  const [last, next] = person.week.tasks.filter(({ share }) => share.value > 0).toSorted((a, b) => a.score - b.score || b.share.value - a.share.value);
  const raised = BARRIERS.filter((name) => person.barrierParts.find((part) => part.name === name)!.value >= 1).map((name) => BARRIER[name]);
  return said(
    `${capital(exposed(tools))}.`, last ? `“${last.label}” takes ${ofWeek(last.share.value, person.week.hours)}. ${role.tasks.find(({ id }) => id === last.id)?.why ?? ""}`.trim() : null,
    last && next ? `After that the least exposed is “${next.label}” (${next.score.toFixed(1)} of 5).` : null,
    raised.length > 0 ? `Also on your side: ${listed(raised)}; barriers come to ${person.barriers} of 10.` : `Barriers hardly protect you: ${person.barriers} of 10.`,
    role.whoLess[0] ? `In your job those have less to fear of whom this is true: ${role.whoLess.slice(0, 2).map((one) => `“${one.replace(/[.]$/, "")}”`).join(", ")}.` : null,
  );
}

export const funding = ({ tools }: Heard): string => said(
  "I do not know who pays for training near you: I hold no courses, grants or prices.", "Ask your employer first, then your union, the public employment office (in the United States an American Job Center) and community colleges; many pay for retraining.",
  tools.transitions()[0] ? "I can tell how long the training for each of your moves takes, and which need no degree." : null,
);

/** No date is ever given. */
export function dates({ tools }: Heard): string {
  const { person } = tools.explain(), role = tools.role();
  return said(
    "Nobody knows, and any date would be made up: firms, laws and tools move at their own pace, and the score has no date.", `What can be said today: you stand at ${withRange(person)}, ${ZONE[person.zone]}.`,
    direction(tools), `${capital(exposed(tools))}.`, role.outlook,
  );
}

/** Where the market pulls. */
function direction(tools: Tools): string {
  const { evidence, growth } = tools.explain().person, sum = evidence + growth;
  return `The market ${sum < 0 ? "points down" : sum > 0 ? "points up" : "points neither way"}: market evidence is ${signedWhole(evidence)} of −10 to 10, AI’s effect on demand ${signedWhole(growth)} of −2 to 2.`;
}

const signedWhole = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : "0");

/** Nobody can be told whether they will lose their job. */
export function chance({ text, raw, tools }: Heard): string {
  const { person } = tools.explain(), task = /\b(task|part)\b/.test(text) ? namedTask(raw, tools) : null;
  const age = /\b(i am|at|age|aged|turning) \d{2}\b|\btoo old\b|\bretire/.test(text) ? "Your age does not enter the score." : null;
  return said(
    "Nobody can tell that for one person, and the score is not that chance.", `It says how far today’s AI can do the work: yours is ${withRange(person)}, ${ZONE[person.zone]}; 100 would be not at all.`,
    `${capital(task ? `“${task.label}” has an AI score of ${task.score.toFixed(1)} of 5` : exposed(tools))}.`, direction(tools), age, "Whether a job goes also depends on your employer, on demand and on what you do next; I can show what would move the score and where you could go.",
  );
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Pay somewhere else than where it is counted. */
export function payPlace({ tools }: Heard): string {
  const { title, labour: { medianWage } } = tools.role();
  return said("I do not know: I hold no pay by city or for other countries.", medianWage === null ? "The usual pay of your job is not held at all." : `What I hold is the U.S. median: ${dollars(medianWage)} a year for ${title} (Bureau of Labor Statistics, May 2024).`, "For a place, ask its statistical office, a union or a job board there.");
}

export const privacy = (heard: Heard): string => {
  const asksWho = /\b(see|sees|read|reads|manager|boss|employer|anyone|anybody|who|find out|show|share|sell|firm|company|hr|principal|notified|nobody)\b/.test(heard.text);
  const asksName = /\b(name|account|sign up|e-?mail)\b/.test(heard.text);
  return said(
    asksName ? "No: there is no account, and no name or e-mail address is asked for." : null,
    asksWho ? "Not through us: there are no accounts, and your employer gets nothing from here. But whoever has the address of this interview, or the device it is open on, can read it; so can whoever runs this server." : null,
    `Your answers and changes are kept on this server so that you can come back${asksWho ? "" : "; e-mail addresses, phone, card and identity numbers and street addresses are masked before anything is stored"}.`,
    "An interview that nobody touches is deleted after a time, 90 days unless whoever runs this server chose another.",
    asksWho ? "Mind a work computer: its browser keeps the address. To show your result to somebody, save a report: it does not hold the chat, and you choose whether your words are in it." : "Nothing is sent on unless this server uses a language model; the page “What is stored” says whether it does and what that gets.",
  );
};

export const deletion = (): string =>
  "Press “Delete this interview” under the chat, twice to confirm: your answers, your score and this talk are gone at once. A report that you saved is separate: delete it on its own page with its key. "
  + "Of a deleted report only a scrambled note that it existed remains, so that its link can say so; of the interview nothing.";

export const saving = (): string =>
  "Save it as a report with the button in the panel: you get a link that cannot be guessed and a key that only you hold. From there you can print it or keep it as PDF; it stays for a year unless you extend it, and it does not hold this chat.";

export const maker = (): string =>
  "I am Foothold, an open-source program. Fixed rules work out every number here; no language model makes one. Where a server uses a language model it only reads and writes words, and the page “What is stored” says whether this one does. "
  + "The assessments of jobs are made by the project from public data and named sources; each says on its page how it was reviewed. There is no advertising.";

export const THANKS = "You are welcome. Your score stays here; you can save it as a report, or come back to it on this device.";
export const HELLO = "Hello. Your score stands; ask me about it, about a change, or about another job.";
export const ASKING = "I ask about what narrows your range most. A rough answer is enough, “I don’t know” is fine, and “Skip this one” leaves it out. You can also set it in the panel.";
export const SHAPLEY = "It is a fair way to share out a difference. Your answers work together, so the effect of one depends on which came first; "
  + "the method tries every order and takes each answer’s average effect. The parts then add up to the whole difference.";

/** What the answerer can do, when a question fits nothing. */
export function unknown({ tools }: Heard): string {
  const titles = tools.transitions().slice(0, 2).map(({ roleId }) => tools.compare(roleId)!.role.title);
  return `I have no answer to that. I can explain your score or any task in it, try a what-if, compare you with another job${titles.length > 0 ? `, such as ${listed(titles)}` : ""}, show where you could go, the evidence for and against, and the method.`;
}
