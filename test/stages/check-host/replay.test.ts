import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { leavingJson } from '../../../src/base/redaction/leaving.js';
import type { AdapterCheck } from '../../../src/stages/check-host/host-check-schema.js';
import { hostRecordingSchema } from '../../../src/stages/check-host/recording-file.js';
import { replayedAdapters, replayHostCheck } from '../../../src/stages/check-host/replay.js';
import { onSampleServer } from '../../host/sample-server.js';
import { recorded, withTemporary, workFolder } from './recorded-server.js';

describe('a recording of check-host', () => {
  test('is replayed to the same verdict, through JSON and over another rehearsal', () =>
    withTemporary(async (temporary) => {
      const recording = await recorded(temporary);
      const { check } = recording;
      const again = v.parse(hostRecordingSchema, JSON.parse(leavingJson(recording, 1)));
      await onSampleServer('web-server', async ({ open }) => {
        const replayed = await replayHostCheck({
          recording: again,
          beside: await open(),
          workFolder,
          temporary,
          packages: join(process.cwd(), 'packages', 'check-host'),
        });
        const wanted = check.adapters.filter(({ adapter }) => replayedAdapters.includes(adapter));
        const shown = (adapters: readonly AdapterCheck[]) =>
          adapters.flatMap(({ cases }) =>
            cases.map(({ name, verdict, evidence }) => `${name}: ${verdict} ${verdict === 'failed' ? evidence : ''}`),
          );
        expect(shown(replayed)).toEqual(shown(wanted));
      });
    }));

  test('a program that answered otherwise gives another verdict', () =>
    withTemporary(async (temporary) => {
      const recording = await recorded(temporary);
      const calls = recording.calls.map((call) =>
        call.program === 'sc.exe'
          ? { ...call, exitCode: 5, output: { encoding: 'latin1' as const, text: 'FAILED 5' } }
          : call,
      );
      await onSampleServer('one-server', async ({ open }) => {
        const replayed = await replayHostCheck({
          recording: { ...recording, calls },
          beside: await open(),
          workFolder,
          temporary,
          packages: join(process.cwd(), 'packages', 'check-host'),
        });
        expect(replayed.find(({ adapter }) => adapter === 'services')?.verdict).toBe('failed');
        expect(replayed.find(({ adapter }) => adapter === 'registry')?.verdict).toBe('proven-here');
      });
    }));
});
