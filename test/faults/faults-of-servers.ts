import type { FaultCase } from './fault-case.js';
import { type ServerUnderFault, usual } from './server-under-fault.js';

const setup = 'MultiFactorAuthenticationServerSetup.exe';
const portal = 'drives/C/inetpub/wwwroot/PhoneFactor/web.config';
const dataFile = 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata';
const journal = 'drives/C/ProgramData/mfa-server-upgrade/journal.jsonl';
const storedDataFile = 'drives/C/Program Files/PhoneFactor/Data/Phonefactor.pfdata';

/** The cause is gone; the same run again. */
const gone = (again: (server: ServerUnderFault) => ReturnType<FaultCase['run']>): FaultCase['fix'] => {
  return async (server) => {
    await server.remove('faults.json');
    return again(server);
  };
};

const plan = (server: ServerUnderFault) => server.plan();

/** The approved plan carries itself: its digest is all that the next run needs. */
const carryOn: FaultCase['run'] = (server) => server.run('upgrade', { 'approved-plan': server.approvedDigest });

/** An installer that ends with this code, after the old product is gone. */
const setupEnds =
  (...codes: readonly number[]): FaultCase['run'] =>
  async (server) => {
    const { outputs } = await server.plan();
    await server.faults({ installerExitCodes: { [setup]: codes } });
    return server.run('upgrade', { ...usual, 'approved-plan': outputs['plan-digest'] ?? '' });
  };

/** What the server is like, what Windows refuses, how installers end, what became of records and sets. */
export const faultsOfServers: Readonly<Record<string, FaultCase>> = {
  'a runner without administrator rights': {
    async run(server) {
      await server.faults({ notAdministrator: true });
      return server.plan();
    },
    says: ['prerequisite-administrator', /svc-runner does not have administrator rights/, /local Administrators group/],
    fix: gone(plan),
  },
  'a registry key that is closed': {
    async run(server) {
      await server.faults({
        closedKeys: ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall'],
      });
      return server.plan();
    },
    says: [
      'registry-access-denied',
      /CurrentVersion\\Uninstall .* could not be read/,
      /the permission "Read" on this key/,
    ],
    fix: gone(plan),
  },
  'IIS that refuses': {
    async run(server) {
      await server.faults({ appcmd: { code: 'access-denied', words: 'ERROR ( message:Access is denied. )' } });
      return server.plan();
    },
    says: ['access-denied', /IIS could not be read .*appcmd\.exe.*Access is denied/, /local Administrators group/],
    fix: gone(plan),
  },
  'services that cannot be listed': {
    async run(server) {
      await server.faults({ sc: { words: 'FAILED 1722' } });
      return server.plan();
    },
    says: [
      'refused',
      /services could not be .*sc\.exe.*FAILED 1722/,
      /Fix on the server what Windows reports as wrong, and run again/,
    ],
    fix: gone(plan),
  },
  'a data file that a program has open': {
    async run(server) {
      await server.faults({ lockedFiles: [{ path: dataFile, holder: 'notepad.exe (4711)' }] });
      return server.plan();
    },
    says: [
      'data-file-unreadable',
      /PhoneFactor\.pfdata is unreadable: In use by notepad\.exe \(4711\)/,
      /Close the program/,
    ],
    fix: gone(plan),
  },
  'a data file that is gone': {
    async run(server) {
      await server.copy(storedDataFile, 'kept');
      await server.remove(storedDataFile);
      return server.plan();
    },
    says: [
      'data-file-missing',
      /Data\\PhoneFactor\.pfdata is missing/,
      /Find the data file .*; do not uninstall anything/,
    ],
    async fix(server) {
      await server.copy('kept', storedDataFile);
      return server.plan();
    },
  },
  'a web.config that may not be read': {
    async run(server) {
      await server.faults({ unreadableFiles: ['C:\\inetpub\\wwwroot\\PhoneFactor\\web.config'] });
      return server.plan();
    },
    says: [
      'web-config-unreadable',
      /PhoneFactor\\web\.config .*cannot be read: Access to .* denied/,
      /the right to read the file/,
    ],
    fix: gone(plan),
  },
  'a web.config that is no XML': {
    async run(server) {
      await server.edit(portal, (text) => text.replace('</appSettings>', '</appSetting>'));
      return server.plan();
    },
    says: [
      'web-config-not-mergeable',
      /PhoneFactor\\web\.config .*line 17, column 15: not well-formed XML/,
      /Correct the file/,
    ],
    async fix(server) {
      await server.edit(portal, (text) => text.replace('</appSetting>', '</appSettings>'));
      return server.plan();
    },
  },
  'a drive without room': {
    async run(server) {
      await server.faults({ freeBytes: { C: 1_000_000 } });
      return server.plan();
    },
    says: ['prerequisite-disk-space', /0 MB free on drive C/, /Free at least 200 MB on the drive of the product/],
    fix: gone(plan),
  },
  'PowerShell that is not allowed': {
    async run(server) {
      await server.faults({ powerShell: 'refused' });
      return server.plan();
    },
    says: [
      'package-signature-not-judged',
      /signature of C:\\Install\\.*powershell\.exe: access is denied/,
      /Have PowerShell allowed/,
    ],
    fix: gone(plan),
  },
  'a service that does not stop': {
    async run(server) {
      await server.edit('services.json', (text) =>
        text.replace('"state": "running"', '"neverStops": true, "state": "running"'),
      );
      return server.apply();
    },
    says: [
      'service-will-not-stop',
      /PhoneFactorSvc\) did not stop within \d+ seconds/,
      /end the process of the service .* and run again/,
    ],
    async fix(server) {
      await server.edit('services.json', (text) => text.replace('"neverStops": true,', ''));
      return carryOn(server);
    },
  },
  'the console of the product in a session': {
    async run(server) {
      await server.edit('server.json', (text) =>
        text.replace(
          '"reachable"',
          '"processes": [{ "id": 77, "name": "MultiFactorAuthUI.exe", "path": "C:\\\\Program Files\\\\PhoneFactor\\\\pfadmin.exe", "session": 2 }],\n  "reachable"',
        ),
      );
      return server.plan();
    },
    says: ['product-program-open', /PhoneFactor\\pfadmin\.exe is open in session 2 \(process 77\)/, /Close/],
    async fix(server) {
      await server.edit('server.json', (text) => text.replace(/"processes": [^\]]*\],\n/, ''));
      return server.plan();
    },
  },
  'a restart that is pending': {
    async run(server) {
      await server.editRegistry(
        (text) =>
          `${text}\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired]\r\n`,
      );
      return server.plan();
    },
    says: ['prerequisite-no-pending-restart', /Windows Update waits for a restart/, /accept-pending-restart: true/],
    fix: (server) => server.plan({ 'accept-pending-restart': 'true' }),
  },
  'a setup program that ends with 1603': {
    run: setupEnds(1603),
    says: [
      'installer-failed-1603',
      /Setup\.exe: exit code 1603/,
      /Read the log file, fix the cause and run again\. Log file: C:\\/,
    ],
    fix: gone(carryOn),
  },
  'a setup program that ends with 1618 again and again': {
    run: setupEnds(...Array<number>(20).fill(1618)),
    says: ['installer-failed-1618', /Another installation is running/, /Wait until it has ended/],
    fix: gone(carryOn),
  },
  'a setup program that ends with 1619': {
    run: setupEnds(1619),
    says: ['installer-failed-1619', /The package could not be opened/, /the account of the runner may read it/],
    fix: gone(carryOn),
  },
  'a typing error in the faults of a rehearsal': {
    async run(server) {
      await server.write('faults.json', '{ "freeByte": { "C": 1 } }');
      return server.plan();
    },
    says: [
      'rehearsal-faults-invalid',
      /faults\.json .*line 1, field freeByte: .*did you mean "freeBytes"/,
      /Correct the file/,
    ],
    fix: gone(plan),
  },
  'a backup set with other bytes': {
    async run(server) {
      await server.run('backup-pfdata', { 'backup-destination': 'C:\\Backups' });
      const set = await server.onlyFolderIn('C:\\Backups');
      const stored = `drives/${set.replace(':', '').replaceAll('\\', '/')}/files/C/inetpub/wwwroot/PhoneFactor/web.config`;
      await server.copy(stored, 'kept');
      await server.write(stored, 'x');
      return server.run('restore-backup', { mode: 'plan', 'backup-path': set });
    },
    says: [
      'backup-not-intact',
      /files\/C\/inetpub\/wwwroot\/PhoneFactor\/web\.config has 1 bytes/,
      /Put its files back from a copy/,
    ],
    async fix(server) {
      const set = await server.onlyFolderIn('C:\\Backups');
      await server.copy(
        'kept',
        `drives/${set.replace(':', '').replaceAll('\\', '/')}/files/C/inetpub/wwwroot/PhoneFactor/web.config`,
      );
      return server.run('restore-backup', { mode: 'plan', 'backup-path': set });
    },
  },
  'a file that is newer than the backup set': {
    async run(server) {
      await server.run('backup-pfdata', {});
      await server.edit(portal, (text) => `${text}\n`);
      return server.run('restore-backup', { mode: 'plan', components: 'user-portal' });
    },
    says: [
      'restore-newer-on-server',
      /newer on the server .*: C:\\inetpub\\wwwroot\\PhoneFactor\\web\.config/,
      /set overwrite: true/,
    ],
    fix: (server) => server.run('restore-backup', { mode: 'plan', components: 'user-portal', overwrite: 'true' }),
  },
  'a journal with a damaged line': {
    async run(server) {
      await server.apply();
      await server.edit(journal, (text) => text.replace('"event":"backup-created"', '"event":"backup-creatd'));
      return server.plan();
    },
    says: [
      'journal-broken',
      /In the journal of MFA1 something is missing or was changed before line \d+/,
      /when-records-differ: go-on/,
    ],
    async fix(server) {
      const set = await server.onlyFolderIn('C:\\ProgramData\\mfa-server-upgrade\\backups');
      return server.plan({ 'when-records-differ': 'go-on', 'backup-path': set });
    },
  },
  'the portal before the old one is gone': {
    run: (server) => server.run('install-portal', { mode: 'plan' }),
    says: [
      'phonefactor-still-installed',
      /these parts are still installed: agent, User Portal/,
      /Run backup-pfdata and uninstall-phonefactor/,
    ],
    async fix(server) {
      await server.run('backup-pfdata', { 'old-installers': 'C:\\Install\\PhoneFactor5' });
      await server.run('uninstall-phonefactor', {});
      return server.run('uninstall-phonefactor', { mode: 'plan' });
    },
  },
};
