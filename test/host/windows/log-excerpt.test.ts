import { describe, expect, test } from '@jest/globals';
import { logExcerpt, readLogExcerpt } from '../../../src/host/windows/log-excerpt.js';
import { recorded } from '../../contract/recorded.js';

describe('logs of Windows Installer', () => {
  const secrets = /hunter2/;

  test('English: the cause, without queries and property values', () => {
    const excerpt = logExcerpt(recorded('msiexec-log-english.txt'));
    expect(excerpt).toContain(
      'Error 1708. unsupported IIS version (10) detected. Could not obtain Enable32BitsAppOnWin64 flag from IIS',
    );
    expect(excerpt).toContain('Action ended 14:20:44: InstallExecute. Return value 3.');
    expect(excerpt.at(-1)).toMatch(/MainEngineThread is returning 1603/);
    expect(excerpt.join('\n')).toMatch(/Product: Multi-Factor Authentication User Portal -- Installation failed/);
    expect(excerpt.join('\n')).not.toMatch(secrets);
    expect(excerpt.join('\n')).not.toMatch(/2205|Property\(/);
  });

  test('Japanese', () => {
    const excerpt = logExcerpt(recorded('msiexec-log-japanese.txt'));
    expect(excerpt).toContain('操作終了 5:30:37: InstallFinalize。 戻り値 3。');
    expect(excerpt).toContain('DEBUG: Error 2769: Custom Action Portal.install did not close 1 MSIHANDLEs.');
  });

  test('is bounded', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `Action ${index} ${'x'.repeat(1000)}`);
    const excerpt = logExcerpt([...many, 'Action ended 1:02:03: INSTALL. Return value 3.'].join('\r\n'));
    expect(excerpt.length).toBeLessThanOrEqual(24);
    expect(Math.max(...excerpt.map((line) => line.length))).toBeLessThanOrEqual(300);
  });

  test('the log of another installer gives its last lines', () => {
    expect(logExcerpt('started\r\n\r\nSetup could not find IIS\r\n')).toEqual(['started', 'Setup could not find IIS']);
  });

  test('a log without a failed action gives only the summary', () => {
    expect(logExcerpt('a\r\nMSI (s) (F4:D4) [1:2:3:4]: MainEngineThread is returning 1618\r\n')).toEqual([
      'MSI (s) (F4:D4) [1:2:3:4]: MainEngineThread is returning 1618',
    ]);
  });
});

test('a log that is not there has no lines', async () => {
  expect(await readLogExcerpt('/no/such/folder/install.log', 437)).toEqual([]);
});
