/**
 * One of the processes in which the tests run, one file after the other. Modules are loaded once for all files of a
 * process: loading them anew for each file took two thirds of the time. So a test leaves behind what it found: variables of
 * the environment, working directory, global objects.
 */
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { getState, resetState, run } from 'jest-circus';
import { type CoverageTaker, takeCoverage } from './coverage.js';
import type { FileThatRan, FileToRun, RunTest } from './messages.js';

type Outcome = Awaited<ReturnType<typeof run>>['testResults'][number];

const textOf = (fault: unknown) => (fault instanceof Error ? (fault.stack ?? fault.message) : inspect(fault));

/** Promises that failed and that nobody awaited since. */
const unhandled = new Map<unknown, string>();
const uncaught: string[] = [];
process.on('unhandledRejection', (fault, promise) => unhandled.set(promise, textOf(fault)));
process.on('rejectionHandled', (promise) => unhandled.delete(promise));
process.on('uncaughtException', (fault) => uncaught.push(textOf(fault)));

function statusOf({ status, errors }: Outcome): RunTest['status'] {
  if (status === 'skip') return 'pending';
  if (status === 'todo') return 'todo';
  return errors.length > 0 ? 'failed' : 'passed';
}

const testOf = (outcome: Outcome): RunTest => ({
  // The first is the group that Jest puts around a file.
  titles: outcome.testPath.slice(1).map(String),
  status: statusOf(outcome),
  milliseconds: outcome.duration ?? 0,
  failures: outcome.errors,
});

async function runFile({ path, names, timeout }: FileToRun): Promise<Pick<FileThatRan, 'tests' | 'faults'>> {
  resetState();
  const state = getState();
  state.testTimeout = timeout;
  if (names !== undefined) state.testNamePattern = new RegExp(names, 'i');
  try {
    await import(pathToFileURL(path).href);
  } catch (fault) {
    return { tests: [], faults: [textOf(fault)] };
  }
  const { testResults, unhandledErrors } = await run();
  // Node.js reports a promise that nobody awaited after what is due at once.
  await setImmediate();
  const faults = [...unhandledErrors.map(textOf), ...unhandled.values(), ...uncaught.splice(0)];
  unhandled.clear();
  return { tests: testResults.map(testOf), faults };
}

async function answer(file: FileToRun, coverage: CoverageTaker): Promise<FileThatRan> {
  const start = Date.now();
  const ran = await runFile(file);
  const leftOpen = process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap');
  return { ...ran, start, end: Date.now(), leftOpen, coverage: await coverage() };
}

const coverage = await takeCoverage(process.argv[2]);
process.on('message', async (file: FileToRun) => {
  process.send?.(await answer(file, coverage));
});
