import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** One piece of work for a process of its own, as an action is one. */
export type StoreCall =
  | { readonly do: 'upload'; readonly file: object; readonly options?: object }
  | { readonly do: 'download'; readonly request: object }
  | { readonly do: 'list'; readonly options?: object };

export interface StoreOutcome {
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly name: string; readonly code: string; readonly message: string; readonly advice: string };
  /** Until the process had ended by itself. */
  readonly seconds: number;
  readonly output: string;
}

/** Calls the store in a new process and waits until it ends. */
export async function callStore(call: StoreCall, environment: Readonly<Record<string, string>>): Promise<StoreOutcome> {
  const started = performance.now();
  const program = join(process.cwd(), 'lib', 'test', 'results-service', 'store-process.js');
  const child = spawn(process.execPath, [program, JSON.stringify(call)], {
    env: { PATH: process.env.PATH, ...environment },
  });
  let output = '';
  child.stdout.on('data', (piece) => (output += piece));
  child.stderr.on('data', (piece) => (output += piece));
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('close', resolve);
  await promise;
  const [, line = '{}'] = /^OUTCOME (.*)$/m.exec(output) ?? [];
  return { ...JSON.parse(line), seconds: (performance.now() - started) / 1000, output };
}
