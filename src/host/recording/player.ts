import { HostError, type HostErrorCode } from '../host-error.js';
import type { ProgramRequest, RunProgram } from '../windows/program.js';
import { replayedBytes } from './recorded-bytes.js';
import { programNameOf, unquoted, withoutTemporary } from './recorder.js';
import type { RecordedCall } from './recording-schema.js';
import { callRedactor } from './redact-call.js';

interface PlayerOptions {
  readonly ownName: string;
  readonly temporary: string;
  /** Puts a file where the program would have written it. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

export interface Player {
  readonly run: RunProgram;
  /** What is asked from now on is answered as in this case. */
  during(name: string | undefined): void;
}

/**
 * Answers programs from a recording. Within a case the same question is answered in the order of the recording, and asked more
 * often, by its last answer; what was not asked in that case, by the first answer that was ever given.
 */
export function createPlayer(calls: readonly RecordedCall[], options: PlayerOptions): Player {
  let left = queuesOf(calls);
  const all = queuesOf(calls);
  return {
    during(name) {
      left = queuesOf(calls.filter((call) => call.during === name));
    },
    async run(request) {
      const call = next(left, all, request, options);
      request.onStart?.(1);
      if (call.fault !== undefined) {
        throw new HostError(call.fault.code as HostErrorCode, request.program, call.fault.message);
      }
      for (const [index, bytes] of Object.entries(call.files ?? {})) {
        await options.write(unquoted(request.arguments[Number(index)] ?? ''), replayedBytes(bytes));
      }
      return {
        exitCode: call.exitCode ?? 1,
        output: call.output === undefined ? new Uint8Array() : replayedBytes(call.output),
        errorOutput: call.errorOutput === undefined ? new Uint8Array() : replayedBytes(call.errorOutput),
      };
    },
  };
}

type Queues = ReadonlyMap<string, RecordedCall[]>;

function queuesOf(calls: readonly RecordedCall[]): Queues {
  const queues = new Map<string, RecordedCall[]>();
  for (const call of calls) {
    const key = keyOf(call.program, call.arguments, call.input);
    const queue = queues.get(key) ?? [];
    queue.push(call);
    queues.set(key, queue);
  }
  return queues;
}

function next(left: Queues, all: Queues, request: ProgramRequest, options: PlayerOptions): RecordedCall {
  const program = programNameOf(request.program);
  const redactor = callRedactor(program, request.arguments, options.ownName);
  const args = request.arguments.map((one) => redactor.argument(withoutTemporary(one, options.temporary)));
  const key = keyOf(program, args, request.input);
  const own = left.get(key) ?? [];
  const first = own[0] ?? all.get(key)?.[0];
  if (first === undefined) {
    const message = `The recording has no call of ${program} ${args.join(' ')}.`;
    throw new HostError('not-found', request.program, message);
  }
  if (own.length > 1) own.shift();
  return first;
}

function keyOf(program: string, args: readonly string[], input: string | undefined): string {
  return JSON.stringify([program.toLowerCase(), args, input ?? '']);
}
