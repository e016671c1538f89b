import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editJson, setsOf, windowsPath } from '../../edit-folder.js';
import { placeOf } from '../../read-folder.js';
import type { WebTruth } from '../../truth.js';
import { diskPath, editFaults, editSites, rootOf, siteOf, writeFileOn } from '../edit-server.js';
import { all, type HalfDone, noBlocker, type Rows, type Spoil } from './row.js';

/* Folders, names, pools, configuration files and sets. */

const portalOf = ({ server }: HalfDone) => server.truth.web.find(({ component }) => component === 'user-portal');

/** Where the new portal will be, as long as neither the old nor the new one is there. */
function freePlace(state: HalfDone): { readonly web: WebTruth; readonly path: string } | undefined {
  const web = portalOf(state);
  if (web === undefined) return undefined;
  const site = siteOf(state.folder, web);
  const path = `${rootOf(site)}${web.newPath.replace('/', '\\')}`;
  const isTaken = site.applications.some((one) => [web.newPath, web.oldPath].includes(one.path));
  return isTaken || placeOf(state.folder, path) !== undefined ? undefined : { web, path };
}

const applicationOfOthers: Spoil = (state) => {
  const place = freePlace(state);
  if (place === undefined) return undefined;
  const { web, path } = place;
  writeFileOn(state.folder, `${path}\\Default.aspx`, 'Canteen\r\n');
  editSites(state.folder, (sites) => {
    const site = sites.find(({ id }) => id === web.siteId);
    const [root] = site?.applications ?? [];
    if (root !== undefined) site?.applications.push({ ...root, path: web.newPath, physicalPath: path });
  });
  const act = () => {
    rmSync(diskPath(state.folder, path), { recursive: true });
    editSites(state.folder, (sites) => {
      for (const site of sites) site.applications = site.applications.filter((one) => one.path !== web.newPath);
    });
  };
  return { act };
};

const folderOfOthers: Spoil = (state) => {
  const place = freePlace(state);
  if (place === undefined) return undefined;
  writeFileOn(state.folder, `${place.path}\\menu.html`, 'Soup\r\n');
  return { act: () => rmSync(diskPath(state.folder, place.path), { recursive: true }) };
};

/** Somebody else's application is moved into the pool that the upgrade has made. */
const poolOfOthers: Spoil = ({ folder }) => {
  const { applicationPools }: { applicationPools: { name: string }[] } = JSON.parse(
    readFileSync(join(folder, 'web-server.json'), 'utf8'),
  );
  if (!applicationPools.some(({ name }) => name === 'MultiFactorAuth')) return undefined;
  const move = (applicationPool: string) =>
    editSites(folder, (sites) => {
      for (const one of sites.flatMap(({ applications }) => applications))
        if (one.path === '/') one.applicationPool = applicationPool;
    });
  move('MultiFactorAuth');
  return { act: () => move('DefaultAppPool') };
};

/** The new file of the portal, as long as nothing was merged into it. */
function newConfiguration(state: HalfDone): string | undefined {
  const web = portalOf(state);
  if (web === undefined) return undefined;
  const application = siteOf(state.folder, web).applications.find(({ path }) => path === web.newPath);
  const path = application && placeOf(state.folder, `${application.physicalPath}\\web.config`);
  const isMerged = path !== undefined && readFileSync(path, 'utf8').includes('PFWSDK');
  return isMerged ? undefined : path;
}

const damaged: Spoil = (state) => {
  const path = newConfiguration(state);
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.toString('utf8').replace('</configuration>', ''));
  return { act: () => writeFileSync(path, bytes) };
};

/** The new file of the SDK, into which nothing is merged. */
const damagedSdk: Spoil = (state) => {
  const web = state.server.truth.web.find(({ component }) => component === 'web-service-sdk');
  if (web === undefined || !names(state.folder).some((name) => /Web Service SDK/.test(name))) return undefined;
  const application = siteOf(state.folder, web).applications.find(({ path }) => path === web.newPath);
  const path = application && placeOf(state.folder, `${application.physicalPath}\\web.config`);
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.toString('utf8').replace('</configuration>', ''));
  return { act: () => writeFileSync(path, bytes) };
};

const deleted: Spoil = (state) => {
  const path = newConfiguration(state);
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  rmSync(path);
  return { act: () => writeFileSync(path, bytes) };
};

/** Old default, house and new version all differ. */
const conflict: Spoil = (state) => {
  const path = newConfiguration(state);
  if (path === undefined || state.server.inputs['old-installers'] === undefined) return undefined;
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/(key="USE_WEB_SERVICE_SDK" value=")[^"]*/, '$1another');
  if (changed === text) return undefined;
  writeFileSync(path, changed);
  return { inputs: { carry: 'appSettings/USE_WEB_SERVICE_SDK' } };
};

/** Somebody takes the application of the new portal out of IIS, or its package ended without one. */
const withoutApplication: Spoil = (state) => {
  const web = portalOf(state);
  if (web === undefined || !names(state.folder).includes('Multi-Factor Authentication User Portal')) return undefined;
  const site = siteOf(state.folder, web);
  const found = site.applications.find(({ path }) => path === web.newPath);
  if (found === undefined) return undefined;
  const change = (edit: (all: (typeof site)['applications']) => (typeof site)['applications']) =>
    editSites(state.folder, (sites) => {
      for (const one of sites.filter(({ id }) => id === web.siteId)) one.applications = edit(one.applications);
    });
  change((all) => all.filter(({ path }) => path !== web.newPath));
  return { act: () => change((all) => [...all, found]) };
};

const names = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'installed-products')).map(
    (file) => JSON.parse(readFileSync(join(folder, 'installed-products', file), 'utf8')).product.name,
  );

const settingsNotShown: Spoil = ({ folder }) => {
  editFaults(folder, (faults) => {
    faults.appcmd = { code: 'refused', only: 'settings', words: 'ERROR ( message:Configuration error )' };
  });
  return { act: () => rmSync(join(folder, 'faults.json')) };
};

const setMoved: Spoil = ({ folder }) => {
  const [set, ...rest] = setsOf(folder);
  if (set === undefined || rest.length > 0) return undefined;
  mkdirSync(diskPath(folder, 'D:\\Kept'), { recursive: true });
  const place = `D:\\Kept\\${windowsPath(folder, set).split('\\').at(-1)}`;
  renameSync(set, diskPath(folder, place));
  return { inputs: { 'backup-path': place } };
};

function setSpoiled(spoil: (set: string) => void): Spoil {
  return ({ folder }) => {
    const [set, ...rest] = setsOf(folder);
    if (set === undefined || rest.length > 0) return undefined;
    const place = `D:\\Kept\\${windowsPath(folder, set).split('\\').at(-1)}`;
    mkdirSync(dirname(diskPath(folder, place)), { recursive: true });
    cpSync(set, diskPath(folder, place), { recursive: true });
    spoil(set);
    return { inputs: { 'backup-path': place } };
  };
}

const setChanged = setSpoiled((set) =>
  editJson(join(set, 'manifest.json'), (manifest) => {
    manifest.entries.pop();
  }),
);

const setDamaged = setSpoiled((set) => {
  const { entries } = JSON.parse(readFileSync(join(set, 'manifest.json'), 'utf8'));
  const path = join(
    set,
    entries.find(({ storedAs }: { storedAs: string }) => storedAs.endsWith('web.config')).storedAs,
  );
  if (existsSync(path)) writeFileSync(path, 'damaged');
});

const noSet: Spoil = ({ folder }) => {
  const [set] = setsOf(folder);
  if (set === undefined) return undefined;
  return { wrong: { 'backup-path': 'C:\\Install' }, inputs: { 'backup-path': windowsPath(folder, set) } };
};

/** Given late, and wrongly. */
function wrongFolder(wrong: string): Spoil {
  return ({ folder, server }) => {
    const place = server.inputs['package-folder'] ?? `${server.truth.agent?.folder}`;
    if (!existsSync(diskPath(folder, `${place}\\MultiFactorAuthenticationUserPortalSetup64.msi`))) return undefined;
    return { wrong: { 'package-folder': wrong }, inputs: { 'package-folder': place } };
  };
}

/** The share or folder of the old packages is needed no more once they are in the sets. */
const oldPackagesGone: Spoil = ({ folder, server }) => {
  const place = server.inputs['old-installers'];
  if (place === undefined) return undefined;
  rmSync(diskPath(folder, place), { recursive: true, force: true });
  return {};
};

export const placeRows = {
  'name-of-other-application': { after: 'by hand', asked: /moved away/, spoil: applicationOfOthers },
  'folder-of-others': { after: 'by hand', asked: /moved away/, spoil: folderOfOthers },
  'new-application-missing': { after: 'by hand', asked: /Uninstall/, spoil: withoutApplication },
  'application-pool-of-others': { after: 'by hand', asked: /moved away/, spoil: poolOfOthers },
  ...all(
    { after: 'never' },
    'name-of-other-component',
    'component-is-site-root',
    'virtual-directory-hidden',
    'application-pool-needed',
    'application-pool-unusable',
  ),
  'web-config-not-mergeable': { after: 'by hand', asked: /Correct the file/, spoil: damaged },
  'web-config-missing': { after: 'by hand', asked: /Put a copy of the file back/, spoil: deleted },
  'web-config-damaged': { after: 'by hand', asked: /Correct the file/, spoil: damagedSdk },
  'web-config-unreadable': { after: 'shown by', test: 'test/end-to-end/damaged-web-config.test.ts' },
  'merge-conflict': { after: 'input', spoil: conflict },
  'web-settings-not-read': { after: 'by hand', asked: /IIS|web\.config/, spoil: settingsNotShown },
  'backup-set-missing': { after: 'input', spoil: setMoved },
  'backup-set-changed': { after: 'input', spoil: setChanged },
  'backup-not-intact': { after: 'input', spoil: setDamaged },
  'backup-set-not-found': { after: 'input', spoil: noSet },
  ...noBlocker('the reason inside of backup-set-not-found', 'backup-manifest-missing', 'backup-manifest-unreadable'),
  'path-is-system-folder': { after: 'input', spoil: wrongFolder('C:\\Windows') },
  'path-not-a-folder': { after: 'input', spoil: wrongFolder('C:\\inetpub\\wwwroot\\iisstart.htm') },
  'path-is-drive-root': { after: 'input', spoil: wrongFolder('C:\\') },
  'path-has-short-name': { after: 'input', spoil: wrongFolder('C:\\PROGRA~1\\Packages') },
  'path-not-there': { after: 'never', spoil: oldPackagesGone },
  'no-way-back': { after: 'never', spoil: oldPackagesGone },
  ...all({ after: 'never' }, 'old-installers-unreadable', 'old-installers-without-packages'),
  ...all(
    { after: 'never' },
    'path-is-web-folder',
    'path-in-product-folder',
    'path-not-a-file',
    'path-not-writable',
    'path-without-room',
    'work-folder-not-empty',
  ),
} as const satisfies Rows;
