/** Attempts to set a result or to have work recorded that is not done; see the folder of that name. */
export { steeringSpans, type Span } from "../steering/spans.ts";
