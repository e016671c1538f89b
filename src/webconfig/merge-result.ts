import type { TextPosition } from './line-index.js';
import type { RecordedSetting, SettingOutcome } from './merge-record-schema.js';
import type { SettingName } from './setting-name.js';
import { isMeantAsSettings } from './settings-groups.js';

/**
 * One change of the target's text; the replacement may contain secrets. Offsets are UTF-16 indices into the decoded
 * text, end exclusive.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Why, in sentences for the audit record. */
  readonly reason: string;
}

/** One setting of the files. Values of secrets are given as `(secret)`; `setting` is the name as text. */
export type MergedSetting = RecordedSetting & {
  readonly name: SettingName;
  /** The section is encrypted: what is in it is not known. */
  readonly isEncrypted?: true;
};

/** What is to become of one setting. */
export interface SettingDecision {
  readonly outcome: SettingOutcome;
  readonly reason: string;
  /** What is written. Absent where the target stays as it is. */
  readonly write?: { readonly value: string; readonly isRewritten: boolean };
}

export interface MergeResult {
  /** The merged file, in the target's encoding with its byte order mark. */
  readonly bytes: Uint8Array;
  /** Name of the encoding of target and result. */
  readonly encoding: string;
  /** With their places in the target. */
  readonly edits: readonly (Edit & TextPosition)[];
  readonly outcomes: readonly MergedSetting[];
  /** True when `bytes` differs from the target. */
  readonly changed: boolean;
  /** With secrets masked; see `colourDiff` for a terminal. */
  readonly unifiedDiff: string;
  /** Fragments to paste by hand for reported differences. */
  readonly fragments: readonly { readonly setting: string; readonly xml: string }[];
}

/** Whether a setting is in a section of settings; what is wrong with the file as a whole counts as well. */
export function isInSettingsSection({ name: { section } }: Pick<MergedSetting, 'name'>): boolean {
  return section.toLowerCase() === 'configuration' || isMeantAsSettings(section);
}

/**
 * Conflicts in the sections with settings, and of the file as a whole: a person has to decide each by a rule before
 * anything is written.
 */
export function blockingConflicts({ outcomes }: Pick<MergeResult, 'outcomes'>): readonly MergedSetting[] {
  return outcomes.filter((merged) => merged.outcome === 'conflict' && isInSettingsSection(merged));
}
