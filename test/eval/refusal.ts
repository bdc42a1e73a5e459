/** An evaluation that cannot be run as asked; the message is a sentence for the person who asked. */
export class Refusal extends Error {}
