import type { UserError } from '../base/user-error.js';
import { cutOffFault } from './cut-off-fault.js';
import type { OnBytes } from './files.js';
import type { Host } from './host.js';

/** A run that can be cut off. */
export interface CutOff {
  /** Aborted with the name of the signal as its reason. */
  readonly signal: AbortSignal;
  /** The server without the cut: for what has to be put in order when the run is cut off. */
  readonly host: Host;
}

/** So long a call that has begun may still take: most end by themselves, and their effect is then known. */
const graceMilliseconds = 1500;

/** Calls that touch nothing. */
const harmless: ReadonlySet<string> = new Set(['now', 'localPath']);

/**
 * The same server, whose calls end when the run is cut off: one that has begun is waited for a moment and then left
 * alone, and none begins any more.
 * @throws UserError `run-cut-off` out of every call from then on
 */
export function cuttable<H extends object>(host: H, signal: AbortSignal, grace = graceMilliseconds): H {
  const cut = new Cut(signal, grace);
  const ports = Object.entries(host).map(([name, port]: [string, unknown]) => [
    name,
    typeof port === 'object' && port !== null ? cut.port(port) : port,
  ]);
  // The compiler does not see that each port is one of its own kind.
  return Object.fromEntries(ports) as H;
}

class Cut {
  readonly #signal: AbortSignal;
  readonly #waiting = new Set<(fault: UserError) => void>();
  #isOver = false;

  constructor(signal: AbortSignal, grace: number) {
    this.#signal = signal;
    const later = () => setTimeout(() => this.#leave(), grace);
    if (signal.aborted) later();
    else signal.addEventListener('abort', later, { once: true });
  }

  #leave(): void {
    this.#isOver = true;
    for (const leave of this.#waiting) leave(cutOffFault(this.#signal));
  }

  port<P extends object>(port: P): P {
    return new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function' || typeof name !== 'string' || harmless.has(name)) return member;
        return (...given: readonly unknown[]) => this.#call((args) => Reflect.apply(member, target, args), name, given);
      },
    });
  }

  #call(method: (args: readonly unknown[]) => unknown, name: string, given: readonly unknown[]): unknown {
    if (name === 'readPieces') return this.#pieces(() => method(given) as AsyncIterable<Uint8Array>);
    if (this.#signal.aborted) return Promise.reject(cutOffFault(this.#signal));
    const result = method(this.#watched(name, given));
    return result instanceof Promise ? this.#settled(result) : result;
  }

  /** Bytes stop to move at once, also the bytes of a file that takes minutes. */
  #watched(name: string, given: readonly unknown[]): readonly unknown[] {
    const at = name === 'copy' ? 2 : name === 'digest' ? 1 : undefined;
    if (at !== undefined) {
      const args = [...given];
      args[at] = this.#onBytes(given[at] as OnBytes | undefined);
      return args;
    }
    return given.map((one) => (isAsyncIterable(one) ? this.#pieces(() => one) : one));
  }

  #onBytes(given: OnBytes | undefined): OnBytes {
    return (done, total) => {
      if (this.#signal.aborted) throw cutOffFault(this.#signal);
      given?.(done, total);
    };
  }

  async *#pieces<T>(source: () => AsyncIterable<T>): AsyncGenerator<T> {
    if (this.#signal.aborted) throw cutOffFault(this.#signal);
    for await (const piece of source()) {
      if (this.#signal.aborted) throw cutOffFault(this.#signal);
      yield piece;
    }
  }

  async #settled(work: Promise<unknown>): Promise<unknown> {
    if (this.#isOver) throw cutOffFault(this.#signal);
    const { promise: left, reject } = Promise.withResolvers<never>();
    this.#waiting.add(reject);
    try {
      return await Promise.race([work, left]);
    } catch (error) {
      throw this.#signal.aborted ? cutOffFault(this.#signal) : error;
    } finally {
      this.#waiting.delete(reject);
    }
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
