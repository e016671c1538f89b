import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { silentLog } from '../../../src/base/log.js';
import { leavingJson } from '../../../src/base/redaction/leaving.js';
import { sandboxName } from '../../../src/host/contract/contract-case.js';
import { createRecorder, type Recorder } from '../../../src/host/recording/recorder.js';
import { checkHost } from '../../../src/stages/check-host/check-host.js';
import type { AdapterCheck } from '../../../src/stages/check-host/host-check-schema.js';
import {
  type HostRecording,
  hostRecording,
  hostRecordingSchema,
} from '../../../src/stages/check-host/recording-file.js';
import { replayedAdapters, replayHostCheck } from '../../../src/stages/check-host/replay.js';
import { onSampleServer } from '../../host/sample-server.js';
import { answeredWindows } from '../../host/windows/answered-windows.js';
import { plantOn } from '../../redaction/planted-server.js';
import { markersIn } from '../../redaction/spelled.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';
const marker = 'MARKER-7f3a';
let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'recording-'));
});
afterAll(() => rm(temporary, { recursive: true }));

/** The adapters for Windows over a rehearsal server, whose programs' answers are recorded; secrets are planted first. */
async function recorded(more: (folder: string) => Promise<unknown> = async () => {}): Promise<HostRecording> {
  return onSampleServer('one-server', async ({ folder, open }) => {
    await plant(folder);
    await more(folder);
    const rehearsal = await open();
    let recorder: Recorder | undefined;
    const { host } = await answeredWindows(rehearsal, temporary, (run) => {
      const read = (path: string) =>
        /^[A-Z]:\\/.test(path)
          ? rehearsal.files.read(path).catch(() => undefined)
          : readFile(path).catch(() => undefined);
      recorder = createRecorder(run, { ownName: sandboxName, temporary, read });
      return recorder.run;
    });
    for (const name of ['SharedKey', 'ApiKey', 'Passcode', 'Vielleicht', 'DefaultUrl']) {
      const text = name === 'DefaultUrl' ? `http://u:${marker}@h/?code=${marker}` : `${marker} of ${name}`;
      await rehearsal.registry.writeValue('HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor', '32', {
        name,
        data: { type: 'string', text },
      });
    }
    const check = await checkHost({
      // What a rehearsal package is, the adapters for Windows do not know: it is placed as on a rehearsal.
      host: { ...host, kind: 'rehearsal' },
      log: silentLog,
      knowledge: {},
      sandbox: true,
      service: 'PhoneFactorSvc',
      workFolder,
      run: { address: 'test' },
      packages: 'none',
      serviceTimeLimitSeconds: 30,
      onCase: (name) => recorder?.during(name),
    });
    return hostRecording(host, check, recorder?.calls ?? []);
  });
}

/** Values that people have on servers, in places where programs show them. */
async function plant(folder: string): Promise<void> {
  const file = join(folder, 'services.json');
  const { services } = JSON.parse(await readFile(file, 'utf8'));
  const [model] = services;
  const planted = [`"C:\\x y\\a.exe" /password:${marker}`, `C:\\x\\b.exe --token ${marker}`].map(
    (imagePath, index) => ({
      ...model,
      name: `Planted${index}`,
      displayName: `Planted ${index}`,
      imagePath,
      state: 'stopped',
    }),
  );
  await writeFile(file, JSON.stringify({ services: [...services, ...planted] }));
}

describe('a recording of check-host', () => {
  test('is a file of its format, contains every program, and no secret', async () => {
    const recording = await recorded();
    const { check } = recording;
    // The files of this bench are files of the rehearsal.
    const failed = check.adapters.flatMap(({ cases }) =>
      cases.filter(({ name, verdict }) => verdict === 'failed' && !name.startsWith('files:')),
    );
    expect(failed).toEqual([]);
    const text = JSON.stringify(recording);
    expect(v.safeParse(hostRecordingSchema, JSON.parse(text)).success).toBe(true);
    expect(new Set(recording.calls.map(({ program }) => program))).toEqual(
      new Set([
        'reg.exe',
        'sc.exe',
        'appcmd.exe',
        'powershell.exe',
        'whoami.exe',
        'icacls.exe',
        'cmd.exe',
        'msiexec.exe',
      ]),
    );
    expect(text).not.toContain(marker);
    expect(text).not.toContain(Buffer.from(marker, 'utf16le').toString('hex').match(/../g)?.join(','));
    expect(text).toContain('(hidden, ');
  });

  test('contains no marker of a server that has them in every text of its formats', async () => {
    const recording = await recorded(plantOn);
    expect(recording.calls.length).toBeGreaterThan(50);
    expect(markersIn(leavingJson(recording, 1))).toEqual([]);
  });

  test('is replayed to the same verdict, through JSON and over another rehearsal', async () => {
    const recording = await recorded();
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
  });

  test('a program that answered otherwise gives another verdict', async () => {
    const recording = await recorded();
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
  });
});
