import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editJson, editRegistry } from '../edit-folder.js';
import type { WebComponent } from '../truth.js';
import { addKey, applicationOf, diskPath, editFaults, multiString, writeFileOn } from './edit-server.js';
import { type Scene, type Variation, type Varied, webOf } from './variation.js';

/* What Windows and the people on the server do: restarts, programs, rights, services, configuration files. */

function state(
  name: string,
  touches: readonly string[],
  apply: (scene: Scene) => Partial<Varied> | undefined,
): Variation {
  return {
    name,
    touches,
    apply(scene) {
      const varied = apply(scene);
      return varied === undefined ? undefined : { what: name, ...varied };
    },
  };
}

const sessionManager = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const updateKey =
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired';
const ofWindows = 'C:\\Windows\\System32\\msi.dll';
const ofBrowser = 'C:\\Program Files\\Browser\\Temp\\scoped_dir1';

const rename = (folder: string, path: string) =>
  addKey(folder, sessionManager, [`"PendingFileRenameOperations"=${multiString([`\\??\\${path}`, ''])}`]);
const accepted = { 'accept-pending-restart': 'true' };

const restarts: readonly Variation[] = [
  state('rename-of-a-browser', ['restart'], ({ folder }) => {
    rename(folder, ofBrowser);
    return {};
  }),
  state('rename-below-windows', ['restart'], ({ folder }) => {
    rename(folder, ofWindows);
    return { answers: accepted };
  }),
  state('rename-below-the-product', ['restart'], ({ folder, server: { truth } }) => {
    if (truth.agent === undefined) return undefined;
    rename(folder, `${truth.agent.folder}\\PhoneFactorSvc.exe`);
    return { answers: accepted };
  }),
  state('update-waits', ['restart'], ({ folder }) => {
    addKey(folder, updateKey, ['"x"=dword:00000001']);
    return { answers: accepted };
  }),
  state('rename-below-windows-in-the-night', ['restart'], () => ({ night: (folder) => rename(folder, ofWindows) })),
  state('update-waits-in-the-night', ['restart'], () => ({
    night: (folder) => addKey(folder, updateKey, ['"x"=dword:00000001']),
  })),
  state('removal-wants-a-restart', ['exit codes'], ({ folder, random }) => {
    const records = join(folder, 'installed-products');
    const old = readdirSync(records).filter((name) =>
      readFileSync(join(records, name), 'utf8').includes('"PhoneFactor '),
    );
    if (old.length === 0) return undefined;
    editJson(join(records, random.pick(old)), (record) => {
      record.exitCode = 3010;
    });
    return {};
  }),
];

const processes = (folder: string, all: readonly object[]) =>
  editJson(join(folder, 'server.json'), (machine) => {
    machine.processes = all;
  });

function consoleOf(folder: string): object {
  return { id: 4711, name: 'PfConsole.exe', path: `${folder}\\PfConsole.exe`, session: 2 };
}

const programs: readonly Variation[] = [
  state('console-open', ['processes'], ({ folder, server: { truth } }) => {
    if (truth.agent === undefined) return undefined;
    processes(folder, [consoleOf(truth.agent.folder)]);
    return { byHand: { asked: /close/i, act: (at) => processes(at, []) } };
  }),
  state('console-opened-in-the-night', ['processes'], ({ server: { truth } }) => {
    const place = truth.agent?.folder;
    if (place === undefined) return undefined;
    return { night: (folder) => processes(folder, [consoleOf(place)]) };
  }),
  state('data-file-open', ['faults'], ({ folder, server: { truth } }) => {
    if (truth.agent === undefined) return undefined;
    const path = `${truth.agent.folder}\\Data\\Phonefactor.pfdata`;
    editFaults(folder, (faults) => {
      faults.lockedFiles = [{ path, holder: 'PfConsole.exe' }];
    });
    return { byHand: { asked: /close/i, act: withoutFaults } };
  }),
  state('service-does-not-stop', ['services'], ({ folder, server: { truth } }) => {
    if (truth.agent === undefined) return undefined;
    const path = join(folder, 'services.json');
    if (!readFileSync(path, 'utf8').includes('"PhoneFactorSvc"')) return undefined;
    const stops = (neverStops: boolean) => (at: string) =>
      editJson(join(at, 'services.json'), ({ services }) => {
        for (const one of services) if (one.name === 'PhoneFactorSvc') one.neverStops = neverStops;
      });
    stops(true)(folder);
    return { byHand: { asked: /console|process/i, act: stops(false) } };
  }),
];

function withoutFaults(folder: string): void {
  rmSync(join(folder, 'faults.json'), { force: true });
}

const refusals: readonly Variation[] = [
  state('no-administrator', ['faults'], ({ folder }) => {
    editFaults(folder, (faults) => {
      faults.notAdministrator = true;
    });
    editJson(join(folder, 'server.json'), ({ machine }) => {
      machine.isAdministrator = false;
    });
    const act = (at: string) => {
      withoutFaults(at);
      editJson(join(at, 'server.json'), ({ machine }) => {
        machine.isAdministrator = true;
      });
    };
    return { byHand: { asked: /administrator/i, act } };
  }),
  state('no-room', ['faults'], ({ folder }) => {
    editFaults(folder, (faults) => {
      faults.freeBytes = { C: 4000, D: 4000 };
    });
    return { byHand: { asked: /free/i, act: withoutFaults } };
  }),
  state('iis-does-not-show-its-settings', ['faults'], ({ folder, server: { truth } }) => {
    if (truth.web.length === 0) return undefined;
    editFaults(folder, (faults) => {
      faults.appcmd = { code: 'refused', only: 'settings', words: 'ERROR ( message:Configuration error )' };
    });
    return { byHand: { asked: /IIS|web\.config/, act: withoutFaults } };
  }),
  state('old-windows', ['server.json'], ({ folder, server: { truth } }) => {
    // A server on which nothing new is installed needs no newer Windows.
    if (truth.agent === undefined && !truth.web.some(({ wanted }) => wanted === 'new')) return undefined;
    editJson(join(folder, 'server.json'), ({ machine }) => {
      machine.operatingSystem = { name: 'Windows Server 2008 Standard', version: '6.0.6002' };
    });
    return { isHopeless: true };
  }),
  state('data-file-empty', ['data'], ({ folder, server: { truth } }) => {
    if (truth.agent === undefined) return undefined;
    const path = diskPath(folder, `${truth.agent.folder}\\Data\\Phonefactor.pfdata`);
    if (!existsSync(path)) return undefined;
    writeFileSync(path, '');
    return { isHopeless: true };
  }),
  state('no-metabase-compatibility', ['registry'], ({ folder }) => {
    const line = '"Metabase"=dword:00000001\r\n';
    const isGone = editRegistry(folder, (text) => text.replace(line, ''));
    if (!isGone) return undefined;
    const after = /"ManagementConsole"=dword:00000001\r?\n/;
    const act = (at: string) => void editRegistry(at, (text) => text.replace(after, (found) => `${found}${line}`));
    return { byHand: { asked: /metabase/i, act } };
  }),
];

function registryText(folder: string): string {
  const bytes = readFileSync(join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'));
  return bytes.toString(bytes[0] === 0xff ? 'utf16le' : 'utf8');
}

const installPath: readonly Variation[] = [
  state('install-path-missing', ['registry'], ({ folder, server: { truth, content } }) => {
    if (truth.agent === undefined) return undefined;
    // Where the agent is gone as well, only its data in a default folder shows that it was there.
    const isShown = /^C:\\Program Files( \(x86\))?\\PhoneFactor$/.test(truth.agent.folder);
    const hasAgent = [...content].some(
      ([path, bytes]) =>
        path.startsWith('installed-products/') &&
        /"(PhoneFactor Agent|Multi-Factor Authentication Server|Contoso second factor, part 7)"/.test(
          Buffer.from(bytes).toString('utf8'),
        ),
    );
    if (!isShown && !hasAgent) return undefined;
    const line = /"InstallPath"=[^\r\n]*\r?\n/i.exec(registryText(folder))?.[0];
    if (line === undefined) return undefined;
    editRegistry(folder, (text) => text.replace(line, ''));
    const key = /\[[^\]]*Positive Networks\\PhoneFactor\]\r?\n/i;
    const act = (at: string) => void editRegistry(at, (text) => text.replace(key, (found) => `${found}${line}`));
    return { answers: { 'install-path': truth.agent.folder }, byHand: { asked: /InstallPath/, act } };
  }),
  state('copies-of-the-packages-are-gone', ['old-installers'], ({ folder, server }) => {
    rmSync(diskPath(folder, 'C:\\Windows\\Installer'), { recursive: true, force: true });
    return server.inputs['old-installers'] === undefined ? { answers: { 'accept-no-way-back': 'true' } } : {};
  }),
];

interface Changed {
  readonly xml: string;
  readonly text: RegExp;
  readonly in: 'system.web' | 'configuration';
}

/** Changes of the old defaults as administrators make them. */
const changes: readonly Changed[] = [
  { xml: '<sessionState timeout="45" />', text: /sessionState/, in: 'system.web' },
  { xml: '<globalization culture="de-DE" />', text: /globalization/, in: 'system.web' },
  { xml: '<httpRuntime maxRequestLength="8192" />', text: /maxRequestLength/, in: 'system.web' },
  {
    xml: '<machineKey validationKey="0123456789ABCDEF" decryptionKey="FEDCBA9876543210" />',
    text: /machineKey/,
    in: 'system.web',
  },
  {
    xml: '<location path="Admin"><system.web><authorization><deny users="?" /></authorization></system.web></location>',
    text: /Admin/,
    in: 'configuration',
  },
];

function changedDefault(component: WebComponent): Variation {
  return state(`changed-default-of-${component}`, [`configuration`, `place ${component}`], (scene) => {
    const web = webOf(scene, component);
    if (web === undefined) return undefined;
    const path = `${applicationOf(scene.folder, web).physicalPath}\\web.config`;
    const { xml, text, in: section } = scene.random.pick(changes);
    const bytes = readFileSync(diskPath(scene.folder, path));
    const encoding = bytes[0] === 0xff ? 'utf16le' : 'utf8';
    const old = bytes.toString(encoding);
    const end = `</${section}>`;
    if (!old.includes(end)) return undefined;
    writeFileOn(
      scene.folder,
      path,
      Buffer.from(
        old.replace(end, () => `${xml}\r\n${end}`),
        encoding,
      ),
    );
    return { what: `${component}: ${xml}`, carried: [{ component, text }] };
  });
}

const damaged = state('old-configuration-not-well-formed', ['configuration', 'place user-portal'], (scene) => {
  const web = webOf(scene, 'user-portal');
  if (web === undefined) return undefined;
  const path = `${applicationOf(scene.folder, web).physicalPath}\\web.config`;
  const bytes = readFileSync(diskPath(scene.folder, path));
  const encoding = bytes[0] === 0xff ? 'utf16le' : 'utf8';
  writeFileOn(scene.folder, path, Buffer.from(bytes.toString(encoding).replace('</configuration>', ''), encoding));
  return { byHand: { asked: /web\.config/, act: (at) => writeFileOn(at, path, bytes) } };
});

export const machineVariations: readonly Variation[] = [
  ...restarts,
  ...programs,
  ...refusals,
  ...installPath,
  changedDefault('user-portal'),
  changedDefault('mobile-app'),
  damaged,
];
