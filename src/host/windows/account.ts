import { open, rm } from 'node:fs/promises';
import type { WindowsTools } from './windows-tools.js';

export interface Account {
  /** As Windows writes it: `contoso\runner`. */
  readonly name: string;
  readonly isAdministrator: boolean;
}

const administrators = 'S-1-5-32-544';
/** Mandatory labels "high" and "system": the token is a full one, not the filtered one of a logged-on administrator. */
const fullLabels = ['S-1-16-12288', 'S-1-16-16384'];

/** The account of this process, by `whoami`, whose SIDs are the same in every language. */
export async function readAccount(
  tools: WindowsTools,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Account> {
  const { exitCode, output } = await tools.read('whoami.exe', ['/all', '/fo', 'csv', '/nh']);
  const isAnswered = exitCode === 0 && /S-1-/.test(output);
  return {
    name:
      accountName(output) ??
      `${environment.USERDOMAIN ?? environment.COMPUTERNAME ?? '?'}\\${environment.USERNAME ?? '?'}`,
    isAdministrator: isAnswered ? hasFullRights(output) : await mayWriteInto(tools.local(tools.folders.windows)),
  };
}

/** The line of the user has two fields; the lines of groups and privileges have more. */
function accountName(output: string): string | undefined {
  return /^"([^"]+)","S-1-[0-9-]+"\r?$/m.exec(output)?.[1];
}

/** `whoami /all /fo csv /nh`: the SID is in quotes of its own. */
export function hasFullRights(groups: string): boolean {
  const has = (sid: string) => groups.includes(`"${sid}"`);
  return has(administrators) && fullLabels.some(has);
}

/** Where `whoami` says nothing, by what only administrators may do. */
async function mayWriteInto(folder: string): Promise<boolean> {
  const probe = `${folder}\\mfa-server-upgrade-${process.pid}.probe`;
  try {
    await (await open(probe, 'wx')).close();
  } catch {
    return false;
  }
  await rm(probe, { force: true });
  return true;
}
