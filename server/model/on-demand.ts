/** The AI SDK for Node, loaded with the first call only: who runs without a model pays neither the time nor the memory. Not for bundles. */
import type { Libraries } from "./sdk.ts";

export const onDemand = (): Promise<Libraries> => import("./libraries.ts");
