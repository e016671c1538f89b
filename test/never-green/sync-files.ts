import * as files from 'node:fs';

/*
 * `node:fs/promises` without its threads, for tests that do not judge flushing or runs at once: the same calls on the same files, each done at once. A run of
 * an upgrade makes thousands of them on small files in memory and takes a third of the processor's time this way.
 * Flushing is left out: nothing here pulls a plug.
 */

class Handle {
  readonly #descriptor: number;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  async read(
    buffer: NodeJS.ArrayBufferView,
    offset = 0,
    length = buffer.byteLength - offset,
    position: number | null = null,
  ) {
    return { bytesRead: files.readSync(this.#descriptor, buffer, offset, length, position), buffer };
  }

  async write(
    buffer: NodeJS.ArrayBufferView,
    offset = 0,
    length = buffer.byteLength - offset,
    position: number | null = null,
  ) {
    return { bytesWritten: files.writeSync(this.#descriptor, buffer, offset, length, position), buffer };
  }

  async writeFile(data: string | NodeJS.ArrayBufferView) {
    files.writeFileSync(this.#descriptor, data);
  }

  async readFile() {
    return files.readFileSync(this.#descriptor);
  }

  async stat() {
    return files.fstatSync(this.#descriptor);
  }

  async truncate(length: number) {
    files.ftruncateSync(this.#descriptor, length);
  }

  async chmod(mode: number) {
    files.fchmodSync(this.#descriptor, mode);
  }

  async chown(user: number, group: number) {
    files.fchownSync(this.#descriptor, user, group);
  }

  async sync() {}

  async datasync() {}

  async close() {
    files.closeSync(this.#descriptor);
  }
}

const later =
  <A extends unknown[], R>(work: (...given: A) => R) =>
  async (...given: A) => {
    // Nobody reads where a file was missing: a trace for each of thousands takes its time.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      return work(...given);
    } finally {
      Error.stackTraceLimit = limit;
    }
  };

export const access = later(files.accessSync);
export const appendFile = later(files.appendFileSync);
export const chmod = later(files.chmodSync);
export const copyFile = later(files.copyFileSync);
export const cp = later(files.cpSync);
export const lstat = later(files.lstatSync);
export const mkdir = later(files.mkdirSync);
export const mkdtemp = later(files.mkdtempSync);
export const readdir = later(files.readdirSync);
export const readFile = later(files.readFileSync);
export const readlink = later(files.readlinkSync);
export const realpath = later(files.realpathSync);
export const rename = later(files.renameSync);
export const rm = later(files.rmSync);
export const stat = later(files.statSync);
export const statfs = later(files.statfsSync);
export const symlink = later(files.symlinkSync);
export const truncate = later(files.truncateSync);
export const utimes = later(files.utimesSync);
export const writeFile = later(files.writeFileSync);

export async function open(path: string, flags: string | number, mode?: number) {
  return new Handle(files.openSync(path, flags, mode));
}
