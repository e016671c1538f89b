import { UserError } from '../user-error.js';
import { applyEdits, invertEdits } from './apply-edits.js';
import { type ConfigurationFile, rereadConfiguration } from './configuration-file.js';
import type { OpenedSource } from './configuration-source.js';
import { spliceBytes } from './decode.js';
import type { MergePiece } from './merge-piece.js';
import type { Edit } from './merge-result.js';
import { visitSettings } from './settings-model.js';
import type { XmlElement } from './xml-element.js';

function unproven(path: string, what: string): UserError {
  return new UserError(
    'web-config-merge-unproven',
    `The merge of ${path} was made and then refused: ${what}`,
    'Nothing was written. Merge this file by hand, and report the fault with the files (without their secrets).',
  );
}

/** Names and places of elements, side by side: a large file has a million of them. */
interface Places {
  readonly names: string[];
  readonly starts: number[];
}

/** Elements outside of the edits, in document order. */
function untouched(file: ConfigurationFile, edits: readonly Edit[], shiftOf: (offset: number) => number): Places {
  const places: Places = { names: [], starts: [] };
  let index = 0;
  const visit = ({ name, start, children }: XmlElement): void => {
    while ((edits[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index++;
    const edit = edits[index];
    if (edit === undefined || start < edit.start) {
      places.names.push(name);
      places.starts.push(shiftOf(start));
    }
    children.forEach(visit);
  };
  visit(file.root);
  return places;
}

function shifter(edits: readonly Edit[]): (offset: number) => number {
  let index = 0;
  let shift = 0;
  return (offset) => {
    for (let edit = edits[index]; edit !== undefined && edit.end <= offset; edit = edits[index]) {
      shift += edit.replacement.length - (edit.end - edit.start);
      index++;
    }
    return offset + shift;
  };
}

function proveTree(
  target: ConfigurationFile,
  merged: ConfigurationFile,
  edits: readonly Edit[],
  back: readonly Edit[],
) {
  const before = untouched(target, edits, shifter(edits));
  const after = untouched(merged, back, (offset) => offset);
  const isSame =
    before.names.length === after.names.length &&
    before.names.every((name, index) => name === after.names[index] && before.starts[index] === after.starts[index]);
  if (!isSame) throw unproven(target.path, 'elements outside of the edits would have changed.');
}

const settingsSection =
  /^(?:location\[[^\]]*\]\/)?(?:appSettings|applicationSettings|userSettings|connectionStrings)\/(?!@)/;

function proveSettings(target: OpenedSource, merged: OpenedSource, pieces: readonly MergePiece[]): void {
  const expected = new Map<string, string>();
  visitSettings(target, (setting, value) => expected.set(setting, value));
  for (const { outcome, change } of pieces) {
    const isPlanned = change !== undefined || !expected.has(outcome.setting);
    if (isPlanned && outcome.result !== undefined) expected.set(outcome.setting, outcome.result);
  }
  visitSettings(merged, (setting, value) => {
    if (expected.get(setting) !== value) {
      throw unproven(target.file.path, `${setting} would not have the planned value.`);
    }
    expected.delete(setting);
  });
  const lost = [...expected.keys()].find((setting) => settingsSection.test(setting));
  if (lost !== undefined) throw unproven(target.file.path, `${lost} would be lost.`);
}

/**
 * Applies the edits and proves the text before anybody writes it: undoing the edits gives the target, both readers
 * accept it, the elements outside of the edits are where they were, and every setting has the planned value.
 * @throws UserError `web-config-merge-unproven`
 */
export function applyProven(
  target: OpenedSource,
  bytes: Uint8Array,
  edits: readonly Edit[],
  pieces: readonly MergePiece[],
): { readonly bytes: Uint8Array; readonly file: ConfigurationFile } {
  const { file } = target;
  const text = applyEdits(file.text, edits);
  const back = invertEdits(file.text, edits);
  if (applyEdits(text, back) !== file.text) throw unproven(file.path, 'undoing the edits does not give the target.');
  const merged = rereadConfiguration(text, file);
  proveTree(file, merged, edits, back);
  proveSettings(target, { ...target, file: merged }, pieces);
  return { bytes: spliceBytes({ bytes, ...file }, edits), file: merged };
}
