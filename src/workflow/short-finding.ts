import type { RecordedFinding } from '../finding.js';

const longest = 120;

/** The first sentence of what was found, as one line; the rest stands where findings are listed in full. */
export function shortFinding({ message }: RecordedFinding): string {
  const [sentence = ''] = message.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"])/u);
  const letters = Array.from(sentence);
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : sentence;
}
