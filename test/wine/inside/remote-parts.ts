import { copyFileSync } from 'node:fs';
import type { Host } from '../../../src/host/host.js';
import type { Probe } from '../../../src/host/remote/probe.js';
import { createRemoteHost } from '../../../src/host/remote/remote-host.js';
import { createRunProgram } from '../../../src/host/windows/run-program.js';
import { openHost, programs, putStandIn, system } from './machine-parts.js';

/** Nothing listens under Wine: the ports are reported as open. */
const probe: Probe = {
  isKnown: async () => true,
  port: async (_name, port) => (port === 5986 ? 'closed' : 'open'),
  certificateProblem: async () => undefined,
};

const serverName = process.env.COMPUTERNAME ?? '';
const parameters = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';

/** Makes this machine a server that another one, which it plays itself, can reach: share `C$`, stand-ins, a domain. */
export async function prepareServer(): Promise<void> {
  const host = await openHost();
  await putStandIn(host, 'icacls');
  for (const name of ['winrs', 'schtasks', 'wevtutil']) {
    const override = { name: `${name}.exe`, data: { type: 'string', text: 'native,builtin' } } as const;
    await host.registry.writeValue('HKEY_CURRENT_USER\\Software\\Wine\\DllOverrides', '64', override);
    copyFileSync(`${programs}\\${name}-stand-in.exe`, `${system}\\${name}.exe`);
  }
  const domain = { name: 'Domain', data: { type: 'string', text: 'contoso.com' } } as const;
  await host.registry.writeValue(parameters, '64', domain);
}

/** This machine, from a machine that has another name. */
export function openFromElsewhere(): Promise<Host> {
  const environment = { ...process.env, COMPUTERNAME: 'RUNNER1' };
  return createRemoteHost(serverName, {
    environment,
    // What runs on a server has the variables of the server, whose name is another one.
    run: createRunProgram(process.env),
    probe,
    files: { readWaitSeconds: 1, changeWaitSeconds: 2 },
  });
}
