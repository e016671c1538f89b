import * as v from 'valibot';
import { noEffects } from '../plan/effects.js';
import { themeRestorationId } from '../product/step-ids.js';
import { defineChange, type ShownLine } from './change-kind.js';
import { fields, kindOfChange, listOf, path, site } from './fields.js';

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
  id: () => themeRestorationId,
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
});
