import { readFormat } from '../../base/format/read-format.js';
import { leavingJson } from '../../base/redaction/leaving.js';
import { toolVersion } from '../../base/tool.js';
import { UserError } from '../../base/user-error.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { joinPath } from '../../host/windows-path.js';
import { type HostCheck, hostCheckSchema } from './host-check-schema.js';

/** The one thing of a check that stays on the server. */
export const hostCheckName = 'host-check.json';
const hostCheckPath = (workFolder: string) => joinPath(workFolder, hostCheckName);

export async function storeHostCheck({ files }: Host, workFolder: string, check: HostCheck): Promise<void> {
  await files.write(hostCheckPath(workFolder), Buffer.from(leavingJson(check), 'utf8'));
}

/** What a plan says of the last check of its server; undefined where this version was proven on it. Never throws. */
export async function hostCheckNote(host: Host, workFolder: string): Promise<string | undefined> {
  const how = 'check-host with sandbox: true does that, best days before the window.';
  const check = await storedCheck(host, workFolder);
  if (check?.version !== toolVersion)
    return `Version ${toolVersion} of the suite was not proven on this server yet: ${how}`;
  if (check.verdict !== 'failed') return undefined;
  const failed = check.adapters.filter(({ verdict }) => verdict === 'failed').map(({ adapter }) => adapter);
  const what = failed.length === 0 ? 'something was left behind' : failed.join(', ');
  return `The check of ${check.checkedAt} failed on this server (${what}). Settle that, then check again: ${how}`;
}

async function storedCheck({ files }: Host, workFolder: string): Promise<HostCheck | undefined> {
  try {
    const text = await files.read(hostCheckPath(workFolder));
    return readFormat(hostCheckSchema, text, invalid);
  } catch (error) {
    // A verdict that cannot be read is none.
    if (error instanceof HostError || error instanceof UserError) return undefined;
    throw error;
  }
}

function invalid(what: string): UserError {
  return new UserError('host-check-invalid', `The verdict of check-host cannot be read: ${what}.`, 'Check again.');
}
