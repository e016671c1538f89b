import type { Process } from '../processes.js';

/** `tasklist /fo csv /nh`: name and process id stand first in every language. */
export function parseTaskList(output: string): readonly Process[] {
  return output.split(/\r?\n/).flatMap((line) => {
    const [, name, id] = /^"([^"]*)","(\d+)"/.exec(line.trim()) ?? [];
    return name === undefined || id === undefined ? [] : [{ id: Number(id), name }];
  });
}
