import { resolve } from 'node:path';
import type { Host } from '../host.js';
import { HostError } from '../host-error.js';
import type { RehearsalFaults } from './faults-schema.js';
import { openServerFolder } from './server-folder.js';

type Link = NonNullable<RehearsalFaults['link']>;

/** What goes over the link. What the machine that acts knows by itself does not. */
const reached = ['files', 'installer', 'registry', 'services', 'webServer'] as const;

/** Calls that ask the server nothing. */
const free: ReadonlySet<string> = new Set(['localPath', 'readPieces']);

/**
 * A rehearsal server behind the link of its `faults.json`: each request takes its time, and after so many the link is
 * gone for the rest of the run.
 * @throws UserError `not-a-rehearsal-server`, `rehearsal-faults-invalid`
 */
export async function overLink(host: Host, folder: string): Promise<Host> {
  const server = await openServerFolder(resolve(folder));
  const { link } = await server.faults();
  if (link === undefined) return host;
  const wire = new Wire(server.machine.machine.name, link);
  return { ...host, ...Object.fromEntries(reached.map((port) => [port, wire.port(host[port])])) };
}

class Wire {
  readonly #server: string;
  readonly #link: Link;
  #requests = 0;

  constructor(server: string, link: Link) {
    this.#server = server;
    this.#link = link;
  }

  port<P extends object>(port: P): P {
    return new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function' || typeof name !== 'string' || free.has(name)) return member;
        return (...given: readonly unknown[]) => this.#request(() => Reflect.apply(member, target, given));
      },
    });
  }

  async #request(call: () => unknown): Promise<unknown> {
    const { milliseconds = 0, breaksAfter = Number.POSITIVE_INFINITY } = this.#link;
    this.#requests += 1;
    const over = this.#requests - breaksAfter;
    if (milliseconds > 0) await new Promise((done) => setTimeout(done, milliseconds));
    // At an even number the request was made, and nobody learns it.
    if (over === 1 && breaksAfter % 2 === 0) await call();
    if (over > 0) throw this.#gone();
    return call();
  }

  #gone(): HostError {
    const words = `${this.#server} was not reached: the link of this rehearsal broke after ${this.#link.breaksAfter} requests.`;
    return new HostError('server-not-reached', this.#server, words);
  }
}
