import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { redactMessage } from '../../src/base/redaction/redactor.js';
import { type ActionName, actions } from '../../src/entry-points.js';
import { encodeRegistrationFile } from '../../src/host/registration-file.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { type Inventory, inventorySchema } from '../../src/product/inventory.js';
import { shownInventory } from '../../src/product/shown-inventory.js';
import type { Action, Session } from '../../src/workflow/action.js';
import { readInputs } from '../../src/workflow/read-inputs.js';
import { onSampleServer } from '../host/sample-server.js';

/** A marker in a spelling; by the first a leak is found, whatever spelled it. */
const spellings: readonly ((marker: string) => string)[] = [
  (marker) => marker,
  (marker) => Buffer.from(marker).toString('base64'),
  (marker) => Buffer.from(marker).toString('hex'),
  (marker) => Buffer.from(marker, 'utf16le').toString('base64'),
  (marker) => Buffer.from(marker, 'utf16le').toString('hex'),
  (marker) => [...marker].map((one) => `%${one.charCodeAt(0).toString(16)}`).join(''),
];

/** How a text of any field may spell a secret. */
const forms: readonly ((secret: string) => string)[] = [
  (secret) => `x;pw=${secret}`,
  (secret) => `https://user:${secret}@host/path`,
  (secret) => `https://${secret}@host/path`,
  (secret) => `https://host/path?code=${secret}`,
  (secret) => `program /password:${secret}`,
  (secret) => `program --token ${secret}`,
  (secret) => `AccountName=a;AccountKey=${secret}`,
  (secret) => `the password was ${secret}`,
  (secret) => `Kennwort: "${secret}"`,
];

interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Schema[];
}

/** A value of the schema with every text made by `text`; texts of which only some are allowed stay as they are. */
function planted(schema: Schema, place: string, text: (place: string) => string): unknown {
  switch (schema.type) {
    case 'object':
    case 'loose_object':
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(schema.entries ?? {}).map(([name, one]) => [name, planted(one, `${place}.${name}`, text)]),
      );
    case 'array':
      return schema.item === undefined ? [] : [planted(schema.item, `${place}[]`, text)];
    case 'record':
      return schema.value === undefined ? {} : { name: planted(schema.value, `${place}{}`, text) };
    case 'exact_optional':
    case 'optional':
      return schema.wrapped === undefined ? undefined : planted(schema.wrapped, place, text);
    case 'variant':
    case 'union':
      return (schema.options as readonly Schema[]).map((one) => planted(one, place, text))[0];
    case 'picklist':
      return schema.options?.[0];
    case 'literal':
      return schema.literal;
    case 'string':
      return text(place);
    default:
      return 0;
  }
}

describe('what leaves the server holds no marker', () => {
  test('in an inventory: every text field that the format has, in every form and spelling', () => {
    const places = new Set<string>();
    for (const form of forms) {
      for (const spelling of spellings) {
        const markers: string[] = [];
        const inventory = planted(inventorySchema as unknown as Schema, 'inventory', (place) => {
          places.add(place);
          markers.push(spelling(`Zq7x${markers.length}Mark`));
          return form(markers.at(-1) ?? '');
        }) as Inventory;
        const { registry, configurations, ...shown } = shownInventory(inventory);
        const text = JSON.stringify([shown, configurations.map(({ path, problem }) => [path, problem])]);
        expect(
          markers.filter((marker) => text.includes(marker) && !isOfRedactedText(marker, registry, configurations)),
        ).toEqual([]);
      }
    }
    expect(places.size).toBeGreaterThan(40);
  });

  test.each(forms.flatMap((form) => spellings.map((spelling) => [form(spelling('Zq7xMark')), spelling('Zq7xMark')])))(
    'in a message: %s',
    (text, marker) => {
      expect(redactMessage(text)).not.toContain(marker);
      expect(redactMessage(`before\n${text}\nbehind`)).toMatch(/^before\n[\s\S]*\nbehind$/);
    },
  );
});

/** Those two fields are redacted where they are read, by the names in them. */
function isOfRedactedText(marker: string, ...fields: readonly unknown[]): boolean {
  return JSON.stringify(fields).includes(marker);
}

/** Names that say of themselves that they are secret, and names that say nothing. */
const names: readonly string[] = [
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

/** 200 markers in web.config and registry, in all spellings, and what was planted. */
function plants() {
  const markers: string[] = [];
  const next = (index: number) => {
    const marker = (spellings[index % spellings.length] ?? String)(`Zq7x${markers.length}Mark`);
    markers.push(marker);
    return marker;
  };
  const settings = names.flatMap((name, index) =>
    [0, 1, 2, 3, 4, 5, 6].map(
      (more) => `<add key="${name}${more === 0 ? '' : `_${more}`}" value="${next(index + more)}" />`,
    ),
  );
  const comments = forms.map((form, index) => `<!-- ${form(next(index)).replaceAll('--', '- -')} -->`);
  const split = `<add key="Split" value="${next(0).split('').join('\n')}" /><!-- password:\n${next(0)} -->`;
  const attributes = names
    .slice(0, 9)
    .map((name, index) => `<contoso ${name}="${next(index)}" other="${next(index)}">${next(index)}</contoso>`);
  const connection = `<add name="Db" connectionString="Server=a;User Id=b;Password=${next(0)};App=${next(0)}" />`;
  const values = names.flatMap((name, index) => [
    `"${name}"="${next(index)}"`,
    `"${name}B"=hex:${Buffer.from(next(0)).toString('hex').match(/../g)?.join(',')}`,
  ]);
  return { markers, settings, comments, split, attributes, connection, values };
}

async function plantOn(folder: string): Promise<readonly string[]> {
  const { markers, settings, comments, split, attributes, connection, values } = plants();
  const portal = join(folder, 'drives/C/inetpub/wwwroot/PhoneFactor/web.config');
  const before = await readFile(portal, 'utf8');
  await writeFile(
    portal,
    before
      .replace('</appSettings>', `${settings.join('\n')}\n${comments.join('\n')}\n${split}</appSettings>`)
      .replace('<connectionStrings />', `<connectionStrings>${connection}</connectionStrings>`)
      .replace('</configuration>', `${attributes.join('\n')}</configuration>`),
  );
  const registry = join(folder, 'registry/HKEY_LOCAL_MACHINE.reg');
  const text = (await readFile(registry)).toString('utf16le').replace(/^\ufeff/, '');
  const key = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Positive Networks\\PhoneFactor\\Planted]';
  await writeFile(registry, encodeRegistrationFile(`${text}\n${key}\n${values.join('\n')}\n`));
  const services = join(folder, 'services.json');
  const list = await readFile(services, 'utf8');
  markers.push('Zq7xServiceMark');
  await writeFile(services, list.replace('PhoneFactorSvc.exe\\""', 'PhoneFactorSvc.exe\\" /password:Zq7xServiceMark"'));
  return markers;
}

/** Everything that a run says: log, files for the runner, outputs, summary, fault. */
async function said(name: ActionName, folder: string, inputs: Readonly<Record<string, string>>) {
  const written: string[] = [];
  const log: Session['log'] = {
    info: (text) => written.push(text),
    warning: (text) => written.push(text),
    group(title, work) {
      written.push(title);
      return work();
    },
    progress: (text) => written.push(text),
    mask() {},
    masked: (text) => text,
  };
  const action: Action = actions[name];
  const given = Object.entries(inputs).map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text] as const);
  const result = await action.execute(readInputs(action.inputs, Object.fromEntries(given)), {
    host: await createRehearsalHost(folder),
    given: {},
    log,
    run: { address: 'test', actor: 'anna' },
    async writeTemporaryFile(file, content) {
      written.push(file, content);
      const path = join(folder, '..', file);
      await writeFile(path, content);
      return path;
    },
  });
  const { summary, outputs, annotations, fault } = result;
  written.push(
    summary ?? '',
    JSON.stringify([outputs, annotations]),
    fault instanceof Error ? `${fault.message}${fault.stack}` : '',
  );
  return { outputs, text: written.join('\n') };
}

/** Journal, plans, records and logs in the work folder; sets and copies of configurations are closed and stay there. */
async function keptInWorkFolder(folder: string): Promise<string> {
  const at = join(folder, 'drives/C/ProgramData/mfa-server-upgrade');
  const entries = await readdir(at, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const kept = paths.filter((path) => !path.includes('/backups/') && !path.endsWith('.config'));
  return (await Promise.all(kept.map((path) => readFile(path, 'utf8')))).join('\n');
}

test(
  'of a server with more than 200 planted markers, no run of the upgrade says one; all names are there',
  () =>
    onSampleServer('one-server', async ({ folder }) => {
      const markers = await plantOn(folder);
      expect(markers.length).toBeGreaterThan(200);
      const setup = {
        'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
        'setup-arguments': '/install /quiet /norestart',
        'old-installers': 'C:\\Install\\PhoneFactor5',
      };
      const texts = [
        (await said('inspect', folder, {})).text,
        (await said('upgrade', folder, { ...setup, mode: 'plan' })).text,
      ];
      const confirmed: string[] = [];
      for (let runs = 1; runs <= 8; runs += 1) {
        const run = await said('upgrade', folder, { ...setup, 'completed-operator-steps': confirmed.join(', ') });
        texts.push(run.text);
        if (run.outputs.finished === 'true') break;
        confirmed.push(...(run.outputs['steps-to-confirm'] ?? '').split(', ').filter((id) => id !== ''));
      }
      for (const name of ['verify-upgrade', 'upgrade-report', 'merge-webconfig'] as const)
        texts.push((await said(name, folder, name === 'merge-webconfig' ? { mode: 'plan', merge: 'again' } : {})).text);
      texts.push(
        (
          await said('restore-backup', folder, {
            mode: 'plan',
            scope: 'roll-back',
            'old-installers': setup['old-installers'],
          })
        ).text,
      );
      texts.push(await keptInWorkFolder(folder));
      const all = texts.join('\n');
      expect(markers.filter((marker) => all.includes(marker))).toEqual([]);
      for (const name of names) expect(all).toContain(name);
    }),
  240_000,
);
