/**
 * One editor in a process of its own: `run-editor.js NAME ROUNDS ORIGINAL TARGET...`. Writes TARGET.out and prints for
 * each pair the median of the rounds in milliseconds (elapsed or processor time, whichever is less) and the peak memory
 * of the process so far in kB.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { editors } from './editors.js';

const [name = '', rounds = '1', ...files] = process.argv.slice(2);
const edit = editors[name];
if (edit === undefined) throw new Error(`no editor ${name}`);

for (let index = 0; index + 1 < files.length; index += 2) {
  const [originalPath = '', targetPath = ''] = files.slice(index, index + 2);
  const [original, target] = [readFileSync(originalPath), readFileSync(targetPath)];
  try {
    const times: number[] = [];
    let result: Uint8Array = target;
    for (let round = 0; round < Number(rounds); round++) {
      const started = performance.now();
      const used = process.cpuUsage();
      result = edit(original, target);
      const { user, system } = process.cpuUsage(used);
      // On a busy machine the processor's time is nearer to the truth.
      times.push(Math.min(performance.now() - started, (user + system) / 1000));
    }
    writeFileSync(`${targetPath}.out`, result);
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    console.log(`${median} ${process.resourceUsage().maxRSS}`);
  } catch (error) {
    console.log(`failed ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}
