import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editJson, editRegistry, journalFile, setsOf, windowsPath } from '../../edit-folder.js';
import type { Inputs } from '../../servers.js';
import { addKey, diskPath, editFaults, multiString } from '../edit-server.js';
import { all, type HalfDone, noBlocker, type Rows, type Spoil } from './row.js';

/* Journal and marks, data file and registry, restarts, programs and rights. */

const goOn = { 'when-records-differ': 'go-on' };

const lineLost: Spoil = ({ folder }) => {
  const path = join(folder, journalFile);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (lines.length < 6) return undefined;
  writeFileSync(path, `${lines.filter((_, index) => index !== 2).join('\n')}\n`);
  return { inputs: { ...goOn, ...setGiven(folder) }, isNewApproval: true };
};

/** What the server had before is in the set, where nothing on it shows that any more. */
function setGiven(folder: string): Inputs {
  const [set] = setsOf(folder);
  return set === undefined ? {} : { 'backup-path': windowsPath(folder, set) };
}

/** The mark of the machine is in the registry; an image of the disk from before has none. */
const markLost: Spoil = ({ folder }) => {
  const isGone = editRegistry(folder, (text) =>
    text.replace(/\[HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-server-upgrade\]\r?\n(?:[^[\r\n][^\r\n]*\r?\n)*/, ''),
  );
  return isGone ? { inputs: goOn } : undefined;
};

const journalLost: Spoil = ({ folder }) => {
  if (setsOf(folder).length === 0) return undefined;
  rmSync(join(folder, journalFile));
  return { inputs: { ...setGiven(folder), ...goOn }, isNewApproval: true };
};

/** With its mark: nothing says where the journal was. */
const allLost: Spoil = (state) => {
  markLost(state);
  return journalLost(state);
};

const dataFile = ({ folder, server }: HalfDone) =>
  diskPath(folder, `${server.truth.agent?.folder}\\Data\\PhoneFactor.pfdata`);

function dataSpoiled(spoil: (path: string) => void): Spoil {
  return (state) => {
    const path = dataFile(state);
    if (state.server.truth.agent === undefined || !existsSync(path)) return undefined;
    const bytes = readFileSync(path);
    spoil(path);
    return { act: () => writeFileSync(path, bytes) };
  };
}

const dataOpen: Spoil = (state) => {
  const { folder, server } = state;
  if (server.truth.agent === undefined || !existsSync(dataFile(state))) return undefined;
  editFaults(folder, (faults) => {
    faults.lockedFiles = [{ path: `${server.truth.agent?.folder}\\Data\\PhoneFactor.pfdata`, holder: 'PfConsole.exe' }];
  });
  return { act: () => rmSync(join(folder, 'faults.json')) };
};

/** What the old agent left in the registry is written again, or is there under the new server's care. */
const installPathLost: Spoil = ({ folder }) => {
  const line = /"InstallPath"=[^\r\n]*\r?\n/i;
  const bytes = readFileSync(join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'));
  const found = line.exec(bytes.toString(bytes[0] === 0xff ? 'utf16le' : 'utf8'))?.[0];
  if (found === undefined) return undefined;
  editRegistry(folder, (text) => text.replace(line, ''));
  const key = /\[[^\]]*Positive Networks\\PhoneFactor\]\r?\n/i;
  return {
    act: () => void editRegistry(folder, (text) => text.replace(key, (one) => `${one}${found}`)),
  };
};

const sessionManager = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const restartWaits: Spoil = ({ folder }) => {
  addKey(folder, sessionManager, [
    `"PendingFileRenameOperations"=${multiString(['\\??\\C:\\Windows\\System32\\msi.dll', ''])}`,
  ]);
  return {};
};

const consoleOpen: Spoil = ({ folder, server }) => {
  const place = server.truth.agent?.folder;
  if (place === undefined) return undefined;
  editJson(join(folder, 'server.json'), (machine) => {
    machine.processes = [{ id: 4711, name: 'PfConsole.exe', path: `${place}\\PfConsole.exe`, session: 2 }];
  });
  return {};
};

const noRights: Spoil = ({ folder }) => {
  const say = (isAdministrator: boolean) =>
    editJson(join(folder, 'server.json'), ({ machine }) => {
      machine.isAdministrator = isAdministrator;
    });
  say(false);
  return { act: () => say(true) };
};

export const recordRows = {
  'journal-broken': { after: 'input', spoil: lineLost },
  'server-put-back': { after: 'input', spoil: markLost },
  'backup-sets-without-journal': { after: 'input', spoil: allLost },
  'journal-elsewhere': { after: 'input', spoil: journalLost },
  'data-file-not-as-before': { after: 'by hand', asked: /restore-backup/, spoil: dataSpoiled((path) => rmSync(path)) },
  'data-file-missing': { after: 'by hand', asked: /data/i, spoil: dataSpoiled((path) => rmSync(path)) },
  'data-file-empty': { after: 'by hand', asked: /data/i, spoil: dataSpoiled((path) => writeFileSync(path, '')) },
  'data-file-unreadable': { after: 'by hand', asked: /close/i, spoil: dataOpen },
  'install-path-not-as-before': { after: 'by hand', asked: /InstallPath/, spoil: installPathLost },
  ...all(
    { after: 'shown by', test: 'test/end-to-end/wizard-goes-wrong.test.ts' },
    'server-installed-in-part',
    'web-component-at-other-place',
  ),
  'prerequisite-<name>': { after: 'by hand', asked: /administrator/i, spoil: noRights },
  'product-program-open': { after: 'never', spoil: consoleOpen },
  'known-failure-<name>': { after: 'never', spoil: restartWaits },
  ...all(
    { after: 'never' },
    'no-phonefactor-found',
    'generation-unclear',
    'unknown-product-entry',
    'two-installs',
    'product-code-not-found',
    'install-path-missing',
    'install-path-unknown',
    'install-path-two-views',
    'install-path-not-a-path',
    'install-folder-missing',
    'agent-not-recognised',
    'agent-key-without-agent',
    'data-file-without-agent',
    'product-without-web-application',
    'web-application-without-product',
    'web-application-unknown',
    'two-web-applications',
    'web-application-not-found',
    'component-at-other-name',
    'choice-contradicts-intention',
    'server-before-unreadable',
    'beginning-unknown',
    'backup-of-other-server',
    'backup-without-configuration',
  ),
  ...all({ after: 'shown by', test: 'test/end-to-end/upgraded-in-part.test.ts' }, 'upgraded-part-missing'),
  ...noBlocker('a guard: no server is known that brings it about', 'step-unaccounted', 'merge-source-missing'),
} as const satisfies Rows;
