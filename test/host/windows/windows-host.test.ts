import { describe, expect, test } from '@jest/globals';
import { createWindowsHost } from '../../../src/host/windows/windows-host.js';
import { scripted } from './scripted-programs.js';

const hostWith = (environment: Readonly<Record<string, string>>) => {
  const { run, calls } = scripted(() => ({
    exitCode: 1,
    errorOutput: 'ERROR: The system was unable to find the specified registry key or value.',
  }));
  return { calls, host: createWindowsHost({ environment, run }) };
};

describe('this machine', () => {
  test.each([
    [{ PROCESSOR_ARCHITECTURE: 'AMD64' }, 'x64'],
    [{ PROCESSOR_ARCHITECTURE: 'x86' }, 'x86'],
    // A runner of 32 bits on 64-bit Windows.
    [{ PROCESSOR_ARCHITECTURE: 'x86', PROCESSOR_ARCHITEW6432: 'AMD64' }, 'x64'],
  ])('has the processor of its variables: %j: %s', async (environment, architecture) => {
    const { host } = hostWith({ ...environment, COMPUTERNAME: 'MFA1' });
    expect(await (await host).machine.facts()).toMatchObject({ name: 'MFA1', architecture });
  });

  test.each([
    [{ PROCESSOR_ARCHITECTURE: 'ARM64' }, 'ARM64'],
    [{}, '(unknown)'],
  ])('is refused where the product does not exist for its processor: %j', async (environment, named) => {
    await expect(hostWith(environment).host).rejects.toMatchObject({
      code: 'not-supported',
      message: expect.stringContaining(named),
    });
  });

  test('is opened without starting a program', async () => {
    const { host, calls } = hostWith({ PROCESSOR_ARCHITECTURE: 'AMD64' });
    await host;
    expect(calls).toEqual([]);
  });
});
