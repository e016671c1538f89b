import type { CodeWords } from '../../code-words.js';
import { germanArtifactsCodes, germanRunnerCodes } from './artifacts-codes.js';
import { germanBackupCodes, germanRestoreCodes, germanWayBackCodes } from './backup-codes.js';
import { germanHostCodes } from './host-codes.js';
import { germanInstallationCodes } from './installation-codes.js';
import { germanAfterCodes, germanInstalledCodes } from './installed-codes.js';
import { germanMergeCodes } from './merge-codes.js';
import { germanOrderCodes, germanPlanCodes } from './plan-codes.js';
import { germanFolderCodes, germanServerCodes, germanStartCodes } from './server-codes.js';

/**
 * Every code that a record of a server can have. Codes of fleets are in none, and what a report could not prove
 * has words of its own.
 */
export const germanCodes: Readonly<Record<string, CodeWords>> = {
  ...germanStartCodes,
  ...germanServerCodes,
  ...germanFolderCodes,
  ...germanPlanCodes,
  ...germanInstalledCodes,
  ...germanOrderCodes,
  ...germanBackupCodes,
  ...germanWayBackCodes,
  ...germanArtifactsCodes,
  ...germanInstallationCodes,
  ...germanMergeCodes,
  ...germanRestoreCodes,
  ...germanAfterCodes,
  ...germanRunnerCodes,
  ...germanHostCodes,
};
