import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Component, Folder, MsiDescription, PackageFile } from './msi-description.js';

/** The same name gives the same code, so that a package can be built again. */
export function codeOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex').toUpperCase();
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}}`;
}

export function productCode({
  family,
  version,
  architecture,
}: Pick<MsiDescription, 'family' | 'version' | 'architecture'>) {
  return codeOf(`product ${family} ${version} ${architecture}`);
}

/**
 * Builds a package with wixl (files, cabinet, feature) and msibuild (every row that wixl cannot write or drops).
 * Needs the Debian packages wixl and msitools.
 */
export function buildMsi(outFolder: string, description: MsiDescription): void {
  const work = mkdtempSync(join(tmpdir(), 'msi-'));
  try {
    const out = resolve(outFolder, description.fileName);
    writeFileSync(join(work, 'package.wxs'), skeleton(description, work));
    execFileSync('wixl', ['-a', description.architecture, '-o', out, 'package.wxs'], { cwd: work, stdio: 'pipe' });
    makeUnicode(out, work);
    for (const query of tables(description, out)) execFileSync('msibuild', [out, '-q', query], { stdio: 'pipe' });
    if (description.template !== undefined) {
      const { manufacturer, template, fileName } = description;
      execFileSync('msibuild', [out, '-s', 'Installation Database', manufacturer, template, codeOf(fileName)]);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

function skeleton(description: MsiDescription, work: string): string {
  const { name, version, manufacturer, family, properties = {}, folders, components } = description;
  const code = description.productCodeOf
    ? productCode({ ...description.productCodeOf, architecture: description.architecture })
    : productCode(description);
  const roots = [...new Set(folders.map(({ parent }) => parent))].filter((id) => !folders.some((one) => one.id === id));
  const own = Object.entries(properties).map(([id, value]) => `<Property Id="${id}" Value="${xml(value)}"/>`);
  const tree = roots.map((root) => {
    const below = foldersBelow(root, description, work);
    return root === 'TARGETDIR' ? below : `<Directory Id="${root}">${below}</Directory>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="${code}" Name="${plainName(name, 'Unicode name')}" UpgradeCode="${codeOf(`upgrade ${family}`)}" Language="1033" Version="${version}" Manufacturer="${xml(manufacturer)}">
<Package InstallerVersion="300" Compressed="yes" InstallScope="perMachine"/>
<Media Id="1" Cabinet="files.cab" EmbedCab="yes"/>
${own.join('\n')}
<Directory Id="TARGETDIR" Name="SourceDir">${tree.join('')}</Directory>
<Feature Id="Main" Level="1">${components.map(({ id }) => `<ComponentRef Id="${id}"/>`).join('')}</Feature>
</Product></Wix>`;
}

function foldersBelow(parent: string, description: MsiDescription, work: string): string {
  const own = description.folders.filter((folder) => folder.parent === parent);
  return own.map((folder) => folderElement(folder, description, work)).join('');
}

function folderElement(folder: Folder, description: MsiDescription, work: string): string {
  const components = description.components.filter((component) => component.folder === folder.id);
  const parts = components.map((component) => componentElement(component, description, work));
  const below = foldersBelow(folder.id, description, work);
  return `<Directory Id="${folder.id}" Name="${plainName(folder.name, folder.id)}">${parts.join('')}${below}</Directory>`;
}

function componentElement(
  component: Component,
  { family, version, architecture }: MsiDescription,
  work: string,
): string {
  const code = codeOf(`component ${family} ${version} ${architecture} ${component.id}`);
  const files = (component.files ?? []).map((file, index) => fileElement(file, component, index, work));
  const bits = architecture === 'x64' ? ' Win64="yes"' : '';
  return `<Component Id="${component.id}" Guid="${code}"${bits}>${files.join('')}</Component>`;
}

function fileElement(file: PackageFile, component: Component, index: number, work: string): string {
  const id = fileId(file, component, index);
  // wixl takes relative sources only.
  if ('text' in file.content) writeFileSync(join(work, id), file.content.text);
  else copyFileSync(file.content.copyOf, join(work, id));
  const key = index === 0 ? ' KeyPath="yes"' : '';
  return `<File Id="${id}" Name="${plainName(file.name, id)}" Source="${id}"${key}/>`;
}

function fileId(file: PackageFile, component: Component, index: number): string {
  return file.id ?? `${component.id}_${index}`;
}

/** wixl writes names in its own code page; others are put in by msibuild afterwards. */
function plainName(name: string, id: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? xml(name) : `${id}.tmp`;
}

function makeUnicode(out: string, work: string): void {
  const table = join(work, 'codepage.idt');
  writeFileSync(table, '\n\n65001\t_ForceCodepage\n');
  execFileSync('msibuild', [out, '-i', table]);
}

/** Standard actions with their usual numbers. Source: "Suggested InstallExecuteSequence". */
const standardActions: Readonly<Record<string, number>> = {
  FindRelatedProducts: 25,
  AppSearch: 50,
  LaunchConditions: 100,
  MigrateFeatureStates: 1200,
  RemoveExistingProducts: 1401,
  StopServices: 1900,
  DeleteServices: 2000,
  RemoveRegistryValues: 2600,
  RemoveFolders: 3600,
  CreateFolders: 3700,
  WriteRegistryValues: 5000,
  InstallServices: 5800,
  StartServices: 5900,
};

function tables(description: MsiDescription, out: string): readonly string[] {
  const rows = new Rows();
  rows.add(...nameUpdates(description));
  for (const [index, component] of description.components.entries()) componentRows(rows, component, index, description);
  for (const { property, key, name, view64 } of description.searches ?? []) {
    rows.use('AppSearch');
    rows.insert('RegLocator', {
      Signature_: `search_${property}`,
      Root: 2,
      Key: key,
      Name: name,
      Type: view64 ? 18 : 2,
    });
    rows.insert('AppSearch', { Property: property, Signature_: `search_${property}` });
  }
  for (const [condition, message] of launchConditions(description)) {
    rows.use('LaunchConditions');
    rows.insert('LaunchCondition', { Condition: condition, Description: message });
  }
  upgradeRows(rows, description);
  for (const { name, type, source, target, sequence, condition } of description.actions ?? []) {
    if (type !== undefined) rows.insert('CustomAction', { Action: name, Type: type, Source: source, Target: target });
    rows.insert('InstallExecuteSequence', { Action: name, Condition: condition, Sequence: sequence });
  }
  const secure = secureProperties(description);
  if (secure.length > 0) rows.insert('Property', { Property: 'SecureCustomProperties', Value: secure.join(';') });
  const present = execFileSync('msiinfo', ['export', out, 'InstallExecuteSequence'], { encoding: 'utf8' });
  return rows.withSequence(present);
}

function launchConditions({ launchConditions: own = [], downgradeMessage }: MsiDescription) {
  return downgradeMessage === undefined ? own : [...own, ['NOT NEWERFOUND OR Installed', downgradeMessage] as const];
}

function secureProperties(description: MsiDescription): readonly string[] {
  return [
    ...(description.secureProperties ?? []),
    ...(description.searches ?? []).map(({ property }) => property),
    ...(description.conflicts ?? []).map(({ property }) => property),
    ...(description.downgradeMessage === undefined ? [] : ['OLDERFOUND', 'NEWERFOUND']),
  ];
}

function nameUpdates({ name: product, folders, components }: MsiDescription): readonly string[] {
  const isOther = (name: string) => !/^[\x20-\x7e]*$/.test(name);
  const files = components.flatMap((component) =>
    (component.files ?? []).map((file, index) => ({ id: fileId(file, component, index), name: file.name })),
  );
  return [
    ...(isOther(product) ? [update('Property', 'Value', product, 'ProductName')] : []),
    ...folders
      .filter(({ name }) => isOther(name))
      .map(({ id, name }, index) => update('Directory', 'DefaultDir', `DIR${index}~1|${name}`, id)),
    ...files
      .filter(({ name }) => isOther(name))
      .map(({ id, name }, index) => update('File', 'FileName', `FILE${index}~1.TXT|${name}`, id)),
  ];
}

/** Bits of Component.Attributes. */
const attributes = { permanent: 16, neverOverwrite: 128, is64Bit: 256 };
/** ServiceControl.Event: start and stop at installation, stop and delete at removal. */
const serviceEvents = 0x1 | 0x2 | 0x20 | 0x80;

function componentRows(rows: Rows, component: Component, index: number, description: MsiDescription): void {
  const bits =
    (description.architecture === 'x64' && !component.view32 ? attributes.is64Bit : 0) |
    (component.permanent ? attributes.permanent : 0) |
    (component.neverOverwrite ? attributes.neverOverwrite : 0);
  rows.add(`UPDATE \`Component\` SET \`Attributes\` = ${bits} WHERE \`Component\` = '${component.id}'`);
  if ((component.files ?? []).length === 0) {
    rows.use('CreateFolders', 'RemoveFolders');
    rows.insert('CreateFolder', { Directory_: component.folder, Component_: component.id });
  }
  (component.registry ?? []).forEach(({ key, name, value }, place) => {
    rows.use('WriteRegistryValues', 'RemoveRegistryValues');
    const id = `registry_${index}_${place}`;
    rows.insert('Registry', { Registry: id, Root: 2, Key: key, Name: name, Value: value, Component_: component.id });
  });
  if (component.service !== undefined) serviceRows(rows, component.id, component.service);
}

function serviceRows(rows: Rows, component: string, service: NonNullable<Component['service']>): void {
  rows.use('StopServices', 'DeleteServices', 'InstallServices', 'StartServices');
  const { name, displayName, startType = 2, dependsOn = [] } = service;
  rows.insert('ServiceInstall', {
    ServiceInstall: `install_${name}`,
    Name: name,
    DisplayName: displayName,
    ServiceType: 16,
    StartType: startType,
    ErrorControl: 1,
    // The list ends with an empty entry.
    Dependencies: dependsOn.length === 0 ? undefined : `${dependsOn.map((one) => `${one}[~]`).join('')}[~]`,
    StartName: 'LocalSystem',
    Component_: component,
  });
  const event = startType === 4 ? serviceEvents & ~0x1 : serviceEvents;
  rows.insert('ServiceControl', {
    ServiceControl: `control_${name}`,
    Name: name,
    Event: event,
    Wait: 1,
    Component_: component,
  });
}

function upgradeRows(rows: Rows, { family, version, downgradeMessage, conflicts = [] }: MsiDescription): void {
  const columns = (code: string, from: string | undefined, to: string | undefined, bits: number, property: string) => ({
    UpgradeCode: codeOf(`upgrade ${code}`),
    VersionMin: from,
    VersionMax: to,
    Attributes: bits,
    ActionProperty: property,
  });
  if (downgradeMessage !== undefined) {
    rows.use('FindRelatedProducts', 'MigrateFeatureStates', 'RemoveExistingProducts');
    rows.insert('Upgrade', columns(family, undefined, version, 0x1, 'OLDERFOUND'));
    rows.insert('Upgrade', columns(family, version, undefined, 0x2, 'NEWERFOUND'));
  }
  for (const conflict of conflicts) {
    rows.use('FindRelatedProducts');
    rows.insert('Upgrade', columns(conflict.family, '0.0.0', undefined, 0x102, conflict.property));
  }
}

class Rows {
  private readonly queries: string[] = [];
  private readonly used = new Set<string>();

  add(...queries: readonly string[]): void {
    this.queries.push(...queries);
  }

  use(...actions: readonly string[]): void {
    for (const action of actions) this.used.add(action);
  }

  insert(table: string, row: Readonly<Record<string, string | number | undefined>>): void {
    const columns = Object.entries(row).filter(([, value]) => value !== undefined);
    const names = columns.map(([name]) => `\`${name}\``).join(', ');
    const values = columns.map(([, value]) => literal(value)).join(', ');
    this.queries.push(`INSERT INTO \`${table}\` (${names}) VALUES (${values})`);
  }

  /** The queries, with the standard actions that the sequence of the package lacks. */
  withSequence(present: string): readonly string[] {
    const missing = [...this.used].filter((action) => !new RegExp(`^${action}\t`, 'm').test(present));
    for (const action of missing) {
      this.insert('InstallExecuteSequence', { Action: action, Sequence: standardActions[action] });
    }
    return this.queries;
  }
}

function update(table: string, column: string, value: string, key: string): string {
  return `UPDATE \`${table}\` SET \`${column}\` = ${literal(value)} WHERE \`${table}\` = '${key}'`;
}

/** The SQL of msibuild has no way to write a quote inside a text. */
function literal(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  if (value === undefined || value.includes("'")) throw new Error(`${value} cannot be written to a package.`);
  return `'${value}'`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
