import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../../src/base/log.js';
import { sandboxName } from '../../../src/host/contract/contract-case.js';
import { createRecorder, type Recorder } from '../../../src/host/recording/recorder.js';
import { checkHost } from '../../../src/stages/check-host/check-host.js';
import { type HostRecording, hostRecording } from '../../../src/stages/check-host/recording-file.js';
import { onSampleServer } from '../../host/sample-server.js';
import { answeredWindows } from '../../host/windows/answered-windows.js';

export const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';
export const marker = 'MARKER-7f3a';

/** Works with a folder for temporary files that is removed afterwards. */
export async function withTemporary<T>(work: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), 'recording-'));
  try {
    return await work(temporary);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/** The adapters for Windows over a rehearsal server, whose programs' answers are recorded; secrets are planted first. */
export async function recorded(
  temporary: string,
  more: (folder: string) => Promise<unknown> = async () => {},
): Promise<HostRecording> {
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
