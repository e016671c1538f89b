import { asFileFault } from '../file-faults.js';
import type { Files } from '../files.js';
import { isMissing, notFound } from '../host-error.js';

/** A fault of this machine in the words of the host; what is no fault of a file stays as it is. */
export function asHostError(error: unknown, path: string): unknown {
  return isMissing(error) ? notFound(path) : asFileFault(error, path);
}

/** Every answer that is a promise names its fault: the disk under a rehearsal is full or read-only like any other. */
export function namingFaults(files: Files): Files {
  return new Proxy(files, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...given: readonly unknown[]) => {
        const answer: unknown = Reflect.apply(method, target, given);
        if (!(answer instanceof Promise)) return answer;
        const subject = typeof given[0] === 'string' ? given[0] : String(name);
        return answer.catch((error: unknown) => Promise.reject(asHostError(error, subject)));
      };
    },
  });
}
