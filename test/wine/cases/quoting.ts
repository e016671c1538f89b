import assert from 'node:assert/strict';
import { HostError } from '../../../src/host/host-error.js';
import { awkwardValues, refusedValues } from '../inside/awkward-values.js';
import { openHost, packages, uninstall } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\MFA look-alikes\\Quoting';
const atOnce = 40;
const host = await openHost();

/** What the package received, read back from the registry; every value is stored behind a `=`. */
async function received(): Promise<ReadonlyMap<string, string>> {
  const values = (await host.registry.readTree(key, '64'))?.[0]?.values ?? [];
  return new Map(values.map(({ name, data }) => [name, data.type === 'string' ? data.text : `(${data.type})`]));
}

async function arrives(values: readonly string[]): Promise<readonly string[]> {
  const names = values.map((_, index) => `V${String(index).padStart(2, '0')}`);
  const properties = Object.fromEntries(values.map((value, index) => [names[index] ?? '', value]));
  const request = { packagePath: `${packages}\\Quoting.msi`, logPath: 'C:\\logs\\quoting.log', timeLimitSeconds: 60 };
  const { exitCode } = await host.installer.install({ ...request, properties });
  assert.equal(exitCode, 0);
  const found = await received();
  assert.equal(await uninstall(host, 'Quoting.msi'), 0);
  assert.equal(found.get('EVIL'), '=', 'another property was set');
  return values.flatMap((value, index) => {
    const got = found.get(names[index] ?? '');
    if (got === `=${value}`) return [];
    if (isWine && got === `=${value}`.replace(/[ \t]+/g, (blanks) => blanks.slice(0, 1))) {
      collapsed.push(value);
      return [];
    }
    return [`${JSON.stringify(value)} arrived as ${JSON.stringify(got)}`];
  });
}

/** Wine's msiexec makes one blank of several, also between quotes. */
const isWine = process.env.MFA_LOOK_ALIKES === undefined;
const collapsed: string[] = [];

export const cases: readonly WineCase[] = [
  {
    name: `${awkwardValues.length} values arrive in the package as they were given`,
    timeLimitSeconds: 300,
    async run() {
      assert.ok(new Set(awkwardValues).size >= 300, `only ${new Set(awkwardValues).size} different values`);
      const wrong: string[] = [];
      for (let at = 0; at < awkwardValues.length; at += atOnce) {
        wrong.push(...(await arrives(awkwardValues.slice(at, at + atOnce))));
      }
      assert.deepEqual(wrong, []);
      const blanks = collapsed.map((value) => JSON.stringify(value)).join(', ');
      return `${new Set(awkwardValues).size} different values, read back from the registry; Wine made one blank of several in: ${blanks}`;
    },
  },
  {
    name: `${refusedValues.length} values are refused before anything runs`,
    async run() {
      for (const value of refusedValues) {
        const properties = { V00: value };
        const request = {
          packagePath: `${packages}\\Quoting.msi`,
          logPath: 'C:\\logs\\refused.log',
          timeLimitSeconds: 60,
        };
        const isRefusal = (error: unknown) => error instanceof HostError && error.code === 'refused';
        await assert.rejects(host.installer.install({ ...request, properties }), isRefusal, JSON.stringify(value));
      }
      assert.equal(await host.registry.readTree(key, '64'), undefined);
    },
  },
];
