import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actions } from '../../src/actions/all.js';
import type { ActionName } from '../../src/actions/definitions.js';
import { openEarlierServers } from '../fixtures/earlier-servers.js';
import { copyServer } from '../fixtures/server-archive.js';
import { runToItsEnd } from '../in-process.js';
import { availabilityFile } from './truth.js';

export type Inputs = Readonly<Record<string, string>>;

const silent = '/install /quiet /norestart';

/** What an administrator chooses on each sample server. */
const choices: Readonly<Record<string, Inputs>> = {
  'one-server': {
    'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
    'setup-arguments': silent,
    'user-portal-virtual-directory': 'new',
    'web-service-sdk-virtual-directory': 'new',
  },
  'web-server': {
    'package-folder': '\\\\mfa1\\installers$',
    'target-version': '8.1.1',
    'web-service-sdk-virtual-directory': 'new',
  },
  'other-drive-32-bit': {
    'setup-path': 'D:\\Install\\MultiFactorAuthenticationServerSetup.exe',
    'setup-arguments': silent,
    'application-pool': 'Intranet',
  },
  'half-upgraded': {},
};

const ofOneAction: Readonly<Partial<Record<ActionName, Inputs>>> = {
  'backup-pfdata': { upload: 'false' },
  // Not every sample has the packages of its old products.
  upgrade: { 'accept-no-way-back': 'true' },
  'uninstall-phonefactor': { 'accept-no-way-back': 'true' },
  'stage-installers': { 'package-destination': 'C:\\Staged installers' },
};

export const sampleNames = Object.keys(choices);
export const persons = 'activate-server, confirm-replication-group, set-portal-url, inform-users';

/** Of the choices those that the action has. */
export function inputsOf(sample: string, action: ActionName): Inputs {
  const known = Object.keys(actions[action].inputs);
  const own = ofOneAction[action] ?? {};
  return {
    ...Object.fromEntries(Object.entries(choices[sample] ?? {}).filter(([name]) => known.includes(name))),
    ...own,
  };
}

export const stages = [
  'backup-pfdata',
  'uninstall-phonefactor',
  'install-mfa-server',
  'install-web-service-sdk',
  'install-portal',
  'install-mobile-app',
  'merge-webconfig',
] as const satisfies readonly ActionName[];

/** What is done to a sample before: stages in their order, or the whole upgrade. */
export type State = 'untouched' | 'upgraded' | (typeof stages)[number];

/** Servers of all samples in all states, each made once. */
export interface SampleServers {
  /** A copy that writes down who is served, from the begin of what was done to it. */
  copy(sample: string, state: State): Promise<string>;
  close(): Promise<void>;
}

export function openSampleServers(): SampleServers {
  const folder = mkdtempSync(join(tmpdir(), 'interruptions-'));
  const opened = new Map<string, ReturnType<typeof openEarlierServers>>();
  const made = new Map<string, Promise<string>>();
  let copies = 0;
  const open = (sample: string) => {
    const servers = opened.get(sample) ?? openEarlierServers(sample, ['untouched']);
    opened.set(sample, servers);
    return servers;
  };
  const stateOf = (sample: string, state: State): Promise<string> => {
    const key = `${sample} ${state}`;
    const server = made.get(key) ?? make(sample, state);
    made.set(key, server);
    return server;
  };
  async function make(sample: string, state: State): Promise<string> {
    if (state === 'untouched') {
      const server = join((await open(sample)).folder, 'untouched');
      writeFileSync(join(server, availabilityFile), '');
      return server;
    }
    const before = stages[stages.indexOf(state as (typeof stages)[number]) - 1] ?? 'untouched';
    const server = join(folder, `${sample}-${state}`);
    copyServer(await stateOf(sample, state === 'upgraded' ? 'untouched' : before), server);
    const action = state === 'upgraded' ? 'upgrade' : state;
    const at = runAt(stages.indexOf(before as never) - 10);
    const { outputs, fault } = await runToItsEnd(action, server, inputsOf(sample, action), at);
    if (fault !== undefined) throw fault;
    if (outputs.finished !== 'true') throw new Error(`${key(sample, state)} did not end.`);
    return server;
  }
  return {
    async copy(sample, state) {
      copies += 1;
      const to = join(folder, `copy-${copies}`);
      copyServer(await stateOf(sample, state), to);
      return to;
    },
    async close() {
      for (const servers of opened.values()) await (await servers).close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function key(sample: string, state: State): string {
  return `${sample}, ${state},`;
}

/** A run of a process of its own, by the hour. */
export function runAt(hour: number) {
  return {
    startTime: new Date(Date.UTC(2026, 2, 7, 20 + hour)),
    processId: 1000 + hour,
    isProcessRunning: () => false,
  };
}
