import { win32 } from 'node:path';
import type { MachineFacts } from '../host/machine.js';

/** Without a trailing backslash, except for a drive's root. */
export function withoutTrailingBackslash(path: string): string {
  const trimmed = win32.normalize(path.trim()).replace(/\\+$/, '');
  return /^[a-z]:$/i.test(trimmed) ? `${trimmed}\\` : trimmed;
}

export function joinPath(...parts: readonly string[]): string {
  return win32.join(...parts);
}

export function fileNameOf(path: string): string {
  return win32.basename(path);
}

export function folderOf(path: string): string {
  return win32.dirname(path);
}

export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function samePath(a: string, b: string): boolean {
  return sameText(withoutTrailingBackslash(a), withoutTrailingBackslash(b));
}

export function isAtOrBelow(path: string, folder: string): boolean {
  const root = withoutTrailingBackslash(folder).toLowerCase();
  const candidate = withoutTrailingBackslash(path).toLowerCase();
  return candidate === root || candidate.startsWith(root.endsWith('\\') ? root : `${root}\\`);
}

/** Upper-case letter of the drive, undefined for a UNC path. */
export function driveLetterOf(path: string): string | undefined {
  return /^([a-z]):/i.exec(path)?.[1]?.toUpperCase();
}

/** IIS keeps `%SystemDrive%\inetpub\wwwroot`, services `%SystemRoot%` or `\SystemRoot`, as they were typed. */
export function expandPath(path: string, machine: MachineFacts): string {
  const { programData, programFiles, windows } = machine.folders;
  const variables: Readonly<Record<string, string>> = {
    systemdrive: windows.slice(0, 2),
    systemroot: windows,
    windir: windows,
    programfiles: programFiles,
    programw6432: programFiles,
    programdata: programData,
  };
  return path
    .replace(/^\\\?\?\\/, '')
    .replace(/^\\SystemRoot\\/i, () => `${windows}\\`)
    .replace(/%([^%]+)%/g, (whole, name: string) => variables[name.toLowerCase()] ?? whole);
}

/** Path of the program in a service's command line, which may or may not be quoted. */
export function programOfCommandLine(commandLine: string): string {
  const text = commandLine.trim();
  const quoted = /^"([^"]*)"/.exec(text);
  const program = quoted?.[1] ?? /^.*?\.exe(?=\s|$)/i.exec(text)?.[0] ?? text.split(/\s/, 1)[0];
  return program ?? text;
}

/** Text that sorts and de-duplicates paths without regard to case; the first spelling is kept. */
export function distinctPaths(paths: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const path of paths.map(withoutTrailingBackslash)) {
    if (!byKey.has(path.toLowerCase())) byKey.set(path.toLowerCase(), path);
  }
  return [...byKey.values()];
}
