import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './edit-folder.js';

/*
 * What a server has outside of what the plans of its upgrade name: each file by its bytes, each registry key, service,
 * site, pool and application by its text. Nothing of the suite's own knowledge of places is asked: only the plans.
 */

const workFolder = 'drives/C/ProgramData/mfa-server-upgrade';

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
}

interface NamedPlan {
  readonly findings: { readonly installPath?: { readonly path: string }; readonly components?: object };
  readonly steps: readonly { readonly change?: Readonly<Record<string, unknown>> }[];
}

/** Folders and names that stand in the plans which were carried out, in lower case with slashes. */
export function namedInPlans(folder: string): readonly string[] {
  const plans = join(folder, workFolder, 'plans');
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
export function outside(folder: string, named: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    ...files(folder, named),
    ...registryKeys(folder),
    ...items(
      folder,
      'services.json',
      ({ services }) => services,
      (one) => !/phonefactor|multifactor/i.test(one),
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

/** Windows Installer keeps the packages that it installed, and what it knows of them. */
const recordOfInstaller = /^drives\/C\/Windows\/Installer\/|\\Installer\\UserData\\/;
const ofTheProduct = /phonefactor|positive networks|multi-factor|mfa-server-upgrade/i;

const drive = /^drives\/([A-Z])\//;

/** A folder is the product's where a plan names it, or a virtual directory in the folder of its site. */
function files(folder: string, named: readonly string[]): readonly (readonly [string, string])[] {
  const paths = named.filter((text) => /^[a-z]:\//.test(text));
  const directories = named.filter((text) => /^\/?[^/:]+$/.test(text)).map((text) => `/${text.replace(/^\//, '')}/`);
  return ['drives', 'unc'].flatMap((top) =>
    filesIn(join(folder, top)).flatMap((file): readonly (readonly [string, string])[] => {
      const path = file.slice(folder.length + 1);
      const windows = path.replace(drive, '$1:/').toLowerCase();
      const isOwn =
        path.startsWith(`${workFolder}/`) ||
        recordOfInstaller.test(path) ||
        paths.some((one) => windows === one || windows.startsWith(`${one}/`)) ||
        directories.some((one) => windows.includes(one));
      return isOwn ? [] : [[path, readFileSync(file).toString('base64')]];
    }),
  );
}

function registryKeys(folder: string): readonly (readonly [string, string])[] {
  const file = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
  const bytes = readFileSync(file);
  const text = bytes[0] === 0xff ? bytes.toString('utf16le') : bytes.toString('utf8');
  return (
    text
      .replaceAll('\r\n', '\n')
      // Long values are wrapped by whoever wrote the file.
      .replace(/\\\n\s*/g, '')
      .split(/\n(?=\[)/)
      .map((part) => [part.split('\n', 1)[0] ?? '', part.trim()] as const)
      .filter(([key, part]) => key.startsWith('[') && !ofTheProduct.test(part) && !recordOfInstaller.test(key))
      // A key without values comes and goes with what lies below it.
      .filter(([, part]) => part.includes('\n'))
  );
}

interface ServerFile {
  readonly services?: readonly object[];
  readonly applicationPools?: readonly object[];
  readonly sites?: readonly { readonly name: string; readonly applications: readonly object[] }[];
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
