import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Product code of the agent on the sample server. */
export const agentCode = '{244ADF41-788F-4CEA-8E6F-1F4DB36F3A31}';
export const setupProgram = 'MultiFactorAuthenticationServerSetup.exe';

/** Inputs that upgrade this server, but for the steps of a person. */
export const upgradeInputs = {
  'setup-path': `C:\\Install\\${setupProgram}`,
  'setup-arguments': '/install /quiet /norestart',
  'user-portal-virtual-directory': 'new',
  'web-service-sdk-virtual-directory': 'new',
} as const;

export interface ServerOptions {
  /** Bytes of one more file in the data folder: a backup of it takes time. */
  readonly dataBytes?: number;
  /** Real seconds of installers, by package or product code. */
  readonly installerSeconds?: Readonly<Record<string, number>>;
}

/** A copy of the sample server `one-server`, which is removed again. */
export async function onOneServer<T>(options: ServerOptions, work: (folder: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'cut-off-'));
  const folder = join(parent, 'one-server');
  try {
    await cp(join('examples', 'servers', 'one-server'), folder, { recursive: true, preserveTimestamps: true });
    const { dataBytes, installerSeconds } = options;
    if (dataBytes !== undefined) {
      const data = join(folder, 'drives', 'C', 'Program Files', 'PhoneFactor', 'Data', 'more.bin');
      await writeFile(data, Buffer.alloc(dataBytes, 7));
    }
    if (installerSeconds !== undefined)
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ installerSeconds }));
    return await work(folder);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
