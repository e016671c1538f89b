import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskPath, editFaults, editPackage, hashesBroughtBy, hashOf, type Installer } from '../edit-server.js';
import { type HalfDone, noBlocker, type Rows, type Settled, type Spoil } from './row.js';

/* Setup program and packages, spoiled when a part of the old product is gone. */

const name = 'MultiFactorAuthenticationUserPortalSetup64.msi';
const setupPath = ({ server }: HalfDone) => server.inputs['setup-path'];

/** As long as the new server is not installed its setup program is needed. */
function hasServer({ folder, server }: HalfDone): boolean {
  const agent = server.truth.agent?.folder;
  return agent === undefined || existsSync(diskPath(folder, `${agent}\\MultiFactorAuthSvc.exe`));
}

/** A copy of the setup program in another folder, which the message asks for. */
function setupElsewhere(spoil: (state: HalfDone, path: string) => void): Spoil {
  return (state) => {
    const path = setupPath(state);
    if (path === undefined || hasServer(state)) return undefined;
    const moved = 'C:\\Moved\\MultiFactorAuthenticationServerSetup.exe';
    cpSync(diskPath(state.folder, path), diskPath(state.folder, moved));
    spoil(state, path);
    return { inputs: { 'setup-path': moved } };
  };
}

/** The package of the portal where the new server or a share has it; undefined where it is installed already. */
function portalPackage(state: HalfDone): string | undefined {
  const { folder, server } = state;
  const place = server.inputs['package-folder'] ?? (hasServer(state) ? server.truth.agent?.folder : undefined);
  const path = place === undefined ? undefined : `${place}\\${name}`;
  if (path === undefined || !existsSync(diskPath(folder, path)) || isInstalled(state)) return undefined;
  return path;
}

function isInstalled({ folder }: HalfDone): boolean {
  const records = join(folder, 'installed-products');
  const names = readdirSync(records).map((file) => JSON.parse(readFileSync(join(records, file), 'utf8')).product.name);
  return names.includes('Multi-Factor Authentication User Portal');
}

function packagesOf({ folder }: HalfDone, place: string): readonly string[] {
  const all = readdirSync(diskPath(folder, place)).filter((one) => one.endsWith('.msi'));
  return all.map((one) => hashOf(folder, `${place}\\${one}`));
}

function withPackage(
  spoil: (state: HalfDone, path: string) => void,
  settle: (state: HalfDone, path: string) => Settled,
): Spoil {
  return (state) => {
    const path = portalPackage(state);
    if (path === undefined) return undefined;
    const { folder } = state;
    const right = diskPath(folder, 'C:\\Right');
    const from = diskPath(folder, path.slice(0, path.lastIndexOf('\\')));
    for (const file of readdirSync(from).filter((one) => one.endsWith('.msi')))
      cpSync(join(from, file), join(right, file));
    spoil(state, path);
    return settle(state, path);
  };
}

const elsewhere = (): Settled => ({ inputs: { 'package-folder': 'C:\\Right' } });
const byHash = ({ folder }: HalfDone, path: string): Settled => ({
  inputs: { 'package-sha256': hashOf(folder, path) },
});
const change = (edit: (one: Installer) => void) => (state: HalfDone, path: string) =>
  editPackage(state.folder, path, edit);

/** On a web server the package is part of the plan by its hash: other bytes are another plan. */
const ofServer =
  (spoil: Spoil): Spoil =>
  (state) =>
    state.server.inputs['package-folder'] === undefined ? spoil(state) : undefined;

export const packageRows = {
  'setup-missing': { after: 'input', spoil: setupElsewhere(({ folder }, path) => rmSync(diskPath(folder, path))) },
  'setup-unreadable': {
    after: 'input',
    spoil: setupElsewhere(({ folder }, path) =>
      editFaults(folder, (faults) => {
        faults.unreadableFiles = [path];
      }),
    ),
  },
  'setup-not-a-package': {
    after: 'input',
    spoil: setupElsewhere(({ folder }, path) => writeFileSync(diskPath(folder, path), '<html>404</html>')),
  },
  'setup-wrong-name': {
    after: 'input',
    spoil: (state) => {
      const path = setupPath(state);
      if (path === undefined || hasServer(state)) return undefined;
      cpSync(diskPath(state.folder, path), diskPath(state.folder, 'C:\\Moved\\Setup.exe'));
      return { wrong: { 'setup-path': 'C:\\Moved\\Setup.exe' }, inputs: { 'setup-path': path } };
    },
  },
  'setup-hash-mismatch': {
    after: 'input',
    spoil: (state) => {
      const path = setupPath(state);
      if (path === undefined || hasServer(state)) return undefined;
      const sha256 = hashOf(state.folder, path);
      return { wrong: { 'setup-sha256': '0'.repeat(64) }, inputs: { 'setup-sha256': sha256 } };
    },
  },
  'package-missing': {
    after: 'input',
    spoil: withPackage(({ folder }, path) => rmSync(diskPath(folder, path)), elsewhere),
  },
  'package-unreadable': {
    after: 'input',
    spoil: withPackage(
      ({ folder }, path) =>
        editFaults(folder, (faults) => {
          faults.unreadableFiles = [path];
        }),
      elsewhere,
    ),
  },
  'package-not-a-package': {
    after: 'input',
    spoil: withPackage(({ folder }, path) => writeFileSync(diskPath(folder, path), '<html>404</html>'), elsewhere),
  },
  'package-wrong-bitness': {
    after: 'input',
    spoil: withPackage(
      change((one) => {
        one.product.architecture = 'x86';
      }),
      elsewhere,
    ),
  },
  'package-other-version': {
    after: 'input',
    spoil: withPackage(
      change((one) => {
        one.product.version = '6.3.1';
      }),
      elsewhere,
    ),
  },
  'package-not-trusted': {
    after: 'input',
    spoil: ofServer(
      withPackage(
        change((one) => Object.assign(one, { publisherCheck: { status: 'unsigned' } })),
        byHash,
      ),
    ),
  },
  'package-signer-unexpected': {
    after: 'input',
    spoil: ofServer(
      withPackage(
        change((one) =>
          Object.assign(one, {
            publisherCheck: { status: 'trusted', subject: 'O=Other Ltd', organization: 'Other Ltd' },
          }),
        ),
        () => ({ inputs: { 'expected-signer': 'Microsoft Corporation\nOther Ltd' } }),
      ),
    ),
  },
  'package-signature-not-judged': {
    after: 'input',
    spoil: (state) => {
      const path = setupPath(state);
      const place = state.server.inputs['package-folder'];
      editFaults(state.folder, (faults) => {
        faults.powerShell = 'refused';
      });
      if (path === undefined && place === undefined) return undefined;
      const hashes = path === undefined ? packagesOf(state, place ?? '') : hashesBroughtBy(state.folder, path);
      const setup = path === undefined ? {} : { 'setup-sha256': hashOf(state.folder, path) };
      return { inputs: { ...setup, 'package-sha256': hashes.join('\n') } };
    },
  },
  'package-folder-not-given': { after: 'never' },
  'setup-not-given': { after: 'never' },
  'target-version-other': { after: 'never' },
  'target-version-unknown': { after: 'never' },
  ...noBlocker('another file of setup-path has other bytes, which is another plan', 'setup-does-not-run'),
} as const satisfies Rows;
