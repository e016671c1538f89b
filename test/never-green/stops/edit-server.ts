import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editJson, filesIn, sha256, windowsPath } from '../edit-folder.js';
import { placeOf } from '../read-folder.js';
import type { WebTruth } from '../truth.js';

/* Changes of a rehearsal server's files, as Windows, IIS or a person would make them. */

export interface Application {
  path: string;
  physicalPath: string;
  applicationPool: string;
  settings?: unknown;
}
export interface Site {
  id: number;
  name: string;
  applications: Application[];
}

export function editSites(folder: string, change: (sites: Site[]) => void): void {
  editJson(join(folder, 'web-server.json'), ({ sites }: { sites: Site[] }) => change(sites));
}

export function siteOf(folder: string, { siteId }: WebTruth): Site {
  const { sites }: { sites: Site[] } = JSON.parse(readFileSync(join(folder, 'web-server.json'), 'utf8'));
  const found = sites.find(({ id }) => id === siteId);
  if (found === undefined) throw new Error(`There is no site ${siteId}.`);
  return found;
}

/** As Windows writes it, with the drive. */
export function rootOf(site: Site): string {
  const root = site.applications.find(({ path }) => path === '/');
  if (root === undefined) throw new Error(`${site.name} has no root.`);
  return root.physicalPath.replace('%SystemDrive%', 'C:');
}

export function applicationOf(folder: string, web: WebTruth): Application {
  const found = siteOf(folder, web).applications.find(({ path }) => path === web.oldPath);
  if (found === undefined) throw new Error(`There is no application ${web.oldPath}.`);
  return found;
}

/** Where a Windows path of a drive is, whether or not it is there. */
export const diskPath = (folder: string, path: string) =>
  placeOf(folder, path) ?? join(folder, 'drives', path.slice(0, 1), ...path.slice(3).split('\\'));

export function writeFileOn(folder: string, path: string, content: string | Uint8Array): void {
  const at = diskPath(folder, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
}

/** Files below a folder of Windows, by their Windows paths. */
export function filesBelow(folder: string, path: string): ReadonlyMap<string, Uint8Array> {
  const at = diskPath(folder, path);
  return new Map(filesIn(at).map((file) => [windowsPath(folder, file), readFileSync(file)]));
}

/** Changes `faults.json`. */
export function editFaults(folder: string, change: (faults: Record<string, unknown>) => void): void {
  const path = join(folder, 'faults.json');
  if (!existsSync(path)) writeFileSync(path, '{}');
  editJson(path, change);
}

export interface Installer {
  readonly kind: string;
  product: { name: string; version: string; architecture: string };
  publisherCheck: unknown;
  actions: { do: string; content?: { installer?: Installer } }[];
}

/** Changes a package in a file, or every package that a setup program brings. */
export function editPackage(folder: string, path: string, change: (installer: Installer) => void): void {
  editJson(diskPath(folder, path), change);
}

export function broughtBy(installer: Installer): readonly Installer[] {
  return installer.actions.flatMap(({ content }) => (content?.installer === undefined ? [] : [content.installer]));
}

export const hashOf = (folder: string, path: string) => sha256(readFileSync(diskPath(folder, path)));

/** Of the packages that the setup program will write, as the rehearsal writes them. */
export function hashesBroughtBy(folder: string, path: string): readonly string[] {
  const installer: Installer = JSON.parse(readFileSync(diskPath(folder, path), 'utf8'));
  return broughtBy(installer).map((one) => sha256(Buffer.from(`${JSON.stringify(one, null, 2)}\n`)));
}

/** Puts values into the registry file, under a key that it does not have. */
export function addKey(folder: string, key: string, lines: readonly string[]): void {
  const path = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
  const bytes = readFileSync(path);
  const encoding = bytes[0] === 0xff ? 'utf16le' : 'utf8';
  const added = ['', `[${key}]`, ...lines, ''].join('\r\n');
  writeFileSync(path, Buffer.concat([bytes, Buffer.from(added, encoding)]));
}

/** Texts as a value of several strings. */
export function multiString(texts: readonly string[]): string {
  const bytes = Buffer.from(`${texts.join('\0')}\0\0`, 'utf16le');
  return `hex(7):${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}
