import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actions } from '../../src/actions/all.js';
import type { ActionName } from '../../src/actions/definitions.js';
import { leavingJson, leavingText, leavingValue } from '../../src/base/redaction/leaving.js';
import type { RehearsalOptions } from '../../src/host/rehearsal/effects.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import type { Action, Session } from '../../src/workflow/action.js';
import { describeFault } from '../../src/workflow/describe-fault.js';
import { readInputs } from '../../src/workflow/read-inputs.js';
import { withStatus } from '../../src/workflow/report-step.js';

export interface Said {
  readonly outputs: Readonly<Record<string, string>>;
  /** All that leaves the server, in one text. */
  readonly text: string;
  readonly fault?: unknown;
  /** Texts of it that the last look changed. */
  readonly changed: readonly string[];
}

/**
 * Everything that a run with the ones among the inputs that it has says: log, files for the runner, outputs, summary,
 * annotations, fault.
 */
export async function said(
  name: ActionName,
  folder: string,
  inputs: Readonly<Record<string, string>>,
  options: RehearsalOptions = {},
): Promise<Said> {
  const written: string[] = [];
  const changed: string[] = [];
  const seen = (text: string, look: (given: string) => string = leavingText) => {
    const shown = look(text);
    if (shown !== text) changed.push(shown);
    return shown;
  };
  const log: Session['log'] = {
    info: (text) => written.push(seen(text)),
    warning: (text) => written.push(seen(text)),
    group(title, work) {
      written.push(seen(title));
      return work();
    },
    progress: (text) => written.push(seen(text)),
    mask() {},
    masked: (text) => text,
  };
  const action: Action = actions[name];
  const own = Object.entries(inputs).filter(([input]) => input in action.inputs);
  const given = own.map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text] as const);
  const session: Session = {
    host: await createRehearsalHost(folder, options),
    given: {},
    log,
    run: { address: 'test', actor: 'anna' },
    environment: {},
    async writeTemporaryFile(file, given) {
      const content = typeof given === 'string' ? given : leavingJson(given);
      written.push(file, content);
      const path = join(folder, '..', file);
      await writeFile(path, content);
      return path;
    },
  };
  const told = (fault: unknown) => Object.values(describeFault(fault)).map((text) => seen(String(text)));
  const shown = (outputs: Said['outputs']) => Object.values(outputs).map((text) => seen(text, leavingValue));
  try {
    const result = await action.execute(readInputs(action.inputs, Object.fromEntries(given)), session);
    const { outputs, annotations, fault } = result;
    written.push(seen(withStatus(result)), ...shown(outputs));
    written.push(...annotations.flatMap(({ title, message }) => [seen(title), seen(message)]));
    if (fault !== undefined) written.push(...told(fault));
    return { outputs, changed, text: written.join('\n'), ...(fault === undefined ? {} : { fault }) };
  } catch (fault) {
    return { outputs: {}, changed, text: [...written, ...told(fault)].join('\n'), fault };
  }
}

/** Journal, plans, records and logs in the work folder; sets and copies of configurations are closed and stay there. */
export async function keptInWorkFolder(folder: string): Promise<string> {
  const at = join(folder, 'drives/C/ProgramData/mfa-server-upgrade');
  const entries = await readdir(at, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const kept = paths.filter((path) => !path.includes('/backups/') && !path.endsWith('.config'));
  return (await Promise.all(kept.map((path) => readFile(path, 'utf8')))).join('\n');
}
