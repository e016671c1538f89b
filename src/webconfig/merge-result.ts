import type { MergeRecord } from './merge-record-schema.js';

/** One change of the target's text; the replacement may hold secrets. Offsets are UTF-16 indices into the decoded text, end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Why, in sentences for the audit record. */
  readonly reason: string;
}

/** What became of one setting, for example `appSettings/USE_WEB_SERVICE_SDK`. Values of secrets are given as `(secret)`. */
export type SettingOutcome = MergeRecord['outcomes'][number];

export interface MergeResult {
  /** The merged file, in the target's encoding with its byte order mark. */
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
  readonly outcomes: readonly SettingOutcome[];
  /** True when `bytes` differs from the target. */
  readonly changed: boolean;
  /** With secrets masked; see `colourDiff` for a terminal. */
  readonly unifiedDiff: string;
  /** Fragments to paste by hand for reported differences. */
  readonly fragments: readonly { readonly setting: string; readonly xml: string }[];
}

const blockingSections =
  /^(?:location\[[^\]]*\]\/)?(?:configuration|appSettings|applicationSettings|userSettings|connectionStrings)(?:\/|$)/i;

/** Conflicts in the sections that hold settings, and of the file as a whole: a person has to decide each by a rule before anything is written. */
export function blockingConflicts({ outcomes }: Pick<MergeResult, 'outcomes'>): readonly SettingOutcome[] {
  return outcomes.filter(({ fate, setting }) => fate === 'conflict' && blockingSections.test(setting));
}
