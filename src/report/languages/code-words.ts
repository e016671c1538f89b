/**
 * What a code means and what to do, in the words of a language. `{1}` in the meaning is the first `…` of the message in
 * the register: a name, a path or a number. An input is between backticks.
 */
export type CodeWords = readonly [meaning: string, advice: string];

/** The same codes as a part of the register, so that a code without words does not compile. */
export type WordsOf<Rows> = Readonly<Record<keyof Rows, CodeWords>>;
