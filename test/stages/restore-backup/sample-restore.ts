import type { BackupSet, Manifest } from '../../../src/backup/backup-set.js';
import type { RestoreItem } from '../../../src/backup/restore-plan.js';
import type { ComponentName } from '../../../src/product/components.js';
import type { ServerState } from '../../../src/product/server-state.js';
import { planRestoreBackup } from '../../../src/stages/restore-backup/plan.js';
import type { RestoreFacts, RestoreWishes } from '../../../src/stages/restore-backup/restore-facts.js';
import { sampleState } from '../sample-situation.js';

export const before = sampleState();
export const all: readonly ComponentName[] = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'];
export const manifest: Manifest = {
  format: 1,
  name: 'mfa1-20260307-221500',
  created: '2026-03-07T22:15:00.000Z',
  server: 'MFA1',
  tool: { name: 'mfa-server-upgrade', version: '0' },
  origin: { who: 'alex', why: 'test' },
  components: all,
  consistent: true,
  folders: [],
  entries: [],
};
export const set: BackupSet = { folder: 'C:\\backups\\mfa1-1', manifest, manifestSha256: 'b'.repeat(64) };

/** Everything new, as after the whole upgrade. */
export const upgraded: ServerState = {
  ...before,
  components: before.components.map(({ component, web }) => ({
    component,
    generation: 'mfa-server',
    product: { displayName: `New ${component}`, version: '7.1.2', view: '64', productCode: `{NEW-${component}}` },
    ...(web === undefined ? {} : { web: { ...web, folder: `${web.folder}New` } }),
  })),
};

export const data = 'C:\\Program Files\\PhoneFactor\\Data';

const fileOf = (path: string, component: ComponentName = 'agent') => ({
  component,
  role: 'data',
  path,
  storedAs: `files/${path}`,
  size: 1,
  sha256: 'c'.repeat(64),
  facts: {},
});
export const item = (
  action: 'write' | 'unchanged' | 'newer-on-server' | 'missing-folder',
  path: string,
  component?: ComponentName,
): RestoreItem => ({
  action,
  ...fileOf(path, component),
});
export const later = (path: string): RestoreItem => ({ action: 'not-in-set', path });

export const packages = Object.fromEntries(
  all.map((component) => [component, { path: `D:\\old\\${component}.msi`, sha256: 'd'.repeat(64), version: '5.0.4' }]),
);

export function factsOf(
  now: ServerState,
  items: readonly RestoreItem[] = [],
  change: Partial<RestoreFacts> = {},
): RestoreFacts {
  const { folder, manifestSha256 } = set;
  const files = {
    set: { folder, name: manifest.name, manifestSha256 },
    items,
    folders: [],
    rightsNotCompared: [],
    notRead: [],
  };
  return {
    set,
    before,
    now,
    files,
    registry: [],
    reinstalled: new Set(),
    leftStopped: [],
    isUpgradedSince: false,
    elsewhere: new Map(),
    packages,
    ...change,
  };
}

export const rollBack: RestoreWishes = {
  scope: 'roll-back',
  overwrite: false,
  createMissingFolders: false,
  fromOtherServer: false,
};
export const itemsOnly: RestoreWishes = { ...rollBack, scope: 'items' };

export const idsOf = (facts: RestoreFacts, request: RestoreWishes = rollBack) =>
  planRestoreBackup(facts, request).steps.map(({ id }) => id);
export const codesOf = (facts: RestoreFacts, request: RestoreWishes = rollBack) =>
  planRestoreBackup(facts, request).blockers.map(({ code }) => code);
export function changeOf(id: string, facts: RestoreFacts, request: RestoreWishes = rollBack) {
  const step = planRestoreBackup(facts, request).steps.find((one) => one.id === id);
  return step?.type === 'change' ? step.change : undefined;
}

export const documents = [{ storedAs: 'documents/registry/product-32.reg', view: '32' }] as const;
const lost = { key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor', name: 'InstallPath' };
export const registry = documents.map((document) => ({
  document,
  keys: [lost.key],
  differences: { missing: [lost], changed: [], addedValues: [], addedKeys: [] },
}));
