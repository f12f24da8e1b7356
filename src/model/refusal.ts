/** Why something is not done, in a sentence for the person who asked for it. */
export class Refusal extends Error {}
