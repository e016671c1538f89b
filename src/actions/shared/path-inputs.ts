import { asFoundWord } from '../../stages/beginning.js';
import type { GivenPath, PathUse } from '../../stages/folders/given-path.js';

/** What each path on the server is used for. `action/input`: where one action means something else by it. */
export const pathInputs: Readonly<Record<string, PathUse>> = {
  'work-folder': 'work-folder',
  'backup-path': 'backup-set',
  'backup-destination': 'backup-sets',
  'backup-pfdata/destination': 'backup-sets',
  'stage-installers/destination': 'copied-packages',
  'setup-path': 'setup-program',
  'package-folder': 'packages',
  'old-installers': 'old-packages',
  'install-path': 'product-folder',
  'data-file': 'data-file',
  'server-before': 'inventory',
};

/** The paths that a run was given; the work folder is judged before anything else, and not here. */
export function givenPaths(action: string, inputs: object): readonly GivenPath[] {
  return Object.entries(inputs).flatMap(([input, path]) => {
    const use = pathInputs[`${action}/${input}`] ?? pathInputs[input];
    if (typeof path !== 'string' || path === asFoundWord || use === undefined || use === 'work-folder') return [];
    return [{ input, path, use }];
  });
}

/** Where backup sets go, also where no input says so: there has to be room for them. */
export function withDestination(action: string, given: readonly GivenPath[], path: string): readonly GivenPath[] {
  if (given.some(({ use }) => use === 'backup-sets')) return given;
  const input = action === 'backup-pfdata' ? 'destination' : 'backup-destination';
  return [...given, { input, path, use: 'backup-sets', isDefault: true }];
}
