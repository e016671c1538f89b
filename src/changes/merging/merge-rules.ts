import type { MergeRules, SettingRule, ValueRewrite } from '../../webconfig/merge-rules.js';
import type { MergedComponent } from '../backup-sets/roles.js';
import { decidedRules, type SettingDecisions } from './setting-decisions.js';
import type { WebServiceSdkAddress } from './web-service-sdk-address.js';

/** The setting with the address of the Web Service SDK; it is known by its name, with any name of its section. */
const addressSettings: Readonly<Record<MergedComponent, string>> = {
  'user-portal': 'applicationSettings/*/pfup_pfwssdk_PfWsSdk',
  'mobile-app': 'applicationSettings/*/pfpaws_pfwssdk_PfWsSdk',
};

/** What is in the packages of all versions as long as nobody configured the address; source: the deployment pages. */
const unconfiguredAddresses = ['http://localhost:4898/*', 'http*://www.contoso.com/*', 'http*://contoso.com/*'];

const theme = ['system.web/pages/@theme'];

/** A theme whose folder is in the backup is there before the merge; any other one is left to a person. */
function themeRules(themesInBackup: readonly string[]): readonly SettingRule[] {
  return [
    {
      patterns: theme,
      originals: themesInBackup,
      policy: 'carry',
      note: 'The folder App_Themes\\{value} is in the backup and is put back below the new portal.',
    },
    {
      patterns: theme,
      policy: 'carry-change',
      note: 'The theme needs its folder App_Themes\\{value} below the new portal.',
    },
  ];
}

function rewritesFor(patterns: readonly string[], address: WebServiceSdkAddress): readonly ValueRewrite[] {
  switch (address.rule) {
    case 'unchanged':
      return [];
    case 'virtual-directory':
      return [{ kind: 'path-segments', patterns, from: address.from, to: address.to }];
    case 'replace':
      return [{ kind: 'replace', patterns, value: address.url }];
  }
}

/**
 * Document step I4.3: the values of appSettings and applicationSettings, the SDK's address for its new directory, and
 * every other difference reported. A portal's theme is carried where it is one of `themesInBackup`.
 */
export function mergeRulesFor(
  component: MergedComponent,
  webServiceSdk: WebServiceSdkAddress,
  oldOnly: 'carry' | 'report',
  decisions?: SettingDecisions,
  themesInBackup: readonly string[] = [],
): MergeRules {
  const patterns = [addressSettings[component]];
  return {
    settings: [...decidedRules(decisions), ...(component === 'user-portal' ? themeRules(themesInBackup) : [])],
    oldOnly,
    unconfigured: [{ patterns, values: unconfiguredAddresses }],
    rewrites: rewritesFor(patterns, webServiceSdk),
  };
}
