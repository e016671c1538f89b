import { hiddenOnce } from '../../base/redaction/hidden.js';
import { redactJson, redactMarkup } from '../../base/redaction/redact-markup.js';
import { redactText } from '../../base/redaction/redact-text.js';
import { plainRedactor } from '../../base/redaction/redactor.js';
import { HostError } from '../host-error.js';
import { redactRegistry } from '../redact-registry.js';
import { encodeRegistrationFile, formatRegistrationFile, parseRegistrationFile } from '../registration-file.js';

/**
 * Hides what a program was given and answered, by what that program is known to write. What no rule knows is hidden as
 * a whole. What is about the suite's own sandbox is shown, for nobody else's value is in it.
 */
export interface CallRedactor {
  argument(text: string): string;
  /** Standard output and standard error. */
  output(text: string): string;
  file(text: string): string;
}

/** @param ownName is part of the name of everything that the suite made itself */
export function callRedactor(program: string, args: readonly string[], ownName: string): CallRedactor {
  const isOwnText = (text: string) => text.toLowerCase().includes(ownName.toLowerCase());
  const isOwnCall = args.some(isOwnText);
  const show = (text: string) => text;
  const hide = (text: string) => (text.trim() === '' ? text : hiddenOnce(text));
  const registryFile = (text: string) => hideInRegistrationText(text, isOwnText);
  switch (program.toLowerCase()) {
    case 'reg.exe':
      // It is given keys and names, never data.
      return { argument: show, output: redactText, file: registryFile };
    case 'sc.exe':
    case 'whoami.exe':
    case 'tasklist.exe':
      return { argument: redactText, output: redactText, file: hide };
    case 'icacls.exe':
      return { argument: show, output: redactText, file: show };
    case 'cmd.exe':
      // A command of this suite, and names of files.
      return { argument: show, output: show, file: hide };
    case 'appcmd.exe':
      return { argument: redactPoolPassword, output: redactMarkup, file: hide };
    case 'powershell.exe':
      return { argument: show, output: (text) => redactJson(text) ?? redactText(text), file: hide };
    case 'msiexec.exe':
      return isOwnCall
        ? { argument: show, output: show, file: show }
        : { argument: redactText, output: hide, file: hide };
    default:
      return { argument: hide, output: hide, file: hide };
  }
}

/** Everything that is given to appcmd is of this suite's making except a password. */
function redactPoolPassword(argument: string): string {
  const [, name, value] = /^(\/[^:]*(?:password|secret)[^:]*:)(.*)$/is.exec(argument) ?? [];
  return name === undefined ? argument : `${name}${hiddenOnce(value ?? '')}`;
}

/** A file of the sandbox alone stays byte for byte; any other is read and written anew. */
function hideInRegistrationText(text: string, isOwn: (key: string) => boolean): string {
  try {
    const keys = parseRegistrationFile(text, 'recording');
    if (keys.every(({ path }) => isOwn(path))) return text;
    const shown = encodeRegistrationFile(formatRegistrationFile(redactRegistry(keys, plainRedactor, isOwn)));
    return Buffer.from(shown).toString('utf16le');
  } catch (error) {
    if (error instanceof HostError) return hiddenOnce(text);
    throw error;
  }
}
