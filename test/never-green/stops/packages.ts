import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  broughtBy,
  diskPath,
  editFaults,
  editPackage,
  hashesBroughtBy,
  hashOf,
  type Installer,
} from './edit-server.js';
import { installsServer, packagesOf, type Scene, setupOf, type Variation, type Varied, webOf } from './variation.js';

/* Packages that Windows does not trust, that somebody else signed, that nobody can judge or that do not fit. */

const unsigned = { status: 'unsigned', reason: 'No signature was present in the subject.' };
const ofOther = { status: 'trusted', subject: 'CN=Other Ltd, O=Other Ltd', organization: 'Other Ltd' };
const bothSigners = 'Microsoft Corporation\nOther Ltd';

/** The portal's package of a 64-bit Windows: in the folder of a web server, or in the setup program. */
function portalPackages(scene: Scene, change: (one: Installer) => void): 'in a folder' | 'in the setup' | undefined {
  if (webOf(scene, 'user-portal') === undefined) return undefined;
  const { folder, server } = scene;
  if (server.inputs['package-folder'] !== undefined) {
    editPackage(folder, `${packagesOf(scene)}\\MultiFactorAuthenticationUserPortalSetup64.msi`, change);
    return 'in a folder';
  }
  if (!installsServer(scene)) return undefined;
  editPackage(folder, setupOf(scene), (setup) => {
    for (const one of broughtBy(setup)) if (one.product.name.includes('User Portal')) change(one);
  });
  return 'in the setup';
}

function portal(
  name: string,
  change: (one: Installer) => void,
  answers: (scene: Scene) => Varied['answers'],
): Variation {
  return {
    name,
    touches: ['packages', 'setup-path'],
    apply(scene) {
      const where = portalPackages(scene, change);
      if (where === undefined) return undefined;
      const given = answers(scene) ?? {};
      return { what: `${name} ${where}`, answers: given, ...(where === 'in the setup' ? { isSeenLate: true } : {}) };
    },
  };
}

/** Of the portal's packages, in all their places. */
function hashes(scene: Scene): string {
  return scene.server.inputs['package-folder'] === undefined
    ? hashesBroughtBy(scene.folder, setupOf(scene)).join('\n')
    : packageNames(scene)
        .map((name) => hashOf(scene.folder, `${packagesOf(scene)}\\${name}`))
        .join('\n');
}

function packageNames(scene: Scene): readonly string[] {
  return readdirSync(diskPath(scene.folder, packagesOf(scene))).filter((name) => name.endsWith('.msi'));
}

const isWebServer = ({ server }: Scene) => server.inputs['package-folder'] !== undefined;

/** A folder with packages as the vendor made them, before one of them is spoiled. */
function keepRight(scene: Scene): boolean {
  const [from, to] = [diskPath(scene.folder, packagesOf(scene)), diskPath(scene.folder, 'C:\\Right')];
  mkdirSync(to, { recursive: true });
  for (const name of packageNames(scene)) cpSync(join(from, name), join(to, name));
  return packageNames(scene).length > 0;
}

/** The right one is elsewhere. */
function unfit(name: string, change: (one: Installer) => void): Variation {
  return {
    name,
    // Where nobody says the version, a web server has nothing to compare a package with.
    touches: ['packages', 'package-folder', 'setup-path', 'target-version'],
    apply(scene) {
      if ((!installsServer(scene) && !isWebServer(scene)) || !keepRight(scene)) return undefined;
      const where = portalPackages(scene, change);
      if (where === undefined) return undefined;
      const late = where === 'in the setup' ? { isSeenLate: true as const } : {};
      return { what: `${name} ${where}`, answers: { 'package-folder': 'C:\\Right' }, ...late };
    },
  };
}

/** Of the web packages that the new server brought, or of a web server's folder. */
function inTheNight(name: string, spoil: (path: string) => void): Variation {
  return {
    name,
    touches: ['packages', 'package-folder', 'setup-path'],
    apply(scene) {
      if (webOf(scene, 'user-portal') === undefined) return undefined;
      if ((!installsServer(scene) && !isWebServer(scene)) || !keepRight(scene)) return undefined;
      const { agent } = scene.server.truth;
      const place = scene.server.inputs['package-folder'] ?? agent?.folder;
      return {
        what: name,
        answers: { 'package-folder': 'C:\\Right' },
        night(folder) {
          const path = diskPath(folder, `${place}\\MultiFactorAuthenticationUserPortalSetup64.msi`);
          // Where the new server is not there yet, nothing is spoiled.
          spoil(path);
        },
      };
    },
  };
}

function setupWith(
  name: string,
  change: (setup: Installer) => void,
  answers: (scene: Scene) => Varied['answers'],
): Variation {
  return {
    name,
    touches: ['setup-path', 'packages'],
    apply(scene) {
      if (!installsServer(scene)) return undefined;
      editPackage(scene.folder, setupOf(scene), change);
      const given = answers(scene);
      return { what: name, ...(given === undefined ? { isHopeless: true as const } : { answers: given }) };
    },
  };
}

function powerShell(name: string, later: boolean): Variation {
  return {
    name,
    touches: ['packages', 'setup-path', 'faults'],
    apply(scene) {
      if (!installsServer(scene) && !isWebServer(scene)) return undefined;
      const refuse = (folder: string) =>
        editFaults(folder, (faults) => {
          faults.powerShell = 'refused';
        });
      const hash = installsServer(scene) ? { 'setup-sha256': hashOf(scene.folder, setupOf(scene)) } : {};
      const answers = { ...hash, 'package-sha256': hashes(scene) };
      if (later) return { what: name, answers, night: refuse };
      refuse(scene.folder);
      return { what: name, answers };
    },
  };
}

/** House and new version both changed what the old default had; the package that shows it is at hand or not. */
const conflict: Variation = {
  name: 'setting-in-conflict',
  touches: ['old-installers', 'configuration'],
  apply(scene) {
    const old = scene.server.inputs['old-installers'];
    if (old === undefined || webOf(scene, 'user-portal') === undefined) return undefined;
    let isChanged = false;
    for (const bits of ['32', '64']) {
      const path = `${old}\\PhoneFactorUserPortalSetup${bits}.msi`;
      if (!existsSync(diskPath(scene.folder, path))) continue;
      editPackage(scene.folder, path, (one) => {
        const text = JSON.stringify(one.actions);
        const changed = text.replace(
          String.raw`key=\"USE_WEB_SERVICE_SDK\" value=\"false\"`,
          String.raw`key=\"USE_WEB_SERVICE_SDK\" value=\"old default\"`,
        );
        isChanged ||= changed !== text;
        one.actions = JSON.parse(changed);
      });
    }
    if (!isChanged) return undefined;
    return { what: 'a conflict', answers: { carry: 'appSettings/USE_WEB_SERVICE_SDK' }, isSeenLate: true };
  },
};

export const packageVariations: readonly Variation[] = [
  portal(
    'package-unsigned',
    (one) => Object.assign(one, { publisherCheck: unsigned }),
    (scene) => ({ 'package-sha256': hashes(scene) }),
  ),
  portal(
    'package-of-another-signer',
    (one) => Object.assign(one, { publisherCheck: ofOther }),
    () => ({ 'expected-signer': bothSigners }),
  ),
  unfit('package-of-another-version', (one) => {
    one.product.version = '6.0.0';
  }),
  unfit('package-for-another-processor', (one) => {
    if (one.product.architecture === 'x64') one.product.architecture = 'x86';
  }),
  inTheNight('package-gone-in-the-night', (path) => rmSync(path, { force: true })),
  inTheNight('package-spoiled-in-the-night', (path) => {
    if (existsSync(path)) writeFileSync(path, '<html>404</html>');
  }),
  setupWith(
    'setup-unsigned',
    (setup) => Object.assign(setup, { publisherCheck: unsigned }),
    (scene) => ({ 'setup-sha256': hashOf(scene.folder, setupOf(scene)) }),
  ),
  setupWith(
    'setup-of-another-signer',
    (setup) => Object.assign(setup, { publisherCheck: ofOther }),
    () => ({
      'expected-signer': bothSigners,
    }),
  ),
  powerShell('signatures-not-judged', false),
  powerShell('signatures-not-judged-in-the-night', true),
  conflict,
];
