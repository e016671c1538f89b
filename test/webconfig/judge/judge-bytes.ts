import type { MergeRequest } from '../../../src/webconfig/merge-configurations.js';
import type { Edit, MergeResult } from '../../../src/webconfig/merge-result.js';
import { bytesOf, dotnetText } from './dotnet-bytes.js';
import type { Fault } from './judged-merge.js';

/** The target's own bytes with the replacements between them. */
function expectedBytes(target: Uint8Array, edits: readonly Edit[]): Buffer {
  const read = dotnetText(target);
  const parts: Buffer[] = [];
  let at = 0;
  const take = (end: number) => {
    parts.push(bytesOf(read.text.slice(at, end), read));
    at = end;
  };
  for (const { start, end, replacement } of edits) {
    take(start);
    parts.push(bytesOf(replacement, read));
    at = end;
  }
  take(read.text.length);
  return Buffer.concat(parts);
}

const manyElements =
  /<(?:add|setting|appSettings|connectionStrings|applicationSettings|userSettings|location|configuration)\b[\s\S]*<(?:add|setting|\/)/;

/** Outside of the edits every byte is the target's, and an edit is no larger than a value or a place between elements. */
export function byteFaults(
  { target }: MergeRequest,
  { bytes, edits, outcomes, changed }: MergeResult,
): readonly Fault[] {
  const { text } = dotnetText(target.bytes);
  const isSame = Buffer.compare(bytes, target.bytes) === 0;
  const large = edits.find(({ start, end }) => manyElements.test(text.slice(start, end)));
  const isList = outcomes.some(({ fate, setting }) => fate === 'carried' && /(?:^|\/)system\./.test(setting));
  return [
    ...(Buffer.compare(expectedBytes(target.bytes, edits), bytes) === 0
      ? []
      : [{ kind: 'bytes-outside-of-the-edits', detail: 'the result is not the target with the edits' }]),
    ...(large && !isList ? [{ kind: 'edit-over-many-elements', detail: text.slice(large.start, large.end) }] : []),
    ...(changed === !isSame ? [] : [{ kind: 'changed-is-wrong', detail: `changed is ${changed}` }]),
  ];
}
