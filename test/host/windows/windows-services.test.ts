import { describe, expect, test } from '@jest/globals';
import type { Registry } from '../../../src/host/registry.js';
import { createWindowsServices } from '../../../src/host/windows/windows-services.js';
import { state } from './sc-answer.js';
import { type Answer, scriptedTools, steppedClock } from './scripted-programs.js';

const registry = { readTree: async () => [] } as Partial<Registry> as Registry;

describe('stop and start', () => {
  function serviceThat(answers: (verb: string, call: number) => Answer, options = {}) {
    let call = 0;
    const { tools, calls } = scriptedTools((_name, [verb = '']) => {
      call += 1;
      return answers(verb, call);
    });
    const ended: number[] = [];
    const endProcess = async (id: number) => void ended.push(id);
    const clock = steppedClock();
    const services = createWindowsServices(tools, registry, clock, { endProcess, ...options });
    return { services, calls, ended, clock };
  }

  test('waits until it is stopped', async () => {
    const { services, calls } = serviceThat((verb, call) =>
      verb === 'query' && call > 5 ? state('a', 1, 'STOPPED') : state('a', verb === 'stop' ? 3 : 4, 'RUNNING'),
    );
    await services.stop('a', 30);
    expect(calls.filter((call) => call.startsWith('sc.exe stop'))).toHaveLength(1);
    expect(calls.length).toBeGreaterThan(4);
  });

  test('a stopped service is not stopped again', async () => {
    const { services, calls } = serviceThat(() => state('a', 1, 'STOPPED'));
    await services.stop('a', 30);
    expect(calls).toEqual(['sc.exe query a']);
  });

  test('without leave, the process of a hung service is not ended', async () => {
    const { services, ended, clock } = serviceThat(() => state('a', 4, 'RUNNING'));
    const start = clock.now().getTime();
    await expect(services.stop('a', 30)).rejects.toMatchObject({ code: 'timed-out', subject: 'a' });
    expect(ended).toEqual([]);
    expect(clock.now().getTime() - start).toBeLessThan(32_000);
  });

  test('the last resort ends the process', async () => {
    const ended: number[] = [];
    const { services } = serviceThat(() => (ended.length > 0 ? state('a', 1, 'STOPPED') : state('a', 4, 'RUNNING')), {
      endProcessOfHungService: true,
      endProcess: async (id: number) => void ended.push(id),
    });
    await services.stop('a', 30);
    expect(ended).toEqual([77]);
  });

  test('a process that other services share is never ended', async () => {
    const { services, ended } = serviceThat(
      (verb) => ({
        output: `${state('a', 4, 'RUNNING').output}${verb === 'queryex' ? state('b', 4, 'RUNNING').output : ''}`,
      }),
      { endProcessOfHungService: true },
    );
    await expect(services.stop('a', 5)).rejects.toMatchObject({ code: 'timed-out' });
    expect(ended).toEqual([]);
  });

  test('a process of which it is not known who shares it is never ended', async () => {
    const { services, ended } = serviceThat(
      (verb, call) => (verb === 'queryex' && call > 10 ? { exitCode: 1783 } : state('a', 4, 'RUNNING')),
      {
        endProcessOfHungService: true,
      },
    );
    await expect(services.stop('a', 5)).rejects.toMatchObject({ code: 'timed-out' });
    expect(ended).toEqual([]);
  });

  test.each([
    [1060, 'not-found'],
    [5, 'access-denied'],
    [1051, 'in-use'],
    [1053, 'timed-out'],
    [1061, 'timed-out'],
    [1067, 'refused'],
  ])('code %i becomes %s', async (exitCode, code) => {
    const { services } = serviceThat((verb) =>
      verb === 'query' && exitCode !== 1060 ? state('a', 4, 'RUNNING') : { exitCode },
    );
    await expect(services.stop('a', 5)).rejects.toMatchObject({ name: 'HostError', code });
  });

  test('a service that stops again at once has not been started', async () => {
    let isStarted = false;
    const { services } = serviceThat((verb) => {
      if (verb === 'start') isStarted = true;
      return verb === 'start' || !isStarted ? state('a', 1, 'STOPPED') : state('a', 1, 'STOPPED');
    });
    await expect(services.start('a', 5)).rejects.toMatchObject({ code: 'refused' });
  });

  test('running already counts as started', async () => {
    let queries = 0;
    const { services } = serviceThat((verb) => {
      if (verb === 'start') return { exitCode: 1056 };
      queries += 1;
      return queries === 1 ? state('a', 2, 'START_PENDING') : state('a', 4, 'RUNNING');
    });
    await services.start('a', 5);
  });
});
