import { join } from 'node:path';
import { HostError } from '../host-error.js';
import type { Clock } from '../machine.js';
import { sameText } from '../same-text.js';
import type { Service, Services } from '../services.js';
import type { RehearsalService } from './format.js';
import type { ProgramFaults } from './program-faults.js';
import type { ServerFolder } from './server-folder.js';
import { rehearsalServicesSchema } from './server-schema.js';
import type { Storage } from './storage.js';

/** What the virtual installer may do beyond the port. */
export interface RehearsalServiceControl extends Services {
  replaceAll(change: (services: readonly RehearsalService[]) => readonly RehearsalService[]): Promise<void>;
}

const fileName = 'services.json';

/** Services of a rehearsal server; a stop or start takes a second of the virtual clock. */
export function createRehearsalServices(
  server: ServerFolder,
  storage: Storage,
  clock: Clock,
  faults: ProgramFaults,
): RehearsalServiceControl {
  const all = async () => (await server.readJson(fileName, rehearsalServicesSchema))?.services ?? [];
  const save = (operation: string, subject: string, services: readonly RehearsalService[]) =>
    storage.replace(
      operation,
      subject,
      join(server.path, fileName),
      Buffer.from(`${JSON.stringify({ services }, null, 2)}\n`, 'utf8'),
    );

  async function become(name: string, state: 'running' | 'stopped', timeLimitSeconds: number): Promise<void> {
    await faults.services(name);
    const services = await all();
    const service = services.find((one) => sameText(one.name, name));
    if (service === undefined) throw new HostError('not-found', name, `There is no service ${name}.`);
    if (service.state === state) return;
    if (state === 'stopped' ? service.neverStops : service.neverStarts || service.startType === 'disabled') {
      await clock.sleep(timeLimitSeconds * 1000);
      throw refused(name, state, timeLimitSeconds);
    }
    await clock.sleep(1000);
    const operation = state === 'stopped' ? 'services.stop' : 'services.start';
    await save(
      operation,
      name,
      services.map((one) => (one === service ? { ...one, state } : one)),
    );
  }

  return {
    async list() {
      await faults.services('services');
      return (await all()).map(withoutRehearsalFields);
    },
    stop: (name, timeLimitSeconds) => become(name, 'stopped', timeLimitSeconds),
    start: (name, timeLimitSeconds) => become(name, 'running', timeLimitSeconds),
    async requestStart(name, timeLimitSeconds) {
      const isLost = (await all()).some((one) => sameText(one.name, name) && one.neverStarts === true);
      // The order is taken all the same; that it does not run is seen later.
      if (!isLost) await become(name, 'running', timeLimitSeconds);
    },
    replaceAll: async (change) => save('services.change', fileName, change(await all())),
  };
}

function refused(name: string, state: 'running' | 'stopped', seconds: number): HostError {
  const verb = state === 'stopped' ? 'stop' : 'start';
  return new HostError('timed-out', name, `The service ${name} did not ${verb} within ${seconds} seconds.`);
}

function withoutRehearsalFields({ holds: _h, neverStops: _p, neverStarts: _s, ...service }: RehearsalService): Service {
  return service;
}
