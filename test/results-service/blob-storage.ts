import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { packagesOfTool } from '../../scripts/tools.js';

/** Account and key that the storage emulator documents; they open nothing else. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const container = 'artifacts';

export interface BlobStorage {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Path and query that may write this blob. */
  writePath(blob: string): string;
  /** Path and query that may read it, under this file name and type. */
  readPath(blob: string, fileName: string, contentType: string): string;
  stop(): Promise<void>;
}

/** Azurite's blob service in a process of its own, on a free port, its blocks in a temporary folder. */
export async function startBlobStorage(): Promise<BlobStorage> {
  const folder = await mkdtemp(join(tmpdir(), 'azurite-'));
  const program = join(await packagesOfTool('azurite'), 'azurite', 'dist', 'src', 'blob', 'main.js');
  const options = ['--blobPort', '0', '--location', folder, '--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  const child = spawn(process.execPath, [program, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await addressOf(child);
  const credential = new StorageSharedKeyCredential(account, key);
  await new BlobServiceClient(`${origin}/${account}`, credential).getContainerClient(container).createIfNotExists();
  const signed = (blob: string, permissions: string, headers: object) => {
    const expiresOn = new Date(Date.now() + 3_600_000);
    const rights = { containerName: container, blobName: blob, permissions: BlobSASPermissions.parse(permissions) };
    const query = generateBlobSASQueryParameters({ ...rights, expiresOn, ...headers }, credential);
    return `/${account}/${container}/${blob}?${query}`;
  };
  return {
    origin,
    writePath: (blob) => signed(blob, 'cw', {}),
    readPath: (blob, fileName, contentType) =>
      signed(blob, 'r', { contentType, contentDisposition: `attachment; filename="${fileName}"` }),
    async stop() {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The pipe stays open: Azurite dies of a closed one. */
function addressOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stdout?.on('data', (piece) => {
    said += piece;
    const address = /(http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
    if (address !== undefined) resolve(address);
  });
  child.once('exit', () => reject(new Error(`Azurite did not start: ${said}`)));
  return promise;
}
