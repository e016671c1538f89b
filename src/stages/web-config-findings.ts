import type { Finding } from '../base/finding.js';
import { configurationName, mergedComponents } from '../changes/backup-sets/roles.js';
import type { DamagedConfiguration } from '../changes/merging/damaged-configuration.js';
import { joinPath } from '../host/windows-path.js';
import { componentTitles } from '../product/components.js';
import type { WebComponentName } from '../product/names.js';
import { oldComponent } from '../product/server-state.js';
import type { Situation } from './situation.js';

/* What a person does about a web.config, or a file that it names, that is gone, damaged or closed to the runner. */

type Configuration = Pick<DamagedConfiguration, 'path' | 'problem'>;

const readable =
  'Give the account of the runner the right to read the file, or close the program that has it open, and plan again.';

const isMerged = (component: WebComponentName) => mergedComponents.some((one) => one === component);

function unread(component: WebComponentName, { path, problem }: Configuration): Finding {
  const message = `${path} (${componentTitles[component]}) cannot be read: ${problem}`;
  return { code: 'web-config-unreadable', message, advice: readable };
}

function missing(component: WebComponentName, path: string, advice: string): Finding {
  const message = `${path} (${componentTitles[component]}) is no file, or is not there.`;
  return { code: 'web-config-missing', message, advice };
}

/** Nothing is merged into the Web Service SDK, but IIS does not serve it. */
function damaged(component: WebComponentName, { path, problem }: Configuration, advice: string): Finding {
  const file = `${path} (${componentTitles[component]})`;
  return isMerged(component)
    ? { code: 'web-config-not-mergeable', message: `${file} cannot be merged: ${problem}`, advice }
    : { code: 'web-config-damaged', message: `${file} is refused by IIS and .NET: ${problem}`, advice };
}

/** A person has to bring the new file back; of a component that is merged the values of the old one are in the set. */
export function newFileFindings(component: WebComponentName, { damaged: all, backup }: Situation): readonly Finding[] {
  const found = all?.[component];
  if (found === undefined) return [];
  if (found.status === 'unread') return [unread(component, found)];
  const set = backup === undefined ? 'the backup set' : `the backup set ${backup.folder}`;
  const again = isMerged(component)
    ? ` with merge: again: the merge takes the old values from ${set}.`
    : `. How the old one was is in ${set}.`;
  const bringBack = `repair the component in Programs and Features, which brings the default file. Then plan again${again}`;
  const input = isMerged(component) ? ({ input: 'merge' } as const) : {};
  if (found.status === 'missing') {
    const advice = `If something else has this name, move it away. Put a copy of the file back and plan again, or ${bringBack}`;
    return [{ ...missing(component, found.path, advice), ...input }];
  }
  const advice = `Correct the file so that IIS and an XML reader accept it, and plan again. Or move it away and ${bringBack}`;
  return [{ ...damaged(component, found, advice), ...input }];
}

const correct =
  'Correct the file so that IIS and an XML reader accept it, see that the site still works, and plan again.';
const putBack = 'Put the file back from a copy of your own, see that the site works, and plan again.';

/** What is removed without its settings cannot be brought over or put back afterwards. */
export function oldFileFindings(
  component: WebComponentName,
  { before, now, damagedOld }: Situation,
): readonly Finding[] {
  const web = oldComponent(before, component)?.web;
  if (web === undefined) return [];
  const isThere = oldComponent(now, component)?.web !== undefined;
  if (!isThere && !isMerged(component)) return [];
  if (web.configuration === undefined) {
    return isThere ? [missing(component, joinPath(web.folder, configurationName), putBack)] : [];
  }
  const { path, problem, encrypted, isUnread } = web.configuration;
  if (problem !== undefined && isUnread === true) return [unread(component, { path, problem })];
  if (problem !== undefined) return [damaged(component, { path, problem }, correct)];
  if (encrypted !== undefined && isMerged(component))
    return [damaged(component, { path, problem: encrypted }, correct)];
  return namedFileFindings(component, damagedOld?.[component]);
}

function namedFileFindings(component: WebComponentName, found: DamagedConfiguration | undefined): readonly Finding[] {
  if (found === undefined) return [];
  if (found.status === 'unread') return [unread(component, found)];
  return [found.status === 'missing' ? missing(component, found.path, putBack) : damaged(component, found, correct)];
}
