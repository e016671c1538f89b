/** `work.js FOLDER`: upgrades a rehearsal server and prints the seconds that its installers say they take. */
import type { Installer, InstallerRun } from '../../src/host/installer.js';
import { upgradeSample } from './sample-upgrade.js';

const [folder = ''] = process.argv.slice(2);
let installerSeconds = 0;

async function counted(run: Promise<InstallerRun>): Promise<InstallerRun> {
  const ended = await run;
  installerSeconds += ended.seconds;
  return ended;
}

function timed(installer: Installer): Installer {
  return {
    describe: (path) => installer.describe(path),
    isAtWork: (started) => installer.isAtWork(started),
    identify: (path) => installer.identify(path),
    install: (request) => counted(installer.install(request)),
    extract: (request) => counted(installer.extract(request)),
    uninstall: (request) => counted(installer.uninstall(request)),
    runSetup: (request) => counted(installer.runSetup(request)),
  };
}

await upgradeSample(folder, timed);
if (installerSeconds === 0) throw new Error('No installer ran.');
console.log(JSON.stringify({ installerSeconds }));
