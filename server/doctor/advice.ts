/** What to change where a model does not do what is asked of it. */
import { withoutSecrets } from "../../db/address.ts";
import type { ModelFault } from "../model/model.ts";
import type { ModelSettings } from "../model/settings.ts";

const NOT_FOUND = 404;
const VERSION = /\/v\d+[a-z]*$/;
const HOME = /^(localhost|127\.|\[::1\])/;

/** A sentence or two for a fault. `hasKey`: whether a key is set. */
export function adviceFor(fault: ModelFault, settings: ModelSettings, hasKey: boolean): string {
  const { baseUrl, id, timeoutMs } = settings;
  const address = withoutSecrets(baseUrl);
  switch (fault.kind) {
    case "unreachable":
      return `Nobody answers at ${address}. Check OPENAI_BASE_URL${HOME.test(new URL(baseUrl).host) ? ", and that the server runs there" : " and the network"}.`;
    case "timeout":
      return `No reply in ${timeoutMs / 1_000} s. Raise MODEL_TIMEOUT, take a faster MODEL, or, where it thinks before it replies, set MODEL_REASONING=low.`;
    case "unauthorised": return hasKey ? "The server does not accept OPENAI_API_KEY. Check it, and that it belongs to this address." : "The server wants a key. Set OPENAI_API_KEY.";
    case "forbidden": return `The key may not use ${id}, or its account has no credit. Look at the provider's account page, or set another MODEL.`;
    case "rate_limited": return "The provider takes no more requests for now. Wait, or raise the account's limits.";
    case "server": return `The server fails (HTTP ${fault.status ?? 500}). Look at its own log; at home it is often memory: take a smaller MODEL.`;
    case "refused": return fault.status === NOT_FOUND ? notFound(settings) : refused(settings, fault);
    case "malformed": return `${addressHint(settings)}The replies do not fit the schema. Take another MODEL, or a server that enforces JSON schemas.`;
    case "truncated": return "The reply ran into its length limit. Take another MODEL, or, where it thinks before it replies, set MODEL_REASONING=low.";
    case "cut": return `${addressHint(settings)}The reply broke off. Look at the server's log, and at proxies between that end long answers.`;
    default: return "The client itself failed. Run with MODEL unset to go on without a model, and tell us.";
  }
}

const addressHint = ({ baseUrl }: ModelSettings): string => VERSION.test(baseUrl) ? "" : `OPENAI_BASE_URL usually ends in /v1; yours is ${withoutSecrets(baseUrl)}. `;

function notFound({ api, id, ...rest }: ModelSettings): string {
  const wire = api === "responses" ? " Some servers do not know /responses: then set OPENAI_API=chat." : "";
  return `${addressHint({ api, id, ...rest })}The server answers, but knows no such model or no such address: check MODEL (${id}) and OPENAI_BASE_URL.${wire}`;
}

function refused({ api, id }: ModelSettings, { status }: ModelFault): string {
  if (status === null) return `${id} declines to reply. Take another MODEL.`;
  return `The server refuses the request (HTTP ${status}). Its model may not take as long a prompt, or the server not all of this API:`
    + ` take another MODEL, or set OPENAI_API=${api === "chat" ? "responses" : "chat"}.`;
}
