/** Errors and messages that speak of a database's address, which may hold a password: what of them may be shown. */

/** User and password before a host, however many @ or spaces the password has; then what follows ? or #, such as a token. */
const SECRETS: readonly (readonly [RegExp, string])[] = [[/\/\/.*@/g, "//…@"], [/([?#])[^\s"')]+/g, "$1…"]];

/** The text without anything of an address that may be secret. */
export const withoutSecrets = (text: string): string => SECRETS.reduce((out, [secret, mark]) => out.replace(secret, mark), text);

/** Why a database cannot be used, fit to be shown: libSQL repeats the address in its errors. */
export function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return withoutSecrets(cause instanceof Error ? cause.message : message);
}
