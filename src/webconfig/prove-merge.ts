import { UserError } from '../user-error.js';
import type { MergePiece } from './merge-piece.js';
import type { Edit } from './merge-result.js';
import { type ProofReading, proofKey, readForProof } from './proof-reading.js';
import type { SettingName } from './setting-name.js';

/** A merge that was made, before anybody writes it. */
export interface MadeMerge {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** In order of place. */
  readonly edits: readonly Edit[];
  readonly pieces: readonly MergePiece[];
}

function unproven(path: string, what: string): UserError {
  return new UserError(
    'web-config-merge-unproven',
    `The merge of ${path} was made and then refused: ${what}`,
    'Nothing was written. Merge this file by hand, and report the fault with the files (without their secrets).',
  );
}

/** Every character outside of the edits is the target's own, in its order. */
function isUntouchedOutside({ before, after, edits }: MadeMerge): boolean {
  let [own, made] = [0, 0];
  for (const { start, end, replacement } of edits) {
    if (start < own || before.slice(own, start) !== after.slice(made, made + start - own)) return false;
    made += start - own + replacement.length;
    own = end;
  }
  return before.slice(own) === after.slice(made);
}

/** Elements outside of the edits, with their places as in the target. */
function* outside({ names, starts }: ProofReading, spans: readonly Span[]): Generator<string> {
  let index = 0;
  let shift = 0;
  for (const [at, start] of starts.entries()) {
    for (let span = spans[index]; span !== undefined && span.end <= start; span = spans[index]) {
      shift += span.shift;
      index++;
    }
    const span = spans[index];
    if (span === undefined || start < span.start) yield `${names[at]} ${start + shift}`;
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** What is added to offsets behind it to find them in the target. */
  readonly shift: number;
}

function spansAfter(edits: readonly Edit[]): readonly Span[] {
  let grown = 0;
  return edits.map(({ start, end, replacement }) => {
    const from = start + grown;
    const growth = replacement.length - (end - start);
    grown += growth;
    return { start: from, end: from + replacement.length, shift: -growth };
  });
}

function hasSameElements({ edits }: MadeMerge, before: ProofReading, after: ProofReading): boolean {
  const own = outside(
    before,
    edits.map(({ start, end }) => ({ start, end, shift: 0 })),
  );
  const made = outside(after, spansAfter(edits));
  for (let [one, other] = [own.next(), made.next()]; ; one = own.next(), other = made.next()) {
    if (one.done || other.done) return one.done === other.done;
    if (one.value !== other.value) return false;
  }
}

const sections = new Set(['appSettings', 'connectionStrings', 'applicationSettings', 'userSettings']);

function keyOf({ location, section, path, attribute }: SettingName): string {
  return proofKey(location, section, path.map(String), attribute);
}

/** What the pieces plan for the settings sections; `undefined` where a setting goes. */
function planned(pieces: readonly MergePiece[]): ReadonlyMap<string, { name: string; value: string | undefined }> {
  const made = new Set(pieces.filter(({ change }) => change !== undefined).map(({ outcome }) => outcome.setting));
  const isMade = ({ outcome: { name, setting }, change }: MergePiece) =>
    change !== undefined || (name.attribute !== undefined && made.has(setting.slice(0, setting.lastIndexOf('/@'))));
  return new Map(
    pieces
      .filter((piece) => sections.has(piece.outcome.name.section) && isMade(piece))
      .filter(({ change, outcome }) => change !== undefined || outcome.result !== undefined)
      .map(({ outcome }) => [keyOf(outcome.name), { name: outcome.setting, value: outcome.result }]),
  );
}

function proveSettings({ path, pieces }: MadeMerge, before: ProofReading, after: ProofReading): void {
  const plan = planned(pieces);
  for (const [key, { name, value }] of plan) {
    if (after.settings.get(key) !== value) throw unproven(path, `${name} would not have the planned value.`);
  }
  const differs = (key: string) => !plan.has(key) && before.settings.get(key) !== after.settings.get(key);
  const changed = [...before.settings.keys(), ...after.settings.keys()].find(differs);
  if (changed === undefined) return;
  const shown = changed.split('\0').filter((part) => part !== '');
  throw unproven(path, `${shown.join('/')} would not be what it was, and nothing was planned for it.`);
}

/**
 * Proves a merge by none of the code that made it: every character outside of the edits is the target's, another scanner
 * finds every element outside of them where it was, and every setting has the value that was planned or the one it had.
 * @throws UserError `web-config-merge-unproven`
 */
export function proveMerge(merge: MadeMerge): void {
  if (!isUntouchedOutside(merge)) throw unproven(merge.path, 'something outside of the edits would have changed.');
  const [before, after] = [readForProof(merge.before), readForProof(merge.after)];
  if (!hasSameElements(merge, before, after)) {
    throw unproven(merge.path, 'elements outside of the edits would have changed.');
  }
  proveSettings(merge, before, after);
}
