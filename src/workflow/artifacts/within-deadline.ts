import { AsyncLocalStorage, createHook } from 'node:async_hooks';

/** What keeps a process alive and can be told not to. */
interface Holder {
  unref(): void;
}

const holderTypes = ['Timeout', 'TCPWRAP', 'TLSWRAP', 'GETADDRINFOREQWRAP'];

export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/**
 * Runs work of a foreign client for at most so many seconds. However it ends, the timers and connections that it left
 * open no longer keep the process alive: the client leaves a timer of a minute behind after one answer of 503, and
 * has no way to be stopped when the other side never answers.
 * @throws DeadlineError
 */
export async function withinDeadline<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const holders = new Set<WeakRef<Holder>>();
  const inside = new AsyncLocalStorage<true>();
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (holderTypes.includes(type) && inside.getStore() && isHolder(resource)) holders.add(new WeakRef(resource));
    },
  });
  const deadline = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => deadline.reject(new DeadlineError(`No result within ${seconds} seconds.`)),
    seconds * 1000,
  );
  hook.enable();
  try {
    const running = inside.run(true, work);
    running.catch(() => undefined);
    return await Promise.race([running, deadline.promise]);
  } finally {
    clearTimeout(timer);
    hook.disable();
    for (const holder of holders) holder.deref()?.unref();
  }
}

function isHolder(resource: object): resource is Holder {
  return 'unref' in resource && typeof resource.unref === 'function';
}
