import { UserError } from '../../base/user-error.js';
import type { Files } from '../files.js';
import { HostError, undefinedWhereRefused } from '../host-error.js';
import type { Clock } from '../machine.js';
import { joinPath } from '../windows-path.js';
import type { Probe } from './probe.js';
import { endpoints, type RemoteEndpoint } from './winrs.js';

/** Ports of the shares, and of remote management. */
const sharePort = 445;

/**
 * How remote management of the server is reached: with TLS where its certificate is good, otherwise with the encryption
 * of Kerberos.
 * @throws UserError that says which of name, port, certificate, remote management is missing, with one command
 */
export async function findEndpoint(server: string, probe: Probe): Promise<RemoteEndpoint> {
  if (!(await probe.isKnown(server))) throw nameUnknown(server);
  const { http, https } = endpoints;
  const [secure, plain, shares] = await Promise.all(
    [https.port, http.port, sharePort].map((port) => probe.port(server, port)),
  );
  if (shares !== 'open')
    throw portClosed(server, `TCP ${sharePort} (file and printer sharing)`, 'File and Printer Sharing');
  const problem = secure === 'open' ? await probe.certificateProblem(server, https.port) : undefined;
  if (secure === 'open' && problem === undefined) return https;
  if (plain === 'open') return http;
  if (problem !== undefined) throw certificateBad(server, https.port, problem);
  // Who refuses a connection is there and does not listen.
  if (plain === 'closed' || secure === 'closed') throw managementMissing(server);
  throw portClosed(server, `TCP ${http.port} (or ${https.port} with TLS)`, 'Windows Remote Management');
}

function nameUnknown(server: string): UserError {
  return new UserError(
    'server-name-unknown',
    `The name ${server} leads to no address from this machine.`,
    `Correct the input server, or see what the DNS has: nslookup ${server}. Nothing was touched.`,
  );
}

function portClosed(server: string, port: string, group: string): UserError {
  return new UserError(
    'server-port-closed',
    `Nothing answers on ${server} at ${port} from this machine.`,
    `On ${server}, and for this machine alone: netsh advfirewall firewall set rule group="${group}" new enable=yes. See firewalls in between, too.`,
  );
}

function certificateBad(server: string, port: number, problem: string): UserError {
  return new UserError(
    'server-certificate-untrusted',
    `The certificate of remote management on ${server}:${port} is not trusted by this machine: ${problem}.`,
    `Give it a certificate of your domain's authority, or allow Kerberos without TLS on ${server}: winrm quickconfig -transport:http.`,
  );
}

export function managementMissing(server: string, words?: string): UserError {
  return new UserError(
    'remote-management-missing',
    `Remote management does not work on ${server}${words === undefined ? ': nothing listens there' : `: ${words}`}.`,
    `Run on ${server}, as an administrator: winrm quickconfig -quiet.`,
  );
}

export function rightsMissing(server: string, words: string): UserError {
  return new UserError(
    'server-rights-missing',
    `The account of the runner has no administrator rights on ${server} over the network: ${words}.`,
    `Use a domain account or a group managed one (a local account is filtered over the network), and run on ${server}: net localgroup Administrators DOMAIN\\ACCOUNT /add (the group has another name in other languages of Windows).`,
  );
}

/** A folder of this run on the server, and what its first use showed. */
export interface PreparedFolder {
  readonly folder: string;
  /** The clock of the server minus the clock of this machine. */
  readonly clockDifferenceMilliseconds: number;
}

/**
 * Below it everybody may make folders; the folder of the run is closed to everybody but administrators before it is
 * used.
 */
const parent = 'C:\\Windows\\Temp';
const folderPrefix = 'mfa-server-upgrade-';
/** No job lasts so long. */
const leftOverMilliseconds = 7 * 24 * 3600 * 1000;
const largestDifferenceMilliseconds = 5 * 60_000;

/**
 * Makes the folder of this run, and proves the share by it: a file is written beside, flushed, renamed and read back.
 * @throws UserError that says which of share, rights, room is missing, with one command
 */
export async function prepareFolder(
  server: string,
  files: Files,
  clock: Clock,
  nonce: string,
): Promise<PreparedFolder> {
  const folder = joinPath(parent, `${folderPrefix}${nonce}`);
  try {
    if ((await files.glance(parent)) === undefined) throw shareMissing(server, `${parent} was not found`);
    await removeLeftOver(files, clock);
    await files.createFolder(folder);
    await files.restrictToAdministrators(folder);
    const before = clock.now().getTime();
    const proof = joinPath(folder, 'proof.txt');
    const bytes = Buffer.from(`${nonce}\r\n`, 'ascii');
    await files.write(proof, bytes);
    const isSame = Buffer.from(await files.read(proof)).equals(bytes);
    const found = await files.glance(proof);
    if (!isSame || found === undefined) throw shareMissing(server, 'what was written was not read back');
    const difference = Date.parse(found.modified) - (before + clock.now().getTime()) / 2;
    if (Math.abs(difference) > largestDifferenceMilliseconds) throw clockDiffers(server, difference);
    return { folder, clockDifferenceMilliseconds: difference };
  } catch (error) {
    throw error instanceof HostError ? ofShare(server, error) : error;
  }
}

/** Folders of runs that were ended from outside, long ago: nobody uses them any more. */
async function removeLeftOver(files: Files, clock: Clock): Promise<void> {
  const begins = `${parent}\\${folderPrefix}`.toLowerCase();
  for (const { path, kind, modified } of await files.glanceInto(parent)) {
    const isOurs = kind === 'folder' && path.toLowerCase().startsWith(begins);
    const isOld = clock.now().getTime() - Date.parse(modified) > leftOverMilliseconds;
    if (isOurs && isOld) await files.remove(path).catch(undefinedWhereRefused);
  }
}

function ofShare(server: string, error: HostError): UserError {
  if (error.code === 'access-denied') return rightsMissing(server, error.message);
  return error.code === 'not-found' ? shareMissing(server, error.message) : shareUnusable(server, error.message);
}

function shareMissing(server: string, words: string): UserError {
  return new UserError(
    'server-share-missing',
    `The administrative share \\\\${server}\\C$ is not there: ${words}`,
    `Run on ${server}: reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters /v AutoShareServer /t REG_DWORD /d 1 /f, then restart its service Server. Or share the root of the drive for administrators and give it as server-share.`,
  );
}

function shareUnusable(server: string, words: string): UserError {
  return new UserError(
    'server-share-unusable',
    `The share of ${server} cannot be written as the suite needs it: ${words}`,
    `Free room on ${server}, or make the share writable, and run again. See both there: dir C:\\Windows\\Temp.`,
  );
}

function clockDiffers(server: string, milliseconds: number): UserError {
  const minutes = Math.abs(Math.round(milliseconds / 60_000));
  return new UserError(
    'server-clock-differs',
    `The clock of ${server} is ${minutes} minutes ${milliseconds > 0 ? 'ahead of' : 'behind'} the clock of this machine.`,
    `Kerberos takes five minutes at most. Run on ${server}: w32tm /resync.`,
  );
}
