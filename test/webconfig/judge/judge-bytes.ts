import type { MergeRequest } from '../../../src/webconfig/merge-configurations.js';
import type { Edit, MergeResult } from '../../../src/webconfig/merge-result.js';
import { bytesOf, type DotnetText, dotnetText } from './dotnet-bytes.js';
import { dotnetNodes } from './dotnet-xml.js';
import type { Fault } from './judged-merge.js';

/** How many bytes the text takes: of the tables, only the tables of East Asia take more than one for a character. */
function lengthOf(text: string, read: DotnetText): number {
  const isSimple = /^(?:utf-7|ascii|latin1|iso-8859-.*|windows-.*|koi8-.*|cp(?:437|85[02]|866)|macintosh)$/.test(
    read.encoding,
  );
  if (!isSimple) return bytesOf(text, read).length;
  return text.startsWith('\uFEFF') ? text.length + 2 : text.length;
}

/** Characters of the byte order mark, which the merge's offsets do not count. */
const markIn = (text: string) => (text.startsWith('\uFEFF') ? 1 : 0);

/** The target's own bytes with the replacements between them. */
function expectedBytes(target: Uint8Array, edits: readonly Edit[]): Buffer {
  const read = dotnetText(target);
  const parts: Uint8Array[] = [];
  const at = { text: 0, byte: 0 };
  const skip = (end: number) => {
    const start = at.byte;
    at.byte += lengthOf(read.text.slice(at.text, end), read);
    at.text = end;
    return target.subarray(start, at.byte);
  };
  const mark = markIn(read.text);
  for (const { start, end, replacement } of edits) {
    parts.push(skip(start + mark), bytesOf(replacement, read));
    skip(end + mark);
  }
  return Buffer.concat([...parts, skip(read.text.length)]);
}

const manyElements =
  /<(?:add|setting|appSettings|connectionStrings|applicationSettings|userSettings|location|configuration)\b[\s\S]*<(?:add|setting|\/)/;

/** Outside of the edits every byte is the target's, and an edit is no larger than a value or a place between elements. */
export function byteFaults(
  { target }: MergeRequest,
  { bytes, edits, outcomes, changed }: MergeResult,
): readonly Fault[] {
  const decoded = dotnetText(target.bytes).text;
  const text = decoded.slice(markIn(decoded));
  const isSame = Buffer.compare(bytes, target.bytes) === 0;
  const large = edits.find(({ start, end }) => manyElements.test(text.slice(start, end)));
  const isList = outcomes.some(({ outcome, setting }) => outcome === 'carried' && /(?:^|\/)system\./.test(setting));
  return [
    ...(Buffer.compare(expectedBytes(target.bytes, edits), bytes) === 0
      ? []
      : [{ kind: 'bytes-outside-of-the-edits', detail: 'the result is not the target with the edits' }]),
    ...(large && !isList ? [{ kind: 'edit-over-many-elements', detail: text.slice(large.start, large.end) }] : []),
    ...(changed === !isSame ? [] : [{ kind: 'changed-is-wrong', detail: `changed is ${changed}` }]),
  ];
}

/** Line breaks between tags, each in its spelling. */
function breaksOf(bytes: Uint8Array): ReadonlySet<string> {
  const nodes = dotnetNodes(dotnetText(bytes).text);
  const blanks: string[] = [];
  let values = 0;
  for (const node of nodes) {
    if (node.kind === 'element' && node.name === 'value' && !node.isEmpty) values++;
    if (node.kind === 'end' && node.name === 'value') values--;
    if (node.kind === 'blank' && values === 0) blanks.push(node.value);
  }
  return new Set(blanks.flatMap((blank) => blank.match(/\r\n|\r|\n/g) ?? []));
}

/** What is added has the target's own line breaks, where the target has one kind of them. */
export function lineBreakFaults({ target }: MergeRequest, { bytes }: MergeResult): readonly Fault[] {
  const kinds = new Set(dotnetText(target.bytes).text.match(/\r\n|\r|\n/g));
  const other = [...breaksOf(bytes)].find((one) => !kinds.has(one));
  if (kinds.size !== 1 || other === undefined) return [];
  return [
    { kind: 'line-break-of-another-kind', detail: `${JSON.stringify(other)} beside ${JSON.stringify([...kinds])}` },
  ];
}
