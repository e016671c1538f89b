import type { FaultCase } from './fault-case.js';

const setup = 'drives/C/Install/MultiFactorAuthenticationServerSetup.exe';
const notThere = /Correct the name, or make the drive or the share reachable/;

/** Folders, shares, and the files that are run from them. */
export const faultsOfPlaces: Readonly<Record<string, FaultCase>> = {
  'a setup program that is not there': {
    run: (server) => server.plan({ 'setup-path': 'C:\\Media\\MultiFactorAuthenticationServerSetup.exe' }),
    says: ['setup-missing', /C:\\Media\\Multi.* was not found/, /Put the setup program there, whole/],
    fix: async (server) => {
      await server.copy(setup, 'drives/C/Media/MultiFactorAuthenticationServerSetup.exe');
      return server.plan({ 'setup-path': 'C:\\Media\\MultiFactorAuthenticationServerSetup.exe' });
    },
  },
  'a folder in place of the setup program': {
    run: (server) => server.plan({ 'setup-path': 'C:\\Install' }),
    says: [
      'path-not-a-file',
      /C:\\Install \(input setup-path\) .* it is a folder/,
      /Give the whole path with the name of the file/,
    ],
    fix: (server) => server.plan(),
  },
  'a setup program under another name': {
    run: (server) => server.plan({ 'setup-path': 'C:\\Install\\Setup.exe' }),
    says: ['setup-wrong-name', /C:\\Install\\Setup\.exe is not named/, /under its original name/],
    fix: (server) => server.plan(),
  },
  'a setup program that is an error page': {
    run: async (server) => {
      await server.copy(setup, 'kept');
      await server.write(setup, '<html>404 Not Found</html>');
      return server.plan();
    },
    says: [
      'setup-not-a-package',
      /MultiFactorAuthenticationServerSetup\.exe cannot be used/,
      /Put the setup program there, whole/,
    ],
    fix: async (server) => {
      await server.copy('kept', setup);
      return server.plan();
    },
  },
  'a setup program that nobody signed': {
    run: async (server) => {
      await server.edit(setup, (text) => text.replace('"status": "trusted"', '"status": "unsigned"'));
      return server.plan();
    },
    says: [
      'package-not-trusted',
      /MultiFactorAuthenticationServerSetup\.exe is not signed/,
      /give the hash of a file that you trust/,
    ],
    fix: async (server) => server.plan({ 'setup-sha256': await server.sha256(setup) }),
  },
  'another file than the hash says': {
    run: (server) => server.plan({ 'setup-sha256': '0'.repeat(64) }),
    says: ['setup-hash-mismatch', /Setup\.exe has the SHA-256 [0-9a-f]{64}, not 0{64}/, /correct the hash/],
    fix: async (server) => server.plan({ 'setup-sha256': await server.sha256(setup) }),
  },
  'a target version that the setup program is not': {
    run: (server) => server.plan({ 'target-version': '8.1.1' }),
    says: [
      'target-version-other',
      /target-version is 8\.1\.1, but .*Setup\.exe is version 7\.1\.2/,
      /Leave target-version out/,
    ],
    fix: (server) => server.plan(),
  },
  'old installers that are not there': {
    run: (server) => server.plan({ 'old-installers': 'C:\\Old' }),
    says: ['path-not-there', /C:\\Old \(input old-installers\) is not there/, notThere],
    fix: async (server) => {
      await server.copy('drives/C/Install/PhoneFactor5', 'drives/C/Old');
      return server.plan({ 'old-installers': 'C:\\Old' });
    },
  },
  'a share for backups that does not answer': {
    run: (server) => server.plan({ 'backup-destination': '\\\\nas\\backups\\mfa' }),
    says: ['path-not-there', /\\\\nas\\backups\\mfa \(input backup-destination\) is not there/, notThere],
    fix: async (server) => {
      await server.makeFolder('unc/nas/backups/mfa');
      return server.plan({ 'backup-destination': '\\\\nas\\backups\\mfa' });
    },
  },
  'backups in what is backed up': {
    run: (server) => server.plan({ 'backup-destination': 'C:\\Program Files\\PhoneFactor\\Data' }),
    says: [
      'path-in-product-folder',
      /PhoneFactor\\Data \(input backup-destination\) is, contains, or is inside of a folder of the product/,
      /Give a folder outside/,
    ],
    fix: (server) => server.plan({ 'backup-destination': 'C:\\Backups' }),
  },
  'the root of a drive as work folder': {
    run: (server) => server.plan({ 'work-folder': 'C:\\' }),
    says: ['path-is-drive-root', /C:\\ \(input work-folder\) is the root of a drive/, /Give a folder on that drive/],
    fix: (server) => server.plan({ 'work-folder': 'C:\\MfaUpgrade' }),
  },
  'a folder of a web site as work folder': {
    run: (server) => server.plan({ 'work-folder': 'C:\\inetpub\\wwwroot\\mfa' }),
    says: [
      'path-is-web-folder',
      /wwwroot\\mfa \(input work-folder\) is, contains, or is inside of a folder that IIS serves/,
      /Give a folder outside of all web sites/,
    ],
    fix: (server) => server.plan({ 'work-folder': 'C:\\MfaUpgrade' }),
  },
  'a backup set that is not there': {
    run: (server) => server.run('restore-backup', { mode: 'plan' }),
    says: ['backup-set-not-found', /no backup set of MFA1 in C:\\ProgramData/, /Give backup-path, or artifact-name/],
    fix: async (server) => {
      await server.run('backup-pfdata', { 'backup-destination': 'C:\\Backups' });
      return server.run('restore-backup', { mode: 'plan', 'backup-path': await server.onlyFolderIn('C:\\Backups') });
    },
  },
  'a removal without a backup': {
    run: (server) => server.run('uninstall-phonefactor', { mode: 'plan' }),
    says: ['no-backup-set', /No verified backup set of MFA1 was found/, /Run backup-pfdata on this server first/],
    fix: async (server) => {
      await server.run('backup-pfdata', {});
      return server.run('uninstall-phonefactor', { mode: 'plan', 'accept-no-way-back': 'true' });
    },
  },
};
