import { resolve } from 'node:path';
import type { Host } from '../host.js';
import { watchAvailability } from './availability.js';
import type { RehearsalOptions } from './effects.js';
import { rollBackUnfinished } from './installer-transaction.js';
import { locate } from './locate.js';
import { createProgramFaults } from './program-faults.js';
import { createRehearsalClock } from './rehearsal-clock.js';
import { createRehearsalFiles } from './rehearsal-files.js';
import { createRehearsalInstaller } from './rehearsal-installer.js';
import { createRehearsalNetwork } from './rehearsal-network.js';
import { createRehearsalProcesses } from './rehearsal-processes.js';
import { createRehearsalRegistry } from './rehearsal-registry.js';
import { createRehearsalServices } from './rehearsal-services.js';
import { createRehearsalWebServer } from './rehearsal-web-server.js';
import { openServerFolder } from './server-folder.js';
import { createStorage } from './storage.js';

/**
 * A folder that behaves as one Windows server; see `format.ts` for its files. An installation that was cut off is
 * rolled back first.
 * @throws UserError `not-a-rehearsal-server`
 */
export async function createRehearsalHost(folder: string, options: RehearsalOptions = {}): Promise<Host> {
  const server = await openServerFolder(resolve(folder));
  await rollBackUnfinished(server.path);
  const clock = await createRehearsalClock(server.path, options.startTime);
  const watch = await watchAvailability(server, clock);
  await watch?.();
  const storage = createStorage(options.onEffect, watch);
  const faults = createProgramFaults(server, storage, clock);
  const files = createRehearsalFiles(server, storage, clock, faults);
  const registry = createRehearsalRegistry(server, storage, faults);
  const services = createRehearsalServices(server, storage, clock, faults);
  const webServer = createRehearsalWebServer(server, storage, faults);
  const realPath = (path: string) => locate(server.path, path);
  const parts = { files, registry, services, webServer, realPath };
  const installer = createRehearsalInstaller(server, storage, clock, faults, parts);
  await installer.isAtWork();
  return {
    kind: 'rehearsal',
    clock,
    files,
    installer,
    machine: {
      async facts() {
        const { machine } = server.machine;
        const isAdministrator = machine.isAdministrator && !(await server.faults()).notAdministrator;
        return { ...machine, isAdministrator, ...(await faults.powerShellFacts()) };
      },
      canReach: async (host, port) => server.machine.reachable.includes(`${host}:${port}`),
    },
    network: createRehearsalNetwork(server, files, clock),
    processes: createRehearsalProcesses(server.machine.machine.name, options, server.machine.processes),
    registry,
    services,
    webServer,
    letGo: () => installer.letGo(),
  };
}
