import { UserError } from '../../base/user-error.js';
import { HostError } from '../../host/host-error.js';
import { exitCodeMeaning } from '../../host/installer-exit-codes.js';
import { joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { componentTitles } from '../../product/components.js';
import { type InstalledComponent, oldComponent } from '../../product/server-state.js';
import type { ChangeOf } from '../all.js';
import { documentsFrom, extractedFolder, notUsable } from '../backup-sets/default-configurations.js';
import { type MergedComponent, mergedComponents } from '../backup-sets/roles.js';
import { findOldPackages, type OldPackage } from '../installing/old-packages.js';
import type { StepContext } from '../step-context.js';

/** Laying the files of one package out takes seconds; the backup does not wait for one that hangs. */
const longestSeconds = 600;

type Extraction = ChangeOf<'extract-default-configurations'>;

export async function extractDefaultConfigurations(change: Extraction, context: StepContext): Promise<StepResult> {
  const state = await context.readState();
  const { oldInstallers } = change;
  const packages = await attempt(() => findOldPackages(context.host, oldInstallers, state));
  if ('failure' in packages)
    return { outcome: 'already-done', notes: [`${oldInstallers} could not be searched: ${packages.failure}`] };
  const notes: string[] = [];
  for (const component of mergedComponents.filter((one) => change.components.includes(one))) {
    const installed = oldComponent(state, component);
    if (installed?.web?.configuration === undefined) continue;
    const note = await extractOne(context, component, installed, packages.value[component]);
    notes.push(`${componentTitles[component]}: ${note}`);
  }
  return { outcome: 'done', notes };
}

async function extractOne(
  context: StepContext,
  component: MergedComponent,
  { product }: InstalledComponent,
  found: OldPackage | undefined,
): Promise<string> {
  const unknown = (why: string) => `the old default web.config is not known. ${why}`;
  if (found === undefined) return unknown(`No old package has the product code of ${product.displayName}.`);
  if (found.version !== product.version) {
    return unknown(`${found.path} is version ${found.version}, installed is ${product.version}.`);
  }
  const folder = extractedFolder(context, component, found.version);
  const { files } = context.host;
  const extracted = await attempt(async () => {
    await files.remove(folder);
    await extract(context, component, found.path, folder);
    await documentsFrom(files, component, found.version, folder);
  });
  if (!('failure' in extracted)) return `the old default web.config was taken from ${found.path}.`;
  // What is not usable must not be taken for the default by the backup.
  await attempt(() => files.remove(folder));
  return unknown(extracted.failure);
}

/** What the machine refuses and what a person can fix is an answer here. */
async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | { readonly failure: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof HostError || error instanceof UserError)) throw error;
    return { failure: error.message };
  }
}

/** @throws HostError; UserError `package-not-extracted` */
async function extract(
  { host, log, logFolder, installerTimeLimitSeconds }: StepContext,
  component: MergedComponent,
  packagePath: string,
  folder: string,
): Promise<void> {
  const logPath = joinPath(logFolder, `extract-${component}.log`);
  const { exitCode } = await host.installer.extract({
    packagePath,
    folder,
    logPath,
    timeLimitSeconds: Math.min(installerTimeLimitSeconds, longestSeconds),
    onProgress: (seconds) => log.progress(`${packagePath} is being laid out, ${seconds} seconds so far.`),
  });
  const { class: kind, meaning } = exitCodeMeaning(exitCode);
  if (kind === 'success' || kind === 'restart-required') return;
  throw notUsable(`${packagePath} could not be laid out: exit code ${exitCode}. ${meaning} Log file: ${logPath}`);
}
