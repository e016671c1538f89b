import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import type { Registry, RegistryKey } from '../../../src/host/registry.js';
import { createWindowsServices } from '../../../src/host/windows/windows-services.js';
import { recorded } from '../../contract/recorded.js';
import { type Answer, scriptedTools, steppedClock } from './scripted-programs.js';

const base = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

function serviceKey(name: string, type: number, extra: RegistryKey['values'] = []): RegistryKey {
  return {
    path: `${base}\\${name}`,
    values: [
      { name: 'Type', data: { type: 'dword', number: type } },
      { name: 'Start', data: { type: 'dword', number: 2 } },
      {
        name: 'ImagePath',
        data: { type: 'expandable-string', text: `"C:\\Program Files\\PhoneFactor\\${name}.exe" /s` },
      },
      ...extra,
    ],
  };
}

const keys: readonly RegistryKey[] = [
  { path: base, values: [] },
  serviceKey('PhoneFactorAgent', 0x10, [
    { name: 'DisplayName', data: { type: 'string', text: 'PhoneFactor Agent' } },
    { name: 'DependOnService', data: { type: 'multi-string', texts: ['RpcSs', 'Tcpip'] } },
    { name: 'ObjectName', data: { type: 'string', text: 'LocalSystem' } },
  ]),
  { path: `${base}\\PhoneFactorAgent\\Parameters`, values: [] },
  serviceKey('Spooler', 0x110, [
    { name: 'DisplayName', data: { type: 'string', text: '@%systemroot%\\system32\\spoolsv.exe,-1' } },
  ]),
  serviceKey('SomeDriver', 1),
];

const refused1783 = '[SC] EnumQueryServicesStatus:OpenService FAILED 1783:\r\n\r\nThe stub received bad data.\r\n\r\n';

/** As `sc qc` writes it. */
const spoolerSetUp = `[SC] QueryServiceConfig SUCCESS\r
\r
SERVICE_NAME: Spooler\r
        TYPE               : 110  WIN32_OWN_PROCESS (interactive)\r
        START_TYPE         : 2   AUTO_START\r
        ERROR_CONTROL      : 1   NORMAL\r
        BINARY_PATH_NAME   : C:\\Windows\\System32\\spoolsv.exe\r
        LOAD_ORDER_GROUP   : SpoolerGroup\r
        TAG                : 0\r
        DISPLAY_NAME       : Print Spooler\r
        DEPENDENCIES       : RPCSS\r
                           : http\r
        SERVICE_START_NAME : LocalSystem\r
`;

function registryWith(readTree: Registry['readTree']): Registry {
  const refuse = async (): Promise<never> => {
    throw new Error('Listing services only reads.');
  };
  return { readTree, writeValue: refuse, exportKey: refuse, importKey: refuse, removeValue: refuse, removeKey: refuse };
}

const state = (name: string, number: number, word: string, processId = 77): Answer => ({
  output: `\r\nSERVICE_NAME: ${name} \r\n        TYPE               : 10  WIN32_OWN_PROCESS  \r\n        STATE              : ${number}  ${word} \r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n        SERVICE_EXIT_CODE  : 0  (0x0)\r\n        CHECKPOINT         : 0x0\r\n        WAIT_HINT          : 0x0\r\n        PID                : ${processId}\r\n`,
});

describe('list', () => {
  test('joins set-up and state; drivers and settings are no services', async () => {
    const { tools } = scriptedTools(() => ({ output: recorded('sc-query-english.txt') }));
    const services = await createWindowsServices(
      tools,
      registryWith(async () => keys),
      steppedClock(),
    ).list();
    expect(services).toEqual([
      {
        name: 'PhoneFactorAgent',
        displayName: 'PhoneFactor Agent',
        imagePath: '"C:\\Program Files\\PhoneFactor\\PhoneFactorAgent.exe" /s',
        startType: 'automatic',
        account: 'LocalSystem',
        dependsOn: ['RpcSs', 'Tcpip'],
        state: 'running',
      },
      expect.objectContaining({ name: 'Spooler', displayName: 'Print Spooler', state: 'stop-pending' }),
    ]);
  });

  test('where sc cannot list, Windows own services are taken from net start and the others are asked', async () => {
    const { tools, calls } = scriptedTools((name, args) => {
      if (name === 'net.exe') return { output: 'These Windows services are started:\r\n\r\n   Event Log\r\n' };
      return args.length === 2 ? state(args[1] ?? '', 2, 'START_PENDING') : { exitCode: 1639 };
    });
    const windowsOwn = ['Eventlog', 'Winmgmt'].map((name) => ({
      path: `${base}\\${name}`,
      values: [
        { name: 'Type', data: { type: 'dword', number: 0x20 } },
        { name: 'Start', data: { type: 'dword', number: 3 } },
        { name: 'DisplayName', data: { type: 'string', text: name === 'Eventlog' ? 'Event Log' : name } },
        { name: 'ImagePath', data: { type: 'expandable-string', text: '%SystemRoot%\\system32\\svchost.exe -k x' } },
      ] as const,
    }));
    const registry = registryWith(async () => [...keys, ...windowsOwn]);
    const services = await createWindowsServices(tools, registry, steppedClock()).list();
    expect(services.map(({ name, state: found }) => [name, found])).toEqual([
      ['PhoneFactorAgent', 'start-pending'],
      ['Spooler', 'start-pending'],
      ['Eventlog', 'running'],
      ['Winmgmt', 'stopped'],
    ]);
    expect(calls.filter((call) => call.startsWith('sc.exe query ') && !call.includes('type='))).toHaveLength(2);
  });

  const closed = async (key: string) => {
    if (key === base || key.endsWith('Spooler')) throw new HostError('access-denied', key, `${key} is closed.`);
    return keys.filter(({ path }) => path === key);
  };

  test('where the whole key cannot be read, each service is read by itself, and the manager asked for a closed one', async () => {
    const { tools } = scriptedTools((_name, [verb]) =>
      verb === 'qc' ? { output: spoolerSetUp } : { output: recorded('sc-query-english.txt') },
    );
    const services = await createWindowsServices(tools, registryWith(closed), steppedClock()).list();
    expect(services).toEqual([
      expect.objectContaining({ name: 'PhoneFactorAgent' }),
      {
        name: 'Spooler',
        displayName: 'Print Spooler',
        imagePath: 'C:\\Windows\\System32\\spoolsv.exe',
        startType: 'automatic',
        account: 'LocalSystem',
        dependsOn: ['RPCSS', 'http'],
        state: 'stop-pending',
      },
    ]);
  });

  test('a closed key and no answer of the manager are an error, not a gap', async () => {
    const { tools } = scriptedTools((_name, [verb]) =>
      verb === 'qc' ? { exitCode: 5 } : { output: recorded('sc-query-english.txt') },
    );
    const list = createWindowsServices(tools, registryWith(closed), steppedClock()).list();
    await expect(list).rejects.toMatchObject({ code: 'access-denied', subject: 'Spooler' });
  });

  test('a refused listing and a closed key are an error with the words of both, not an empty list', async () => {
    const { tools } = scriptedTools(() => ({ exitCode: 1783, output: refused1783 }));
    const list = createWindowsServices(tools, registryWith(closed), steppedClock()).list();
    await expect(list).rejects.toThrow(/bad data.*is closed/);
  });

  test('the buffer is one that the service manager takes, and every page is read', async () => {
    const page = (name: string, rest = '') => ({ output: `${state(name, 4, 'RUNNING').output}${rest}` });
    const more = '\r\nEnum: more data, need 1542 bytes start resume at index 1\r\n';
    const { tools, calls } = scriptedTools((_name, args) =>
      args.at(-2) === 'ri=' ? page('Spooler') : { exitCode: 234, ...page('PhoneFactorAgent', more) },
    );
    const services = await createWindowsServices(
      tools,
      registryWith(async () => keys),
      steppedClock(),
    ).list();
    expect(services.map(({ name, state: now }) => [name, now])).toEqual([
      ['PhoneFactorAgent', 'running'],
      ['Spooler', 'running'],
    ]);
    expect(calls).toEqual([
      'sc.exe query type= service state= all bufsize= 262144',
      'sc.exe query type= service state= all bufsize= 262144 ri= 1',
    ]);
  });

  test.each([
    ['a page that does not end', { exitCode: 234, output: state('a', 4, 'RUNNING').output ?? '' }],
    ['no service', { output: '' }],
  ])('%s is no listing: the others are asked one by one', async (_what, answer) => {
    const { tools, calls } = scriptedTools((name, args) => {
      if (name === 'net.exe') return { output: '' };
      return args.includes('type=') ? answer : state(args[1] ?? '', 1, 'STOPPED');
    });
    const services = await createWindowsServices(
      tools,
      registryWith(async () => keys),
      steppedClock(),
    ).list();
    expect(services.map(({ state: now }) => now)).toEqual(['stopped', 'stopped']);
    expect(calls).toContain('sc.exe query PhoneFactorAgent');
  });

  test('a service that the manager cannot be asked for is an error; one that it does not know is not there', async () => {
    const answering = (exitCode: number) =>
      scriptedTools((name, args) => {
        if (name === 'net.exe') return { output: '' };
        if (args.includes('type=')) return { exitCode: 1783, output: refused1783 };
        return args[1] === 'PhoneFactorAgent' ? { exitCode } : state(args[1] ?? '', 1, 'STOPPED');
      }).tools;
    const list = (exitCode: number) =>
      createWindowsServices(
        answering(exitCode),
        registryWith(async () => keys),
        steppedClock(),
      ).list();
    await expect(list(1722)).rejects.toMatchObject({ code: 'refused', subject: 'PhoneFactorAgent' });
    expect((await list(1060)).map(({ name }) => name)).toEqual(['Spooler']);
  });
});

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
    const services = createWindowsServices(
      tools,
      registryWith(async () => []),
      clock,
      { endProcess, ...options },
    );
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
