import { describe, expect, test } from '@jest/globals';
import type { RehearsalService } from '../../../src/host/rehearsal/format.js';
import { createRehearsalServices } from '../../../src/host/rehearsal/rehearsal-services.js';
import { onSmallServer } from './small-server.js';

const service: RehearsalService = {
  name: 'PhoneFactorSvc',
  displayName: 'PhoneFactor Agent',
  imagePath: 'C:\\PF\\pfsvc.exe',
  startType: 'automatic',
  state: 'running',
  account: 'LocalSystem',
  dependsOn: [],
};

/** A server with this one service, and how many seconds went by on its clock. */
const onService = (
  own: Partial<RehearsalService>,
  work: (services: ReturnType<typeof createRehearsalServices>, seconds: () => number) => Promise<void>,
) =>
  onSmallServer({ 'services.json': { services: [{ ...service, ...own }] } }, async (parts) => {
    const start = parts.clock.now().getTime();
    const services = createRehearsalServices(parts.server, parts.storage, parts.clock, parts.faults);
    await work(services, () => (parts.clock.now().getTime() - start) / 1000);
  });
const stateIn = async (services: ReturnType<typeof createRehearsalServices>) => (await services.list())[0]?.state;

describe('a service of a rehearsal server', () => {
  test('stops and starts, in any letter case of its name, and takes a second each time', () =>
    onService({}, async (services, seconds) => {
      await services.stop('phonefactorsvc', 30);
      expect([await stateIn(services), seconds()]).toEqual(['stopped', 1]);
      await services.start('PHONEFACTORSVC', 30);
      expect([await stateIn(services), seconds()]).toEqual(['running', 2]);
    }));

  test('that is so already is left as it is, without waiting', () =>
    onService({}, async (services, seconds) => {
      await services.start('PhoneFactorSvc', 30);
      expect(seconds()).toBe(0);
    }));

  test('that never stops is waited for up to the limit', () =>
    onService({ neverStops: true }, async (services, seconds) => {
      await expect(services.stop('PhoneFactorSvc', 30)).rejects.toMatchObject({ code: 'timed-out' });
      expect([await stateIn(services), seconds()]).toEqual(['running', 30]);
    }));

  test.each<[string, Partial<RehearsalService>]>([
    ['that is disabled', { startType: 'disabled' }],
    ['that never starts', { neverStarts: true }],
  ])('%s does not start', (_what, own) =>
    onService({ ...own, state: 'stopped' }, async (services) => {
      await expect(services.start('PhoneFactorSvc', 30)).rejects.toMatchObject({ code: 'timed-out' });
      expect(await stateIn(services)).toBe('stopped');
    }),
  );

  test('that never starts takes the order, and that it does not run is seen later', () =>
    onService({ neverStarts: true, state: 'stopped' }, async (services) => {
      await services.requestStart('PhoneFactorSvc', 30);
      expect(await stateIn(services)).toBe('stopped');
    }));

  test('that is not there is named', () =>
    onService({}, async (services) => {
      await expect(services.stop('Spooler', 30)).rejects.toMatchObject({ code: 'not-found', subject: 'Spooler' });
    }));

  test('shows nothing of what makes it a rehearsal', () =>
    onService({ holds: ['C:\\PF\\a.pfdata'], neverStops: true }, async (services) => {
      expect(await services.list()).toEqual([service]);
    }));
});
