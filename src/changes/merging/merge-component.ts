import { win32 } from 'node:path';
import { omitUndefined } from '../../base/json.js';
import { plainRedactor, type Redactor } from '../../base/redaction/redactor.js';
import type { Files } from '../../host/files.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf, folderOf, joinPath, samePath } from '../../host/windows-path.js';
import type { WebPresence } from '../../product/server-state.js';
import type { ConfigurationSource } from '../../webconfig/configuration-source.js';
import { entriesOf, readStored, type StoredEntry } from '../backup-sets/backup-chain.js';
import { configurationName, configurationRole, defaultRole, type MergedComponent } from '../backup-sets/roles.js';
import { themesInBackup } from '../backup-sets/theme-paths.js';
import type { BackupChain } from '../step-context.js';
import { damageOf } from './damage-of.js';
import type { DamagedConfiguration } from './damaged-configuration.js';
import { type FinishedMerge, makeMerge } from './merge-on-files.js';
import { mergeRulesFor } from './merge-rules.js';
import { readSource } from './read-source.js';
import type { SettingDecisions } from './setting-decisions.js';
import type { WebServiceSdkAddress } from './web-service-sdk-address.js';

export interface ComponentMerge extends FinishedMerge {
  readonly targetPath: string;
  /** Bytes of the file there. */
  readonly before: Uint8Array;
}

/**
 * What document step I4.3 makes of the new web.config: the backed-up one merged into it, three-way where the old
 * default is in the backup as well. Undefined where no old file is in the backup. @throws UserError
 * `backup-not-intact`; `web-config-*` for a file that cannot be read as configuration
 */
export async function mergeComponent(
  files: Files,
  chain: BackupChain,
  component: MergedComponent,
  web: Pick<WebPresence, 'folder'>,
  webServiceSdk: WebServiceSdkAddress,
  choices: { readonly oldOnly: 'carry' | 'report'; readonly settingDecisions?: SettingDecisions },
  redactor: Redactor = plainRedactor,
): Promise<ComponentMerge | undefined> {
  const stored = entriesOf(chain, component, configurationRole);
  const original = await storedSource(files, stored);
  if (original === undefined) return undefined;
  const targetPath = joinPath(web.folder, configurationName);
  const target = await readSource(files, targetPath);
  // An older set may be from another version.
  const sameSet = { sets: stored.slice(0, 1).map(({ set }) => set) };
  const originalDefault = await storedSource(files, entriesOf(sameSet, component, defaultRole));
  const themes = themesInBackup(chain, component);
  const decided = mergeRulesFor(component, webServiceSdk, choices.oldOnly, choices.settingDecisions, themes);
  const rules = { ...decided, redactor };
  const made = makeMerge({ original, target, ...omitUndefined({ originalDefault }), rules });
  return { ...made, targetPath, before: target.bytes };
}

async function storedSource(files: Files, stored: readonly StoredEntry[]): Promise<ConfigurationSource | undefined> {
  const isMain = ({ path }: StoredEntry) => sameText(fileNameOf(path), configurationName);
  const main = stored.find(isMain);
  if (main === undefined) return undefined;
  const nameOf = ({ path }: StoredEntry) => win32.relative(folderOf(main.path), path);
  const included = await Promise.all(
    stored.filter((one) => !isMain(one)).map(async (one) => [nameOf(one), await readStored(files, one)] as const),
  );
  return {
    path: main.entry.originalPath ?? main.path,
    bytes: await readStored(files, main),
    included: new Map(included),
  };
}

/**
 * What is wrong with the new file, or with a file that it names, is a finding of its component; any other fault, as one of
 * the set, stays a fault.
 */
export async function ifTargetIsWhole<M>(
  files: Files,
  path: string,
  merge: () => Promise<M | undefined>,
): Promise<M | DamagedConfiguration | undefined> {
  try {
    const made = await merge();
    const damaged = made === undefined ? undefined : await damageOf(files, path);
    // What the merge says of the file itself may be settled by a decision.
    return damaged === undefined || samePath(damaged.path, path) ? made : damaged;
  } catch (error) {
    const damaged = await damageOf(files, path);
    if (damaged === undefined) throw error;
    return damaged;
  }
}
