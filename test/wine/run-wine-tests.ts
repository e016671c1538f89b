/** Runs every stage of the Wine suite, each on a fresh machine. Arguments: the stages to run; none means all. */
import { join } from 'node:path';
import { replayDifferences } from '../contract/replay-differences.js';
import { compareWithMsiinfo } from './packages/compare-with-msiinfo.js';
import { stages } from './stages.js';
import { prepareWine, unmountProject, WineMachine } from './wine-machine.js';

const chosen = process.argv.slice(2);
const root = prepareWine();
const unknown = chosen.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) throw new Error(`There is no stage ${unknown.join(', ')}.`);

let failed = 0;
let passed = 0;
if (chosen.length === 0) {
  const differences = await compareWithMsiinfo(join(root, 'lab', 'packages'));
  console.log(`\npackages: our reader and msitools ${differences.length === 0 ? 'agree' : 'differ'}`);
  for (const difference of differences) console.log(`  FAILED ${difference}`);
  failed += differences.length;
}
try {
  for (const { name, modules, timeLimitSeconds } of stages) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const machine = new WineMachine(root, name);
    try {
      for (const module of modules) {
        const { verdicts, seconds } = machine.run(module, timeLimitSeconds);
        console.log(`\n${name}: ${module} (Wine, ${seconds.toFixed(1)} s)`);
        for (const verdict of verdicts) {
          console.log(
            `  ${verdict.passed ? 'ok    ' : 'FAILED'} ${verdict.name} (${Math.round(verdict.milliseconds)} ms)`,
          );
          if (verdict.said) console.log(verdict.said.replace(/^/gm, '         '));
        }
        passed += verdicts.filter((verdict) => verdict.passed).length;
        failed += verdicts.filter((verdict) => !verdict.passed).length;
        machine.shutDown();
        if (module !== 'check-host') continue;
        const differences = await replayDifferences(machine.path('recording.json'));
        console.log(
          `  ${differences.length === 0 ? 'ok    ' : 'FAILED'} its recording is replayed to the same verdict on Linux`,
        );
        for (const difference of differences) console.log(`         ${difference}`);
        failed += differences.length === 0 ? 0 : 1;
        passed += differences.length === 0 ? 1 : 0;
      }
    } finally {
      if (process.env.MFA_WINE_KEEP === undefined) machine.remove();
    }
  }
} finally {
  unmountProject(root);
}
console.log(`\n${passed} passed, ${failed} failed under Wine.`);
process.exitCode = failed > 0 ? 1 : 0;
