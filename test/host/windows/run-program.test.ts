import { describe, expect, test } from '@jest/globals';
import { createRunProgram } from '../../../src/host/windows/run-program.js';

const runProgram = createRunProgram(process.env);

const kinds = [
  ['changes something', {}],
  ['only reads, through @actions/exec', { reads: true }],
] as const;

describe.each(kinds)('a program that %s', (_kind, kind) => {
  const node = (script: string, options: { timeLimitSeconds?: number; input?: string } = {}) =>
    runProgram({ program: process.execPath, arguments: ['-e', script], timeLimitSeconds: 20, ...kind, ...options });

  test('exit code and both outputs', async () => {
    const result = await node('console.log("ä"); console.error("b"); process.exitCode = 3');
    expect([
      result.exitCode,
      Buffer.from(result.output).toString(),
      Buffer.from(result.errorOutput).toString(),
    ]).toEqual([3, 'ä\n', 'b\n']);
  });

  test('its standard input, and the end of it where there is none', async () => {
    const echo = 'process.stdin.on("data", (d) => process.stdout.write(d)).on("end", () => console.log("end"))';
    expect(Buffer.from((await node(echo, { input: '$value = 1;\r\n' })).output).toString()).toBe(
      '$value = 1;\r\nend\n',
    );
    expect(Buffer.from((await node(echo)).output).toString()).toBe('end\n');
  });

  test('that ends without reading its input is asked for its exit code alone', async () => {
    const result = await node('process.exitCode = 7', { input: 'x'.repeat(4_000_000) });
    expect(result.exitCode).toBe(7);
  });

  test('gets nothing of the job', async () => {
    const own = { INPUT_PASSWORD: 'a', RUNNER_TRACKING_ID: 'b', ACTIONS_RUNTIME_TOKEN: 'c', AGE_IDENTITY: 'd' };
    const environment = { MFA_UPGRADE_DATA: '{}' };
    const request = { program: process.execPath, arguments: ['-e', 'console.log(JSON.stringify(process.env))'] };
    const run = createRunProgram({ ...process.env, ...own });
    const { output } = await run({ ...request, timeLimitSeconds: 20, environment, ...kind });
    const names = Object.keys(JSON.parse(Buffer.from(output).toString()));
    expect(names).toContain('MFA_UPGRADE_DATA');
    expect(names).toContain('PATH');
    expect(names.filter((name) => name in own || /^(GITHUB|RUNNER|ACTIONS|INPUT)_/.test(name))).toEqual([]);
  });

  test('that does not exist', async () => {
    const run = runProgram({ program: '/no/such/program', arguments: [], timeLimitSeconds: 5, ...kind });
    await expect(run).rejects.toMatchObject({ name: 'HostError', code: 'not-found' });
  });

  test('the limit: it is ended, and the error says what is not known of its children', async () => {
    const run = node('console.error(process.pid); setInterval(() => {}, 1000)', { timeLimitSeconds: 1 });
    // There is no taskkill here, so nobody may say that all that it had started is gone.
    await expect(run).rejects.toMatchObject({
      code: 'timed-out',
      message: expect.stringMatching(/after 1 seconds\. It was ended; what it had started may still run \(taskkill/),
    });
  }, 20_000);

  test('a grandchild that keeps the pipe open is not waited for', async () => {
    const script =
      'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 8000)"], { stdio: "inherit", detached: true }).unref()';
    expect((await node(script)).exitCode).toBe(0);
  }, 20_000);
});
