import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { setsOf, windowsPath } from '../edit-folder.js';
import type { Inputs } from '../servers.js';
import { diskPath, writeFileOn } from './edit-server.js';
import { installsServer, type Scene, setupOf, type Variation, type Varied } from './variation.js';

/* What an administrator gives wrongly, or not at all. */

function wrong(
  name: string,
  touches: string,
  fits: (scene: Scene) => boolean,
  inputs: (scene: Scene) => Partial<Varied>,
): Variation {
  return {
    name,
    touches: [touches],
    apply: (scene) => (fits(scene) ? { what: name, ...inputs(scene) } : undefined),
  };
}

const always = () => true;
const hasOldInstallers = ({ server }: Scene) => server.inputs['old-installers'] !== undefined;
const isWebServer = ({ server }: Scene) => server.inputs['package-folder'] !== undefined;

function folders(name: string, input: string, wrongOnes: readonly string[], right: string): Variation {
  return wrong(name, input, always, ({ random }) => ({
    given: { [input]: random.pick(wrongOnes) },
    answers: { [input]: right },
  }));
}

const workFolder = folders(
  'work-folder-in-a-bad-place',
  'work-folder',
  [
    'C:\\',
    'D:\\',
    'C:\\Windows',
    'C:\\Windows\\mfa',
    'C:\\inetpub\\wwwroot',
    'C:\\Install',
    'C:\\PROGRA~1\\mfa',
    '\\\\nowhere\\mfa',
  ],
  'C:\\mfa-work',
);

const destination = folders(
  'backup-destination-in-a-bad-place',
  'backup-destination',
  ['\\\\nowhere\\mfa', 'E:\\sets', 'C:\\inetpub\\wwwroot\\sets', 'C:\\Windows\\sets', 'C:\\'],
  'C:\\Sets',
);

const destinationInData: Variation = {
  name: 'backup-destination-in-the-data-folder',
  touches: ['backup-destination'],
  apply({ server }) {
    const folder = server.truth.agent?.folder;
    if (folder === undefined) return undefined;
    const given: Inputs = { 'backup-destination': `${folder}\\Data\\sets` };
    return { what: 'sets in the data folder', given, answers: { 'backup-destination': 'C:\\Sets' } };
  },
};

const oldInstallers: readonly Variation[] = [
  wrong('old-installers-missing', 'old-installers', hasOldInstallers, ({ server, random }) => ({
    given: {
      'old-installers': random.pick(['C:\\Install\\PhoneFactor4', '\\\\nowhere\\old', 'D:\\Backups']),
    },
    answers: { 'old-installers': server.inputs['old-installers'] ?? '' },
  })),
];

const setup: readonly Variation[] = [
  wrong('setup-not-given', 'setup-path', installsServer, (scene) => ({
    without: ['setup-path'],
    answers: { 'setup-path': setupOf(scene) },
  })),
  wrong('setup-is-not-there', 'setup-path', installsServer, (scene) => ({
    given: {
      'setup-path': scene.random.pick(['C:\\Install', 'C:\\Install\\Setup.exe', '\\\\nowhere\\MFA\\Setup.exe']),
    },
    answers: { 'setup-path': setupOf(scene) },
  })),
  wrong('setup-is-a-web-page', 'setup-path', installsServer, (scene) => {
    moveSetup(scene)(scene.folder);
    writeFileOn(scene.folder, setupOf(scene), '<html>404</html>');
    return { answers: movedSetup };
  }),
  wrong('setup-moved-in-the-night', 'setup-path', installsServer, (scene) => ({
    night: moveSetup(scene),
    answers: movedSetup,
  })),
  wrong('setup-spoiled-in-the-night', 'setup-path', installsServer, (scene) => ({
    night(folder) {
      moveSetup(scene)(folder);
      writeFileOn(folder, setupOf(scene), '<html>404</html>');
    },
    answers: movedSetup,
  })),
  wrong('setup-does-not-know-the-switches', 'setup-arguments', installsServer, () => ({
    given: { 'setup-arguments': '/S', 'installer-time-limit': '5' },
  })),
  wrong('setup-without-switches', 'setup-arguments', installsServer, () => ({ without: ['setup-arguments'] })),
  wrong('target-version-other', 'target-version', installsServer, ({ server }) => ({
    given: { 'target-version': server.truth.targetVersion.startsWith('8') ? '7.1.2' : '8.1.1' },
    answers: { 'target-version': server.truth.targetVersion },
  })),
];

const moved = 'C:\\Moved\\MultiFactorAuthenticationServerSetup.exe';
const movedSetup: Inputs = { 'setup-path': moved };

function moveSetup(scene: Scene): (folder: string) => void {
  return (folder) => {
    const [from, to] = [diskPath(folder, setupOf(scene)), diskPath(folder, moved)];
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  };
}

const webServer: readonly Variation[] = [
  wrong('packages-not-given', 'package-folder', isWebServer, ({ server }) => ({
    without: ['package-folder'],
    answers: { 'package-folder': server.inputs['package-folder'] ?? '' },
  })),
  wrong('packages-not-there', 'package-folder', isWebServer, ({ server, random }) => ({
    given: { 'package-folder': random.pick(['\\\\nowhere\\MFA', 'D:\\Backups', 'C:\\Windows']) },
    answers: { 'package-folder': server.inputs['package-folder'] ?? '' },
  })),
  wrong('target-version-not-given', 'target-version', isWebServer, ({ server }) => ({
    without: ['target-version'],
    answers: { 'target-version': server.truth.targetVersion },
  })),
];

/** Somebody cleans up: the set that the night began with is elsewhere, and the person who moved it knows where. */
const setMoved: Variation = {
  name: 'set-moved-in-the-night',
  touches: ['backup-path'],
  apply() {
    const answers: Record<string, string> = {};
    return {
      what: 'the sets are moved to C:\\Kept',
      answers,
      placesOfPerson: ['C:\\Kept'],
      night(folder) {
        for (const set of setsOf(folder)) {
          const place = `C:\\Kept\\${windowsPath(folder, set).split('\\').at(-1)}`;
          mkdirSync(dirname(diskPath(folder, place)), { recursive: true });
          renameSync(set, diskPath(folder, place));
          answers['backup-path'] = place;
        }
      },
    };
  },
};

const givenUp: Variation = {
  name: 'portal-given-up',
  touches: ['name user-portal', 'place user-portal'],
  apply({ server }) {
    if (server.truth.agent === undefined || !server.truth.web.some(({ component }) => component === 'user-portal'))
      return undefined;
    return {
      what: 'the portal is not wanted any more',
      given: { 'do-not-reinstall': 'user-portal' },
      truth: (truth) => ({
        ...truth,
        web: truth.web.map((web) => (web.component === 'user-portal' ? { ...web, wanted: 'left-out' } : web)),
      }),
    };
  },
};

export const givenVariations: readonly Variation[] = [
  workFolder,
  destination,
  destinationInData,
  ...oldInstallers,
  ...setup,
  ...webServer,
  setMoved,
  givenUp,
];
