import type { Finding } from '../../base/finding.js';
import { samePath } from '../../host/windows-path.js';
import { newComponent, registeredInstallPath } from '../../product/server-state.js';
import type { Situation } from '../situation.js';

const withoutInstallPath: Finding = {
  code: 'install-path-not-as-before',
  message: 'The registry names no install folder, but the new server was there before the first run on this server.',
  advice:
    'See in services.msc from which folder its service runs, put the registry value InstallPath with this folder and a backslash behind it back, and run again.',
};

/** An installation that was ended half way is in Programs and Features, and nothing of it runs. */
export function serverNotWhole(situation: Situation): readonly Finding[] {
  const elsewhere = notInItsFolder(situation);
  const { now, intention } = situation;
  const isNew = intention?.components.some(
    ({ component, becomes }) => component === 'agent' && becomes === 'new-version',
  );
  if (isNew !== true) return [];
  const server = newComponent(now, 'agent');
  if (elsewhere.length > 0 || server === undefined || now.services.length > 0) return elsewhere;
  const { displayName } = server.product;
  return [
    {
      code: 'server-installed-in-part',
      message: `"${displayName}" is in Programs and Features of ${now.machine.name}, but no service runs a program of ${now.installPath?.path ?? 'its folder'}: its installation did not come to its end.`,
      advice:
        'Uninstall it there, see the log of its setup for why it ended, and run again: the setup program is asked for again.',
    },
  ];
}

/** Users and settings are in the data file, and the server looks for it in the folder that the registry names. */
export function notInItsFolder(situation: Situation): readonly Finding[] {
  const { intention, now } = situation;
  const wanted = intention?.installPath;
  const found = registeredInstallPath(now);
  if (newComponent(now, 'agent') === undefined) return [];
  if (found !== undefined && (wanted === undefined || samePath(found, wanted))) return inOtherFolder(situation);
  // It was new before the first run, and nobody wrote down where it is.
  if (wanted === undefined) return [withoutInstallPath];
  return [
    {
      code: 'install-path-not-as-before',
      message: `The registry names ${found ?? 'no install folder'}, but the server belongs into ${wanted}, where the data file is.`,
      advice: `If the server is in ${wanted}, put the registry value InstallPath back with restore-backup. If it is elsewhere, uninstall it in Programs and Features and run again: the run puts InstallPath back, and the setup program is asked for again.`,
    },
  ];
}

/** The registry has the right folder, and Programs and Features has another one. */
function inOtherFolder({ intention, now }: Situation): readonly Finding[] {
  const [wanted, folder] = [intention?.installPath, now.newServerFolder];
  if (wanted === undefined || folder === undefined || samePath(folder, wanted)) return [];
  return [
    {
      code: 'install-path-not-as-before',
      message: `Programs and Features of ${now.machine.name} shows the server in ${folder}, but it belongs into ${wanted}, where the data file is.`,
      advice: 'Uninstall it in Programs and Features and run again: the setup program is asked for again.',
    },
  ];
}
