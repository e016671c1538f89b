import { asFileFault } from '../file-faults.js';
import { HostError } from '../host-error.js';
import type { PackageIdentity } from '../installer.js';
import { publicProperty } from '../installer-input.js';
import { systemErrorCode } from '../system-error.js';
import { DamagedFile, openCompoundFile } from './compound-file.js';
import { type DatabaseRow, type MsiDatabase, openMsiDatabase } from './msi-database.js';
import { readProgramHeader } from './program-header.js';
import { packageArchitecture, summaryStreamName } from './summary-information.js';

/**
 * What a package says of itself, read from its tables without Windows Installer and without PowerShell.
 * @throws HostError `not-found`, `not-a-package`, `access-denied`
 */
export async function describeInstallerPackage(path: string): Promise<PackageIdentity> {
  try {
    const msi = await describeMsi(path);
    if (msi !== undefined) return msi;
    const header = await readProgramHeader(path);
    if (header !== undefined) return { kind: 'setup', properties: {}, ...header };
  } catch (error) {
    if (error instanceof DamagedFile) throw notAPackage(path, error.message);
    // Reading beyond the end of a buffer: the file says that it has more than it has.
    if (systemErrorCode(error)?.startsWith('ERR_')) throw notAPackage(path, 'The file is damaged.');
    throw asFileFault(error, path);
  }
  throw notAPackage(path, 'It is neither a Windows Installer package nor a program.');
}

async function describeMsi(path: string): Promise<PackageIdentity | undefined> {
  const file = await openCompoundFile(path);
  if (file === undefined) return undefined;
  try {
    const database = await openMsiDatabase(file);
    if (database === undefined) throw new DamagedFile('It has no tables of Windows Installer.');
    const architecture = packageArchitecture(await file.read(summaryStreamName));
    return { ...(await describeTables(database)), ...(architecture === undefined ? {} : { architecture }) };
  } finally {
    await file.close();
  }
}

async function describeTables(database: MsiDatabase): Promise<PackageIdentity> {
  const own = new Map((await database.rows('Property')).map((row) => [String(row.Property), String(row.Value ?? '')]));
  const launch = await database.rows('LaunchCondition');
  const text = (name: string) => own.get(name) ?? '';
  return {
    kind: 'msi',
    productName: text('ProductName'),
    productVersion: text('ProductVersion'),
    productCode: text('ProductCode'),
    ...(own.has('UpgradeCode') ? { upgradeCode: text('UpgradeCode') } : {}),
    properties: Object.fromEntries(await publicProperties(database, own)),
    launchConditions: launch.map((row) => ({
      condition: String(row.Condition),
      message: String(row.Description ?? ''),
    })),
    externalFiles: externalFiles(await database.rows('Media'), await database.rows('File')),
  };
}

/** Of a file: it is in no cabinet, whatever its disk says. Source: "File Table", msidbFileAttributesNoncompressed. */
const isOutsideCabinets = 0x2000;

/** A cabinet whose name begins with `#` is inside the package; the files of a disk without one lie beside it. */
function externalFiles(media: readonly DatabaseRow[], files: readonly DatabaseRow[]): readonly string[] {
  const disks = [...media].sort((a, b) => Number(a.LastSequence) - Number(b.LastSequence));
  const outside = disks.flatMap(({ Cabinet, LastSequence }, index): readonly string[] => {
    if (Cabinet !== undefined) return String(Cabinet).startsWith('#') ? [] : [String(Cabinet)];
    const first = Number(disks[index - 1]?.LastSequence ?? 0);
    return files
      .filter(({ Sequence }) => Number(Sequence) > first && Number(Sequence) <= Number(LastSequence))
      .map(longName);
  });
  const single = files.filter(({ Attributes }) => (Number(Attributes ?? 0) & isOutsideCabinets) !== 0);
  return [...new Set([...outside, ...single.map(longName)])];
}

/** `SHORT~1.TXT|the long name.txt` */
function longName({ FileName }: DatabaseRow): string {
  return String(FileName).split('|').at(-1) ?? '';
}

/** Declared with a default, or without one: as secure, bound to a field of a dialog, or as a folder. */
async function publicProperties(
  database: MsiDatabase,
  own: ReadonlyMap<string, string>,
): Promise<readonly (readonly [string, string])[]> {
  const secure = (own.get('SecureCustomProperties') ?? '').split(';');
  const fields = (await database.rows('Control')).map((row) => String(row.Property ?? ''));
  const folders = (await database.rows('Directory')).map((row) => String(row.Directory));
  const names = new Set([...own.keys(), ...secure, ...fields, ...folders]);
  return [...names].filter((name) => publicProperty.test(name)).map((name) => [name, own.get(name) ?? '']);
}

function notAPackage(path: string, why: string): HostError {
  return new HostError('not-a-package', path, `${path} is not an installer package. ${why}`);
}
