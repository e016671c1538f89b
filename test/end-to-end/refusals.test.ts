import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import type { RehearsalFaults } from '../../src/host/rehearsal/format.js';
import type { RunOutcome } from '../../src/plan/outcome.js';
import { onSampleServer } from '../host/sample-server.js';
import { endState } from './killed-upgrades.js';
import { type RunOptions, runStage, runToTheEnd, runUpgrade } from './sample-upgrades.js';

const dataFile = join('drives', 'C', 'Program Files', 'PhoneFactor', 'Data', 'Phonefactor.pfdata');
const dataFilePath = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';

type Arrange = (folder: string) => Promise<void>;

const faults =
  (faults: RehearsalFaults): Arrange =>
  (folder) =>
    writeFile(join(folder, 'faults.json'), JSON.stringify(faults));

const edited =
  (file: string, change: (text: string) => string): Arrange =>
  async (folder) =>
    writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));

/** `reg export` writes UTF-16. */
const registry =
  (change: (text: string) => string): Arrange =>
  async (folder) => {
    const file = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
    const text = (await readFile(file, 'utf16le')).replaceAll('\r\n', '\n');
    await writeFile(file, change(text), 'utf16le');
  };

function codeOf(outcome: RunOutcome): string {
  const { fault } = outcome;
  if (fault === undefined) return 'no fault';
  if (!(fault instanceof UserError)) throw fault;
  return fault.code === 'blocked' ? outcome.plan.blockers.map(({ code }) => code).join(' ') : fault.code;
}

/** Runs the upgrade of a server that was arranged to fail; it must refuse and leave everything as it was. */
async function refusal(arrange: Arrange, options: RunOptions & { readonly sample?: string } = {}) {
  const sample = options.sample ?? 'one-server';
  return onSampleServer(sample, async ({ folder, open }) => {
    await arrange(folder);
    const before = await endState(folder);
    const outcome = await runUpgrade(await open(), sample, options);
    const { 'faults.json': _before, ...was } = before;
    const { 'faults.json': _after, ...is } = await endState(folder);
    expect(is).toEqual(was);
    return { code: codeOf(outcome), outcome };
  });
}

describe('a server that cannot be upgraded as it is', () => {
  test('has its parts under names that nobody knows', async () => {
    const arrange = registry((text) => text.replaceAll('"DisplayName"="PhoneFactor', '"DisplayName"="Something'));
    expect((await refusal(arrange)).code).toContain('agent-not-recognised');
  });

  test('has two installs', async () => {
    const arrange = registry((text) => {
      const entry = text.split('\n\n').find((part) => part.includes('"DisplayName"="PhoneFactor Agent"'));
      if (entry === undefined) throw new Error('The sample has no entry of the agent.');
      return `${text}\n${entry.replace(/\{[0-9A-F]{8}/i, '{00000000')}\n`;
    });
    expect((await refusal(arrange)).code).toContain('two-installs');
  });

  test.each<[string, Arrange]>([
    ['data-file-missing', (folder) => rm(join(folder, dataFile))],
    ['data-file-empty', (folder) => truncate(join(folder, dataFile), 0)],
    ['data-file-unreadable', faults({ lockedFiles: [{ path: dataFilePath, holder: 'notepad.exe (4711)' }] })],
    ['data-file-unreadable', faults({ unreadableFiles: [dataFilePath] })],
  ])('%s', async (code, arrange) => {
    expect((await refusal(arrange)).code).toContain(code);
  });

  test('the holder of a locked data file is named', async () => {
    const { outcome } = await refusal(faults({ lockedFiles: [{ path: dataFilePath, holder: 'notepad.exe (4711)' }] }));
    expect(String(outcome.fault)).toContain('notepad.exe (4711)');
  });

  test('has a portal web.config that is not well formed', async () => {
    const file = join('drives', 'C', 'inetpub', 'wwwroot', 'PhoneFactor', 'web.config');
    const { code, outcome } = await refusal(edited(file, (text) => text.replace('</appSettings>', '</appSetting>')));
    expect(code).toContain('web-config-not-mergeable');
    expect(outcome.plan.blockers.map(({ message }) => message).join()).toMatch(/line \d+/i);
  });

  test('is asked for by a runner without rights', async () => {
    expect((await refusal(faults({ notAdministrator: true }))).code).toContain('prerequisite-administrator');
  });

  test('has a service that will not stop', async () => {
    const arrange = edited('services.json', (text) =>
      text.replace('"state": "running"', '"neverStops": true, "state": "running"'),
    );
    expect((await refusal(arrange)).code).toBe('service-will-not-stop');
  });

  test('is given a setup program of another name, none, one that is not a package', async () => {
    const setup = (path: string) => ({ choices: { setup: { path } } });
    const nothing: Arrange = async () => {};
    expect((await refusal(nothing, setup('C:\\Install\\PhoneFactor5\\PhoneFactorAgentSetup64.msi'))).code).toContain(
      'setup-wrong-name',
    );
    expect((await refusal(nothing, setup('C:\\Nowhere\\MultiFactorAuthenticationServerSetup.exe'))).code).toContain(
      'setup-missing',
    );
    const broken = edited(
      join('drives', 'C', 'Install', 'MultiFactorAuthenticationServerSetup.exe'),
      () => '<html>404 Not Found</html>',
    );
    expect((await refusal(broken)).code).toContain('setup-not-a-package');
  });

  test('is given an unsigned setup program, or another than the pinned one', async () => {
    const file = join('drives', 'C', 'Install', 'MultiFactorAuthenticationServerSetup.exe');
    const unsigned = edited(file, (text) => text.replace('"status": "trusted"', '"status": "unsigned"'));
    expect((await refusal(unsigned)).code).toContain('package-not-trusted');
    const pinned = {
      choices: { setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', sha256: '0'.repeat(64) } },
    };
    expect((await refusal(async () => {}, pinned)).code).toContain('setup-hash-mismatch');
  });

  test('is given a package for the other processor type', async () => {
    const arrange: Arrange = async (folder) => {
      const share = join(folder, 'unc', 'mfa1', 'installers$');
      await rename(
        join(share, 'MultiFactorAuthenticationUserPortalSetup32.msi'),
        join(share, 'MultiFactorAuthenticationUserPortalSetup64.msi'),
      );
    };
    expect((await refusal(arrange, { sample: 'web-server' })).code).toContain('package-wrong-bitness');
  });
});

describe('approvals', () => {
  test('of another server are refused', async () => {
    const other = await onSampleServer('other-drive-32-bit', async ({ open }) =>
      runUpgrade(await open(), 'other-drive-32-bit', { mode: 'plan' }),
    );
    expect((await refusal(async () => {}, { approval: { digest: other.digest } })).code).toBe('approval-mismatch');
    const { outcome } = await refusal(async () => {}, { approval: { digest: other.digest, plan: other.plan } });
    expect(String(outcome.fault)).toContain('Plan, server, approved: MFA3, now: MFA1');
  });

  test('do not survive a change of the server, and the change is shown', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const approved = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      const file = join('drives', 'C', 'inetpub', 'wwwroot', 'PhoneFactor', 'web.config');
      await edited(file, (text) => text.replace('+1 425 555 0100', '+1 425 555 0199'))(folder);
      const { fault } = await runUpgrade(await open(), 'one-server', {
        approval: { digest: approved.digest, plan: approved.plan },
      });
      const refused = String(fault);
      const line = String.raw`<add key="CONTOSO_HELP_DESK" value="\(hidden, 15 characters, \w+\)" />`;
      const place = String.raw`C:\\inetpub\\wwwroot\\PhoneFactor\\web\.config, CONTOSO_HELP_DESK`;
      expect(refused).toMatch(new RegExp(`^ {4}${place}, approved: ${line}, now: ${line}$`, 'm'));
      expect(refused.match(/web\.config/g)?.length).toBe(1);
      expect(String(fault)).not.toContain('Contoso.css');
    }));

  test('do not cover another plan file', async () => {
    const approval = await onSampleServer('one-server', async ({ open }) => {
      const { digest, plan } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      return { digest, plan: { ...plan, server: 'MFA1', action: 'upgrade', steps: plan.steps.slice(1) } };
    });
    const drifted = { ...approval, digest: approval.digest.replace(/.$/, (last) => (last === '0' ? '1' : '0')) };
    expect((await refusal(async () => {}, { approval: drifted })).code).toBe('approved-plan-file-mismatch');
  });
});

describe('exit codes of an installer', () => {
  const portal = '{F1A2B3C4-0000-4000-8000-000000000000}';
  const productCode = async (folder: string): Promise<string> => {
    for (const name of await readdir(join(folder, 'installed-products'))) {
      const { product } = JSON.parse(await readFile(join(folder, 'installed-products', name), 'utf8'));
      if (product.name.includes('User Portal')) return product.productCode;
    }
    return portal;
  };
  const endingWith =
    (...codes: readonly number[]): Arrange =>
    async (folder) =>
      faults({ installerExitCodes: { [await productCode(folder)]: codes } })(folder);

  test.each([1602, 1603, 1619, 1620, 1633, 1638, 1639, 42, 4_294_967_295])(
    '%d at the first removal: a clear error, nothing removed, services running again',
    async (code) => {
      const { code: fault, outcome } = await refusal(endingWith(code));
      expect(fault).toBe(`installer-failed-${code}`);
      expect(outcome.notes.join()).toContain('started again');
    },
  );

  test('1605 for a product that is still there is reported as such', async () => {
    expect((await refusal(endingWith(1605))).code).toBe('product-still-there');
  });

  test('1618 is waited out', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await endingWith(1618, 1618, 0)(folder);
      const outcome = await runUpgrade(await open(), 'one-server');
      expect(outcome.fault).toBeUndefined();
    }));

  test('1618 for ever is an error that says so', async () => {
    expect((await refusal(endingWith(...Array<number>(20).fill(1618)))).code).toBe('installer-failed-1618');
  });

  test.each([3010, 1641])('%d asks for a restart, and the next run goes on only after it', (code) =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await endingWith(code)(folder);
      const first = await runUpgrade(await open(), 'one-server');
      expect(first.restartRequired).toContain(String(code));
      expect(first.fault).toBeUndefined();
      const tooEarly = await runUpgrade(await open(), 'one-server');
      expect(tooEarly.applied).toBeUndefined();
      expect(tooEarly.restartRequired).toContain(String(code));
      await edited('server.json', (text) => text.replace('2026-03-01T02:00', '2026-03-08T02:00'))(folder);
      await runToTheEnd(open, 'one-server');
    }),
  );
});

describe('a full disk', () => {
  const sizes = [100_000, 250_000, 300_000, 600_000];
  test.each(sizes)('with %d bytes left ends in a clear error and an untouched product', async (free) => {
    await onSampleServer('one-server', async ({ folder, open }) => {
      await faults({ freeBytes: { C: free } })(folder);
      const before = await endState(folder);
      expect(before[dataFile]).toBeDefined();
      const outcome = await runUpgrade(await open(), 'one-server', { choices: { backupDestination: 'C:\\Backups' } });
      expect(codeOf(outcome)).toMatch(/disk/);
      expect((await endState(folder))[dataFile]).toBe(before[dataFile]);
      await rm(join(folder, 'faults.json'));
      await runToTheEnd(open, 'one-server');
    });
  });
});

describe('the backup before a removal', () => {
  test('is required', () =>
    onSampleServer('one-server', async ({ open }) => {
      expect(codeOf(await runStage(await open(), 'one-server', 'uninstall-phonefactor'))).toContain('no-backup-set');
    }));

  test('must still have the bytes that its manifest says', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { backup } = await runStage(await open(), 'one-server', 'backup-pfdata');
      const set = (backup?.folder ?? '').replace('C:\\', `${folder}/drives/C/`).replaceAll('\\', '/');
      const stored = join(set, 'files', 'C', 'Program Files', 'PhoneFactor', 'Data', 'Phonefactor.pfdata');
      const bytes = await readFile(stored);
      bytes[1000] = (bytes[1000] ?? 0) ^ 1;
      await writeFile(stored, bytes);
      const before = await endState(folder);
      expect(codeOf(await runStage(await open(), 'one-server', 'uninstall-phonefactor'))).toBe('backup-not-intact');
      expect(await endState(folder)).toEqual(before);
    }));
});

describe('two runs at once', () => {
  const lock = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'lock.json');
  const held =
    (bootTime: string): Arrange =>
    async (folder) => {
      await mkdir(join(folder, lock, '..'), { recursive: true });
      const owner = {
        processId: 4711,
        since: '2026-03-07T22:00:00Z',
        bootTime,
        run: 'https://github.com/o/r/actions/runs/7',
      };
      await writeFile(join(folder, lock), JSON.stringify(owner));
    };

  test('the second one learns who has the server and since when', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await held('2026-03-01T02:00:00.000Z')(folder);
      const run = runUpgrade(await open({ isProcessRunning: () => true }), 'one-server');
      await expect(run).rejects.toThrow(/process 4711 .*runs\/7.*15 minutes ago/s);
    }));

  test.each([
    ['a process that is gone', '2026-03-01T02:00:00.000Z', false],
    ['a time before the last restart', '2026-02-01T02:00:00.000Z', true],
  ])('a lock of %s is taken over', (_name, bootTime, isRunning) =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await held(bootTime)(folder);
      const outcome = await runUpgrade(await open({ isProcessRunning: () => isRunning }), 'one-server');
      expect(outcome.fault).toBeUndefined();
    }),
  );
});
