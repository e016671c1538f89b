import { describe, expect, test } from '@jest/globals';
import { dataFileCheck } from '../../../src/changes/installing/data-file-check.js';
import type { StepContext } from '../../../src/changes/step-context.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import { memoryHost } from '../../product/memory-host.js';
import { type SampleServer, sampleInventory } from '../../product/sample-inventory.js';
import { sampleState } from '../../stages/sample-situation.js';

const path = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';

interface Disk {
  readonly context: Pick<StepContext, 'host' | 'readState'>;
  put(text: string | undefined): void;
  open(): void;
}

/** A server whose data file has this text; `put` changes it, `open` lets a program keep it open. */
function server(text: string, sample: SampleServer = {}): Disk {
  let now: string | undefined = text;
  let isOpen = false;
  const plain = memoryHost(sampleInventory(sample));
  const disk = () =>
    memoryHost(sampleInventory(sample), now === undefined ? {} : { extraFiles: { [path]: now } }).files;
  const files: Host['files'] = {
    ...plain.files,
    glance: async (at) => (now === undefined ? undefined : disk().glance(at)),
    digest: (at) => disk().digest(at),
    async *readPieces(at) {
      if (isOpen) throw new HostError('in-use', at, 'It is open.');
      yield* disk().readPieces(at);
    },
  };
  return {
    context: { host: { ...plain, files }, readState: async () => sampleState(sample) },
    put: (next) => {
      now = next;
    },
    open: () => {
      isOpen = true;
    },
  };
}
const check = ({ context }: Disk) => dataFileCheck(context as StepContext);

describe('the data file beside a step', () => {
  test('is unchanged where the step leaves its bytes alone', async () => {
    expect(await (await check(server('data')))('same-bytes')).toBe(`The data file is unchanged: ${path}, 4 bytes.`);
  });

  test.each<[string, string | undefined, RegExp]>([
    ['is gone', undefined, /PhoneFactor\.pfdata is gone\.$/],
    ['is empty', '', /PhoneFactor\.pfdata is empty\.$/],
    ['has other bytes', 'atad', /PhoneFactor\.pfdata has other bytes\.$/],
  ])('that %s after it stops the upgrade', async (_what, text, message) => {
    const disk = server('data');
    const prove = await check(disk);
    disk.put(text);
    await expect(prove('same-bytes')).rejects.toMatchObject({
      code: 'data-file-changed',
      message: expect.stringMatching(message),
    });
  });

  test('may be converted by the setup of the new server, but not lost by it', async () => {
    const disk = server('data');
    const prove = await check(disk);
    disk.put('converted');
    expect(await prove('same-or-converted')).toBe(`The data file was converted: ${path}, 4 bytes before, 9 bytes now.`);
    disk.put('');
    await expect(prove('same-or-converted')).rejects.toMatchObject({ code: 'data-file-changed' });
  });

  test('that a server has open is looked at, and nothing is claimed of its bytes', async () => {
    const before = server('data');
    before.open();
    expect(await (await check(before))('same-bytes')).toContain('its bytes were not compared');
    const after = server('data');
    const prove = await check(after);
    after.open();
    expect(await prove('same-or-converted')).toContain('its bytes were not compared');
  });

  test('that may not be read for another reason is an error, and not taken for open', async () => {
    const disk = server('data');
    const denied = new HostError('access-denied', path, 'Access is denied.');
    const files: Host['files'] = {
      ...disk.context.host.files,
      readPieces: () => {
        throw denied;
      },
    };
    const context = { ...disk.context, host: { ...disk.context.host, files } };
    await expect(dataFileCheck(context as StepContext)).rejects.toThrow('Access is denied.');
  });

  test('is none on a web server', async () => {
    const none = server('data', { dataFile: null, installPath: null });
    expect(await (await check(none))('same-bytes')).toBe('This server has no data file.');
  });
});
