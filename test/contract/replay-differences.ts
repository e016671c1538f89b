import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'valibot';
import type { AdapterCheck } from '../../src/stages/check-host/host-check-schema.js';
import { hostRecordingSchema } from '../../src/stages/check-host/recording-file.js';
import { replayedAdapters, replayHostCheck } from '../../src/stages/check-host/replay.js';
import { onSampleServer } from '../host/sample-server.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';

const verdicts = (adapters: readonly AdapterCheck[]) =>
  adapters.flatMap(({ cases }) => cases.map((one) => ({ ...one, line: `${one.name}: ${one.verdict}` })));

/** What a replay of a recording over a rehearsal finds otherwise than the check that was recorded; empty where nothing. */
export async function replayDifferences(file: string): Promise<readonly string[]> {
  const recording = parse(hostRecordingSchema, JSON.parse(await readFile(file, 'utf8')));
  const temporary = await mkdtemp(join(tmpdir(), 'replay-'));
  try {
    const replayed = await onSampleServer('one-server', async ({ open }) =>
      replayHostCheck({
        recording,
        beside: await open(),
        workFolder,
        temporary,
        packages: join(process.cwd(), 'packages', 'check-host'),
      }),
    );
    const wanted = verdicts(recording.check.adapters.filter(({ adapter }) => replayedAdapters.includes(adapter)));
    const found = verdicts(replayed);
    return wanted.flatMap(({ line }, index) => {
      const again = found[index];
      return again?.line === line ? [] : [`recorded ${line}; replayed ${again?.line} ${again?.evidence}`];
    });
  } finally {
    await rm(temporary, { recursive: true });
  }
}
