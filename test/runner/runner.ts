/**
 * Runs test files for Jest in plain processes of Node.js ({@link ./test-process}) instead of an own world of modules for
 * each file. Jest chooses the files, reports, and counts what they reach.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Test, TestResult } from '@jest/test-result';
import { isOnRequest, needsRealFiles } from './files.js';
import type { FileThatRan, FileToRun } from './messages.js';
import { resultOf } from './results.js';
import { temporaryFolder } from './temporary-folder.js';

/** Of Jest's, what is read here. */
interface Settings {
  readonly collectCoverage: boolean;
  readonly rootDir: string;
  readonly maxWorkers: number;
  readonly testNamePattern?: string;
  readonly testTimeout?: number;
}

interface Watcher {
  isInterrupted(): boolean;
}

type OnStart = (test: Test) => Promise<void>;
type OnResult = (test: Test, result: TestResult) => Promise<void>;
type OnFailure = (test: Test, error: { message: string; stack: string }) => Promise<void>;

const program = new URL('./test-process.js', import.meta.url);
const globals = new URL('./use-test-globals.js', import.meta.url).href;
const quickFiles = new URL('../never-green/use-sync-files.js', import.meta.url).href;
const ended = { message: 'The process of this test file ended before its tests did.', stack: '' };

const withoutTests = ({ tests, faults }: FileThatRan) =>
  tests.length > 0 || faults.length === 0 ? undefined : { message: faults.join('\n'), stack: faults.join('\n') };

const patience = 5_000;

/** Says so where a process does not end by itself, with what files left open in it. */
async function end(running: ChildProcess, leftOpen: ReadonlySet<string>): Promise<void> {
  const exit = once(running, 'exit');
  running.disconnect();
  const limit = setTimeout(() => {
    console.error(['A process of the tests did not end by itself. Left open:', ...leftOpen].join('\n  '));
    running.kill('SIGKILL');
  }, patience);
  await exit;
  clearTimeout(limit);
}

export default class Runner {
  readonly #config: Settings;

  constructor(config: Settings) {
    this.#config = config;
  }

  async runTests(tests: readonly Test[], watcher: Watcher, onStart: OnStart, onResult: OnResult, onFailure: OnFailure) {
    const left = [...tests];
    const temporary = await temporaryFolder(!tests.some(({ path }) => isOnRequest(path)));
    const runSome = async () => {
      const processes = new Map<boolean, ChildProcess>();
      const leftOpen = new Set<string>();
      for (let test = left.shift(); test !== undefined && !watcher.isInterrupted(); test = left.shift()) {
        const real = needsRealFiles(test.path);
        const running = processes.get(real) ?? this.#start(real, temporary.path);
        processes.set(real, running);
        await onStart(test);
        const ran = await this.#run(running, test);
        if (ran === undefined) processes.delete(real);
        for (const name of ran?.leftOpen ?? []) leftOpen.add(`${name} in ${test.path}`);
        const notLoaded = ran === undefined ? ended : withoutTests(ran);
        if (notLoaded !== undefined) await onFailure(test, notLoaded);
        else if (ran !== undefined) await onResult(test, resultOf(test.path, ran));
      }
      await Promise.all([...processes.values()].map((running) => end(running, leftOpen)));
    };
    await Promise.all(Array.from({ length: Math.min(this.#config.maxWorkers, tests.length) }, runSome));
    await temporary.remove();
  }

  #start(real: boolean, temporary: string): ChildProcess {
    const { collectCoverage, rootDir } = this.#config;
    const imports = [globals, ...(real ? [] : [quickFiles])];
    return fork(program, collectCoverage ? [join(rootDir, 'lib', 'src')] : [], {
      execArgv: ['--no-warnings', ...imports.flatMap((url) => ['--import', url])],
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
      serialization: 'advanced',
    });
  }

  /** Nothing if the process ended meanwhile. */
  async #run(running: ChildProcess, { path }: Test): Promise<FileThatRan | undefined> {
    const names = this.#config.testNamePattern;
    const file: FileToRun = { path, names, timeout: this.#config.testTimeout ?? 300_000 };
    const given = new AbortController();
    running.send(file);
    const answered = once(running, 'message', { signal: given.signal }).then(([ran]) => ran as FileThatRan);
    const died = once(running, 'exit', { signal: given.signal }).then(() => undefined);
    try {
      return await Promise.race([answered, died]);
    } finally {
      given.abort();
      await Promise.allSettled([answered, died]);
    }
  }
}
