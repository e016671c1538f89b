import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { editJson, editRegistry, filesIn } from './edit-folder.js';
import type { Done, Falsification, Scene } from './falsify.js';
import type { Aspect } from './judge.js';
import { placeOf } from './read-folder.js';

/* Products, IIS, registry and files of the product. */

interface Web {
  readonly sites: {
    id: number;
    state: string;
    bindings: { protocol: string; certificateThumbprint?: string }[];
    applications: { path: string; physicalPath: string; applicationPool: string; settings?: { sslFlags: string[] } }[];
  }[];
  readonly applicationPools: { name: string; state: string; identity: { type: string; userName?: string } }[];
}

function inWebServer(
  name: string,
  isOfPerson: readonly Aspect[],
  change: (web: Web, scene: Scene) => string | undefined,
): Falsification {
  return {
    name,
    isOfPerson,
    apply(scene) {
      let what: string | undefined;
      editJson(join(scene.folder, 'web-server.json'), (web) => {
        what = change(web, scene);
      });
      return what === undefined ? undefined : { what };
    },
  };
}

/** Applications of the product, by the names that the generator gave. */
function own({ sites }: Web, { server }: Scene) {
  const paths = server.truth.web.flatMap(({ oldPath, newPath }) => [oldPath, newPath]);
  return sites.flatMap((site) =>
    site.applications.filter(({ path }) => paths.includes(path)).map((application) => ({ site, application })),
  );
}

const webServer: readonly Falsification[] = [
  inWebServer('binding-away', ['site'], (web, scene) => {
    const site = own(web, scene)[0]?.site;
    if (site === undefined) return undefined;
    site.bindings = site.bindings.filter(({ protocol }) => protocol !== 'https');
    return `no https on site ${site.id}`;
  }),
  inWebServer('certificate-changed', ['site'], (web, scene) => {
    const binding = own(web, scene)[0]?.site.bindings.find(({ protocol }) => protocol === 'https');
    if (binding === undefined) return undefined;
    binding.certificateThumbprint = '0'.repeat(40);
    return 'another certificate';
  }),
  inWebServer('site-stopped', ['site'], (web, scene) => {
    const site = own(web, scene)[0]?.site;
    if (site === undefined) return undefined;
    site.state = 'stopped';
    return `site ${site.id} stopped`;
  }),
  inWebServer('application-away', [], (web, scene) => {
    const found = own(web, scene);
    if (found.length === 0) return undefined;
    const { site, application } = scene.random.pick(found);
    site.applications = site.applications.filter((one) => one !== application);
    return `no application ${application.path}`;
  }),
  inWebServer('application-in-another-pool', ['pool'], (web, scene) => {
    const found = own(web, scene);
    if (found.length === 0) return undefined;
    const { application } = scene.random.pick(found);
    if (application.applicationPool === 'DefaultAppPool') return undefined;
    application.applicationPool = 'DefaultAppPool';
    return `${application.path} in DefaultAppPool`;
  }),
  inWebServer('pool-stopped', ['pool'], (web, scene) => {
    const name = own(web, scene)[0]?.application.applicationPool;
    const pool = web.applicationPools.find((one) => one.name === name);
    if (pool === undefined) return undefined;
    pool.state = 'stopped';
    return `${name} stopped`;
  }),
  inWebServer('pool-identity-changed', ['pool'], (web, scene) => {
    const name = own(web, scene)[0]?.application.applicationPool;
    const pool = web.applicationPools.find((one) => one.name === name);
    if (pool === undefined) return undefined;
    pool.identity = { type: 'LocalSystem' };
    return `${name} runs as LocalSystem`;
  }),
  inWebServer('access-changed', ['access'], (web, scene) => {
    const found = own(web, scene);
    if (found.length === 0) return undefined;
    const { application } = scene.random.pick(found);
    if (application.settings === undefined) return undefined;
    application.settings.sslFlags = [];
    return `${application.path} without TLS`;
  }),
];

const registry: readonly Falsification[] = [
  {
    name: 'registry-value-away',
    isFrozen: true,
    isOfPerson: ['registry-values'],
    apply: ({ folder }) =>
      editRegistry(folder, (text) => text.replace(/"Pfsvc_ncan_ip_tcp_port"=[^\r\n]*\r?\n/i, ''))
        ? { what: 'no replication port' }
        : undefined,
  },
  {
    name: 'registry-value-changed',
    isFrozen: true,
    isOfPerson: ['registry-values'],
    apply: ({ folder }) =>
      editRegistry(folder, (text) => text.replace(/("Pfsvc_ncan_ip_tcp_port"=dword:)[0-9a-f]+/i, '$100001000'))
        ? { what: 'another replication port' }
        : undefined,
  },
  {
    name: 'install-path-away',
    apply: ({ folder, server }) =>
      editRegistry(folder, (text) => text.replace(/"InstallPath"=[^\r\n]*\r?\n/i, ''))
        ? { what: 'no InstallPath', answers: server.answers }
        : undefined,
  },
  {
    name: 'install-path-changed',
    apply: ({ folder }) =>
      editRegistry(folder, (text) => text.replace(/("InstallPath"=)[^\r\n]*/i, '$1"C:\\\\\\\\Elsewhere\\\\\\\\"'))
        ? { what: 'InstallPath is C:\\Elsewhere\\' }
        : undefined,
  },
];

/** What a person does in Programs and Features. */
async function removeProduct(folder: string, productCode: string): Promise<void> {
  const { installer } = await createRehearsalHost(folder, { startTime: new Date('2026-03-20T00:00:00Z') });
  await installer.uninstall({ productCode, logPath: 'C:\\Windows\\Temp\\removed.log', timeLimitSeconds: 600 });
}

/** The packages of the web components no longer make an application: a fault that trying again does not cure. */
function withoutApplications(path: string): boolean {
  const text = readFileSync(path, 'utf8');
  const installer: Installer = JSON.parse(text);
  const emptied = JSON.stringify(emptiedOf(installer));
  if (emptied === JSON.stringify(installer)) return false;
  writeFileSync(path, emptied);
  return true;
}

interface Installer {
  readonly actions: readonly { readonly do: string; readonly content?: { readonly installer?: Installer } }[];
}

function emptiedOf(installer: Installer): Installer {
  const kept = installer.actions.filter((action) => action.do !== 'create-web-application');
  const actions = kept.map((action) =>
    action.content?.installer === undefined
      ? action
      : { ...action, content: { ...action.content, installer: emptiedOf(action.content.installer) } },
  );
  return { ...installer, actions };
}

const products: readonly Falsification[] = [
  {
    name: 'packages-without-application',
    apply({ folder, progress }) {
      const packages = filesIn(folder).filter((path) => /MultiFactorAuthentication[^/]*\.(msi|exe)$/.test(path));
      const changed = packages.filter(withoutApplications);
      if (changed.length === 0) return undefined;
      return { what: 'packages that make no application, tried again twice', progress: { ...progress, retries: 2 } };
    },
  },
  {
    name: 'component-removed',
    async apply({ folder, random }) {
      const at = join(folder, 'installed-products');
      if (!existsSync(at)) return undefined;
      const all = readdirSync(at)
        .filter((name) => name.endsWith('.json'))
        .map(
          (name): { readonly name: string; readonly productCode: string } =>
            JSON.parse(readFileSync(join(at, name), 'utf8')).product,
        )
        .filter(({ name }) => /PhoneFactor|Multi-Factor|second factor/.test(name));
      if (all.length === 0) return undefined;
      const { name, productCode } = random.pick(all);
      await removeProduct(folder, productCode);
      return { what: `${name} removed by hand` };
    },
  },
  {
    name: 'service-stopped',
    apply({ folder }) {
      let what: string | undefined;
      editJson(join(folder, 'services.json'), ({ services }) => {
        const service = services.find(({ name }: { name: string }) => name === 'MultiFactorAuth');
        if (service === undefined || service.state === 'stopped') return;
        service.state = 'stopped';
        what = 'MultiFactorAuth stopped';
      });
      return what === undefined ? undefined : { what };
    },
  },
];

function configurations({ folder, server }: Scene): readonly string[] {
  const { sites }: Web = JSON.parse(readFileSync(join(folder, 'web-server.json'), 'utf8'));
  const paths = server.truth.web
    .filter(({ component }) => component !== 'web-service-sdk')
    .flatMap(({ oldPath, newPath }) => [oldPath, newPath]);
  return sites.flatMap(({ applications }) =>
    applications
      .filter(({ path }) => paths.includes(path))
      .flatMap(({ physicalPath }) => placeOf(folder, `${physicalPath}\\web.config`) ?? []),
  );
}

function changeText(path: string, change: (text: string) => string): boolean {
  const bytes = readFileSync(path);
  const encoding = bytes[0] === 0xff ? 'utf16le' : 'utf8';
  const text = bytes.toString(encoding);
  const changed = change(text);
  if (changed === text) return false;
  writeFileSync(path, Buffer.from(changed, encoding));
  return true;
}

const themesOf = ({ folder }: Scene) =>
  filesIn(join(folder, 'drives')).filter(
    (path) => /App_Themes\/(?!Default)[^/]+\/.*\.css$/.test(path) && !/\/files\//.test(path),
  );

const files: readonly Falsification[] = [
  {
    name: 'configuration-away',
    isFrozen: true,
    apply(scene) {
      const found = configurations(scene);
      if (found.length === 0) return undefined;
      rmSync(scene.random.pick(found));
      return { what: 'a web.config deleted' };
    },
  },
  {
    name: 'configuration-changed',
    isFrozen: true,
    isOfPerson: ['values', 'sdk-address'],
    isOfPersonAfter: { step: 'merge-configuration-', check: '-web-config' },
    apply(scene) {
      const found = configurations(scene);
      if (found.length === 0) return undefined;
      const isChanged = changeText(scene.random.pick(found), (text) =>
        text.replace(/(AUTHENTICATION_USERNAME" value=")[^"]+/, '$1OTHER\\account'),
      );
      return isChanged ? { what: 'another account in a web.config' } : undefined;
    },
  },
  {
    name: 'address-changed',
    isFrozen: true,
    isOfPerson: ['values', 'sdk-address'],
    isOfPersonAfter: { step: 'merge-configuration-', check: '-web-config' },
    apply(scene) {
      const found = configurations(scene);
      if (found.length === 0) return undefined;
      const isChanged = changeText(scene.random.pick(found), (text) =>
        text.replace(/<value>https:[^<]+PfWsSdk\.asmx/, '<value>https://nowhere.contoso.local/Sdk/PfWsSdk.asmx'),
      );
      return isChanged ? { what: 'another address of the SDK in a web.config' } : undefined;
    },
  },
  {
    name: 'theme-changed',
    isFrozen: true,
    isOfPersonAfter: { step: 'restore-themes', check: '-themes' },
    isOfPerson: ['themes'],
    apply(scene) {
      const found = themesOf(scene);
      if (found.length === 0) return undefined;
      writeFileSync(scene.random.pick(found), 'body { color: red; }\r\n');
      return { what: 'a theme changed' };
    },
  },
  {
    name: 'theme-away',
    isFrozen: true,
    isOfPerson: ['themes'],
    apply(scene) {
      const found = themesOf(scene);
      if (found.length === 0) return undefined;
      rmSync(scene.random.pick(found));
      return { what: 'a file of a theme deleted' };
    },
  },
  dataFile('data-file-away', [], (path) => rmSync(path)),
  dataFile('data-file-cut', ['data'], (path) => writeFileSync(path, readFileSync(path).subarray(0, 100))),
  dataFile('data-file-emptied', ['data'], (path) => writeFileSync(path, 'PhoneFactor data file of a new installation')),
];

function dataFile(name: string, isOfPerson: readonly Aspect[], change: (path: string) => void): Falsification {
  return {
    name,
    isOfPerson,
    apply({ folder, server: { truth } }): Done | undefined {
      const path = truth.agent && placeOf(folder, `${truth.agent.folder}\\Data\\PhoneFactor.pfdata`);
      if (path === undefined || !existsSync(path)) return undefined;
      change(path);
      return { what: name };
    },
  };
}

export const serverFalsifications: readonly Falsification[] = [...products, ...webServer, ...registry, ...files];
