/** What the path of an input is used for. */
export type PathUse =
  | 'work-folder'
  | 'backup-sets'
  | 'copied-packages'
  | 'backup-set'
  | 'packages'
  | 'old-packages'
  | 'setup-program'
  | 'product-folder'
  | 'data-file'
  | 'inventory'
  | 'configuration'
  | 'merged-configuration';

/** A path that an input gave, or the default where it gave none. */
export interface GivenPath {
  readonly input: string;
  readonly path: string;
  readonly use: PathUse;
  /** Nobody gave it: it is in the work folder, which is judged itself. */
  readonly isDefault?: true;
}

interface UseRules {
  readonly wants: 'folder' | 'file';
  /** `here`: the suite makes folders and files of its own in it. */
  readonly writes: 'here' | 'over-it' | 'nothing';
  /** Nobody else says that it is missing. */
  readonly hasToBeThere: boolean;
  /** Kinds of changes that need it; absent where every plan does. */
  readonly neededBy?: readonly string[];
}

const read = { writes: 'nothing', hasToBeThere: false } as const;

export const useRules: Readonly<Record<PathUse, UseRules>> = {
  'work-folder': { wants: 'folder', writes: 'here', hasToBeThere: false },
  'backup-sets': { wants: 'folder', writes: 'here', hasToBeThere: false, neededBy: ['create-backup-set'] },
  'copied-packages': { wants: 'folder', writes: 'here', hasToBeThere: false },
  'backup-set': { wants: 'folder', ...read },
  packages: { wants: 'folder', ...read, neededBy: ['install-web-component', 'copy-package'] },
  'old-packages': {
    wants: 'folder',
    writes: 'nothing',
    hasToBeThere: true,
    neededBy: ['create-backup-set', 'extract-default-configurations', 'reinstall-product'],
  },
  'setup-program': { wants: 'file', ...read, neededBy: ['install-server'] },
  'product-folder': { wants: 'folder', ...read },
  'data-file': { wants: 'file', ...read },
  inventory: { wants: 'file', ...read },
  configuration: { wants: 'file', ...read },
  'merged-configuration': { wants: 'file', writes: 'over-it', hasToBeThere: false },
};
