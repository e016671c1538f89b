import { leavingText } from '../base/redaction/leaving.js';
import type { CutOffSignal } from '../host/cut-off-fault.js';
import { print } from './runner.js';

/** How a runner, a person at a keyboard or a service manager ends a step. */
const signals: readonly CutOffSignal[] = ['SIGINT', 'SIGTERM', 'SIGBREAK'];

/** Aborts with the name of the first signal. The process then ends by itself; the runner ends it only after ten seconds. */
export function listenForSignals(target: NodeJS.EventEmitter = process): AbortSignal {
  const controller = new AbortController();
  for (const name of signals) {
    target.on(name, () => {
      if (controller.signal.aborted) return;
      const text = `${name}: this step is cancelled. No further step begins; what was stopped is ordered to start again.`;
      print(leavingText(text));
      controller.abort(name);
    });
  }
  return controller.signal;
}

/** The work, or what stands in for it so many seconds after the signal. */
export async function withinSecondsOf<T>(
  signal: AbortSignal,
  seconds: number,
  work: Promise<T>,
  instead: () => T,
): Promise<T> {
  const late = Promise.withResolvers<T>();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    timer = setTimeout(() => late.resolve(instead()), seconds * 1000);
  };
  if (signal.aborted) wait();
  else signal.addEventListener('abort', wait, { once: true });
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', wait);
  }
}
