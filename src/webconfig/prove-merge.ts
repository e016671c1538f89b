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

/** Goes through the elements outside of the edits; places are those in the target. */
class Outside {
  private at = -1;
  private index = 0;
  private shift = 0;

  constructor(
    private readonly reading: ProofReading,
    private readonly spans: readonly Span[],
  ) {}

  /** False at the end. */
  next(): boolean {
    for (this.at++; this.at < this.reading.starts.length; this.at++) {
      const start = this.reading.starts.at(this.at);
      for (let span = this.spans[this.index]; span !== undefined && span.end <= start; span = this.spans[this.index]) {
        this.shift += span.shift;
        this.index++;
      }
      if (start < (this.spans[this.index]?.start ?? Number.POSITIVE_INFINITY)) return true;
    }
    return false;
  }

  get name(): string {
    return this.reading.nameOf(this.at);
  }

  get place(): number {
    return this.reading.starts.at(this.at) + this.shift;
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
  const own = new Outside(
    before,
    edits.map(({ start, end }) => ({ start, end, shift: 0 })),
  );
  const made = new Outside(after, spansAfter(edits));
  while (own.next()) {
    if (!made.next() || own.name !== made.name || own.place !== made.place) return false;
  }
  return !made.next();
}

const sections = new Set(['appSettings', 'connectionStrings', 'applicationSettings', 'userSettings']);

/** Other attributes belong to a section. */
function isSetting({ section, path, attribute }: SettingName): boolean {
  return sections.has(section) && path.length > 0 && (attribute === undefined || attribute === 'providerName');
}

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
      .filter((piece) => isSetting(piece.outcome.name) && isMade(piece))
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
  for (const keys of [before.settings.keys(), after.settings.keys()]) {
    for (const key of keys) {
      if (!differs(key)) continue;
      const shown = key.split('\0').filter((part) => part !== '');
      throw unproven(path, `${shown.join('/')} would not be what it was, and nothing was planned for it.`);
    }
  }
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
