import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The judge's own small readers of a rehearsal server's files. Nothing of `src` is used here: what is judged must not
 * read for its judge.
 */

export interface ServerFiles {
  readonly products: readonly { readonly name: string; readonly version: string }[];
  readonly services: readonly { readonly name: string; readonly state: string; readonly startType: string }[];
  readonly sites: readonly SiteFile[];
  readonly pools: ReadonlyMap<string, { readonly identity: string; readonly state: string; readonly runtime: string }>;
  /** Values by lower-case name, as written; undefined where there is no such key. Keys without regard to case. */
  registry(key: string): ReadonlyMap<string, string> | undefined;
  /** Bytes of a Windows path, without regard to case; undefined where there is no such file. */
  read(path: string): Buffer | undefined;
}

export interface SiteFile {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly bindings: readonly { readonly protocol: string; readonly certificateThumbprint?: string }[];
  readonly applications: readonly {
    readonly path: string;
    readonly physicalPath: string;
    readonly applicationPool: string;
    readonly settings?: unknown;
  }[];
}

export function readServerFiles(folder: string): ServerFiles {
  const json = (name: string) =>
    existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : {};
  const web = json('web-server.json');
  const registry = readRegistry(join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'));
  return {
    products: readProducts(join(folder, 'installed-products')),
    services: json('services.json').services ?? [],
    sites: web.sites ?? [],
    pools: new Map(
      (web.applicationPools ?? []).map(
        (pool: { name: string; identity: object; state: string; managedRuntimeVersion: string }) => [
          pool.name,
          { identity: canonical(pool.identity), state: pool.state, runtime: pool.managedRuntimeVersion },
        ],
      ),
    ),
    registry: (key) => registry.get(key.toLowerCase()),
    read: (path) => {
      const at = placeOf(folder, path);
      return at !== undefined && statSync(at).isFile() ? readFileSync(at) : undefined;
    },
  };
}

function readProducts(folder: string): ServerFiles['products'] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).product);
}

/** Where a Windows path is in the folder; undefined where there is none. */
export function placeOf(folder: string, path: string): string | undefined {
  const [first = '', ...rest] = path
    .replace(/^\\\\/, 'unc\\')
    .split('\\')
    .filter((part) => part !== '');
  let at = first === 'unc' ? join(folder, 'unc') : join(folder, 'drives', first.replace(':', ''));
  for (const name of rest) {
    if (!existsSync(at) || !statSync(at).isDirectory()) return undefined;
    const found = readdirSync(at).find((one) => one.toLowerCase() === name.toLowerCase());
    if (found === undefined) return undefined;
    at = join(at, found);
  }
  return existsSync(at) ? at : undefined;
}

/** A `.reg` file: keys with their values as text, lines that go on joined. */
export function readRegistry(path: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const bytes = readFileSync(path);
  const text = bytes[0] === 0xff ? bytes.toString('utf16le').slice(1) : bytes.toString('utf8').replace(/^\uFEFF/, '');
  const keys = new Map<string, Map<string, string>>();
  let values = new Map<string, string>();
  for (const line of text.replace(/\\\r?\n\s*/g, '').split(/\r?\n/)) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      values = keys.get(key.toLowerCase()) ?? new Map();
      keys.set(key.toLowerCase(), values);
      continue;
    }
    const [, name, value] = /^(?:"((?:[^"\\]|\\.)*)"|@)=(.*)$/.exec(line) ?? [];
    if (value !== undefined) values.set((name ?? '').replace(/\\(.)/g, '$1').toLowerCase(), value);
  }
  return keys;
}

/** Decoded appSettings, the address of the SDK and the theme of a web.config, as far as its text shows them. */
export function readConfiguration(bytes: Buffer) {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = (isUtf16 ? bytes.toString('utf16le') : bytes.toString('utf8')).replace(/<!--[\s\S]*?-->/g, '');
  const inside = /<appSettings>([\s\S]*?)<\/appSettings>/.exec(text)?.[1] ?? '';
  const appSettings = new Map(
    [...inside.matchAll(/<add\s+key="([^"]*)"\s+value="([^"]*)"/g)].map(([, key = '', value = '']) => [
      decoded(key),
      decoded(value),
    ]),
  );
  const url = /<setting name="pfp?a?u?p?w?s?_pfwssdk_PfWsSdk"[^>]*>\s*<value>([^<]*)<\/value>/.exec(text)?.[1];
  const theme = /<pages[^>]*\stheme="([^"]*)"/.exec(text)?.[1];
  return {
    appSettings,
    url: url === undefined ? undefined : decoded(url),
    theme: theme === undefined ? undefined : decoded(theme),
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name] ?? whole;
  });
}

/** JSON whose objects have their keys in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
