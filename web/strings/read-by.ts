/** Who reads the answers, said before the first of them. `provider`: the language model's name and where it is; null without one. */
export const readBy = (provider: string | null): string =>
  provider === null
    ? "Built-in rules on this server read your answers; no language model does. They read English only."
    : `A language model reads your answers: ${provider}. It gets them with personal data masked, as far as rules find it, and makes no number.`;
