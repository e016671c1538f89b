import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { stepContextOn, stopAllServices } from './step-context-on.js';

describe('services', () => {
  test("of the product start where they start by themselves; other people's services and the manual ones are left alone", () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const context = await stepContextOn(host);
      const result = await performChange({ kind: 'start-services', which: { those: 'of-the-product' } }, context);
      expect(result).toMatchObject({ outcome: 'done', notes: [expect.stringContaining('PhoneFactorSvc')] });
      const running = (await host.services.list()).filter(({ state }) => state === 'running').map(({ name }) => name);
      expect(running).toEqual(['PhoneFactorSvc']);
      expect(await performChange({ kind: 'start-services', which: { those: 'of-the-product' } }, context)).toEqual({
        outcome: 'already-done',
        notes: [],
      });
    }));

  test('that ran when the set was made start again, and the journal no longer has them as stopped', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const context = await stepContextOn(host);
      await host.services.stop('PhoneFactorSvc', 60);
      const names = ['PhoneFactorSvc', 'Spooler'];
      expect(await performChange({ kind: 'start-services', which: { those: 'named', names } }, context)).toEqual({
        outcome: 'done',
        notes: ['Started PhoneFactorSvc.'],
      });
      expect(context.journal.lines.at(-1)).toMatchObject({ event: 'services-started', services: names });
      expect(await performChange({ kind: 'start-services', which: { those: 'named', names } }, context)).toMatchObject({
        outcome: 'already-done',
      });
    }));
});
