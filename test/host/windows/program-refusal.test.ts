import { describe, expect, test } from '@jest/globals';
import { programRefusal, wordsOf } from '../../../src/host/windows/program-refusal.js';

const refusal = (exitCode: number, output = '', errorOutput = '') =>
  programRefusal('Spooler', 'The service Spooler could not be stopped', { exitCode, output, errorOutput });

describe('why a program did not do what it was asked', () => {
  // What Windows calls error 5, ERROR_ACCESS_DENIED.
  test.each([
    ['by its exit code', 5, ''],
    ['by the exit code of a missing privilege', 1314, ''],
    ['by the exit code E_ACCESSDENIED', 0x80070005, ''],
    ['by the number in its words', 1, '[SC] OpenService FAILED 5:'],
    ['in English', 1, 'Access is denied.'],
    ['in German', 1, 'Zugriff verweigert'],
    ['in French', 1, 'Acc\u00e8s refus\u00e9.'],
    ['in French of which the code page was lost', 1, 'Acc\ufffds refus\ufffd.'],
    ['in Spanish', 1, 'Acceso denegado.'],
    ['in Portuguese', 1, 'Acesso negado.'],
    ['in Italian', 1, 'Accesso negato.'],
    ['in Dutch', 1, 'Toegang geweigerd.'],
    ['in Swedish', 1, '\u00c5tkomst nekad.'],
    ['in Danish', 1, 'Adgang n\u00e6gtet.'],
    ['in Polish', 1, 'Odmowa dost\u0119pu.'],
    [
      'in Russian',
      1,
      '\u041e\u0442\u043a\u0430\u0437\u0430\u043d\u043e \u0432 \u0434\u043e\u0441\u0442\u0443\u043f\u0435.',
    ],
    ['in Japanese', 1, '\u30a2\u30af\u30bb\u30b9\u304c\u62d2\u5426\u3055\u308c\u307e\u3057\u305f\u3002'],
    ['in Chinese', 1, '\u62d2\u7edd\u8bbf\u95ee\u3002'],
    ['in Korean', 1, '\uc561\uc138\uc2a4\uac00 \uac70\ubd80\ub418\uc5c8\uc2b5\ub2c8\ub2e4.'],
  ])('is a missing right %s', (_how, exitCode, words) => {
    expect(refusal(exitCode, '', words).code).toBe('access-denied');
  });

  test.each([
    ['by its exit code', 32, ''],
    ['by the exit code of a lock', 33, ''],
    ['by the number in its words', 1, 'ERROR ( hresult:80070020, message:x )'],
    ['in English', 1, 'The process cannot access the file because it is being used by another process.'],
  ])('is a file that is in use %s', (_how, exitCode, words) => {
    expect(refusal(exitCode, words).code).toBe('in-use');
  });

  test('is not known where neither code nor words say it', () => {
    expect(refusal(1060, '[SC] OpenService FAILED 1060: FAILED 50: 15').code).toBe('refused');
  });

  test('is repeated on one line, both outputs, not without end', () => {
    expect(refusal(1, ' a\r\n\r\n b ', 'c\t').message).toBe('The service Spooler could not be stopped: a b c');
    expect(wordsOf({ exitCode: 1, output: 'x'.repeat(2000), errorOutput: '' })).toHaveLength(500);
    expect(wordsOf({ exitCode: 1053, output: ' \r\n', errorOutput: '' })).toBe('no words, exit code 1053');
  });
});
