import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callStore } from '../../results-service/call-store.js';
import {
  type Faults,
  type ResultsService,
  sampleRun,
  startResultsService,
} from '../../results-service/results-service.js';

/** Three blocks of the client's 8 MiB, the last one short. */
const content = randomBytes(20 * 1024 * 1024);
const sha256 = createHash('sha256').update(content).digest('hex');

let service: ResultsService;
let folder: string;
let names = 0;
let faultsTried = 0;

beforeAll(async () => {
  service = await startResultsService();
  folder = await mkdtemp(join(tmpdir(), 'artifacts-'));
}, 60_000);

afterAll(async () => {
  await service?.stop();
  await rm(folder, { recursive: true, force: true });
  console.log(`faults of the artifact service tried: ${faultsTried}`);
});

async function finishedFile(bytes = content, name?: string) {
  names += 1;
  const path = join(folder, name ?? `mfa1-${names}.tar.age`);
  await writeFile(path, bytes);
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const nameOf = ({ path }: { readonly path: string }) => path.split('/').at(-1) ?? '';

function upload(file: object, options: object = {}, environment = service.environment) {
  return callStore({ do: 'upload', file, options }, environment);
}

function download(request: object, environment = service.environment) {
  names += 1;
  const target = join(folder, `in-${names}`);
  return callStore({ do: 'download', request: { folder: target, ...request } }, environment).then((outcome) => ({
    ...outcome,
    target,
  }));
}

async function underFault<T>(faults: Faults, work: () => Promise<T>): Promise<T> {
  faultsTried += 1;
  service.setFaults(faults);
  try {
    return await work();
  } finally {
    service.setFaults(undefined);
  }
}

/** Nothing but whole files under their names. */
async function namesIn(target: string): Promise<readonly string[]> {
  return readdir(target).catch(() => []);
}

describe('artifacts in a real blob storage', () => {
  test('go up, are listed, come down and are the same', async () => {
    const file = await finishedFile();
    const sent = await upload(file, { retentionDays: 3 });
    expect(sent.error).toBeUndefined();
    expect(sent.result).toMatchObject({ name: nameOf(file), size: content.length, sha256 });
    expect(sent.seconds).toBeLessThan(20);
    const listed = await callStore({ do: 'list' }, service.environment);
    expect(listed.result).toContainEqual(sent.result);
    const got = await download({ name: nameOf(file) });
    expect(got.result).toMatchObject({ size: content.length, sha256 });
    expect((await readFile(join(got.target, nameOf(file)))).equals(content)).toBe(true);
    expect(await namesIn(got.target)).toEqual([nameOf(file)]);
  }, 60_000);

  test('of another run come with a token, and only with the right one', async () => {
    const file = await finishedFile();
    await upload(file, {}, service.environmentOf('77'));
    const from = { ...sampleRun, runId: 77 };
    expect((await download({ name: nameOf(file) })).error).toMatchObject({ code: 'artifact-not-found' });
    expect((await download({ name: nameOf(file), from })).result).toMatchObject({ sha256 });
    const refused = await download({ name: nameOf(file), from: { ...from, token: 'wrong' } });
    expect(refused.error).toMatchObject({ code: 'artifact-refused', message: expect.stringContaining('401') });
  }, 60_000);

  test('sent a second time are taken as sent when they are the same, and refused when not', async () => {
    const file = await finishedFile(Buffer.from('one'));
    const first = await upload(file);
    expect((await upload(file)).result).toEqual(first.result);
    const other = await finishedFile(Buffer.from('two'), nameOf(file));
    expect((await upload(other)).error).toMatchObject({ code: 'artifact-duplicate' });
  }, 60_000);

  test('that are not what was promised are not sent', async () => {
    const file = await finishedFile(Buffer.from('one'));
    expect((await upload({ ...file, size: 4 })).error).toMatchObject({ code: 'artifact-altered' });
    expect((await upload({ ...file, sha256: '0'.repeat(64) })).error).toMatchObject({ code: 'artifact-altered' });
    const named = await finishedFile(Buffer.from('one'), 'a:b.tar');
    expect((await upload(named)).error).toMatchObject({ code: 'artifact-name-invalid' });
  }, 60_000);

  test('are refused by GitHub Enterprise Server, in plain words', async () => {
    const environment = { ...service.environment, GITHUB_SERVER_URL: 'https://github.example.com' };
    const file = await finishedFile(Buffer.from('one'));
    expect((await upload(file, {}, environment)).error).toMatchObject({ code: 'artifact-not-supported' });
  }, 60_000);
});

describe('faults on the way up', () => {
  test.each([1, 2, 3])(
    'a reset connection at block %i is tried again',
    async (number) => {
      const file = await finishedFile();
      const sent = await underFault(
        (met) => (met.kind === 'block' && met.number === number ? { do: 'reset' } : undefined),
        () => upload(file),
      );
      expect(sent.result).toMatchObject({ sha256 });
    },
    60_000,
  );

  test.each([1, 2, 3])(
    'a 503 at block %i is tried again and does not keep the process alive',
    async (number) => {
      const file = await finishedFile();
      const sent = await underFault(
        (met) => (met.kind === 'block' && met.number === number ? { do: 'answer', status: 503 } : undefined),
        () => upload(file),
      );
      expect(sent.result).toMatchObject({ sha256 });
      expect(sent.seconds).toBeLessThan(30);
    },
    90_000,
  );

  test.each([1, 2, 3])(
    'a 403 from block %i on says status and what to do',
    async (number) => {
      const file = await finishedFile();
      const sent = await underFault(
        (met) => (met.kind === 'block' && met.number >= number ? { do: 'answer', status: 403 } : undefined),
        () => upload(file),
      );
      expect(sent.error).toMatchObject({ name: 'UserError', code: 'artifact-refused' });
      expect(sent.error?.message).toContain('403');
      expect(sent.error?.advice).toContain('stays where it is');
    },
    60_000,
  );

  test.each([1, 2, 3])(
    'a block %i that is never answered ends with the deadline',
    async (number) => {
      const file = await finishedFile();
      const sent = await underFault(
        (met) => (met.kind === 'block' && met.number >= number ? { do: 'stall' } : undefined),
        () => upload(file, { deadlineSeconds: 6 }),
      );
      expect(sent.error).toMatchObject({ code: 'artifact-stalled' });
      expect(sent.seconds).toBeLessThan(25);
    },
    60_000,
  );

  test('every connection reset ends in words', async () => {
    const file = await finishedFile();
    const sent = await underFault(
      (met) => (met.kind === 'block' ? { do: 'reset' } : undefined),
      () => upload(file, { deadlineSeconds: 45 }),
    );
    expect(sent.error?.code).toMatch(/^artifact-(failed|stalled)$/);
    expect(sent.error?.message).not.toContain('sig=');
  }, 90_000);

  test.each(['stall', 'reset', 'answer'] as const)(
    'a list of blocks that meets %s ends in words',
    async (what) => {
      const file = await finishedFile();
      const sent = await underFault(
        (met) => (met.kind !== 'block-list' ? undefined : what === 'answer' ? { do: what, status: 400 } : { do: what }),
        () => upload(file, { deadlineSeconds: 8 }),
      );
      expect(sent.error?.code).toMatch(/^artifact-(failed|stalled)$/);
    },
    60_000,
  );

  test.each([
    [500, {}, /^artifact-(failed|stalled)$/],
    [403, { msg: 'forbidden' }, /^artifact-refused$/],
    [409, { msg: 'conflict' }, /^artifact-duplicate$/],
    [403, { msg: 'insufficient usage to create artifact' }, /^artifact-quota$/],
    [413, { msg: 'too large' }, /^artifact-too-large$/],
  ])(
    'creation answered with %i %j ends in words',
    async (status, body, code) => {
      const file = await finishedFile();
      const sent = await underFault(
        (met) => (met.method === 'CreateArtifact' ? { do: 'answer', status, body } : undefined),
        () => upload(file, { deadlineSeconds: 8 }),
      );
      expect(sent.error?.code).toMatch(code);
    },
    60_000,
  );

  test.each([
    ['answer', 500],
    ['answer', 404],
    ['stall', 0],
    ['reset', 0],
  ] as const)(
    'an end of the upload that meets %s %i ends in words, and nothing is listed',
    async (what, status) => {
      const file = await finishedFile();
      const sent = await underFault(
        (met) =>
          met.method !== 'FinalizeArtifact' ? undefined : what === 'answer' ? { do: what, status } : { do: what },
        () => upload(file, { deadlineSeconds: 8 }),
      );
      expect(sent.error?.code).toMatch(/^artifact-/);
      expect(sent.seconds).toBeLessThan(30);
      const listed = await callStore({ do: 'list' }, service.environment);
      expect(JSON.stringify(listed.result)).not.toContain(nameOf(file));
      const again = await upload(file, { deadlineSeconds: 8 });
      expect(again.error).toMatchObject({
        code: 'artifact-duplicate',
        advice: expect.stringContaining('artifact-name'),
      });
    },
    90_000,
  );

  test('a service that is not there is reported at once', async () => {
    const file = await finishedFile();
    faultsTried += 1;
    const sent = await upload(file, {}, { ...service.environment, ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' });
    expect(sent.error).toMatchObject({ code: 'artifact-failed', message: expect.stringContaining('ECONNREFUSED') });
  }, 60_000);
});

describe('faults on the way down', () => {
  test.each([
    ['cut in the middle', { do: 'cut', after: 9_000_000 }, 12],
    ['ended early as if whole', { do: 'end-early', after: 9_000_000 }, 60],
    ['altered in its first bit', { do: 'flip-bit', at: 0 }, 60],
    ['altered in the middle', { do: 'flip-bit', at: 10_000_000 }, 60],
    ['altered in its last byte', { do: 'flip-bit', at: 20 * 1024 * 1024 - 1 }, 60],
    ['refused', { do: 'answer', status: 403 }, 12],
    ['never answered', { do: 'stall' }, 6],
    ['reset', { do: 'reset' }, 12],
  ] as const)(
    'a download that is %s leaves nothing under its name',
    async (_how, fault, deadlineSeconds) => {
      const file = await finishedFile();
      await upload(file);
      const got = await underFault(
        (met) => (met.kind === 'get' ? fault : undefined),
        () => download({ name: nameOf(file), deadlineSeconds }),
      );
      expect(got.error?.code).toMatch(/^artifact-(altered|failed|stalled|refused)$/);
      expect(got.error?.code === 'artifact-altered').toBe(fault.do === 'end-early' || fault.do === 'flip-bit');
      expect(await namesIn(got.target)).toEqual([]);
      expect(got.seconds).toBeLessThan(40);
      expect((await download({ name: nameOf(file) })).result).toMatchObject({ sha256 });
    },
    120_000,
  );
});
