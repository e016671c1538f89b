/** A place at which a document is not well formed or no configuration. Never shown: its words come from a parser that knows why. */
export class MarkupFault extends Error {
  constructor(readonly offset: number) {
    super(`No markup of a configuration at ${offset}.`);
  }
}
