/** `npm run doctor`: asks the language model of the settings once and says in plain words what works and what to change. */
import { withoutSecrets } from "../db/address.ts";
import { onDemand } from "./model/on-demand.ts";
import { whyNoModel } from "./model-variables.ts";
import { orRefuse } from "./process.ts";
import { settingsFrom } from "./settings.ts";

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const { model: settings, prices } = await orRefuse(() => settingsFrom(process.env));
if (!settings) {
  say(whyNoModel(process.env) ?? "No language model is set: the embedded rules read and answer. To use one, set MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL or both.");
  process.exit(1);
}
const { id, baseUrl, api, timeoutMs, reasoning } = settings;
const hasKey = Boolean(process.env.OPENAI_API_KEY?.trim());
say(`Asking ${id} at ${withoutSecrets(baseUrl)}`);
say(`  OPENAI_API=${api} MODEL_TIMEOUT=${timeoutMs / 1_000} MODEL_REASONING=${reasoning ?? "(not set)"} OPENAI_API_KEY ${hasKey ? "is set" : "is not set"}\n`);
// Only here: the catalogue and the prompt take longer to load than a wrong setting to tell.
const [{ visit }, { loadCatalog }] = await Promise.all([import("./doctor/visit.ts"), import("../db/load-catalog.ts")]);
const { text, healthy } = await visit({ settings, hasKey, prices, catalog: loadCatalog(), libraries: onDemand });
say(`${text}\n\n${healthy ? "The model can be used." : "npm start works all the same: where the model fails, the embedded rules read and answer."}`);
process.exitCode = healthy ? 0 : 1;
