import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { editJson } from '../edit-folder.js';
import type { Truth, WebComponent, WebTruth } from '../truth.js';
import { applicationOf, diskPath, editSites, filesBelow, rootOf, siteOf, writeFileOn } from './edit-server.js';
import { ofOthers, renamed, type Scene, type Variation, type Varied, webOf } from './variation.js';

/* Names, folders, applications and sites that belong to somebody else, or where the product is in an unusual place. */

const page = '<%@ Page Language="C#" %> Orders of the canteen\r\n';

function taken(name: string, component: WebComponent, take: (scene: Scene, web: WebTruth) => string): Variation {
  return {
    name: `${name}-${component}`,
    touches: [`name ${component}`],
    apply(scene) {
      const web = webOf(scene, component);
      if (web === undefined) return undefined;
      const given = take(scene, web);
      const root = rootOf(siteOf(scene.folder, web));
      const files = filesBelow(scene.folder, `${root}\\${given}`);
      const free = `free-${component}`;
      const input = `${component}-virtual-directory`;
      const truth = (one: Truth) => ofOthers(files)(renamed(component, free)(one));
      return { what: `${input} ${given} is taken`, given: { [input]: given }, answers: { [input]: free }, truth };
    },
  };
}

function addApplication({ folder, random }: Scene, web: WebTruth): string {
  const site = siteOf(folder, web);
  const place = `${rootOf(site)}\\Canteen`;
  writeFileOn(folder, `${place}\\Default.aspx`, page);
  writeFileOn(folder, `${place}\\web.config`, '<configuration><appSettings /></configuration>\r\n');
  const { settings } = applicationOf(folder, web);
  editSites(folder, (sites) =>
    sites
      .find(({ id }) => id === site.id)
      ?.applications.push({ path: '/Canteen', physicalPath: place, applicationPool: 'DefaultAppPool', settings }),
  );
  return random.pick(['Canteen', 'CANTEEN', 'canteen']);
}

function addFolder({ folder }: Scene, web: WebTruth): string {
  const place = `${rootOf(siteOf(folder, web))}\\Canteen`;
  writeFileOn(folder, `${place}\\menu.html`, '<p>Soup</p>\r\n');
  return 'Canteen';
}

/** The name of another part that stays where it is. */
function placeOfOther(component: WebComponent, other: WebComponent): Variation {
  return {
    name: `name-of-${other}-for-${component}`,
    touches: [`name ${component}`, `name ${other}`],
    apply(scene) {
      const [web, of] = [webOf(scene, component), webOf(scene, other)];
      if (web === undefined || of === undefined || of.newPath !== of.oldPath) return undefined;
      const input = `${component}-virtual-directory`;
      const free = `free-${component}`;
      const given = { [input]: of.oldPath.slice(1) };
      return { what: `${input} is ${of.oldPath}`, given, answers: { [input]: free }, truth: renamed(component, free) };
    },
  };
}

const portalAsRoot: Variation = {
  name: 'portal-is-site-root',
  touches: ['name user-portal', 'place user-portal'],
  apply(scene) {
    const web = webOf(scene, 'user-portal');
    if (web === undefined || web.oldPath === '/') return undefined;
    const { folder, random } = scene;
    const name = web.oldPath.slice(1);
    editSites(folder, (sites) => {
      const site = sites.find(({ id }) => id === web.siteId);
      const portal = site?.applications.find(({ path }) => path === web.oldPath);
      if (site === undefined || portal === undefined) return;
      site.applications = site.applications.filter(({ path }) => path !== '/' && path !== web.oldPath);
      site.applications.unshift({ ...portal, path: '/' });
    });
    const isTakenAway = random.oneIn(2);
    editRecord(folder, web, (applications) => (isTakenAway ? applications.map((one) => ({ ...one, path: '/' })) : []));
    const asNew = web.newPath === web.oldPath ? undefined : web.newPath.slice(1);
    const chosen = asNew ?? `own-${name}`;
    const atRoot = (one: Truth): Truth => ({
      ...one,
      web: one.web.map((was) =>
        was.component === 'user-portal' ? { ...was, oldPath: isTakenAway ? '/' : nowhere } : was,
      ),
    });
    return {
      what: `the portal is the root of ${web.siteId}`,
      ...(asNew === undefined ? { answers: { 'user-portal-virtual-directory': chosen } } : {}),
      truth: (one) => atRoot(renamed('user-portal', chosen)(one)),
    };
  },
};

/** No old application has to be gone. */
const nowhere = '/none';

type Places = { siteId: number; path: string }[];

/** What removing the component takes out of IIS. */
function editRecord(folder: string, web: WebTruth, change: (applications: Places) => Places): void {
  const records = join(folder, 'installed-products');
  for (const name of readdirSync(records)) {
    editJson(join(records, name), (record: { webApplications: Places }) => {
      const isIt = record.webApplications.some((one) => one.siteId === web.siteId && one.path === web.oldPath);
      if (isIt) record.webApplications = change(record.webApplications);
    });
  }
}

function leftBehind(component: WebComponent): Variation {
  return {
    name: `old-application-of-${component}-left-behind`,
    touches: [`place ${component}`],
    apply(scene) {
      const web = webOf(scene, component);
      if (web === undefined) return undefined;
      editRecord(scene.folder, web, () => []);
      // What its own uninstall leaves in IIS is not the upgrade's to remove.
      const truth = (one: Truth): Truth => ({
        ...one,
        web: one.web.map((was) => (was.component === component ? { ...was, oldPath: nowhere } : was)),
      });
      return { what: `the removal of the ${component} leaves ${web.oldPath} in IIS`, truth };
    },
  };
}

const secondPortal: Variation = {
  name: 'second-portal',
  touches: ['place user-portal', 'web-applications'],
  apply(scene) {
    const web = webOf(scene, 'user-portal');
    if (web === undefined) return undefined;
    const { folder } = scene;
    const { physicalPath, ...first } = applicationOf(folder, web);
    const site = siteOf(folder, web);
    const place = `${rootOf(site)}\\PartnerPortal`;
    cpSync(diskPath(folder, physicalPath), diskPath(folder, place), { recursive: true });
    writeFileOn(folder, `${place}\\App_Themes\\Partners\\partners.css`, 'body { color: navy }\r\n');
    editSites(folder, (sites) =>
      sites
        .find(({ id }) => id === web.siteId)
        ?.applications.push({ ...first, path: '/PartnerPortal', physicalPath: place }),
    );
    return {
      what: 'a second portal',
      answers: { 'web-applications': `user-portal=${site.name}${web.oldPath}` },
      truth: ofOthers(filesBelow(folder, place)),
    };
  },
};

const movedPortal: Variation = {
  name: 'portal-in-another-folder',
  touches: ['place user-portal'],
  apply(scene) {
    const web = webOf(scene, 'user-portal');
    if (web === undefined) return undefined;
    const { folder } = scene;
    const { physicalPath } = applicationOf(folder, web);
    const [from, to] = [diskPath(folder, physicalPath), diskPath(folder, 'C:\\Portals\\Second factor')];
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
    editSites(folder, (sites) => {
      for (const one of sites.flatMap(({ applications }) => applications))
        if (one.path === web.oldPath) one.physicalPath = 'C:\\Portals\\Second factor';
    });
    return { what: 'the portal lies in C:\\Portals\\Second factor' };
  },
};

const wordInCapitals: Variation = {
  name: 'word-in-capitals',
  touches: ['name user-portal'],
  apply(scene) {
    if (webOf(scene, 'user-portal') === undefined) return undefined;
    const given: Varied['given'] = { 'user-portal-virtual-directory': scene.random.pick(['New', 'NEW']) };
    return { what: 'New for new', given, truth: renamed('user-portal', 'MultiFactorAuth') };
  },
};

export const nameVariations: readonly Variation[] = [
  taken('application-of-others', 'user-portal', addApplication),
  taken('application-of-others', 'web-service-sdk', addApplication),
  taken('application-of-others', 'mobile-app', addApplication),
  taken('folder-of-others', 'user-portal', addFolder),
  taken('folder-of-others', 'web-service-sdk', addFolder),
  placeOfOther('user-portal', 'web-service-sdk'),
  placeOfOther('web-service-sdk', 'user-portal'),
  portalAsRoot,
  leftBehind('user-portal'),
  leftBehind('web-service-sdk'),
  secondPortal,
  movedPortal,
  wordInCapitals,
];
