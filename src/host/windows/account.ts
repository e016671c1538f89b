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
  const [user, groups] = await Promise.all([
    tools.text('whoami.exe', ['/user', '/fo', 'csv', '/nh']),
    tools.text('whoami.exe', ['/groups', '/fo', 'csv', '/nh']),
  ]);
  const name = /^"([^"]+)"/.exec(user.output.trim())?.[1];
  const isAnswered = groups.exitCode === 0 && /S-1-/.test(groups.output);
  return {
    name: name ?? `${environment.USERDOMAIN ?? environment.COMPUTERNAME ?? '?'}\\${environment.USERNAME ?? '?'}`,
    isAdministrator: isAnswered ? hasFullRights(groups.output) : await mayWriteInto(tools.folders.windows),
  };
}

/** `whoami /groups /fo csv /nh`: the SID is in quotes of its own. */
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
