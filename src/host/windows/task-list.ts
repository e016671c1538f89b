import type { Process } from '../processes.js';

/**
 * `tasklist /fo csv /nh`: name, process id, session and its number stand first in every language. Wine's own writes UTF-16, read here as bytes: the
 * zeros between the letters mean nothing.
 */
export function parseTaskList(output: string): readonly Process[] {
  return output
    .replaceAll('\0', '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, id, session] = /^"([^"]*)","(\d+)"(?:,"[^"]*","(\d+)")?/.exec(line.trim()) ?? [];
      if (name === undefined || id === undefined) return [];
      return [{ id: Number(id), name, ...(session === undefined ? {} : { session: Number(session) }) }];
    });
}
