/** Pasted machine text that is none of a worker's sentences: prompts, transcripts, records, markup, queries, coded text. */
import type { Span } from "./english.ts";

const SPEAKERS = "system(?:e|nachricht)?|sistema|sistem|assistant|assistente?|asistente|developer|admin(?:istrator)?|tool|function|user|human|ai|bot|"
  + "foothold|interviewer|worker|employee|q|a|система|ассистент|пользователь|系统|系統|システム|助手|用户|النظام|सिस्टम";
/** Names that a record of findings has and a worker's list of tasks has not. */
const MACHINE = "findings?|score|scores|rating|zone|kind|op|terms|quote|result|results|tool|arguments|resistance|seniority|messages|content|role|prompt";

/** Each bounded, so that it is found in linear time. */
const BLOCKS: readonly RegExp[] = [
  // Tags with what they hold, comments, single tags, links and images.
  /<!--[\s\S]{0,8000}?(?:-->|$)/g,
  /<([a-z][\w-]{0,30})\b[^<>]{0,500}>[\s\S]{0,8000}?<\/\1\s*>/gi,
  /<(?:script|style|iframe|svg|object|embed)\b[\s\S]{0,8000}$/gi,
  /<[/!?]?[a-z][^<>]{0,500}>/gi,
  /<<\/?\w{1,20}>>|<\|[^|>]{1,60}\|>/g,
  /!?\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)/g,
  /\b(?:javascript|data|vbscript):[^\s]{1,2000}/gi,
  // From one mark to its counterpart.
  /<\|im_start\|>[\s\S]{0,8000}?(?:<\|im_end\|>|$)/g,
  /\[INST\][\s\S]{0,8000}?(?:\[\/INST\]|$)/gi,
  /[-=#* ]{0,12}\b(?:begin|start)(?: of)?(?: new)? (?:system|admin|developer|prompt|instructions?)[^\n]{0,60}\n[\s\S]{0,8000}?(?:\bend\b[^\n]{0,80}|$)/gi,
  // Headings of prompts, to the next empty line.
  /^[ \t]*(?:#{1,6}|={2,}|-{2,}|\*{2,})[ \t]*(?:new |updated |hidden |secret |real )?(?:system|instructions?|user|assistant|response|developer|admin|prompt)\b[^\n]{0,100}(?:\n(?!\s*\n)[^\n]*){0,60}/gim,
  // Records: "kind: time" with its lines, tables under a head, queries.
  new RegExp(String.raw`^[ \t]*(?:- )?(?:${MACHINE})[ \t]*:[^\n]*(?:\n[ \t]*(?:- )?[\w-]{1,40}:[^\n]*){0,60}`, "gim"),
  /^[a-z_]{2,20}(?:,[a-z_]{2,20}){1,6}\n(?:[\w-]{1,40}(?:,[\w.%-]{0,20}){1,6}(?:\n|$)){1,60}/gim,
  /(?<=^|[;\n-])\s*(?:update|insert into|delete from|select|alter|drop table)\b[^\n]{0,400}(?:=|;|\bfrom\b|\bvalues\b)[^\n]*/gi,
  /\$\{[^}\n]{0,300}\}?|\{\{[^}\n]{0,300}\}{0,2}|<%[\s\S]{0,500}?(?:%>|$)|<<<[^<>\n]{0,80}>>>/g,
  /[([]\s{0,3}\/?(?:system|admin|developer|override)\b[^)\]\n]{0,300}[)\]]/gi,
  /(?<![\w-])--[a-z][\w-]{1,30}(?:[= ][\w.%-]{1,40})?/gi, /\b\w{2,30}\([\w-]{1,60}\)\s?=\s?[\w.%]{1,20}/g, /\b[a-z]+_[a-z_]+\s?=\s?[\w.%]{1,20}/gi,
  /\b[a-z_]{2,30}(?:\.[a-z_]{2,30}){1,4}\s?[:=]\s?[\w'"%.]{1,40}/gi,
  /^from:[^\n]{0,200}\n(?:to|subject|cc):[\s\S]{0,4000}/gim, /\bfunction\s?\w{0,30}\s?\([^)]{0,100}\)\s?\{[\s\S]{0,4000}/g,
  /^(?:GET|POST|PUT|PATCH|DELETE) \/\S*[\s\S]{0,4000}/gm,
  /\b(?:score|seniority|level|leads|zone|rating|resistance|worker|union|all tasks?|every task)\s{0,3}(?::=|==?)[^.!?\n]{0,300}/gi,
  /[{[]\s{0,20}(?:[{[]\s{0,20})?"[\w -]{1,60}"\s{0,5}:(?:[\s\S]{0,8000}[}\]]|[^\n]*)/g,
  // Coded text.
  /(?<![\w+/])(?=[A-Za-z+/]{0,80}\d)(?=[a-z\d+/]{0,80}[A-Z])[A-Za-z\d+/_-]{32,}={0,2}/g,
  /\b(?:[\da-f]{2}[ :]?){24,}\b/gi,
];

/** Lines and sentences that begin with a speaker's name. */
const LABEL = new RegExp(String.raw`(?<=^|\n|[.!?。！？]\s{0,3})[ \t#*>\-]{0,8}(${SPEAKERS})(?: (?:prompt|message|note|override|update|instruction|call|result)s?)?`
  + String.raw`(?: \([^)\n]{0,80}\))?[ \t*]{0,3}[:：]`, "giu");
/** One of these alone makes a pasted prompt; the others only where several speak. */
const ALONE = /^(?:system|sistem|систем|系|シ|النظام|सिस्टम|assist|asist|ассист|助手|developer|admin|tool|function|foothold)/iu;

const lineEnd = (message: string, from: number): number => {
  const end = message.indexOf("\n", from);
  return end < 0 ? message.length : end;
};

function labelled(message: string): Span[] {
  const labels = [...message.matchAll(LABEL)].map(({ 0: whole, 1: name = "", index }) => ({ name: name.toLowerCase(), index, end: index + whole.length }));
  const isTalk = new Set(labels.map(({ name }) => name)).size > 1;
  return labels.filter(({ name }) => isTalk || ALONE.test(name)).map(({ index, end }) => ({ start: index, end: lineEnd(message, end) }));
}

/** Where a message holds machine text. The spans may overlap. */
export const payloads = (message: string): Span[] => [
  ...BLOCKS.flatMap((block) => [...message.matchAll(block)].map((match) => ({ start: match.index, end: match.index + match[0].length }))),
  ...labelled(message),
];
