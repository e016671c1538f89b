import * as v from 'valibot';
import { joinPath } from '../host/windows-path.js';
import type { StepResult } from '../plan/apply-plan.js';
import { noEffects } from '../plan/effects.js';
import { newComponent } from '../product/server-state.js';
import { UserError } from '../user-error.js';
import { entriesOf, readStored } from './backup-sets/backup-chain.js';
import { pathBelowThemes, themesFolder } from './backup-sets/theme-paths.js';
import { defineChange, type ShownLine } from './change-kind.js';
import { fields, kindOfChange, listOf, path, site } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('restore-themes'),
  component: v.pipe(v.literal('user-portal'), v.description('Only the portal has themes.')),
  themes: listOf(v.string(), 'Names of the themes.'),
  site,
  path,
});

type Restoration = v.InferOutput<typeof schema>;

/** Document step U2.2 seen from the other end: the custom folders back below App_Themes of the new portal. */
export const restoreThemes = defineChange({
  kind: 'restore-themes',
  schema,
  id: () => 'restore-themes',
  title: ({ themes }: Restoration) => `Put the custom themes back: ${themes.join(', ')}`,
  documentStep: () => 'U2.2',
  component: () => 'user-portal',
  effects: () => noEffects,
  needs: () => ['install-user-portal'],
  shown: ({ themes }) =>
    themes.map(
      (item): ShownLine => ({
        part: 'changed',
        group: 'themes',
        item,
        line: (items) => `Custom themes put back: ${items}`,
      }),
    ),
  perform: (change, context) => putBack(change, context),
});

async function putBack(change: Restoration, context: StepContext): Promise<StepResult> {
  const web = newComponent(await context.readState(), change.component)?.web;
  if (web === undefined) throw noPortal(change);
  const { files } = context.host;
  const stored = entriesOf(await context.readChain(), change.component, 'theme');
  const restored: string[] = [];
  for (const one of stored) {
    const { entry, path } = one;
    const relative = pathBelowThemes(entry.originalPath ?? '', change.themes);
    if (relative === undefined) continue;
    const target = joinPath(web.folder, themesFolder, relative);
    if ((await files.stat(target)) !== undefined && (await files.digest(target)).sha256 === entry.sha256) continue;
    // A page of a theme goes live: nothing but the bytes that were backed up.
    await readStored(files, one);
    await files.copy(path, target);
    restored.push(target);
  }
  const notes = change.themes.map((theme) => `The theme ${theme} is in ${joinPath(web.folder, themesFolder, theme)}.`);
  return { outcome: restored.length > 0 ? 'done' : 'already-done', notes };
}

function noPortal({ site, path }: Restoration): UserError {
  return new UserError(
    'component-not-installed',
    `There is no User Portal at ${site}${path}, so the themes have no place to go.`,
    'Run install-portal first.',
  );
}
