/** Real files nest 10 deep; beyond this a file is an attack or an accident. */
export const deepest = 100;

/** A place at which a document is not well formed or no configuration. Never shown: its words come from a parser that knows why. */
export class MarkupFault extends Error {
  constructor(readonly offset: number) {
    super(`No markup of a configuration at ${offset}.`);
  }
}
