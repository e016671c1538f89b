import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionName } from '../../src/actions/definitions.js';
import type { RehearsalFaults } from '../../src/host/rehearsal/format.js';
import { describeFault } from '../../src/workflow/describe-fault.js';
import { type ActionRun, runHere } from '../in-process.js';

export type Inputs = Readonly<Record<string, string>>;

/** What somebody gives for the sample of one server. */
export const usual: Inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'old-installers': 'C:\\Install\\PhoneFactor5',
  'old-only': 'carry',
};

/** What an administrator reads of one fault. */
export interface Message {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly input?: string;
}

/** A copy of a sample server, with the hands of an administrator. */
export class ServerUnderFault {
  constructor(readonly folder: string) {}

  run(action: ActionName, inputs: Inputs): Promise<ActionRun> {
    return runHere(action, this.folder, inputs);
  }

  private digest = '';

  /** Of the plan that was made last. */
  get approvedDigest(): string {
    return this.digest;
  }

  async plan(more: Inputs = {}): Promise<ActionRun> {
    const run = await this.run('upgrade', { ...usual, ...more, mode: 'plan' });
    this.digest = run.outputs['plan-digest'] ?? '';
    return run;
  }

  /** Plans, approves what was planned, and applies it. */
  async apply(more: Inputs = {}): Promise<ActionRun> {
    const { outputs } = await this.plan(more);
    return this.run('upgrade', { ...usual, ...more, 'approved-plan': outputs['plan-digest'] ?? '' });
  }

  faults(faults: RehearsalFaults): Promise<void> {
    return this.write('faults.json', JSON.stringify(faults));
  }

  /** Below the folder of the server, for example `drives/C/Install/x`. */
  async write(file: string, text: string): Promise<void> {
    await writeFile(join(this.folder, file), text, 'utf8');
  }

  async edit(file: string, change: (text: string) => string): Promise<void> {
    const text = await readFile(join(this.folder, file), 'utf8');
    const edited = change(text);
    if (edited === text) throw new Error(`Nothing in ${file} was changed.`);
    await this.write(file, edited);
  }

  /** `reg export` writes UTF-16. */
  async editRegistry(change: (text: string) => string): Promise<void> {
    const file = join(this.folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
    const text = await readFile(file, 'utf16le');
    const edited = change(text);
    if (edited === text) throw new Error('Nothing in the registry was changed.');
    await writeFile(file, edited, 'utf16le');
  }

  async copy(from: string, to: string): Promise<void> {
    await cp(join(this.folder, from), join(this.folder, to), { recursive: true });
  }

  async makeFolder(folder: string): Promise<void> {
    await mkdir(join(this.folder, folder), { recursive: true });
  }

  async sha256(file: string): Promise<string> {
    return createHash('sha256')
      .update(await readFile(join(this.folder, file)))
      .digest('hex');
  }

  /** As the server names it. */
  async onlyFolderIn(folder: string): Promise<string> {
    const own = join(this.folder, 'drives', folder.replace(':', '').replaceAll('\\', '/'));
    const [only] = (await readdir(own, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    return `${folder}\\${only?.name ?? ''}`;
  }

  remove(file: string): Promise<void> {
    return rm(join(this.folder, file), { recursive: true });
  }
}

export async function onServer<T>(sample: string, work: (server: ServerUnderFault) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'faults-'));
  const folder = join(parent, sample);
  await cp(join('examples', 'servers', sample), folder, { recursive: true, preserveTimestamps: true });
  return work(new ServerUnderFault(folder)).finally(() => rm(parent, { recursive: true, force: true }));
}

/** Blockers of a plan, or the fault with which a run ended. What the run refused before it began is thrown. */
export async function messagesOf(run: () => Promise<ActionRun>): Promise<readonly Message[]> {
  let fault: unknown;
  try {
    const { outputs, fault: ended } = await run();
    const blockers: readonly Message[] = JSON.parse(outputs.blockers ?? '[]');
    if (blockers.length > 0) return blockers;
    fault = ended;
  } catch (error) {
    fault = error;
  }
  if (fault === undefined) return [];
  const { title, text, advice } = describeFault(fault);
  return [{ code: title, message: text, advice }];
}
