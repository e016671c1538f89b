import { AsyncLocalStorage, createHook } from 'node:async_hooks';

/** A timer or connection: what keeps a process alive. */
interface Holder {
  unref(): void;
  /** Connections only: a write that is not taken keeps the process alive even when the connection does not. */
  close?(): void;
}

const holderTypes = ['Timeout', 'TCPWRAP', 'TLSWRAP'];

export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/**
 * Runs work of a foreign client for at most so many seconds. However it ends, the timers and connections that it left
 * open no longer keep the process alive: the artifact client leaves a timer of a minute behind after one answer of
 * 503, and has no way to be stopped when the other side never answers.
 * @throws DeadlineError
 */
export async function withinDeadline<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const watch = watchHolders();
  const deadline = Promise.withResolvers<never>();
  const late = () => deadline.reject(new DeadlineError(`No result within ${seconds} seconds.`));
  const timer = setTimeout(late, seconds * 1000);
  const running = watch.inside(work);
  running.catch(() => undefined);
  try {
    return await Promise.race([running, deadline.promise]);
  } catch (error) {
    if (error instanceof DeadlineError) watch.abandon();
    throw error;
  } finally {
    clearTimeout(timer);
    watch.release();
  }
}

/** Sees every timer and connection that work opens. */
function watchHolders() {
  const holders = new Set<WeakRef<Holder>>();
  const context = new AsyncLocalStorage<true>();
  let isAbandoned = false;
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (!holderTypes.includes(type) || !context.getStore() || !isHolder(resource)) return;
      holders.add(new WeakRef(resource));
      // The client tries again what was cut off under it; nobody waits for that any more.
      if (isAbandoned) setImmediate(() => endHolder(resource)).unref();
    },
  });
  hook.enable();
  return {
    inside: <T>(work: () => Promise<T>) => context.run(true, work),
    /** Cuts off what is open and what will be opened: the work goes on without a result. */
    abandon() {
      isAbandoned = true;
      for (const holder of holders) endHolder(holder.deref());
    },
    release() {
      if (!isAbandoned) hook.disable();
      for (const holder of holders) holder.deref()?.unref();
    },
  };
}

function endHolder(holder: Holder | undefined): void {
  holder?.unref();
  holder?.close?.();
}

function isHolder(resource: object): resource is Holder {
  return 'unref' in resource && typeof resource.unref === 'function';
}
