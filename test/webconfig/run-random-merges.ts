/**
 * Random merges, judged by .NET's rules: `npm run test:merge -- --seed 1 --number 20000`, with `--seconds` for no longer
 * than that. Prints each kind of fault with its first seeds and an example; one seed alone prints its documents, too.
 */
import { parseArgs } from 'node:util';
import { type JudgedRequest, judgedMerges } from './random-merges.js';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, number: { type: 'string' }, seconds: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e8));
const number = Number(values.number ?? 20_000);

function showDocuments({ request }: JudgedRequest): void {
  for (const { path, bytes, included } of [request.original, request.target, request.originalDefault].filter(
    (one) => one !== undefined,
  )) {
    const text = (content: Uint8Array) => Buffer.from(content).toString(content[0] === 0xff ? 'utf16le' : 'utf8');
    console.log(`\n--- ${path}\n${text(bytes)}`);
    for (const [name, content] of included ?? []) console.log(`--- ${name}\n${text(content)}`);
  }
  console.log(`\n--- rules\n${JSON.stringify(request.rules)}`);
}

console.log(`Random merges from seed ${seed}, at most ${number}.`);
const deadline = performance.now() + 1000 * Number(values.seconds ?? Number.POSITIVE_INFINITY);
const kinds = new Map<string, { readonly seeds: number[]; readonly example: string }>();
let [done, red] = [0, 0];

function note(one: JudgedRequest): void {
  red++;
  for (const { kind, detail } of one.faults) {
    const known = kinds.get(kind) ?? { seeds: [], example: detail };
    kinds.set(kind, known);
    if (known.seeds.at(-1) !== one.seed) known.seeds.push(one.seed);
  }
  if (number > 1) return;
  showDocuments(one);
  for (const { kind, detail } of one.faults) console.log(`\n${kind}: ${detail}`);
}

for (const one of judgedMerges(seed, number)) {
  done++;
  if (one.faults.length > 0) note(one);
  if (performance.now() > deadline) break;
}
console.log(`${done} merges from seed ${seed}: ${red} red.`);
for (const [kind, { seeds, example }] of [...kinds].sort((a, b) => b[1].seeds.length - a[1].seeds.length)) {
  console.log(`\n${kind}: ${seeds.length} merges, seeds ${seeds.slice(0, 8).join(' ')}\n  ${example.slice(0, 600)}`);
}
if (red > 0) process.exitCode = 1;
