/** How each context answer is repeated back to the worker. */
import type { ContextKey } from "../../scoring/index.ts";

export const contextNotes: Record<ContextKey, Record<string, string>> = {
  certificate: { yes: "You hold a licence or certificate.", no: "No licence or certificate." },
  licence_required: { law: "A licence is required by law.", employer: "Your employer asks for a certificate.", none: "No licence is required." },
  place: { home: "You work from home.", mostly_home: "You work mostly from home.", mostly_site: "You work mostly on site.", site: "You work on site." },
  hands_on: { none: "No hands-on work.", partly: "Some of it is hands-on.", mostly: "Most of it is hands-on." },
  union: { none: "No union.", member: "You are a union member.", agreement: "An agreement protects jobs." },
  sign_off: { none: "Someone else approves the result.", internal: "You answer for the result.", legal: "You sign and carry legal liability." },
  employer_ai: { none: "No AI where you work.", pilot: "AI is on trial where you work.", deployed: "AI is in regular use where you work.", replacing: "AI has replaced people where you work." },
  ai_work: { yes: "A day a week or more goes on AI itself.", no: "Little of your time goes on AI itself." },
};
