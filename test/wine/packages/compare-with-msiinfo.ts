import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeInstallerPackage } from '../../../src/host/windows/installer-package.js';

/** Compares what our reader says of each package with what msitools says. Returns the differences. */
export async function compareWithMsiinfo(folder: string): Promise<readonly string[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.msi'));
  if (names.length === 0) return [`There is no package in ${folder}.`];
  const differences = await Promise.all(names.map((name) => compareOne(join(folder, name))));
  return differences.flat();
}

async function compareOne(path: string): Promise<readonly string[]> {
  const described = await describeInstallerPackage(path);
  const own = new Map(rows(path, 'Property').map(([name = '', value = '']) => [name, value]));
  const wanted = {
    productName: own.get('ProductName'),
    productVersion: own.get('ProductVersion'),
    productCode: own.get('ProductCode'),
    upgradeCode: own.get('UpgradeCode'),
  };
  const wrong = Object.entries(wanted).filter(([name, value]) => described[name as keyof typeof wanted] !== value);
  const publicOnes = [...own].filter(([name]) => /^[A-Z_][A-Z0-9_.]*$/.test(name));
  const wrongProperties = publicOnes.filter(([name, value]) => described.properties[name] !== value);
  const conditions = rows(path, 'LaunchCondition')
    .map(([condition, message]) => `${condition}: ${message}`)
    .sort();
  const read = (described.launchConditions ?? []).map(({ condition, message }) => `${condition}: ${message}`).sort();
  return [
    ...[...wrong, ...wrongProperties].map(([name]) => `${path}: ${name} differs`),
    ...(JSON.stringify(conditions) === JSON.stringify(read) ? [] : [`${path}: launch conditions differ`]),
  ];
}

/** The table as msiinfo exports it: three lines of header, fields parted by tabs. */
function rows(path: string, table: string): readonly (readonly string[])[] {
  const tables = execFileSync('msiinfo', ['tables', path], { encoding: 'utf8' }).split(/\r?\n/);
  if (!tables.includes(table)) return [];
  const text = execFileSync('msiinfo', ['export', path, table], { encoding: 'utf8' });
  return text
    .split(/\r?\n/)
    .slice(3)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
