import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editJson, filesIn, sha256 } from './edit-folder.js';
import { placeOf } from './read-folder.js';

/*
 * What a server has outside of what the plans of its upgrade name: each file by the hash of its bytes, its attributes and
 * rights, each registry key, service, site, pool and application by its text. Nothing of the suite's own knowledge of
 * places is asked: only the plans.
 */

/** Where the suite keeps its journal and plans unless it is given another folder. */
export const usualWorkFolder = 'C:\\ProgramData\\mfa-server-upgrade';

/** Things of other people on every server: beside the product's folders, in its site, in the registry. */
export function addOthers(folder: string): void {
  for (const path of [
    'drives/C/inetpub/wwwroot/MultiFactorAuthX/web.config',
    'drives/C/inetpub/wwwroot/PhoneFactor2/readme.txt',
    'drives/C/Program Files/PhoneFactor Tools/tool.ini',
    'drives/C/ProgramData/mfa-server-upgrade-notes/notes.txt',
    'drives/C/Users/anna/PhoneFactor.pfdata',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `of somebody else: ${path}\r\n`);
  }
  // What watches the product, and speaks of it, is not the product.
  addService(folder);
  addWatcher(folder);
}

function addService(folder: string): void {
  const program = 'C:\\Program Files\\PhoneFactor Tools\\watch.exe';
  editJson(join(folder, 'services.json'), ({ services }) => {
    const [model] = services;
    const named = { name: 'ContosoWatch', displayName: 'Contoso Watch for PhoneFactor', imagePath: program };
    services.push({ ...model, ...named, dependsOn: [], holds: undefined });
  });
}

function addWatcher(folder: string): void {
  const path = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
  const bytes = readFileSync(path);
  const text = '\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Watch]\r\n"Program"="PhoneFactorSvc.exe"\r\n';
  writeFileSync(path, Buffer.concat([bytes, Buffer.from(text, bytes[0] === 0xff ? 'utf16le' : 'utf8')]));
}

interface NamedPlan {
  readonly findings: { readonly installPath?: { readonly path: string }; readonly components?: object };
  readonly steps: readonly { readonly change?: Readonly<Record<string, unknown>> }[];
}

/** Folders and names in the plans that were carried out, in lower case with slashes. */
export function namedInPlans(folder: string, workFolder = usualWorkFolder): readonly string[] {
  const plans = placeOf(folder, `${workFolder}\\plans`);
  if (plans === undefined) return [];
  const texts = new Set<string>();
  for (const name of readdirSync(plans).filter((one) => one.endsWith('.json'))) {
    const { findings, steps }: NamedPlan = JSON.parse(readFileSync(join(plans, name), 'utf8'));
    collect({ installPath: findings.installPath, components: findings.components }, texts);
    for (const { change } of steps) collect(change, texts);
  }
  return [...texts];
}

const places = ['path', 'folder', 'virtualDirectory', 'destination', 'applicationPool', 'name'];

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (typeof one === 'string' && places.includes(key)) texts.add(one.toLowerCase().replaceAll('\\', '/'));
    collect(one, texts);
  }
}

/** By its place or name; two equal answers mean that nothing outside was changed. */
export function outside(
  folder: string,
  named: readonly string[],
  workFolder = usualWorkFolder,
): ReadonlyMap<string, string> {
  const isOwn = ownOf(folder, [...named, workFolder.toLowerCase().replaceAll('\\', '/')]);
  return new Map([
    ...files(folder, isOwn),
    ...byPath(folder, 'attributes.json', isOwn),
    ...byPath(folder, 'security.json', isOwn),
    ...registryKeys(folder),
    ...items(
      folder,
      'services.json',
      ({ services }) => services,
      (one) => !servicesOfTheProduct.includes(JSON.parse(one).name),
    ),
    ...items(
      folder,
      'web-server.json',
      ({ applicationPools }) => applicationPools,
      (one) => !isNamed(one, named),
    ),
    ...items(
      folder,
      'web-server.json',
      ({ sites }) => sites?.flatMap(applicationsOf),
      (one) => !isNamed(one, named),
    ),
  ]);
}

export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((one) => before.get(one) !== after.get(one));
}

/** Of the old product and of the new one, by the documentation of both. */
const servicesOfTheProduct = ['PhoneFactorSvc', 'PhoneFactorADSync', 'MultiFactorAuth', 'MultiFactorAuthAdSync'];

/** Windows Installer keeps the packages that it installed, and what it knows of them. */
const recordOfInstaller = /^[a-z]:\/windows\/installer\//;
const keyOfInstaller = /\\Installer\\UserData\\/;
/** Its own keys, by their paths, and its entries in Programs and Features, by their names. */
const keyOfTheProduct = /\\(Positive Networks|mfa-server-upgrade)(\\|\]|$)/i;
const entryOfTheProduct = /"DisplayName"="(PhoneFactor|Multi-Factor Authentication|Contoso second factor)/;

const drive = /^drives\/([A-Z])\//;

/** A folder is the product's where a plan names it, or a virtual directory in the folder of its site. */
function ownOf(folder: string, named: readonly string[]): (windows: string) => boolean {
  const paths = named.filter((text) => /^([a-z]:|\/)\/./.test(text));
  const directories = named
    .filter((text) => /^\/?[^/:]+$/.test(text))
    .flatMap((text) => rootsOf(folder).map((root) => `${root}/${text.replace(/^\//, '')}/`));
  return (windows) =>
    recordOfInstaller.test(windows) ||
    paths.some((one) => windows === one || windows.startsWith(`${one}/`)) ||
    directories.some((one) => windows.startsWith(one));
}

function rootsOf(folder: string): readonly string[] {
  const sites: ServerFile['sites'] = JSON.parse(readFileSync(join(folder, 'web-server.json'), 'utf8')).sites;
  const roots = (sites ?? []).flatMap(({ applications }) =>
    applications.map(({ physicalPath }) => dirnameOf(physicalPath)),
  );
  return [...new Set([...roots, 'c:/inetpub/wwwroot'])];
}

/** The folder of an application is the folder of its site, or near it. */
function dirnameOf(path: string): string {
  return dirname(path.replace('%SystemDrive%', 'C:').toLowerCase().replaceAll('\\', '/'));
}

function files(folder: string, isOwn: (windows: string) => boolean): readonly (readonly [string, string])[] {
  return ['drives', 'unc'].flatMap((top) =>
    filesIn(join(folder, top)).flatMap((file): readonly (readonly [string, string])[] => {
      const path = file.slice(folder.length + 1);
      const windows = path
        .replace(drive, '$1:/')
        .replace(/^unc\//, '//')
        .toLowerCase();
      return isOwn(windows) ? [] : [[path, sha256(readFileSync(file))]];
    }),
  );
}

/** Rights and attributes by path, where the server has any. */
function byPath(
  folder: string,
  name: string,
  isOwn: (windows: string) => boolean,
): readonly (readonly [string, string])[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return Object.entries(JSON.parse(readFileSync(path, 'utf8'))).flatMap(([at, value]) =>
    isOwn(at.toLowerCase().replaceAll('\\', '/')) ? [] : [[`${name} ${at}`, JSON.stringify(value)] as const],
  );
}

function registryKeys(folder: string): readonly (readonly [string, string])[] {
  const file = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
  const bytes = readFileSync(file);
  const text = bytes[0] === 0xff ? bytes.toString('utf16le') : bytes.toString('utf8');
  return (
    text
      .replaceAll('\r\n', '\n')
      // Long values are wrapped by the program that wrote the file.
      .replace(/\\\n\s*/g, '')
      .split(/\n(?=\[)/)
      .map((part) => [part.split('\n', 1)[0] ?? '', part.trim()] as const)
      .filter(([key]) => key.startsWith('[') && !keyOfTheProduct.test(key) && !keyOfInstaller.test(key))
      .filter(([, part]) => !entryOfTheProduct.test(part))
      // A key without values comes and goes with what is below it.
      .filter(([, part]) => part.includes('\n'))
  );
}

interface ServerFile {
  readonly services?: readonly object[];
  readonly applicationPools?: readonly object[];
  readonly sites?: readonly {
    readonly name: string;
    readonly applications: readonly { readonly physicalPath: string }[];
  }[];
}

const applicationsOf = ({ applications, ...site }: NonNullable<ServerFile['sites']>[number]) => [
  site,
  ...applications.map((one) => ({ site: site.name, ...one })),
];

function items(
  folder: string,
  name: string,
  of: (file: ServerFile) => readonly object[] | undefined,
  isOfOthers: (text: string) => boolean,
): readonly (readonly [string, string])[] {
  const path = join(folder, name);
  let file: ServerFile;
  try {
    file = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
  const texts = (of(file) ?? []).map((one) => JSON.stringify(one));
  return texts.filter(isOfOthers).map((text) => [`${name} ${text}`, '']);
}

function isNamed(text: string, named: readonly string[]): boolean {
  const { name, path }: { readonly name?: string; readonly path?: string } = JSON.parse(text);
  const own = path ?? name;
  return own !== undefined && named.some((one) => one === own.toLowerCase() || `/${one}` === own.toLowerCase());
}
