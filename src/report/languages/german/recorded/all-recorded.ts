import { germanChecks } from './checks.js';
import { germanEvidence } from './evidence.js';
import { germanInstallers } from './installers.js';
import { germanInstructions } from './instructions.js';
import { germanKnownFailures } from './known-failures.js';
import { germanNotes } from './notes.js';
import { germanPrerequisites } from './prerequisites.js';
import { germanRecords } from './records.js';
import { germanSettings } from './settings.js';
import { germanTitles } from './titles.js';
import { germanValues } from './values.js';

/** Every sentence that a record can have, with `{1}`, `{2}` for the names within it, in German. */
export const germanSentences: Readonly<Record<string, string>> = {
  ...germanTitles,
  ...germanInstallers,
  ...germanSettings,
  ...germanNotes,
  ...germanInstructions,
  ...germanChecks,
  ...germanEvidence,
  ...germanPrerequisites,
  ...germanKnownFailures,
  ...germanRecords,
  ...germanValues,
};
