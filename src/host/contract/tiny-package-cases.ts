import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { type ContractCase, NotTried, type Sandbox, sandboxKey } from './contract-case.js';
import { refusedWith } from './expectations.js';

/** Two packages that write the properties `V00` to `V09`, each behind a `=`, into the sandbox's key in the 32-bit view. */
export interface TinyPackages {
  readonly packagePath: string;
  /** As the first, but it ends in an error after it has written. */
  readonly failingPath: string;
  readonly productCode: string;
  readonly productName: string;
}

export interface PackageSandbox extends Sandbox {
  /** Absent where this copy of the suite has none for the server. */
  readonly tiny?: TinyPackages;
}

export const packageKey = `${sandboxKey}\\Package`;
export const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';

/** What other tools have been known to spoil on the way to Windows Installer. */
const awkwardTexts: readonly string[] = [
  'C:\\Program Files (x86)\\PhoneFactor\\',
  'say "hi" now',
  'x" EVIL=1 " x',
  '%TEMP% ^& | > < !TEMP!',
  'Default Web Site/PhoneFactor',
  '/LM/W3SVC/1',
  'Ünïcode 漢字 Кирилл',
  "it's; a, list=b",
  '{#1}',
  '',
];

/** The task that starts an installer from elsewhere takes no name of a variable, which Windows would replace. */
function textsFor({ actsFrom }: Host): readonly string[] {
  return actsFrom === undefined ? awkwardTexts : awkwardTexts.map((text) => text.replace('%TEMP%', '100 %'));
}

const nameOf = (index: number) => `V${String(index).padStart(2, '0')}`;
const timeLimitSeconds = 300;

function tinyOf({ tiny }: PackageSandbox): TinyPackages {
  if (tiny === undefined) throw new NotTried('The packages of the check are not beside this copy of the suite.');
  return tiny;
}

async function writtenTexts({ registry }: Host): Promise<readonly (readonly [string, string])[] | undefined> {
  const tree = await registry.readTree(packageKey, '32');
  return tree?.[0]?.values.map(({ name, data }) => [name, data.type === 'string' ? data.text : data.type]);
}

async function isRegistered({ registry }: Host, { productCode }: TinyPackages): Promise<boolean> {
  return (await registry.readTree(`${uninstallKey}\\${productCode}`, '32')) !== undefined;
}

export const packageCases: readonly ContractCase<PackageSandbox>[] = [
  {
    name: 'installer: what a package is can be read before it is run',
    async run(bench) {
      const tiny = tinyOf(bench);
      const found = await bench.host.installer.describe(tiny.packagePath);
      assert.equal(found.kind, 'msi');
      assert.equal(found.productName, tiny.productName);
      assert.equal(found.productCode, tiny.productCode);
      assert.ok('V00' in found.properties, Object.keys(found.properties).join(', '));
    },
  },
  {
    name: 'installer: a package is installed, and awkward values arrive as they were given',
    async run(bench) {
      const { host, folder } = bench;
      const tiny = tinyOf(bench);
      const run = await host.installer.install({
        packagePath: tiny.packagePath,
        properties: Object.fromEntries(textsFor(host).map((text, index) => [nameOf(index), text])),
        logPath: `${folder}\\logs\\install.log`,
        timeLimitSeconds,
      });
      assert.equal(run.exitCode, 0, run.logExcerpt.join('\n'));
      assert.ok(await isRegistered(host, tiny), 'it is not among the installed programs');
      const expected = textsFor(host).map((text, index) => [nameOf(index), `=${text}`]);
      assert.deepEqual((await writtenTexts(host))?.toSorted(), expected);
      assert.ok(((await host.files.stat(`${folder}\\logs\\install.log`))?.size ?? 0) > 0, 'there is no log');
      return `${textsFor(host).length} values, ${run.seconds.toFixed(0)} s`;
    },
  },
  {
    name: 'installer: it is removed and leaves nothing; a second time there is nothing to remove',
    async run(bench) {
      const { host, folder } = bench;
      const { productCode } = tinyOf(bench);
      const request = { productCode, logPath: `${folder}\\logs\\remove.log`, timeLimitSeconds };
      const run = await host.installer.uninstall(request);
      assert.equal(run.exitCode, 0, run.logExcerpt.join('\n'));
      assert.ok(!(await isRegistered(host, tinyOf(bench))), 'it is still among the installed programs');
      assert.deepEqual((await writtenTexts(host)) ?? [], []);
      assert.equal((await host.installer.uninstall(request)).exitCode, 1605);
    },
  },
  {
    name: 'installer: a package that fails says so, explains it in its log and takes back what it wrote',
    async run(bench) {
      const { host, folder } = bench;
      const tiny = tinyOf(bench);
      const run = await host.installer.install({
        packagePath: tiny.failingPath,
        properties: { V00: 'x' },
        logPath: `${folder}\\logs\\fail.log`,
        timeLimitSeconds,
      });
      assert.equal(run.exitCode, 1603);
      assert.ok(run.logExcerpt.length > 0, 'the log explains nothing');
      assert.ok(!(await isRegistered(host, tiny)), 'it is among the installed programs');
      assert.deepEqual((await writtenTexts(host)) ?? [], []);
    },
  },
  {
    name: 'installer: arguments that Windows Installer would not take unchanged are refused before it runs',
    async run({ host: { installer }, folder }) {
      const request = { packagePath: `${folder}\\none.msi`, logPath: `${folder}\\logs\\no.log`, timeLimitSeconds: 60 };
      for (const properties of [{ lower: 'x' }, { A: 'line\nbreak' }, { A: '[ProgramFilesFolder]' }]) {
        await refusedWith('refused', () =>
          installer.install({ ...request, properties: properties as Readonly<Record<string, string>> }),
        );
      }
    },
  },
];
