import type { Profiler } from 'node:inspector';

/** What the runner sends to one of its processes: one test file. */
export interface FileToRun {
  readonly path: string;
  /** Of `--testNamePattern`. */
  readonly names?: string | undefined;
  readonly timeout: number;
}

export interface RunTest {
  /** Of the groups around the test and of the test itself. */
  readonly titles: readonly string[];
  readonly status: 'passed' | 'failed' | 'pending' | 'todo';
  readonly milliseconds: number;
  readonly failures: readonly string[];
}

/** What the process answers. */
export interface FileThatRan {
  readonly start: number;
  readonly end: number;
  readonly tests: readonly RunTest[];
  /** Faults outside of a test: while the file was loaded, in a hook after all tests, of a promise that nobody awaited. */
  readonly faults: readonly string[];
  /** What still keeps the process alive after the file, as Node.js names it: an open server, a timer. */
  readonly leftOpen: readonly string[];
  readonly coverage: readonly Profiler.ScriptCoverage[];
}
