import type { Process } from '../processes.js';

/**
 * `tasklist /fo csv /nh`: name and process id stand first in every language. Wine's own writes UTF-16, read here as bytes: the
 * zeros between the letters mean nothing.
 */
export function parseTaskList(output: string): readonly Process[] {
  return output
    .replaceAll('\0', '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, id] = /^"([^"]*)","(\d+)"/.exec(line.trim()) ?? [];
      return name === undefined || id === undefined ? [] : [{ id: Number(id), name }];
    });
}
