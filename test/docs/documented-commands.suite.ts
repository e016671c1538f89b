/** Blocks of the documentation that run: shell commands in a fresh clone, TypeScript and JSON before the compiler. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { packBackupSet } from '../../src/backup/pack-backup-set.js';
import { requireIntact } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import { onSampleServer } from '../host/sample-server.js';
import { runStub } from '../stub.js';
import { type BlockClass, classOf } from './block-class.js';
import { documentationPages } from './documentation.js';

const minutes = 60_000;
let folder = '';
/** Pages whose commands were run; the last test wants all of them. */
const executed: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documented-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function blocksOf(name: BlockClass) {
  return documentationPages().flatMap((page) => page.blocks.filter((block) => classOf(block) === name));
}

/** All executed blocks of a page, one after the other in one shell, as a reader types them. */
function runPage(page: string, cwd: string, variables: Readonly<Record<string, string>> = {}): string {
  const commands = blocksOf('executed').filter((block) => block.page === page);
  executed.push(page);
  const script = commands.map(({ text }) => text).join('\n');
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  });
  if (status !== 0) throw new Error(`${page} ended with ${status}:\n${script}\n${stdout}\n${stderr}`);
  return stdout;
}

test('keys are made as the page says', () => {
  expect(runPage('docs/how-to/back-up-and-store.md', folder)).toMatch(/^age1[a-z0-9]{58}$/m);
});

/** The artifact and the key that the page speaks of. */
async function storeArtifact(
  place: string,
  server: string,
  backupPath: string,
  host: Parameters<typeof packBackupSet>[0],
) {
  const identity = await generateX25519Identity();
  const recipients = [await identityToRecipient(identity)];
  const set = await requireIntact(host, backupPath, silentLog);
  await packBackupSet(host, set, 'C:\\set.tar.age', { recipients, allowUnencrypted: false }, silentLog);
  await mkdir(place);
  await cp(join(server, 'drives', 'C', 'set.tar.age'), join(place, 'mfa1-20260307-221500.tar.age'));
  await writeFile(join(place, 'key.txt'), `# made for the check\n${identity}\n`);
}

test(
  'a backup is decrypted, checked and found whole with age, tar and sha256sum alone',
  () =>
    onSampleServer('one-server', async ({ folder: server, open }) => {
      const made = await runStub('backup-pfdata', { 'rehearsal-folder': server });
      expect(made.exitCode).toBe(0);
      const place = join(folder, 'restore-by-hand');
      await storeArtifact(place, server, made.outputs['backup-path'] ?? '', (await open()).files);
      const told = runPage('docs/how-to/restore-by-hand.md', place).trim().split('\n');
      expect(told.filter((line) => !line.endsWith(': OK'))).toEqual([]);
      const configuration = ['C', 'inetpub', 'wwwroot', 'PhoneFactor', 'web.config'];
      const [restored, original] = await Promise.all([
        readFile(join(place, 'set', 'files', ...configuration)),
        readFile(join(server, 'drives', ...configuration)),
      ]);
      expect(restored).toEqual(original);
    }),
  5 * minutes,
);

test(
  'a copy for GitHub Enterprise Server is made, and the samples are as they are committed',
  async () => {
    const clone = join(folder, 'clone');
    spawnSync('git', ['clone', '--quiet', process.cwd(), clone]);
    runPage('docs/github-enterprise-server.md', clone);
    const workflows = await readdir(join(clone, 'copy', '.github', 'workflows'));
    const texts = workflows.map((name) => readFile(join(clone, 'copy', '.github', 'workflows', name), 'utf8'));
    expect((await Promise.all(texts)).join('\n')).not.toMatch(/uses: ['"]?\$\//);
    await rm(join(clone, 'copy'), { recursive: true });
    runPage('examples/servers/README.md', clone);
    expect(spawnSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' }).stdout).toBe('');
  },
  15 * minutes,
);

test(
  'the upgrade is planned and begun from a terminal',
  async () => {
    const place = join(folder, 'terminal');
    await mkdir(place);
    const told = runPage('docs/how-to/work-from-a-terminal.md', process.cwd(), { TMPDIR: place });
    expect(told).toContain('MFA1: stopped for a person. Sign-in: DOWN');
    expect(told).toContain('completed-operator-steps: run-server-setup');
  },
  2 * minutes,
);

test(
  'the tutorial goes through a fault, the way back, a person and the proof',
  async () => {
    const place = join(folder, 'first-night');
    await mkdir(place);
    const shown = runPage('docs/tutorial/your-first-night.md', process.cwd(), { TMPDIR: place });
    const states = [...shown.matchAll(/^Rehearsal, MFA1: ([a-z ,]+)\. Sign-in: (\w+)/gm)].map(([, state, signIn]) => [
      state,
      signIn,
    ]);
    expect(states).toEqual([
      ['inspected, nothing was changed', 'up'],
      ['planned, this run changed nothing', 'up'],
      ['failed', 'DOWN'],
      ['planned, this run changed nothing', 'DOWN'],
      ['finished', 'up'],
      ['stopped for a person', 'DOWN'],
      ['finished', 'up'],
      ['verified, every required check passed', 'up'],
      ['finished, nothing is left to do', 'up'],
    ]);
    const { outputs } = JSON.parse(await readFile(join(place, 'report.json'), 'utf8'));
    expect(outputs.outcome).toBe('upgraded');
  },
  3 * minutes,
);

test(
  'TypeScript and faults.json are what the compiler takes',
  async () => {
    const place = resolve('.cache', 'documented');
    await rm(place, { recursive: true, force: true });
    await mkdir(place, { recursive: true });
    const faults = blocksOf('faults').map(
      ({ text }) =>
        `import type { RehearsalFaults } from '../../src/host/rehearsal/format.js';\nexport const faults: RehearsalFaults = ${text};\n`,
    );
    const typescript = blocksOf('typescript').map(({ text }) => text.replaceAll("from './src/", "from '../../src/"));
    const sources = [...faults, ...typescript];
    expect(sources.length).toBeGreaterThan(1);
    await Promise.all(sources.map((text, i) => writeFile(join(place, `block-${i}.ts`), text)));
    const options = {
      extends: '../../tsconfig.json',
      compilerOptions: { noEmit: true, rootDir: '../..', incremental: false },
      include: ['*.ts'],
    };
    await writeFile(join(place, 'tsconfig.json'), JSON.stringify(options));
    const { status, stdout } = spawnSync('npx', ['tsc', '-p', place], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  },
  2 * minutes,
);

test('no page with commands was left out', () => {
  const pages = new Set(blocksOf('executed').map(({ page }) => page));
  expect([...pages].sort()).toEqual([...executed].sort());
});
