/** run-cases MODULE VERDICT: runs the cases of `cases/MODULE` one after another and writes what came of them. */
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { CaseVerdict } from '../wine-machine.js';
import type { WineCase } from './wine-case.js';

const usualLimitSeconds = 120;
const [, , module = '', verdictFile = ''] = process.argv;

async function verdictOf({ name, timeLimitSeconds = usualLimitSeconds, run }: WineCase): Promise<CaseVerdict> {
  const start = performance.now();
  const limit = new AbortController();
  try {
    const tooLate = setTimeout(timeLimitSeconds * 1000, undefined, { signal: limit.signal }).then(() => {
      throw new Error(`It had not ended after ${timeLimitSeconds} seconds.`);
    });
    tooLate.catch(() => {});
    const result = await Promise.race([run(), tooLate]);
    const said = typeof result === 'string' ? result : '';
    return { name, passed: true, milliseconds: performance.now() - start, said };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, passed: false, milliseconds: performance.now() - start, said };
  } finally {
    limit.abort();
  }
}

const { cases }: { cases: readonly WineCase[] } = await import(`../cases/${module}.js`);
const verdicts: CaseVerdict[] = [];
for (const one of cases) {
  const verdict = await verdictOf(one);
  console.log(`${verdict.passed ? 'ok    ' : 'FAILED'} ${verdict.name} ${verdict.said}`.trimEnd());
  verdicts.push(verdict);
  // After each: a case that kills the machine takes nothing of the others with it.
  writeFileSync(verdictFile, JSON.stringify(verdicts));
}
if (verdicts.some(({ passed }) => !passed)) process.exitCode = 1;
