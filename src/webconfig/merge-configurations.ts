import type { RedactedText } from '../base/redaction/hidden.js';
import type { Redactor } from '../base/redaction/redactor.js';
import { applyEdits, invertEdits } from './apply-edits.js';
import { compareLocation, compareSections, compareSettingsSections } from './compare-sections.js';
import { type ConfigurationFile, rereadConfiguration } from './configuration-file.js';
import { type ConfigurationSource, openProvable, openSource } from './configuration-source.js';
import { spliceBytes } from './decode.js';
import { linesOf } from './line-index.js';
import { mergeAppSettings } from './merge-app-settings.js';
import { mergeClientSettings } from './merge-client-settings.js';
import { mergeConnectionStrings } from './merge-connection-strings.js';
import type { MergePiece, MergePlace } from './merge-piece.js';
import { type OpenedSources, oldLocations, sharedPlaces } from './merge-places.js';
import type { Edit, MergeResult, SettingOutcome } from './merge-result.js';
import type { MergeRules } from './merge-rules.js';
import { planEdits } from './plan-edits.js';
import type { ProofReading } from './proof-reading.js';
import { proveMerge } from './prove-merge.js';
import { sectionFaults, undeclared } from './section-faults.js';
import { redactorOf, shownBesides, shownValue } from './shown-value.js';
import { isUnchangedPlace } from './unchanged-place.js';
import { unifiedDiff } from './unified-diff.js';

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

/** The outcome itself where nothing in it is hidden. */
function masked(outcome: SettingOutcome, redactor: Redactor): SettingOutcome {
  let shown = outcome;
  let first: string | undefined;
  let last: { readonly value: string; readonly shown: RedactedText } | undefined;
  for (const key of valueKeys) {
    const value = outcome[key];
    if (value === undefined) continue;
    // Most settings have one value in all files.
    if (last?.value !== value) last = { value, shown: shownValue(outcome.name, value, redactor) };
    const redacted = shownBesides(last.shown, value, first);
    first ??= value;
    if (redacted !== value) shown = { ...shown, [key]: redacted };
  }
  return shown;
}

function fragmentsOf(pieces: readonly MergePiece[], redactor: Redactor): MergeResult['fragments'] {
  const fragments: MergeResult['fragments'][number][] = [];
  for (const { outcome, fragment } of pieces) {
    if (fragment !== undefined) fragments.push({ setting: outcome.setting, xml: redactor.configuration(fragment) });
  }
  return fragments;
}

/** A text with its path; the elements of a file are not needed any more once the edits are planned. */
type FileText = Omit<ConfigurationFile, 'root'>;

/** Made on demand: it reads both texts once more for their secrets. */
function diffOf(file: FileText, merged: string, edits: readonly Edit[], redactor: Redactor): () => string {
  let diff: string | undefined;
  return () => {
    const { path, text } = file;
    diff ??= unifiedDiff({ path, text, edits }, { path, text: merged, edits: invertEdits(text, edits) }, redactor);
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
  const merged = edits.length > 0 ? applied(bytes, planned) : { bytes, text: file.text };
  const redactor = redactorOf(request.rules);
  const diff = diffOf(file, merged.text, edits, redactor);
  return {
    bytes: merged.bytes,
    encoding: file.encoding.name,
    edits,
    outcomes: pieces.map(({ outcome }) => masked(outcome, redactor)),
    changed: edits.some(({ start, end, replacement }) => file.text.slice(start, end) !== replacement),
    get unifiedDiff() {
      return diff();
    },
    fragments: fragmentsOf(pieces, redactor),
  };
}
