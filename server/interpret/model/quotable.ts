/** What of a message may be quoted: the worker's own statements, without pasted machine text and commands to the machine. */
import { readable } from "../facts/requests.ts";

/** The message with hostile parts replaced by spaces: same length, so that offsets hold in the original. */
export const quotable = (message: string): string => readable(message);

/** Nothing is left that could state anything, though something was there. */
export const isHostile = (message: string): boolean => !/[\p{L}\p{N}]/u.test(quotable(message)) && /[\p{L}\p{N}]/u.test(message);
