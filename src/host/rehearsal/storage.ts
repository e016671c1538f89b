import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from '../host-error.js';
import { replaceFile } from '../small-files.js';
import type { EffectHook } from './effects.js';

/** The one way in which a rehearsal server's folder is changed. */
export interface Storage {
  /** Announces a change; throws, now and ever after, when the hook says that the process died. */
  effect(operation: string, subject: string): Promise<void>;
  /** Bytes beside, flushed, then in place. Two effects: a process may die between them. */
  replace(operation: string, subject: string, realPath: string, bytes: Uint8Array): Promise<void>;
}

/** `watch` looks at the server before each change, and so after the one before it. */
export function createStorage(hook: EffectHook | undefined, watch?: () => Promise<void>): Storage {
  let number = 0;
  let death: unknown;
  const effect: Storage['effect'] = async (operation, subject) => {
    if (death !== undefined) throw death;
    await watch?.();
    number += 1;
    try {
      await hook?.({ number, operation, subject });
    } catch (error) {
      death = error;
      throw error;
    }
  };
  return {
    effect,
    async replace(operation, subject, realPath, bytes) {
      await effect(operation, subject);
      await mkdir(dirname(realPath), { recursive: true });
      const write = () => replaceFile(realPath, bytes, () => effect(`${operation}: into place`, subject));
      // Another process that acts on this server at the same moment moved the new bytes: on Windows the system would order them.
      await write().catch((error: unknown) => (isMissing(error) ? write() : Promise.reject(error)));
    },
  };
}
