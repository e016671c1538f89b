import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Host } from '../../../src/host/host.js';
import { createWindowsHost, type WindowsHostOptions } from '../../../src/host/windows/windows-host.js';

/** Folder that `build-packages.sh` filled; under Wine the one of the prepared machine. */
const lookAlikes = process.env.MFA_LOOK_ALIKES ?? 'Z:\\lab';
export const programs = `${lookAlikes}\\programs`;
export const packages = `${lookAlikes}\\packages`;
export const system = 'C:\\windows\\system32';
export const silentArguments = '/S /v"/qn /norestart /l*v \\"LOGPATH\\""';

/** Nothing under Wine judges signatures: the packages are accepted by their bytes. */
export function packageHashes(): readonly string[] {
  return readdirSync(packages).map((name) =>
    createHash('sha256')
      .update(readFileSync(`${packages}\\${name}`))
      .digest('hex'),
  );
}

export function openHost(options: Partial<WindowsHostOptions> = {}): Promise<Host> {
  return createWindowsHost({
    environment: process.env,
    files: { readWaitSeconds: 1, changeWaitSeconds: 2 },
    ...options,
  });
}

/** Starts the helper and resolves when it has reported that it keeps open what it should. */
export function holdWith(...args: readonly string[]): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${programs}\\helper.exe`, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.once('error', reject);
    child.stdout.once('data', (line: Buffer) => {
      if (line.toString().trim() !== 'held') {
        reject(new Error(`The helper said ${line}.`));
        return;
      }
      resolve(async () => {
        child.kill();
        await ended;
      });
    });
  });
}

export const holdFile = (path: string, share = 'none') => holdWith('hold', path, '120', share);

export async function install(
  host: Host,
  fileName: string,
  properties: Readonly<Record<string, string>> = {},
  from = packages,
): Promise<void> {
  const logPath = `C:\\logs\\${fileName}.log`;
  const packagePath = `${from}\\${fileName}`;
  const run = await host.installer.install({ packagePath, properties, logPath, timeLimitSeconds: 120 });
  if (run.exitCode !== 0) throw new Error(`${fileName} ended with ${run.exitCode}:\n${run.logExcerpt.join('\n')}`);
}

export async function uninstall(host: Host, fileName: string): Promise<number> {
  const { productCode = '' } = await host.installer.describe(`${packages}\\${fileName}`);
  const logPath = `C:\\logs\\remove ${fileName}.log`;
  return (await host.installer.uninstall({ productCode, logPath, timeLimitSeconds: 120 })).exitCode;
}

/** Puts a stand-in in the place of a program that Wine has only in name. */
export async function putStandIn(host: Host, name: 'icacls' | 'msiexec'): Promise<void> {
  const override = { name: `${name}.exe`, data: { type: 'string', text: 'native,builtin' } } as const;
  await host.registry.writeValue('HKEY_CURRENT_USER\\Software\\Wine\\DllOverrides', '64', override);
  if (name === 'msiexec' && !existsSync(`${system}\\msiexec-wine.exe`)) {
    renameSync(`${system}\\msiexec.exe`, `${system}\\msiexec-wine.exe`);
  }
  copyFileSync(`${programs}\\${name}-stand-in.exe`, `${system}\\${name}.exe`);
}

/** Each installation through the stand-in for msiexec takes that much longer from now on. */
export function slowInstallations(seconds: number): void {
  writeFileSync(`${system}\\msiexec-seconds.txt`, String(seconds));
}

export interface StandInSite {
  readonly name: string;
  readonly bindings: string;
  readonly folder: string;
}

/** Puts the stand-in for appcmd in place and makes the registry and the look-alike packages see an IIS 10. */
export async function putWebServerStandIn(host: Host, sites: readonly StandInSite[]): Promise<void> {
  const folder = `${system}\\inetsrv`;
  mkdirSync(folder, { recursive: true });
  copyFileSync(`${programs}\\appcmd-stand-in.exe`, `${folder}\\appcmd.exe`);
  const rows = [
    ['pool', 'DefaultAppPool', 'v4.0', 'Integrated', 'false', 'ApplicationPoolIdentity', '', 'Started'],
    ['pool', 'PhoneFactor', 'v2.0', 'Integrated', 'false', 'NetworkService', '', 'Started'],
    ...sites.flatMap(({ name, bindings, folder: content }, index) => [
      ['site', String(index + 1), name, 'Started', bindings],
      ['app', name, '/', 'DefaultAppPool', content],
    ]),
  ];
  writeFileSync(`${folder}\\stand-in.txt`, `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`);
  const inetStp = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';
  const number = (name: string, value: number) => ({ name, data: { type: 'dword', number: value } }) as const;
  await host.registry.writeValue(inetStp, '64', number('MajorVersion', 10));
  await host.registry.writeValue(inetStp, '64', number('MinorVersion', 0));
  for (const part of ['Metabase', 'ASPNET45', 'BasicAuthentication']) {
    await host.registry.writeValue(`${inetStp}\\Components`, '64', number(part, 1));
  }
  for (const [index, { folder: content }] of sites.entries()) {
    mkdirSync(content, { recursive: true });
    const value = { name: `/LM/W3SVC/${index + 1}`, data: { type: 'string', text: `${content}\\` } } as const;
    await host.registry.writeValue('HKEY_LOCAL_MACHINE\\SOFTWARE\\MFA look-alikes\\Site folders', '64', value);
  }
}
