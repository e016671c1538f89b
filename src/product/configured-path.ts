import type { MachineFacts } from '../host/machine.js';

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
