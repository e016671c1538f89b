import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedFleetFile, generatedServers } from '../../bench/fleet/generated-fleet.js';
import { makeLargeServer, type ServerSize } from '../../bench/profile/large-server.js';
import { applyRestore } from '../../src/backup/apply-restore.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import { planRestore } from '../../src/backup/restore-plan.js';
import { silentLog } from '../../src/base/log.js';
import type { BackupChain } from '../../src/changes/step-context.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { planFleet } from '../../src/fleet/plan-fleet.js';
import type { FileEntry, Files } from '../../src/host/files.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { openJournal } from '../../src/plan/journal.js';
import type { ServerState } from '../../src/product/server-state.js';
import { auditReport } from '../../src/report/audit-report.js';
import { missingThemes } from '../../src/stages/install-portal/restore-themes.js';
import type { Situation } from '../../src/stages/situation.js';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { plainMergeRules } from '../../src/webconfig/merge-rules.js';
import { createSampleSet, dataFolder, stopAll } from '../backup/sample-set.js';
import { runHere } from '../in-process.js';
import { memoryFiles } from '../plan/memory-files.js';
import {
  journalOf,
  makeFleet,
  sampleManifest,
  sampleReport,
  sampleServers,
  stepEntries,
} from '../report/sample-report.js';
import { sampleState } from '../stages/sample-situation.js';

export interface PieceOfWork {
  readonly size: number;
  readonly work: (size: number) => unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'linear-'));
let servers = 0;

export const removeServers = () => rm(folder, { recursive: true, force: true });

const nothing: ServerSize = { applications: 0, themes: 0, files: 0, products: 0 };
const wishes = {
  mode: 'plan',
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'user-portal-virtual-directory': 'new',
  'web-service-sdk-virtual-directory': 'new',
};

function planWith(what: keyof ServerSize) {
  return async (count: number) => {
    servers += 1;
    const server = join(folder, `${servers}`);
    makeLargeServer(server, { ...nothing, [what]: count });
    const { fault } = await runHere('upgrade', server, wishes);
    if (fault !== undefined) throw fault;
  };
}

/** A set of the data folder of a rehearsal server. */
async function backUpData(count: number) {
  servers += 1;
  const server = join(folder, `${servers}`);
  makeLargeServer(server, { ...nothing, files: count });
  const host = await stopAll(await createRehearsalHost(server));
  const items = [{ kind: 'folder', component: 'agent', role: 'data', path: dataFolder }] as const;
  return { files: host.files, set: await createSampleSet(host, { items }) };
}

async function restoreData(count: number): Promise<void> {
  const { files, set } = await backUpData(count);
  await files.remove(dataFolder);
  const plan = planRestore(set, {}, await readCurrentState(files, set, {}));
  const choices = { overwrite: true, createMissingFolders: true, removeOthers: false };
  await applyRestore(files, { plan, choices, keepReplacedIn: 'C:\\Kept' }, silentLog);
}

async function planOfFleet(count: number) {
  const fleet = await parseFleetFile(generatedFleetFile(count + 5), 'fleet.yml');
  return planFleet({ servers: generatedServers(count + 5), fleet });
}

function reportOfSteps(count: number) {
  const steps = Array.from({ length: count }, (_, number) => stepEntries(`step-${number}`, `Note ${number}.`));
  const journal = [...sampleServers.upgraded.journal, ...journalOf(...steps.flat())];
  return auditReport(sampleReport([{ ...sampleServers.upgraded, journal }]));
}

const clock = { now: () => new Date('2026-03-07T22:00:00Z'), sleep: async () => {} };

async function journalTwice(count: number): Promise<void> {
  const contents = new Map<string, string>();
  const journal = await openJournal(memoryFiles(contents), clock, 'journal');
  for (let number = 0; number < count; number += 1) {
    for (const entry of stepEntries(`step-${number}`)) await journal.record(entry);
  }
  await openJournal(memoryFiles(contents), clock, 'journal');
}

function merge(count: number) {
  const [original, target] = [configurationOf(count, 'old'), configurationOf(count, 'new')];
  const sides = { original: { path: 'old', bytes: original }, target: { path: 'new', bytes: target } };
  return mergeConfigurations({ ...sides, rules: plainMergeRules });
}

async function lookForThemes(count: number): Promise<void> {
  const themes = Array.from({ length: count }, (_, number) => `Theme${number}`);
  const files: Partial<Files> = { stat: async (path) => (path.includes('7') ? undefined : fileAt(path)) };
  await missingThemes(files as Files, chainOf(themes), withNewPortal(themes));
}

/** By what a person waits for. */
export const piecesOfWork: Readonly<Record<string, PieceOfWork>> = {
  'a plan for a server with other applications of IIS': { size: 60, work: planWith('applications') },
  'a plan for a server with themes': { size: 60, work: planWith('themes') },
  'a plan for a server with files beside the data file': { size: 150, work: planWith('files') },
  'a plan for a server with other products': { size: 150, work: planWith('products') },
  'a backup of many files in one folder': { size: 300, work: backUpData },
  'a restore of many files into one folder': { size: 300, work: restoreData },
  'a plan for a fleet': { size: 1000, work: planOfFleet },
  'a report of a fleet': { size: 20, work: (count) => auditReport(sampleReport(makeFleet(count))) },
  'a report of one server with a long journal': { size: 300, work: reportOfSteps },
  'a long journal, written and read again': { size: 300, work: journalTwice },
  'a merge of settings': { size: 200, work: merge },
  'the look for missing themes': { size: 200, work: lookForThemes },
};

function configurationOf(count: number, value: string): Uint8Array {
  const settings = Array.from({ length: count }, (_, number) => `<add key="Key${number}" value="${value}${number}"/>`);
  return Buffer.from(`<configuration>\n<appSettings>\n${settings.join('\n')}\n</appSettings>\n</configuration>\n`);
}

const portalFolder = 'C:\\inetpub\\wwwroot\\PhoneFactor';

function fileAt(path: string): FileEntry {
  const time = '2026-03-07T22:00:00.000Z';
  const attributes = { readOnly: false, hidden: false, system: false };
  return { path, kind: 'file', size: 1, created: time, modified: time, ...attributes };
}

/** One file of each theme in one set. */
function chainOf(themes: readonly string[]): BackupChain {
  const entries = themes.map((theme) => ({
    component: 'user-portal',
    role: 'theme',
    originalPath: `${portalFolder}\\App_Themes\\${theme}\\a.css`,
    storedAs: `files/${theme}`,
    size: 1,
    sha256: '0'.repeat(64),
  }));
  return {
    sets: [{ folder: 'D:\\Backups\\one', manifest: { ...sampleManifest, entries }, manifestSha256: '0'.repeat(64) }],
  };
}

/** The old portal had these themes; the new one is there, by nobody's step. */
function withNewPortal(themes: readonly string[]): Pick<Situation, 'before' | 'now' | 'doneSteps'> {
  return { before: stateWith('phonefactor', themes), now: stateWith('mfa-server', []), doneSteps: new Set() };
}

function stateWith(generation: 'phonefactor' | 'mfa-server', themes: readonly string[]): ServerState {
  const state = sampleState();
  const components = state.components.flatMap((one) =>
    one.component === 'user-portal' && one.web !== undefined
      ? [{ ...one, generation, web: { ...one.web, customThemes: themes } }]
      : [],
  );
  return { ...state, components };
}
