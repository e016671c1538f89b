import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** As many as the file operations that Node.js does at a time. */
const atATime = 16;

/** Every file below a folder. Links are not followed. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Flushes files one by one: what any file system can do. */
export async function flushFiles(paths: readonly string[]): Promise<void> {
  const waiting = [...paths];
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await flushFile(path);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
