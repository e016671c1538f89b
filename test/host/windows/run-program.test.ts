import { expect, test } from '@jest/globals';
import { runProgram } from '../../../src/host/windows/run-program.js';

const node = (script: string, timeLimitSeconds = 20) =>
  runProgram({ program: process.execPath, arguments: ['-e', script], timeLimitSeconds });

test('exit code and both outputs', async () => {
  const result = await node('console.log("ä"); console.error("b"); process.exitCode = 3');
  expect([result.exitCode, Buffer.from(result.output).toString(), Buffer.from(result.errorOutput).toString()]).toEqual([
    3,
    'ä\n',
    'b\n',
  ]);
});

test('a program that does not exist', async () => {
  const run = runProgram({ program: '/no/such/program', arguments: [], timeLimitSeconds: 5 });
  await expect(run).rejects.toMatchObject({ name: 'HostError', code: 'not-found' });
});

test('the limit: the program is ended and the error says so', async () => {
  const start = Date.now();
  await expect(node('setInterval(() => {}, 1000)', 1)).rejects.toMatchObject({ code: 'timed-out' });
  expect(Date.now() - start).toBeLessThan(15_000);
}, 20_000);

test('a grandchild that keeps the pipe open is not waited for', async () => {
  const script =
    'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 8000)"], { stdio: "inherit", detached: true }).unref()';
  const start = Date.now();
  expect((await node(script)).exitCode).toBe(0);
  expect(Date.now() - start).toBeLessThan(7000);
}, 20_000);
