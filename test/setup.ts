/** The full run draws the same examples each time, so that a red build can be repeated; single runs look further afield. */
import * as fc from "fast-check";

const SEED = 20_261_121;

if (process.env.CI) fc.configureGlobal({ seed: SEED });
