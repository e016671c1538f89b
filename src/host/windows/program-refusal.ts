import { HostError, type HostErrorCode } from '../host-error.js';
import type { TextResult } from './windows-tools.js';

/** ERROR_ACCESS_DENIED, ERROR_PRIVILEGE_NOT_HELD and E_ACCESSDENIED, as programs end with them. */
const deniedCodes: readonly number[] = [5, 1314, 0x8007_0005];
const inUseCodes: readonly number[] = [32, 33, 0x8007_0020, 0x8007_0021];

/** What Windows calls error 5, by language of Windows; `sc`, `appcmd` and others put the number beside it. */
const deniedTexts = [
  /hresult:80070005|0x80070005/i,
  /FAILED 5:/,
  /insufficient permissions/i,
  /access is denied/i,
  /zugriff verweigert/i,
  /acc\S{1,2}s refus/i,
  /acceso denegado|acesso negado|accesso negato/i,
  /toegang geweigerd|\S?tkomst nekad|adgang n\S{1,2}gtet|ingen tilgang|k\S{1,2}ytt\S est\S{1,2}/i,
  /odmowa dost|p\S{1,2}\u00edstup byl odep|eri\S{1,2}im engellendi/i,
  /\u043e\u0442\u043a\u0430\u0437\u0430\u043d\u043e \u0432 \u0434\u043e\u0441\u0442\u0443\u043f\u0435/i,
  /\u30a2\u30af\u30bb\u30b9\u304c\u62d2\u5426/,
  /\u62d2\u7edd\u8bbf\u95ee|\u5b58\u53d6\u88ab\u62d2|\uc561\uc138\uc2a4\uac00 \uac70\ubd80/,
];
const inUseTexts = [/hresult:8007002[01]|0x8007002[01]/i, /being used by another process/i];

/** Why a program did not do what it was asked, as far as its exit code or its words show. */
function refusalCode({ exitCode, output, errorOutput }: TextResult): HostErrorCode {
  const words = `${output}\n${errorOutput}`;
  const isTold = (texts: readonly RegExp[]) => texts.some((text) => text.test(words));
  if (deniedCodes.includes(exitCode) || isTold(deniedTexts)) return 'access-denied';
  return inUseCodes.includes(exitCode) || isTold(inUseTexts) ? 'in-use' : 'refused';
}

/** The program's words on one line, or its exit code where it had none. */
export function wordsOf({ exitCode, output, errorOutput }: TextResult): string {
  const words = `${output} ${errorOutput}`.trim().replace(/\s+/g, ' ').slice(0, 500);
  return words === '' ? `no words, exit code ${exitCode}` : words;
}

/** @param sentence what did not happen, without a full stop: the program's words follow it */
export function programRefusal(subject: string, sentence: string, result: TextResult): HostError {
  return new HostError(refusalCode(result), subject, `${sentence}: ${wordsOf(result)}`);
}
