/**
 * One editor in a process of its own: `run-editor.js NAME ROUNDS FILE=KEY...`. Writes FILE.out and prints for each file
 * the median of the rounds in milliseconds (elapsed or processor time, whichever is less) and the peak memory of the process so far in kB.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { editors } from './editors.js';

const [name = '', rounds = '1', ...files] = process.argv.slice(2);
const edit = editors[name];
if (edit === undefined) throw new Error(`no editor ${name}`);

for (const argument of files) {
  const [, path = '', key = ''] = /^(.*?)=(.*)$/s.exec(argument) ?? [];
  const source = readFileSync(path);
  try {
    const times: number[] = [];
    let result: Buffer = source;
    for (let round = 0; round < Number(rounds); round++) {
      const started = performance.now();
      const used = process.cpuUsage();
      result = edit(source, key, '~new~');
      const { user, system } = process.cpuUsage(used);
      const elapsed = performance.now() - started;
      // On a busy machine the processor's time is nearer to the truth; a program that is started has none of its own here.
      times.push(name === 'xmlstarlet' ? elapsed : Math.min(elapsed, (user + system) / 1000));
    }
    writeFileSync(`${path}.out`, result);
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    console.log(`${median} ${process.resourceUsage().maxRSS}`);
  } catch (error) {
    console.log(`failed ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}
