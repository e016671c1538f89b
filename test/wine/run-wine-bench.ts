/** Prints what the upgrade costs beyond the installers' own time, each measurement on a fresh machine under Wine. */
import { prepareWine, unmountProject, WineMachine } from './wine-machine.js';

const root = prepareWine();
try {
  for (const module of ['thousand-products', 'bench-upgrade']) {
    const machine = new WineMachine(root, module);
    try {
      for (const { name, passed, said } of machine.run(module, 1200).verdicts) {
        console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}\n       ${said}`);
        if (!passed) process.exitCode = 1;
      }
    } finally {
      machine.remove();
    }
  }
} finally {
  unmountProject(root);
}
