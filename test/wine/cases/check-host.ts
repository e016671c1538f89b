import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { sandboxKey } from '../../../src/host/contract/contract-case.js';
import type { RegistryView } from '../../../src/host/registry.js';
import type { HostRecording } from '../../../src/stages/check-host/recording-file.js';
import { install, openHost, putStandIn, putWebServerStandIn } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

/** Read by the Linux side, which replays it. */
const recordingFile = `Z:\\machine-${process.env.MFA_MACHINE}\\recording.json`;
/** The verdict, and the lock that was given back. */
const leftInWorkFolder = /^C:\\ProgramData\\mfa-server-upgrade\\(host-check\.json|lock\\\d+\.json)$/i;
const keys = ['HKEY_LOCAL_MACHINE\\SOFTWARE', 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services'] as const;
const folders = ['C:\\Program Files', 'C:\\Program Files (x86)', 'C:\\ProgramData'] as const;
const host = await openHost();

async function registryDigest(key: string, view: RegistryView): Promise<readonly string[]> {
  const tree = (await host.registry.readTree(key, view)) ?? [];
  // What Windows Installer and Wine themselves keep of every installation is theirs.
  const others = tree.filter(
    ({ path }) => !/\\(Installer|Wine|WOW6432Node\\.*Installer|Reporting|Shell Folders)(\\|$)/i.test(path),
  );
  return others
    .map(
      ({ path, values }) =>
        `${view} ${path.toLowerCase()} ${createHash('sha256')
          .update(JSON.stringify(values, (_n, v) => (typeof v === 'bigint' ? String(v) : v)))
          .digest('hex')}`,
    )
    .sort();
}

function filesBelow(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map((entry) => `${entry.parentPath}\\${entry.name}`).filter((path) => !leftInWorkFolder.test(path));
  } catch {
    return [];
  }
}

async function stateNow() {
  const registry = await Promise.all(
    keys.flatMap((key) => (['64', '32'] as const).map((view) => registryDigest(key, view))),
  );
  return {
    registry: registry.flat(),
    files: folders.flatMap(filesBelow).sort(),
    services: (await host.services.list()).map(({ name, state }) => `${name} ${state}`).sort(),
    pools: (await host.webServer.read())?.applicationPools,
  };
}

/** Each costs a check; the machine for CI is given two minutes for all of this. */
const killedAfter = process.env.CHECK_HOST_DEATHS === '1' ? [4000, 9000, 14_000] : [9000];

let before: Awaited<ReturnType<typeof stateNow>>;

function startCheck() {
  const child = spawn(process.execPath, ['Z:\\project\\lib\\test\\wine\\inside\\check-once.js', recordingFile], {
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended };
}

async function checkOnce(): Promise<HostRecording> {
  rmSync(recordingFile, { force: true });
  assert.equal(await startCheck().ended, 0);
  return JSON.parse(readFileSync(recordingFile, 'utf8'));
}

function requireProven({ check }: HostRecording): string {
  const cases = check.adapters.flatMap((one) => one.cases);
  assert.deepEqual(
    cases.filter(({ verdict }) => verdict === 'failed').map(({ name, evidence }) => `${name}: ${evidence}`),
    [],
  );
  assert.deepEqual(check.leftovers, []);
  const untried = cases
    .filter(({ verdict }) => verdict === 'could-not-be-tried')
    .map(({ name, evidence }) => `${name} (${evidence})`);
  return `${cases.length - untried.length} of ${cases.length} proven; not tried: ${untried.join('; ')}`;
}

export const cases: readonly WineCase[] = [
  {
    name: 'the agent and an IIS are there (appcmd and icacls stand-ins)',
    timeLimitSeconds: 400,
    async run() {
      await putStandIn(host, 'icacls');
      await putWebServerStandIn(host, [
        { name: 'Default Web Site', bindings: 'http/*:80:', folder: 'C:\\inetpub\\wwwroot' },
      ]);
      await install(host, 'PhoneFactorAgentSetup64.msi');
      // The first installation on a fresh machine leaves things of Windows Installer.
      await checkOnce();
      before = await stateNow();
    },
  },
  {
    name: 'a check proves what this machine has, and everything is gone afterwards',
    timeLimitSeconds: 200,
    async run() {
      const seen = requireProven(await checkOnce());
      assert.deepEqual(await stateNow(), before);
      return seen;
    },
  },
  {
    name: 'a check that was killed and one that runs again leave nothing',
    timeLimitSeconds: 400,
    async run() {
      for (const milliseconds of killedAfter) {
        const { child, ended } = startCheck();
        await Promise.race([ended, setTimeout(milliseconds)]);
        child.kill();
        await ended;
        requireProven(await checkOnce());
        assert.deepEqual(await stateNow(), before, `killed after ${milliseconds} ms`);
        assert.equal(await host.registry.readTree(sandboxKey, '64'), undefined);
      }
    },
  },
];
