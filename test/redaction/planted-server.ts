import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { encodeRegistrationFile } from '../../src/host/registration-file.js';
import type { faultsSchema } from '../../src/host/rehearsal/faults-schema.js';
import {
  installedProductSchema,
  rehearsalMachineSchema,
  rehearsalServicesSchema,
} from '../../src/host/rehearsal/server-schema.js';
import { webServerSchema } from '../../src/host/server-facts-schema.js';
import { alsoPlanted, type Schema } from './planted-values.js';
import { forms, markerOf } from './spelled.js';

/** Names that say of themselves that they are secret, and names that say nothing. */
export const plantedNames: readonly string[] = [
  ...['LdapBindPw', 'SmtpKennwort', 'PIN', 'RadiusPsk', 'StorageSAS', 'AuthHeader', 'SharedKey', 'ApiKey', 'Passcode'],
  ...[
    'MotDePasse',
    'Contraseña',
    'CONTOSO_HELP_DESK',
    'Anything',
    'Note',
    'Connection',
    'Door',
    'Value1',
    'x',
    'Adresse',
  ],
];

/** Without these texts the machine is another one, or none: what they are is checked when it is opened. */
const wholePlaces = [
  // The names under which services are started again.
  'services.services[].name',
  'machine.format',
  'machine.machine.name',
  'machine.machine.bootTime',
  /^machine\.machine\.folders\./,
  /^machine\.drives/,
  /^machine\.reachable/,
  /^product\.(product\.(productCode|upgradeCode)|files|registryValues|services|webApplications)/,
  /\.(path|physicalPath|certificateThumbprint|thumbprint)$/,
] as const;

export interface PlantedServer {
  /** How many markers there are. */
  readonly markers: number;
  /** Where they are, by format and field. */
  readonly places: ReadonlySet<string>;
}

/** Plants markers in all that a rehearsal server has: files of its formats, web.config, registry, names of files. */
export async function plantOn(folder: string): Promise<PlantedServer> {
  const places = new Set<string>();
  let number = 0;
  const next = (place: string) => {
    places.add(place);
    return markerOf(number++);
  };
  const text = (place: string, value: string) => {
    // A second application in the place of the first would be a question to the administrator.
    if (/applications\[\]\.(path|physicalPath)$/.test(place)) return `${value}-x`;
    if (wholePlaces.some((one) => (typeof one === 'string' ? one === place : one.test(place)))) return value;
    const form = forms[number % forms.length] ?? String;
    return `${value} ${form(next(place))}`;
  };
  for (const [file, schema, name] of await filesOf(folder)) {
    const path = join(folder, file);
    const value = withOneProcess(JSON.parse(await readFile(path, 'utf8')), name);
    const withMarkers = alsoPlanted(schema as unknown as Schema, value, name, text);
    await writeFile(path, JSON.stringify(renumbered(withMarkers)));
  }
  await plantInConfiguration(folder, next);
  await plantInRegistry(folder, next);
  await writeFile(
    join(folder, 'drives/C/inetpub/wwwroot/PhoneFactor/App_Themes', `x;pw=${next('file name')}.css`),
    'a {}',
  );
  return { markers: number, places };
}

async function filesOf(folder: string): Promise<readonly (readonly [string, GenericSchema, string])[]> {
  const products = await readdir(join(folder, 'installed-products'));
  return [
    ['server.json', rehearsalMachineSchema, 'machine'],
    ['services.json', rehearsalServicesSchema, 'services'],
    ['web-server.json', webServerSchema, 'web-server'],
    ...products.map((name) => [`installed-products/${name}`, installedProductSchema, 'product'] as const),
  ];
}

/** The words of programs that fail, by the fault that has them; each fault by its name in the format. */
export function plantedFaults(setup: string, product: string): ReadonlyMap<string, object> {
  const marker = (number: number) => `x;pw=${markerOf(number)} password: ${markerOf(number + 1)}`;
  const data = 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata';
  const faults: Readonly<Record<keyof typeof faultsSchema.entries, unknown>> = {
    lockedFiles: [{ path: data, holder: marker(900) }],
    unreadableFiles: [data],
    freeBytes: { C: 1000 },
    installerExitCodes: { [setup]: [1603], [product]: [1603] },
    installersGoWrong: { [setup]: [{ ends: 'cancelled' }] },
    installerSeconds: { [setup]: 0.01 },
    notAdministrator: true,
    closedKeys: ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Positive Networks'],
    appcmd: { words: marker(910) },
    sc: { words: marker(920) },
    webAddresses: [{ address: 'mfa1.contoso.local:443', shows: 'refused' }],
    powerShell: 'killed',
    link: { milliseconds: 1 },
  };
  return new Map(Object.entries(faults).map(([name, fault]) => [name, { [name]: fault }]));
}

type Next = (place: string) => string;

async function plantInConfiguration(folder: string, next: Next): Promise<void> {
  const marker = () => next('web.config');
  const settings = plantedNames.flatMap((name) =>
    [0, 1, 2, 3, 4, 5, 6].map((more) => `<add key="${name}${more === 0 ? '' : `_${more}`}" value="${marker()}" />`),
  );
  const comments = forms.map((form) => `<!-- ${form(marker()).replaceAll('--', '- -')} -->`);
  const split = `<add key="Split" value="${marker().split('').join('\n')}" /><!-- password:\n${marker()} -->`;
  const attributes = plantedNames
    .slice(0, 9)
    .map((name) => `<contoso ${name}="${marker()}" other="${marker()}">${marker()}</contoso>`);
  const connection = `<add name="Db" connectionString="Server=a;User Id=b;Password=${marker()};App=${marker()}" />`;
  const portal = join(folder, 'drives/C/inetpub/wwwroot/PhoneFactor/web.config');
  const before = await readFile(portal, 'utf8');
  await writeFile(
    portal,
    before
      .replace('</appSettings>', `${settings.join('\n')}\n${comments.join('\n')}\n${split}</appSettings>`)
      .replace('<connectionStrings />', `<connectionStrings>${connection}</connectionStrings>`)
      .replace('</configuration>', `${attributes.join('\n')}</configuration>`),
  );
}

async function plantInRegistry(folder: string, next: Next): Promise<void> {
  const marker = () => next('registry');
  const values = [...plantedNames, 'Pfsvc_Anything', 'pfsvc_bind'].flatMap((name) => [
    `"${name}"="${marker()}"`,
    `"${name}B"=hex:${Buffer.from(marker()).toString('hex').match(/../g)?.join(',')}`,
  ]);
  const path = join(folder, 'registry/HKEY_LOCAL_MACHINE.reg');
  const text = (await readFile(path)).toString('utf16le').replace(/^\ufeff/, '');
  const key = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Positive Networks\\PhoneFactor\\Planted]';
  await writeFile(path, encodeRegistrationFile(`${text}\n${key}\n${values.join('\n')}\n`));
}

/** A program that somebody has open: the sample server has none. */
function withOneProcess(value: object, name: string): object {
  const processes = [{ id: 5, name: 'mmc.exe', path: 'C:\\Windows\\System32\\mmc.exe', session: 1 }];
  return name === 'machine' ? { ...value, processes } : value;
}

/** Of two items with one number the second is another one. */
function renumbered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const ids = new Set<unknown>();
    return value.map((one) => {
      const isAgain = typeof one === 'object' && one !== null && 'id' in one && ids.has(one.id);
      if (typeof one === 'object' && one !== null && 'id' in one) ids.add(one.id);
      return renumbered(isAgain ? { ...one, id: Number(one.id) + 100 } : one);
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renumbered(one)]));
}
