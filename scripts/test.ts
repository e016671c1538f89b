/**
 * `npm test`: compiles, makes the quick checks side by side, runs the tests. Of a part, as in `npm test -- test/plan`, it
 * compiles and runs that part alone. Flags are Jest's.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Longest first. */
const checks = ['check:dist', 'check:unused', 'lint', 'check:docs', 'check:imports', 'check:step-ids'];

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function start(command: string, given: readonly string[], stdio: 'inherit' | 'pipe'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { stdio: ['ignore', stdio, stdio], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (piece: string) => {
        output += piece;
      });
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

const npm = (name: string, stdio: 'inherit' | 'pipe', given: readonly string[] = []) =>
  start('npm', ['run', '--silent', name, ...(given.length > 0 ? ['--', ...given] : [])], stdio);

function stopIfRed({ code }: Ended) {
  if (code !== 0) process.exit(code ?? 1);
}

/** What a check prints is shown in one piece; of a green one nothing. */
async function runChecks(): Promise<boolean> {
  const left = [...checks];
  let isGreen = true;
  const runSome = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const started = Date.now();
      const { code, output } = await npm(name, 'pipe');
      console.log(`${name} ${code === 0 ? 'passed' : 'failed'} (${Math.round((Date.now() - started) / 1000)} s)`);
      if (code === 0) continue;
      console.log(output);
      isGreen = false;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runSome));
  return isGreen;
}

/** Compiled tests run: a file is asked for by the name of its source. */
const given = process.argv.slice(2).map((argument) => argument.replace(/\.test\.ts$/, '.test.js'));
const isPart = given.some((argument) => !argument.startsWith('-'));
stopIfRed(await npm('build', 'inherit'));
if (!isPart && !(await runChecks())) process.exit(1);
stopIfRed(await npm('test:unit', 'inherit', given));
