import { createEmptyTestResult, type TestResult } from '@jest/test-result';
import type { FileThatRan, RunTest } from './messages.js';

const indented = (text: string) => text.replace(/^(?=.)/gm, '    ');

/** A failure begins where the test does: lines of Jest and Node.js below it name nothing of the project. */
const withoutForeignLines = (failure: string) =>
  failure
    .split('\n')
    .filter((line) => !/^\s+at .*(?:\/node_modules\/|node:internal)/.test(line))
    .join('\n');

const failuresOf = ({ titles, failures }: RunTest) =>
  failures.map((failure) => `  ● ${titles.join(' › ')}\n\n${indented(withoutForeignLines(failure))}\n`);

const faultOf = (fault: string) => `  ● Outside of the tests\n\n${indented(withoutForeignLines(fault))}\n`;

const assertionOf = ({ titles, status, milliseconds, failures }: RunTest): TestResult['testResults'][number] => ({
  ancestorTitles: titles.slice(0, -1),
  title: titles.at(-1) ?? '',
  fullName: titles.join(' '),
  status,
  duration: milliseconds,
  failureMessages: [...failures],
  failureDetails: [],
  numPassingAsserts: 0,
});

/** What Jest reports of a file. */
export function resultOf(path: string, { start, end, tests, faults, coverage }: FileThatRan): TestResult {
  const number = (status: RunTest['status']) => tests.filter((test) => test.status === status).length;
  const messages = [...tests.flatMap(failuresOf), ...faults.map(faultOf)];
  return {
    ...createEmptyTestResult(),
    testFilePath: path,
    numPassingTests: number('passed'),
    numFailingTests: number('failed'),
    numPendingTests: number('pending'),
    numTodoTests: number('todo'),
    skipped: tests.length > 0 && tests.every(({ status }) => status === 'pending'),
    perfStats: { ...createEmptyTestResult().perfStats, start, end, runtime: end - start, slow: end - start > 5000 },
    testResults: tests.map(assertionOf),
    failureMessage: messages.length > 0 ? messages.join('\n') : null,
    ...(faults.length > 0 ? { testExecError: { message: faults.join('\n'), stack: '' } } : {}),
    v8Coverage: coverage.map((result) => ({
      codeTransformResult: undefined,
      result: { ...result, functions: [...result.functions] },
    })),
  };
}
