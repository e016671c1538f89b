import type { Finding } from '../../base/finding.js';
import { omitUndefined } from '../../base/json.js';
import { listed } from '../../base/listed.js';
import { UserError } from '../../base/user-error.js';
import { componentsToBackUp } from '../../changes/backup-sets/backup-chain.js';
import { cachedPackage } from '../../changes/installing/cached-packages.js';
import { withSalt } from '../../changes/server/hiding-salt.js';
import { readServer, type ServerKnowledge } from '../../changes/server/read-server.js';
import { journalPath, lockPath, workFolderOf } from '../../changes/server/work-folder.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { cutOffNote, cutOffRun, type OpenRun, openRun, unfinishedRun } from '../../plan/cut-off-run.js';
import { openJournal } from '../../plan/journal.js';
import type { JournalLine } from '../../plan/journal-schema.js';
import { heldLock } from '../../plan/lock.js';
import { heldLockText } from '../../plan/lock-refusal.js';
import type { Served } from '../../plan/run-status.js';
import { componentTitles } from '../../product/components.js';
import type { Inventory } from '../../product/inventory.js';
import { knownFailures } from '../../product/known-failures.js';
import type { ServerState } from '../../product/server-state.js';
import { shownInventory } from '../../product/shown-inventory.js';
import { backupBlockers } from '../backup-pfdata/plan.js';
import { beginningBlockers, judgeBeginning } from '../beginning.js';
import { judgeRecords, recordBlockers } from '../judge-records.js';
import { prerequisiteFindings } from '../order.js';
import { servedAtLook } from '../run/served.js';

export interface Inspection {
  readonly inventory: Inventory;
  readonly state: ServerState;
  /** What would stop the upgrade for every choice. */
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** By this look and the journal of earlier runs. */
  readonly served: Served;
  /** Absent where none is. */
  readonly openRun?: OpenRun;
}

/** Reads and judges a server before the upgrade; changes nothing. */
export async function inspectServer(host: Host, given: ServerKnowledge, chosen?: string): Promise<Inspection> {
  const workFolder = await workFolderOf(host, chosen);
  const knowledge = await withSalt(host, workFolder, given);
  const { inventory, state } = await readServer(host, knowledge);
  const components = state.components.map(({ component }) => component);
  const prerequisites = prerequisiteFindings(state, components);
  const situation = {
    now: state,
    before: state,
    sets: [],
    beginning: judgeBeginning(undefined, state),
    inventorySha256: '',
    records: { fit: 'none-yet' } as const,
    confirmed: new Set<string>(),
    packages: {},
    missingThemes: [],
    pendingMerges: {},
    interrupted: [],
  };
  const journal = await readJournal(host, workFolder, state.machine.name);
  const failures = knownFailures({ state, ...omitUndefined({ actsFrom: host.actsFrom }) });
  return {
    inventory: shownInventory({ ...inventory, cachedPackages: await cachedPackages(host, state) }),
    state,
    blockers: [
      ...backupBlockers(situation, componentsToBackUp(state)),
      ...(situation.beginning.source === 'as-found' ? beginningBlockers(situation) : []),
      ...prerequisites.blockers,
      ...failures.blockers,
    ],
    warnings: [
      ...(await lockWarnings(host, workFolder)),
      ...journal.warnings,
      ...state.warnings,
      ...prerequisites.warnings,
      ...failures.warnings,
    ],
    served: servedAtLook(journal.lines, state),
    ...omitUndefined({ openRun: openRun(journal.lines) }),
  };
}

/** Each costs a program of its own on Windows: a rehearsal server needs them, the looks of an upgrade do not. */
async function cachedPackages(host: Host, state: ServerState): Promise<NonNullable<Inventory['cachedPackages']>> {
  const looks = state.components.map(async (component) => {
    const { productCode = '' } = component.product;
    const cached = await cachedPackage(host, state, component);
    return 'found' in cached ? [{ productCode, path: cached.found.path }] : [];
  });
  return (await Promise.all(looks)).flat();
}

interface EarlierRuns {
  readonly lines: readonly JournalLine[];
  readonly warnings: readonly Finding[];
}

/** The journal of the work folder; one that cannot be read is reported, for nobody knows what is in it. */
async function readJournal(host: Host, workFolder: string, server: string): Promise<EarlierRuns> {
  try {
    const { lines, gaps } = await openJournal(host.files, host.clock, journalPath(workFolder));
    const fit = judgeRecords({ lines, ...omitUndefined({ gaps }) }, undefined, []);
    const missing = fit.fit === 'journal-has-gap' ? recordBlockers(fit, server, undefined) : [];
    return { lines, warnings: [...missing, ...cutOffWarnings(lines)] };
  } catch (error) {
    if (error instanceof UserError) {
      const { code, message, advice } = error;
      return { lines: [], warnings: [{ code, message, advice }] };
    }
    if (!(error instanceof HostError)) throw error;
    const advice = 'Let the account of the runner read the work folder, and inspect again.';
    const message = `The journal of earlier runs could not be read: ${error.message}`;
    return { lines: [], warnings: [{ code: error.code, message, advice }] };
  }
}

function cutOffWarnings(lines: readonly JournalLine[]): readonly Finding[] {
  const run = cutOffRun(lines);
  if (run === undefined) return unfinishedWarnings(lines);
  const advice = 'See that these services run. Run again with the same inputs: the run carries on where it stopped.';
  return [{ code: 'earlier-run-cut-off', message: cutOffNote(run), advice }];
}

/** A run that failed or waits for somebody left a server that looks as if nothing blocked it. */
function unfinishedWarnings(lines: readonly JournalLine[]): readonly Finding[] {
  const run = unfinishedRun(lines);
  if (run === undefined) return [];
  const away = run.interrupted.map((subject) => (subject === 'sign-in' ? 'sign-in' : componentTitles[subject]));
  const served = away.length === 0 ? '' : ` By its journal, not served since: ${listed(away)}.`;
  const advice =
    'Run it again with the same inputs: the run carries on where it stopped. The way back is restore-backup with scope: roll-back.';
  const message = `The last run of ${run.action}, begun ${run.began}, did not come to the end of its plan.${served}`;
  return [{ code: 'earlier-run-not-finished', message, advice }];
}

/** Whether a run changes this server now, and which one. */
async function lockWarnings(host: Host, workFolder: string): Promise<readonly Finding[]> {
  const path = lockPath(workFolder);
  try {
    const held = await heldLock(host, path);
    return held === undefined ? [] : [{ code: 'server-locked', ...heldLockText(held, { now: host.clock.now() }) }];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = `Whether a run changes this server now could not be read: ${error.message} Lock: ${path}.`;
    return [{ code: 'server-locked', message, advice: 'Give the account of the runner access to the work folder.' }];
  }
}
