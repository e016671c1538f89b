import { UserError } from '../base/user-error.js';
import type { MergePiece } from './merge-piece.js';
import type { Edit } from './merge-result.js';
import type { ProofReading } from './proof-reading.js';
import { proofKey, proofPlace } from './proof-settings.js';
import type { SettingName } from './setting-name.js';

/** A merge that was made, before anybody writes it. */
export interface MadeMerge {
  readonly path: string;
  readonly before: ProofReading;
  readonly after: ProofReading;
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
function isUntouchedOutside({ before: { text: before }, after: { text: after }, edits }: MadeMerge): boolean {
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
    private readonly spans: readonly UnchangedSpan[],
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

  get place(): number {
    return this.reading.starts.at(this.at) + this.shift;
  }

  /** Whether the element has the same name as the one that another reading is at; most names are in the same text. */
  hasNameOf({ reading, at }: Outside): boolean {
    const [start, otherStart] = [this.reading.starts.at(this.at), reading.starts.at(at)];
    const length = this.reading.nameEnds.at(this.at) - start;
    if (reading.nameEnds.at(at) - otherStart !== length) return false;
    for (let index = 1; index < length; index++) {
      if (this.reading.text.charCodeAt(start + index) !== reading.text.charCodeAt(otherStart + index)) return false;
    }
    return true;
  }
}

interface UnchangedSpan {
  readonly start: number;
  readonly end: number;
  /** What is added to offsets behind it to find them in the target. */
  readonly shift: number;
}

function spansAfter(edits: readonly Edit[]): readonly UnchangedSpan[] {
  let grown = 0;
  return edits.map(({ start, end, replacement }) => {
    const from = start + grown;
    const growth = replacement.length - (end - start);
    grown += growth;
    return { start: from, end: from + replacement.length, shift: -growth };
  });
}

function hasSameElements({ edits, before, after }: MadeMerge): boolean {
  const own = new Outside(
    before,
    edits.map(({ start, end }) => ({ start, end, shift: 0 })),
  );
  const made = new Outside(after, spansAfter(edits));
  while (own.next()) {
    if (!made.next() || own.place !== made.place || !own.hasNameOf(made)) return false;
  }
  return !made.next();
}

const sections = new Set(['appSettings', 'connectionStrings', 'applicationSettings', 'userSettings']);

/** Other attributes belong to a section. */
function isSetting({ section, path, attribute }: SettingName): boolean {
  return sections.has(section) && path.length > 0 && (attribute === undefined || attribute === 'providerName');
}

interface Planned {
  readonly name: string;
  /** `undefined` where the setting goes. */
  readonly value: string | undefined;
}

/** By place and by key. */
type ProofPlan = ReadonlyMap<string, ReadonlyMap<string, Planned>>;

/** What the pieces plan for the settings sections. */
function planned(pieces: readonly MergePiece[]): ProofPlan {
  const made = new Set(pieces.filter(({ change }) => change !== undefined).map(({ merged }) => merged.setting));
  const isMade = ({ merged: { name, setting }, change }: MergePiece) =>
    change !== undefined || (name.attribute !== undefined && made.has(setting.slice(0, setting.lastIndexOf('/@'))));
  const plan = new Map<string, Map<string, Planned>>();
  for (const piece of pieces) {
    const { name, setting, result } = piece.merged;
    if (!isSetting(name) || !isMade(piece) || (piece.change === undefined && result === undefined)) continue;
    const place = proofPlace(name.location, name.section);
    const found = plan.get(place) ?? new Map<string, Planned>();
    plan.set(place, found.set(proofKey(name.path.map(String), name.attribute), { name: setting, value: result }));
  }
  return plan;
}

function provePlanned(path: string, plan: ProofPlan, after: ProofReading): void {
  for (const [place, settings] of plan) {
    for (const [key, { name, value }] of settings) {
      if (after.settings.get(place, key) !== value) throw unproven(path, `${name} would not have the planned value.`);
    }
  }
}

/** Nothing is planned for it, so it is the same in both; what the first reading has was compared before. */
function proveOthers(
  path: string,
  plan: ProofPlan,
  readings: readonly [ProofReading, ProofReading],
  isSecond: boolean,
): void {
  const [first, second] = readings;
  const { settings } = isSecond ? second : first;
  for (const place of settings.places) {
    const own = plan.get(place);
    for (const key of settings.keys(place)) {
      if (own?.has(key) === true || (isSecond && first.settings.has(place, key))) continue;
      if (!isSecond && first.settings.isSame(place, key, second.settings)) continue;
      const shown = `${place}\0${key}`.split('\0').filter((part) => part !== '');
      throw unproven(path, `${shown.join('/')} would not be what it was, and nothing was planned for it.`);
    }
  }
}

function proveSettings({ path, pieces, before, after }: MadeMerge): void {
  const plan = planned(pieces);
  provePlanned(path, plan, after);
  proveOthers(path, plan, [before, after], false);
  proveOthers(path, plan, [before, after], true);
}

/**
 * Proves a merge by none of the code that made it: every character outside of the edits is the target's, another scanner
 * finds every element outside of them where it was, and every setting has the value that was planned or the one it had.
 * @throws UserError `web-config-merge-unproven`
 */
export function proveMerge(merge: MadeMerge): void {
  if (!isUntouchedOutside(merge)) throw unproven(merge.path, 'something outside of the edits would have changed.');
  if (!hasSameElements(merge)) {
    throw unproven(merge.path, 'elements outside of the edits would have changed.');
  }
  proveSettings(merge);
}
