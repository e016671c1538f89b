import type { RedactedText } from '../base/redaction/hidden.js';
import type { Redactor } from '../base/redaction/redactor.js';
import { sha256Of } from '../base/sha256.js';
import { compareLocation, compareSections, compareSettingsSections } from './compare-sections.js';
import { rereadConfiguration } from './configuration-file.js';
import { type ConfigurationSource, openProvable, openSource } from './configuration-source.js';
import { spliceBytes } from './decode.js';
import { insertChildren } from './insert-child.js';
import type { NewElement } from './layout.js';
import { linesOf } from './line-index.js';
import { mergeAppSettings } from './merge-app-settings.js';
import { mergeClientSettings } from './merge-client-settings.js';
import { mergeConnectionStrings } from './merge-connection-strings.js';
import type { MergePiece, MergePlace, NewChild } from './merge-piece.js';
import { type OpenedSources, oldLocations, sharedPlaces } from './merge-places.js';
import type { MergeRecord } from './merge-record-schema.js';
import type { Edit, MergedSetting, MergeResult } from './merge-result.js';
import type { MergeRules } from './merge-rules.js';
import type { ConfigurationFile } from './opened-source.js';
import type { ProofReading } from './proof-reading.js';
import { proveMerge } from './prove-merge.js';
import { sectionFaults, undeclared } from './section-faults.js';
import { isMeantAsSettings, settingsSections } from './settings-groups.js';
import { redactorOf, shownBesides, shownValue } from './shown-value.js';
import { unifiedDiff } from './unified-diff.js';
import type { XmlElement } from './xml-element.js';

export interface MergeRequest {
  /** The file with the values that people set. */
  readonly original: ConfigurationSource;
  /** The file into which they go; the result is this file with edits. */
  readonly target: ConfigurationSource;
  /** The original's default as its version installed it. With it, only what somebody changed is carried. */
  readonly originalDefault?: ConfigurationSource;
  readonly rules: MergeRules;
}

interface OpenedPair {
  readonly sources: OpenedSources;
  /** Of the target. */
  readonly before: ProofReading;
}

function openAll({ original, target, originalDefault }: MergeRequest): OpenedPair {
  const first = openSource(original);
  const { source, proof } = openProvable(target);
  const third = originalDefault === undefined ? {} : { originalDefault: openSource(originalDefault) };
  return { sources: { original: first, target: source, ...third }, before: proof };
}

function mergePlace(place: MergePlace): readonly MergePiece[] {
  if (isUnchangedPlace(place)) return undeclared(place.target, place.location);
  const settings = [
    ...mergeAppSettings(place),
    ...mergeClientSettings(place, 'applicationSettings'),
    ...mergeClientSettings(place, 'userSettings'),
    ...mergeConnectionStrings(place),
  ];
  return [
    ...sectionFaults(place),
    ...settings,
    ...compareSettingsSections(place, settings),
    ...compareSections(place),
    ...compareLocation(place),
  ];
}

const valueKeys = ['original', 'target', 'pristine', 'result'] as const;

/** The setting itself where nothing in it is hidden. */
function masked(merged: MergedSetting, redactor: Redactor): MergedSetting {
  let shown = merged;
  let first: string | undefined;
  let last: { readonly value: string; readonly shown: RedactedText } | undefined;
  for (const key of valueKeys) {
    const value = merged[key];
    if (value === undefined) continue;
    // Most settings have one value in all files.
    if (last?.value !== value) last = { value, shown: shownValue(merged.name, value, redactor) };
    const redacted = shownBesides(last.shown, value, first);
    first ??= value;
    if (redacted !== value) shown = { ...shown, [key]: redacted };
  }
  return shown;
}

function fragmentsOf(pieces: readonly MergePiece[], redactor: Redactor): MergeResult['fragments'] {
  const fragments: MergeResult['fragments'][number][] = [];
  for (const { merged, fragment } of pieces) {
    if (fragment !== undefined) fragments.push({ setting: merged.setting, xml: redactor.configuration(fragment) });
  }
  return fragments;
}

/** A text with its path; the elements of a file are not needed any more once the edits are planned. */
type FileText = Omit<ConfigurationFile, 'root'>;

/** Made on demand: it reads both texts once more for their secrets. */
function diffOf(file: FileText, edited: string, edits: readonly Edit[], redactor: Redactor): () => string {
  let diff: string | undefined;
  return () => {
    const { path, text } = file;
    diff ??= unifiedDiff({ path, text, edits }, { path, text: edited, edits: invertEdits(text, edits) }, redactor);
    return diff;
  };
}

interface PlannedMerge {
  readonly file: FileText;
  readonly before: ProofReading;
  readonly pieces: readonly MergePiece[];
  readonly edits: MergeResult['edits'];
}

/** What is to be written, and why. All that was read but the target's text is let go of with it: it takes most of the memory. */
function planMerge(request: MergeRequest): PlannedMerge {
  const { sources, before } = openAll(request);
  const pieces: MergePiece[] = [];
  for (const place of sharedPlaces(sources, request.rules)) for (const piece of mergePlace(place)) pieces.push(piece);
  for (const piece of oldLocations(sources, request.rules)) pieces.push(piece);
  const { root: _root, ...file } = sources.target.file;
  const edits = planEdits(sources.target.file, pieces);
  const placed = edits.map((edit) => ({ ...edit, ...linesOf(sources.target.file).positionAt(edit.start) }));
  // A new element names its parent, through which all of the target would be kept.
  return { file, before, pieces: pieces.map(withoutParent), edits: placed };
}

function withoutParent(piece: MergePiece): MergePiece {
  return piece.change === undefined || 'replace' in piece.change ? piece : { ...piece, change: { replace: [] } };
}

/** The merged file, read again by both readers and proven before anybody has it. */
function applied(bytes: Uint8Array, { file, before, edits, pieces }: PlannedMerge) {
  const text = applyEdits(file.text, edits);
  const after = rereadConfiguration(text, file);
  proveMerge({ path: file.path, before, after, edits, pieces });
  return { bytes: spliceBytes({ ...file, bytes }, edits), text };
}

/**
 * Brings the settings of one .NET configuration into another of the same application. Outside of the edits every byte of
 * the result is the target's own; the same request always gives the same bytes.
 * @throws UserError `web-config-*` with line and column when a file cannot be read as .NET and IIS would read it, or
 * when the result cannot be proven right.
 */
export function mergeConfigurations(request: MergeRequest): MergeResult {
  const planned = planMerge(request);
  const { file, edits, pieces } = planned;
  const { bytes } = request.target;
  const edited = edits.length > 0 ? applied(bytes, planned) : { bytes, text: file.text };
  const redactor = redactorOf(request.rules);
  const diff = diffOf(file, edited.text, edits, redactor);
  return {
    bytes: edited.bytes,
    encoding: file.encoding.name,
    edits,
    outcomes: pieces.map(({ merged }) => masked(merged, redactor)),
    changed: edits.some(({ start, end, replacement }) => file.text.slice(start, end) !== replacement),
    get unifiedDiff() {
      return diff();
    },
    fragments: fragmentsOf(pieces, redactor),
  };
}

interface Group {
  readonly within: readonly string[];
  readonly children: NewElement[];
  readonly settings: string[];
}

function reasonOf({ setting, reason }: MergedSetting): string {
  return `${setting}: ${reason}`;
}

function wrap(lines: NewElement, within: readonly string[]): NewElement {
  return within.reduceRight<NewElement>(
    (inner, name) => [`<${name}>`, ...inner.map((line) => `\t${line}`), `</${name}>`],
    lines,
  );
}

interface Addition {
  readonly child: NewChild;
  readonly merged: MergedSetting;
}

/** Additions to one parent, those that need the same new elements around them together. */
function groupsOf(additions: readonly Addition[]) {
  const byParent = new Map<XmlElement, Map<string, Group>>();
  for (const { child, merged } of additions) {
    const groups = byParent.get(child.parent) ?? new Map<string, Group>();
    byParent.set(child.parent, groups);
    const key = child.within.join('/');
    const group = groups.get(key) ?? { within: child.within, children: [], settings: [] };
    groups.set(key, group);
    group.children.push(child.lines);
    group.settings.push(reasonOf(merged));
  }
  return byParent;
}

function additionTo(file: ConfigurationFile, parent: XmlElement, groups: ReadonlyMap<string, Group>): Edit {
  const elements = [...groups.values()].flatMap(({ within, children }) =>
    within.length > 0 ? [wrap(children.flat(), within)] : children,
  );
  const reason = [...groups.values()].flatMap(({ settings }) => settings).join(' ');
  return { ...insertChildren(file, parent, elements), reason };
}

/** The edits of the target's text that put all pieces into effect, in order of place. */
function planEdits(file: ConfigurationFile, pieces: readonly MergePiece[]): readonly Edit[] {
  const replacements: Edit[] = [];
  const additions: Addition[] = [];
  for (const { change, merged } of pieces) {
    if (change === undefined) continue;
    if ('insert' in change) additions.push({ child: change.insert, merged });
    else for (const one of change.replace) replacements.push({ ...one, reason: reasonOf(merged) });
  }
  const inserted = [...groupsOf(additions)].map(([parent, groups]) => additionTo(file, parent, groups));
  return sortEdits([...replacements, ...inserted]);
}

const ofSettings = new RegExp(`^(?:location\\[[^\\]]*\\]/)?(?:${settingsSections.join('|')})(?:/|$)`);

/** Whether the rules write nothing new outside of the settings sections. */
function keepsOtherValues({ rewrites }: MergeRules): boolean {
  return rewrites.every(({ patterns }) => patterns.every((pattern) => ofSettings.test(pattern)));
}

/**
 * Whether a location is spelled the same in both files and has no settings: then nothing of it differs, and no rule
 * writes anything there. Large files have thousands of them.
 */
function isUnchangedPlace({ original, target, location, rules }: MergePlace): boolean {
  const [ours, others] = [original.container.elements, target.container.elements];
  if (location === '' || ours.length > 1 || others.length > 1) return false;
  const [[own], [theirs]] = [ours, others];
  const length = theirs.end - theirs.start;
  if (own.end - own.start !== length || !keepsOtherValues(rules)) return false;
  const [ownText, theirText] = [original.source.file.text, target.source.file.text];
  if (ownText.slice(own.start, own.end) !== theirText.slice(theirs.start, theirs.end)) return false;
  return !theirs.hasChild(isMeantAsSettings);
}

/** In order of place; edits at one place keep their order. */
export function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  sorted.forEach((edit, index) => {
    const next = sorted[index + 1];
    if (next !== undefined && next.start < edit.end) throw new Error(`Edits overlap at ${next.start}: ${next.reason}`);
  });
  return sorted;
}

/** The text with sorted edits in place; every character outside of them is the text's own. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(copied, start), replacement);
    copied = end;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

/** The edits that lead back, as offsets into the edited text. */
export function invertEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map(({ start, end, replacement, reason }) => {
    const newStart = start + shift;
    shift += replacement.length - (end - start);
    return { start: newStart, end: newStart + replacement.length, replacement: text.slice(start, end), reason };
  });
}

function recordedFile({ path, bytes }: ConfigurationSource): MergeRecord['original'] {
  return { path, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** The record of a merge; the same request gives the same record. */
export function mergeRecord({ original, target, originalDefault }: MergeRequest, result: MergeResult): MergeRecord {
  const { bytes, encoding, changed, outcomes, edits, fragments } = result;
  return {
    format: 1,
    original: recordedFile(original),
    target: recordedFile(target),
    ...(originalDefault ? { pristine: recordedFile(originalDefault) } : {}),
    result: { bytes: bytes.length, sha256: sha256Of(bytes), encoding, changed },
    outcomes: outcomes.map(({ name: _name, ...recorded }) => recorded),
    edits: edits.map(({ line, column, reason }) => ({ line, column, reason })),
    fragments,
  };
}
