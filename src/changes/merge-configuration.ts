import * as v from 'valibot';
import { list, optional } from '../base/format/fields.js';
import { componentTitles } from '../product/components.js';
import { mergeId } from '../product/step-ids.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { mergedComponents } from './backup-sets/roles.js';
import { defineChange, type ShownLine, type ShownPlan } from './change-kind.js';
import { fields, kindOfChange, listOf, path, site } from './fields.js';
import { webServiceSdkAddressSchema } from './merging/web-service-sdk-address.js';

const patterns = (meaning: string) => listOf(v.string(), meaning);

const schema = fields({
  kind: kindOfChange('merge-configuration'),
  component: v.pipe(v.picklist(mergedComponents), v.description('Component whose web.config is merged.')),
  site,
  path,
  webServiceSdk: v.pipe(
    webServiceSdkAddressSchema,
    v.description('What becomes of the address of the Web Service SDK.'),
  ),
  oldOnly: v.pipe(
    v.picklist(['carry', 'report']),
    v.description('What becomes of settings that only the old file has.'),
  ),
  otherSections: optional(
    'Names of the sections outside of the settings, and of the locations, that the old file has.',
    list(v.string()),
  ),
  settingDecisions: optional(
    'What a person decided for single settings.',
    fields({
      carry: patterns('Settings whose old value is carried.'),
      keep: patterns('Settings whose new value stays.'),
      report: patterns('Settings that are reported only.'),
    }),
  ),
});

type Merge = v.InferOutput<typeof schema>;

/**
 * Document step I4.3: the old values into the new web.config, which is kept in the work folder as its package brought
 * it. Where a person has to decide first, nothing is written.
 */
export const mergeConfiguration = defineChange({
  kind: 'merge-configuration',
  schema,
  id: ({ component }: Merge) => mergeId(component),
  title: ({ component }) => `Bring the old settings of the ${componentTitles[component]} into its new web.config`,
  documentStep: () => 'I4.3',
  component: (change) => change.component,
  effects: ({ component }) => ({ interrupts: [], restores: [component], minutes: assumedMinutes.merge }),
  needs: ({ component }) => [`install-${component}`, 'restore-themes'],
  shown: (change, plan) => [settingsLine(change), ...otherSectionsLine(change, plan), ...addressLine(change)],
});

function settingsLine({ component, oldOnly }: Merge): ShownLine {
  const only = oldOnly === 'carry' ? 'also' : 'not';
  return {
    part: 'changed',
    group: 'settings',
    item: componentTitles[component],
    line: (items) =>
      `Settings of the old web.config into the new one: ${items}; ${only} those that only the old one has`,
  };
}

/** Document step I4.3: "any other defaults". */
function otherSectionsLine({ component, otherSections = [] }: Merge, { inputs }: ShownPlan): readonly ShownLine[] {
  if (otherSections.length === 0) return [];
  const what =
    inputs.oldInstallers === undefined
      ? 'without old-installers a person confirms the list'
      : 'what somebody changed is brought over, or asked of a person';
  return [
    {
      part: 'changed',
      group: 'other sections',
      item: `${componentTitles[component]} ${otherSections.join(', ')}`,
      separator: '; ',
      line: (items) => `Other old sections (${what}): ${items}`,
    },
  ];
}

function addressLine({ webServiceSdk }: Merge): readonly ShownLine[] {
  const line = (item: string, whole: string): ShownLine => ({ part: 'changed', group: 'sdk', item, line: () => whole });
  switch (webServiceSdk.rule) {
    case 'unchanged':
      return [];
    case 'virtual-directory': {
      const move = `/${webServiceSdk.from} → /${webServiceSdk.to}`;
      return [line(move, `Web Service SDK in these settings: ${move}; other callers are yours to change`)];
    }
    case 'replace':
      return [line(webServiceSdk.url, `Web Service SDK in these settings: ${webServiceSdk.url}`)];
  }
}
