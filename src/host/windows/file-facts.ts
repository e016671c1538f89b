import { chmod, realpath, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path/win32';
import type { FactRefusal, FileFacts } from '../files.js';
import { HostError, systemErrorCode } from '../host-error.js';
import { sameText } from '../same-text.js';
import { asciiJson, runPowerShell } from './power-shell.js';
import { programRefusal } from './program-refusal.js';
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

/** What looks at a file's attributes now, not at what was read a moment ago. */
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

/** The answer is the refusal of `attrib`. */
async function putAttributes(
  tools: WindowsTools,
  look: AttributeLook,
  { path, attributes }: FileFacts,
): Promise<string | undefined> {
  if (attributes === undefined) return undefined;
  const { readOnly, hidden, system } = attributes;
  const now = await look.of(dirname(path), basename(path));
  if (now.hidden !== hidden || now.system !== system) {
    // Both at once: attrib changes neither while the other one is set and not named.
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

interface FileAttributes {
  readonly hidden: boolean;
  readonly system: boolean;
}

interface Listing {
  readonly hidden: ReadonlySet<string>;
  readonly system: ReadonlySet<string>;
}

/** A walk through a folder asks for each of its files; one listing serves them all. */
const keptMilliseconds = 2000;

/**
 * Node.js does not show the attributes "hidden" and "system". The shell's own `dir` lists the names that have them,
 * in UTF-16 (`/u`). The folder travels as an environment variable that only the last expansion (`!name!`) puts in, so
 * that nothing in its name is read as a command.
 */
const command = '"dir /a:h /b "!MFA_UPGRADE_PATH!" & echo : & dir /a:s /b "!MFA_UPGRADE_PATH!""';

export function createFileAttributes(tools: WindowsTools, now: () => number): AttributeReader {
  const known = new Map<string, { readonly at: number; readonly listing: Promise<Listing> }>();

  return {
    async of(folder, name) {
      const key = folder.toLowerCase();
      for (const [old, { at }] of known) if (now() - at > keptMilliseconds) known.delete(old);
      const entry = known.get(key) ?? { at: now(), listing: readListing(tools, folder) };
      known.set(key, entry);
      const { hidden, system } = await entry.listing;
      return { hidden: hidden.has(name.toLowerCase()), system: system.has(name.toLowerCase()) };
    },
    forget: () => known.clear(),
  };
}

interface AttributeReader {
  /** After a change of attributes. */
  forget(): void;
  of(folder: string, name: string): Promise<FileAttributes>;
}

async function readListing(tools: WindowsTools, folder: string): Promise<Listing> {
  // Exit code 1 means that one of the lists is empty.
  const result = await tools.read('cmd.exe', ['/d', '/u', '/v:on', '/s', '/c', command], {
    verbatim: true,
    environment: { MFA_UPGRADE_PATH: folder },
    encoding: 'utf-16',
  });
  const [hidden = '', system, ...more] = result.output.split(/^:\s*$/m);
  // Where a policy forbids the command line, its words come in place of the lists.
  if (system === undefined || more.length > 0) {
    throw programRefusal(folder, `Windows does not show the attributes of the files in ${folder} (cmd.exe)`, result);
  }
  return { hidden: names(hidden), system: names(system) };
}

function names(lines: string): ReadonlySet<string> {
  return new Set(
    lines
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => line.toLowerCase()),
  );
}

/** The path with the last name written as the folder has it: Windows finds it in any case of letters. */
export async function withRealName(path: string): Promise<string> {
  const name = path.slice(path.lastIndexOf('\\') + 1);
  const real = await realpath(path).catch(() => path);
  const realName = real.slice(real.lastIndexOf('\\') + 1);
  // A link leads to another name; the one that was asked for is kept.
  if (!sameText(realName, name)) return path;
  return `${path.slice(0, path.length - name.length)}${realName}`;
}
