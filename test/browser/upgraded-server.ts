import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditReport } from '../../src/report/audit-report.js';
import type { ReportLanguage } from '../../src/report/report-input.js';
import { parseServerRecord, type ServerRecord } from '../../src/report/server-record.js';
import { type ActionRun, runHere, runToItsEnd } from '../in-process.js';
import { sampleReport } from '../report/sample-report.js';

const oldInstallers = 'C:\\Install\\PhoneFactor5';
const inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'old-installers': oldInstallers,
  'user-portal-virtual-directory': 'new',
  'web-service-sdk-virtual-directory': 'new',
};
const rollBack = { scope: 'roll-back', 'old-installers': oldInstallers };

/** So many minutes after the begin of the night. */
const after = (minutes: number) => ({ startTime: new Date(Date.parse('2026-03-07T21:00:00Z') + minutes * 60_000) });

async function planned(
  name: 'upgrade' | 'restore-backup',
  folder: string,
  minutes: number,
  given: Readonly<Record<string, string>>,
) {
  const { outputs } = await runHere(name, folder, { ...given, mode: 'plan' }, after(minutes));
  return { ...given, 'approved-plan': outputs['plan-digest'] ?? '' };
}

function mustBeFinished({ fault, outputs }: ActionRun): void {
  if (fault !== undefined) throw fault;
  if (outputs.finished !== 'true') throw new Error('The run did not come to its end.');
}

/** The sample server, upgraded to its end; with the worst night, after a setup that failed and a roll-back. */
async function upgradedRecord(isWorstNight: boolean): Promise<ServerRecord> {
  const parent = await mkdtemp(join(tmpdir(), 'report-night-'));
  const folder = join(parent, 'one-server');
  try {
    await cp(join('examples', 'servers', 'one-server'), folder, { recursive: true, preserveTimestamps: true });
    if (isWorstNight) await failAndRollBack(folder);
    const begin = isWorstNight ? 150 : 0;
    mustBeFinished(
      await runToItsEnd('upgrade', folder, await planned('upgrade', folder, begin, inputs), after(begin + 10)),
    );
    const { outputs } = await runHere('verify-upgrade', folder, {
      'user-portal-virtual-directory': 'new',
      'web-service-sdk-virtual-directory': 'new',
      'fail-on-not-proven': 'false',
    });
    const report = await runHere('upgrade-report', folder, { checks: outputs.checks ?? '' }, after(400));
    const file = report.outputs['record-path'] ?? '';
    return parseServerRecord(await readFile(file, 'utf8'), file);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function failAndRollBack(folder: string): Promise<void> {
  const given = await planned('upgrade', folder, 0, inputs);
  const faults = { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } };
  await writeFile(join(folder, 'faults.json'), JSON.stringify(faults));
  const failed = await runHere('upgrade', folder, given, after(10));
  if (failed.fault === undefined) throw new Error('The setup was to fail.');
  const back = await planned('restore-backup', folder, 70, rollBack);
  mustBeFinished(await runToItsEnd('restore-backup', folder, back, after(80)));
}

export interface Night {
  readonly record: ServerRecord;
  readonly pages: Readonly<Record<ReportLanguage, string>>;
}

/** A night on a rehearsal server, and its report in every language. */
export async function nightOf(kind: 'good' | 'worst'): Promise<Night> {
  const record = await upgradedRecord(kind === 'worst');
  const page = (language: ReportLanguage) =>
    auditReport({ ...sampleReport([record.server]), announcements: record.announcements, language });
  return { record, pages: { en: page('en'), de: page('de') } };
}
