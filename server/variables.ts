/** Kinds of values that variables of the environment take, each refused with a sentence that names the variable. */
import * as z from "zod";

/** A whole number from `low` to `high`. */
export const whole = (name: string, low: number, high: number, preset: number) => {
  const says = `${name} must be a whole number from ${low} to ${high}`;
  return z.coerce.number(says).int(says).min(low, says).max(high, says).default(preset);
};

/** US dollars above 0; not set: no limit in money. */
export const dollars = (name: string) => {
  const says = `${name} must be an amount of US dollars above 0, such as 2.50`;
  return z.string().regex(/^\d+(\.\d+)?$/, says).transform(Number).refine((amount) => amount > 0, says).optional();
};

/** What travels in a header: letters, digits and signs, no space, or the request could not be made. */
export const secret = (name: string, shortest: number) => {
  const says = `${name} must have ${shortest > 1 ? `at least ${shortest} ` : ""}letters, digits or signs and no space`;
  return z.string().regex(/^[\x21-\x7E]+$/, says).min(shortest, says).optional();
};
