import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Opens with no sharing at all. Source: `UV_FS_O_EXLOCK` in libuv's uv/win.h, which Node.js does not name. */
const withoutSharing = 0x10000000;

/** Keeps everybody else from opening the file, as a scanner or an editor does; the result ends it. */
export async function holdFile(path: string): Promise<() => Promise<void>> {
  const handle = await open(path, constants.O_RDWR | withoutSharing);
  return () => handle.close();
}
