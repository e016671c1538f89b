import { join } from 'node:path';
import { HostError } from '../host-error.js';
import type { Clock, MachineFacts } from '../machine.js';
import { isAtOrBelowKey } from '../registry.js';
import { patience, retryWhileInUse } from '../retry-while-in-use.js';
import type { ProgramFault, RehearsalFaults } from './faults-schema.js';
import type { ServerFolder } from './server-folder.js';
import type { Storage } from './storage.js';

/** The programs of Windows that a rehearsal server lets fail, as the adapters for Windows report it. */
export interface ProgramFaults {
  /** @throws HostError */
  webServer(subject: string, what?: 'settings'): Promise<void>;
  /** @throws HostError */
  services(subject: string): Promise<void>;
  /** @param key as the 64-bit view shows it @throws HostError `access-denied` */
  registry(key: string): Promise<void>;
  /** Why PowerShell does not answer; undefined where it does. `writing` where it is to change something. */
  powerShell(use: 'reading' | 'writing'): Promise<string | undefined>;
  /** What the machine says of PowerShell where it fails. */
  powerShellFacts(): Promise<Pick<MachineFacts, 'powerShell'>>;
}

const powerShellWords: Readonly<Record<NonNullable<RehearsalFaults['powerShell']>, string>> = {
  refused: 'Windows did not start powershell.exe: access is denied.',
  killed: 'PowerShell ended with 4294967295 and wrote nothing.',
  'constrained-language':
    'PowerShell ended with 1: Cannot create type. Only core types are supported in this language mode.',
};

export function createProgramFaults(server: ServerFolder, storage: Storage, clock: Clock): ProgramFaults {
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another: what counts down is written back. */
  function nextOf(name: 'appcmd' | 'sc', what: 'settings' | undefined): Promise<ProgramFault | undefined> {
    const next = turn.then(() => takeNext(name, what));
    turn = next.catch(() => {});
    return next;
  }

  async function takeNext(name: 'appcmd' | 'sc', what: 'settings' | undefined): Promise<ProgramFault | undefined> {
    const faults = await server.faults();
    const fault = faults[name];
    if (fault?.only !== undefined && fault.only !== what) return undefined;
    if (fault?.times === undefined) return fault;
    if (fault.times <= 0) return undefined;
    const changed = { ...faults, [name]: { ...fault, times: fault.times - 1 } };
    const bytes = Buffer.from(`${JSON.stringify(changed, null, 2)}\n`, 'utf8');
    await storage.replace(`${name}: next fault`, name, join(server.path, 'faults.json'), bytes);
    return fault;
  }

  async function failing(name: 'appcmd' | 'sc', subject: string, sentence: string, what?: 'settings'): Promise<void> {
    await retryWhileInUse(clock, patience.reading, async () => {
      const fault = await nextOf(name, what);
      if (fault === undefined) return;
      throw new HostError(fault.code ?? 'refused', subject, `${sentence}: ${fault.words ?? 'no words, exit code 1'}`);
    });
  }

  return {
    webServer: (subject, what) =>
      failing('appcmd', subject, `${subject} could not be read or changed (appcmd.exe)`, what),
    services: (subject) => failing('sc', subject, `${subject} could not be asked or ordered (sc.exe)`),
    async registry(key) {
      const closed = (await server.faults()).closedKeys?.find((one) => isAtOrBelowKey(key, one));
      if (closed === undefined) return;
      throw new HostError('access-denied', key, `The registry key ${key} could not be read: access is denied.`);
    },
    async powerShell(use) {
      const kind = (await server.faults()).powerShell;
      return kind === undefined || (kind === 'constrained-language' && use === 'reading')
        ? undefined
        : powerShellWords[kind];
    },
    async powerShellFacts() {
      const kind = (await server.faults()).powerShell;
      if (kind === undefined) return {};
      if (kind !== 'constrained-language') return { powerShell: { answers: false, reason: powerShellWords[kind] } };
      return { powerShell: { answers: true, version: '5.1', languageMode: 'ConstrainedLanguage' } };
    },
  };
}
