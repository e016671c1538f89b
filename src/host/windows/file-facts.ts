import { chmod, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path/win32';
import type { FactRefusal, FileFacts } from '../files.js';
import { HostError } from '../host-error.js';
import { systemErrorCode } from '../system-error.js';
import { asciiJson, runPowerShell } from './power-shell.js';
import { inTemporaryFolder } from './temporary-folder.js';
import type { WindowsTools } from './windows-tools.js';

/** One start for all files of a restore; each takes a few milliseconds at most. */
const timeLimitSeconds = 600;

/**
 * Times of creation, which Node.js cannot set, and access rights. Of the rights only owner and DACL are the file's own;
 * inherited entries in the text are left to Windows. Sources: System.IO.File.SetCreationTimeUtc,
 * System.Security.AccessControl.ObjectSecurity.SetSecurityDescriptorSddlForm.
 */
export const factsScript = `
$refused = @();
foreach ($line in @(Get-Content -LiteralPath $data.facts -Encoding UTF8)) {
  $fact = ConvertFrom-Json $line;
  try {
    $item = Get-Item -LiteralPath $fact.path -Force;
    if ($fact.created) {
      $item.CreationTimeUtc = [DateTime]::Parse($fact.created, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind')
    };
    if ($fact.securityDescriptor) {
      $sections = [Security.AccessControl.AccessControlSections];
      $rights = $item.GetAccessControl($sections::Access);
      $rights.SetSecurityDescriptorSddlForm($fact.securityDescriptor, $sections::Access);
      $item.SetAccessControl($rights);
      $owner = $item.GetAccessControl($sections::Owner);
      $was = $owner.Sddl;
      $owner.SetSecurityDescriptorSddlForm($fact.securityDescriptor, $sections::Owner);
      if ($owner.Sddl -ne $was) { $item.SetAccessControl($owner) }
    }
  } catch { $refused += @{ path = $fact.path; message = "$_" } }
};
$value = @($refused);
`;

/** What looks at a file's attributes now, not at what was told a moment ago. */
export interface AttributeLook {
  forget(): void;
  of(folder: string, name: string): Promise<{ readonly hidden: boolean; readonly system: boolean }>;
}

/** Attributes last: the times of a read-only file cannot be set. */
export async function putFileFacts(
  tools: WindowsTools,
  look: AttributeLook,
  facts: readonly FileFacts[],
): Promise<readonly FactRefusal[]> {
  const refused: FactRefusal[] = [];
  for (const fact of facts) refused.push(...(await refusalsOf(fact, () => putModified(fact))));
  refused.push(...(await putByScript(tools, facts)));
  look.forget();
  for (const fact of facts) refused.push(...(await refusalsOf(fact, () => putAttributes(tools, look, fact))));
  look.forget();
  return refused;
}

async function refusalsOf(
  { path }: FileFacts,
  work: () => Promise<string | undefined>,
): Promise<readonly FactRefusal[]> {
  try {
    const message = await work();
    return message === undefined ? [] : [{ path, message }];
  } catch (error) {
    if (!(error instanceof HostError) && systemErrorCode(error) === undefined) throw error;
    return [{ path, message: error instanceof Error ? error.message : String(error) }];
  }
}

async function putModified({ path, modified, attributes }: FileFacts): Promise<undefined> {
  if (attributes !== undefined && (await isReadOnly(path))) await chmod(path, 0o666);
  if (modified !== undefined) await utimes(path, new Date(modified), new Date(modified));
}

/** A folder's own read-only attribute means nothing to Windows and is left alone. */
async function isReadOnly(path: string): Promise<boolean> {
  const found = await stat(path);
  return found.isFile() && (found.mode & 0o200) === 0;
}

/** The answer is what `attrib` said against it. */
async function putAttributes(
  tools: WindowsTools,
  look: AttributeLook,
  { path, attributes }: FileFacts,
): Promise<string | undefined> {
  if (attributes === undefined) return undefined;
  const { readOnly, hidden, system } = attributes;
  const now = await look.of(dirname(path), basename(path));
  if (now.hidden !== hidden || now.system !== system) {
    // Both at once: attrib changes neither while the other one stands unnamed.
    const flags = [`${hidden ? '+' : '-'}h`, `${system ? '+' : '-'}s`];
    const { exitCode, output, errorOutput } = await tools.text('attrib.exe', [...flags, path]);
    const said = `${output} ${errorOutput}`.trim().replace(/\s+/g, ' ');
    if (exitCode !== 0 || said !== '') return `attrib: ${said || `exit code ${exitCode}`}`;
  }
  if (readOnly && (await stat(path)).isFile()) await chmod(path, 0o444);
  return undefined;
}

async function putByScript(tools: WindowsTools, facts: readonly FileFacts[]): Promise<readonly FactRefusal[]> {
  const wanted = facts.filter(({ created, securityDescriptor }) => (created ?? securityDescriptor) !== undefined);
  if (wanted.length === 0) return [];
  return inTemporaryFolder(tools, 'facts-', async (fileIn) => {
    const file = fileIn('facts.json');
    // One a line: PowerShell reads no JSON beyond 2 million characters.
    await writeFile(file.local, wanted.map((fact) => `${asciiJson(fact)}\r\n`).join(''), 'ascii');
    const answer = await runPowerShell(tools, {
      script: factsScript,
      data: { facts: file.path },
      timeLimitSeconds,
      changes: true,
    });
    if (!answer.answered) return wanted.map(({ path }) => ({ path, message: answer.reason }));
    if (Array.isArray(answer.value)) return refusalsIn(answer.value);
    return wanted.map(({ path }) => ({ path, message: 'PowerShell did not report the result.' }));
  });
}

function refusalsIn(all: readonly unknown[]): readonly FactRefusal[] {
  return all.flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('path' in one)) return [];
    return [{ path: String(one.path), message: 'message' in one ? String(one.message) : 'refused' }];
  });
}
