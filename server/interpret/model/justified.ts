/** Whether a worker's words can carry what a model says of them: structural, by kind of finding, never by its effect on the score. */
import type { ReadingContext } from "../interpreter.ts";
import type { SaidFinding } from "./reply.ts";

/** `text`: the quotable part of `message`, of the same length. */
export type Heard = { text: string; message: string; context: ReadingContext };

/** False where the quote does not stand in quotable text, or does not speak of what the finding claims. */
export const justified = (said: SaidFinding, heard: Heard): boolean => heard.text.includes(said.quote);
