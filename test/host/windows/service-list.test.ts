import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import type { Registry, RegistryKey } from '../../../src/host/registry.js';
import { listServices } from '../../../src/host/windows/service-list.js';
import { recorded } from '../../contract/recorded.js';
import { state } from './sc-answer.js';
import { scriptedTools } from './scripted-programs.js';

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

describe('the services of a server', () => {
  test('joins set-up and state; drivers and settings are no services', async () => {
    const { tools } = scriptedTools(() => ({ output: recorded('sc-query-english.txt') }));
    const services = await listServices(
      tools,
      registryWith(async () => keys),
    );
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
    const services = await listServices(tools, registry);
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
    const services = await listServices(tools, registryWith(closed));
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
    const list = listServices(tools, registryWith(closed));
    await expect(list).rejects.toMatchObject({ code: 'access-denied', subject: 'Spooler' });
  });

  test('a refused listing and a closed key are an error with the words of both, not an empty list', async () => {
    const { tools } = scriptedTools(() => ({ exitCode: 1783, output: refused1783 }));
    const list = listServices(tools, registryWith(closed));
    await expect(list).rejects.toThrow(/bad data.*is closed/);
  });

  test('the buffer is one that the service manager takes, and every page is read', async () => {
    const page = (name: string, rest = '') => ({ output: `${state(name, 4, 'RUNNING').output}${rest}` });
    const more = '\r\nEnum: more data, need 1542 bytes start resume at index 1\r\n';
    const { tools, calls } = scriptedTools((_name, args) =>
      args.at(-2) === 'ri=' ? page('Spooler') : { exitCode: 234, ...page('PhoneFactorAgent', more) },
    );
    const services = await listServices(
      tools,
      registryWith(async () => keys),
    );
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
    ['a page that does not end', { exitCode: 234, output: state('PhoneFactorAgent', 4, 'RUNNING').output ?? '' }],
    ['no service', { output: '' }],
  ])('%s is no listing: the others are asked one by one', async (_what, answer) => {
    const { tools, calls } = scriptedTools((name, args) => {
      if (name === 'net.exe') return { output: '' };
      return args.includes('type=') ? answer : state(args[1] ?? '', 1, 'STOPPED');
    });
    const services = await listServices(
      tools,
      registryWith(async () => keys),
    );
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
      listServices(
        answering(exitCode),
        registryWith(async () => keys),
      );
    await expect(list(1722)).rejects.toMatchObject({ code: 'refused', subject: 'PhoneFactorAgent' });
    expect((await list(1060)).map(({ name }) => name)).toEqual(['Spooler']);
  });
});
