import { join } from 'node:path';
import { sameText } from '../same-text.js';
import { isAtOrBelow } from '../windows-path.js';
import type { RehearsalSecurity } from './format.js';
import type { ServerFolder } from './server-folder.js';
import type { Storage } from './storage.js';

const fileName = 'security.json';

/** Owner and group Administrators; full control for the system and administrators, inherited by what lies below. */
export const administratorsOnly = 'O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';

/** Access rights as far as a rehearsal server keeps them: recorded and read back, never enforced. */
export interface Security {
  /** Undefined where the server says nothing of the path. */
  read(path: string): Promise<string | undefined>;
  write(operation: string, path: string, descriptor: string): Promise<void>;
  /** Takes the rights of a file or folder, and of all below it, along with a rename; to nowhere with a removal. */
  follow(operation: string, from: string, to: string | undefined): Promise<void>;
}

export function openSecurity(server: ServerFolder, storage: Storage): Security {
  const all = async () => (await server.readJson<RehearsalSecurity>(fileName)) ?? {};
  const isOf = (path: string) => (key: string) => sameText(key, path);
  const save = (operation: string, path: string, rights: RehearsalSecurity) =>
    storage.replace(
      operation,
      path,
      join(server.path, fileName),
      Buffer.from(`${JSON.stringify(rights, null, 2)}\n`, 'utf8'),
    );
  return {
    async read(path) {
      const known = await all();
      const key = Object.keys(known).find(isOf(path));
      return key === undefined ? undefined : known[key];
    },
    async write(operation, path, descriptor) {
      const others = Object.entries(await all()).filter(([key]) => !isOf(path)(key));
      await save(operation, path, Object.fromEntries([...others, [path, descriptor]]));
    },
    async follow(operation, from, to) {
      const known = Object.entries(await all());
      if (!known.some(([key]) => isAtOrBelow(key, from))) return;
      const changed = known.flatMap(([key, rights]) => {
        if (!isAtOrBelow(key, from)) return [[key, rights] as const];
        return to === undefined ? [] : [[`${to}${key.slice(from.length)}`, rights] as const];
      });
      await save(operation, from, Object.fromEntries(changed));
    },
  };
}
