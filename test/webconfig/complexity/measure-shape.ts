/**
 * One shape in a process of its own: `measure-shape.js NAME`. Prints the size at which the work takes long enough to be
 * measured, and the least times there and at four times the size, in milliseconds of the processor.
 */

import { plainRedactor } from '../../../src/base/redaction/redactor.js';
import { mergeConfigurations, mergeRecord } from '../../../src/webconfig/merge-configurations.js';
import { requestOf, shapes } from './shapes.js';

/** So long that what grows with the square is not hidden by what every merge costs. */
const enough = 80;
const rounds = 4;
/** Beyond it the machine is measured: caches, and memory that is given for the first time. */
const largest = 2_000_000;

const [name = ''] = process.argv.slice(2);
const shape = shapes[name];
if (shape === undefined) throw new Error(`no shape ${name}`);

/** All that a merge does for a person: the file, its difference, its record, and the target without its secrets. */
function time(size: number): number {
  const request = requestOf((shape as NonNullable<typeof shape>)(size));
  globalThis.gc?.();
  const started = process.cpuUsage();
  const result = mergeConfigurations(request);
  JSON.stringify([result.unifiedDiff, mergeRecord(request, result)]);
  plainRedactor.configuration(Buffer.from(request.target.bytes).toString());
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

let size = 1000;
for (let warm = 0; warm < 20; warm++) time(size);
while (size < largest && Math.min(time(size), time(size)) < enough) size *= 2;
console.log(`size ${size}`);
const least = { single: Number.POSITIVE_INFINITY, fourfold: Number.POSITIVE_INFINITY };
for (let round = 0; round < rounds; round++) {
  least.single = Math.min(least.single, time(size));
  least.fourfold = Math.min(least.fourfold, time(4 * size));
}
console.log(`times ${least.single} ${least.fourfold}`);
