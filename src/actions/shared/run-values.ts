import type { ServerKnowledge } from '../../changes/server/read-server.js';
import { omitUndefined } from '../../omit-undefined.js';
import { componentNames } from '../../product/components.js';
import type { ProductNameOverrides } from '../../product/names.js';
import type { UpgradeChoices, VirtualDirectoryChoice } from '../../stages/situation.js';
import type { InputValues } from '../../workflow/input.js';
import type { ChoiceValues } from './choice-inputs.js';
import type { knowledgeInputs } from './knowledge-inputs.js';

/** Inputs that an action does not have stand at their defaults. */
export function choicesOf(inputs: ChoiceValues, workFolder: string): UpgradeChoices {
  const setupPath = inputs['setup-path'];
  return {
    backupDestination: inputs['backup-destination'] ?? `${workFolder}\\backups`,
    virtualDirectories: {
      'user-portal': virtualDirectoryChoice(inputs['user-portal-virtual-directory']),
      'mobile-app': virtualDirectoryChoice(inputs['mobile-app-virtual-directory']),
      'web-service-sdk': virtualDirectoryChoice(inputs['web-service-sdk-virtual-directory']),
    },
    oldOnly: inputs['old-only'] ?? 'carry',
    ...omitUndefined({
      setup:
        setupPath === undefined
          ? undefined
          : {
              path: setupPath,
              ...omitUndefined({ arguments: inputs['setup-arguments'], sha256: inputs['setup-sha256'] }),
            },
      packageFolder: inputs['package-folder'],
      targetVersion: inputs['target-version'],
      applicationPool: inputs['application-pool'],
      webServiceSdkUrl: inputs['web-service-sdk-url'],
    }),
  };
}

function virtualDirectoryChoice(name: string | undefined): VirtualDirectoryChoice {
  if (name === undefined || name === 'keep') return { name: 'keep' };
  return name === 'new' ? { name: 'new' } : { name: 'custom', virtualDirectory: name };
}

/** The inputs as the stages take them. */
export function knowledgeOf(inputs: InputValues<typeof knowledgeInputs>): ServerKnowledge {
  return omitUndefined({
    installPath: inputs['install-path'],
    dataFile: inputs['data-file'],
    productNamePatterns: overridesOf(inputs['product-names']),
    productCodes: inputs['product-codes'] && Object.fromEntries(inputs['product-codes']),
    webApplications: inputs['web-applications'] && Object.fromEntries(inputs['web-applications']),
  });
}

function overridesOf(lines: InputValues<typeof knowledgeInputs>['product-names']): ProductNameOverrides | undefined {
  if (lines === undefined) return undefined;
  const patterns = (generation: string) =>
    Object.fromEntries(
      componentNames.map((component) => [
        component,
        lines.filter(([key]) => key === `${generation}/${component}`).map(([, pattern]) => pattern),
      ]),
    );
  return { phonefactor: patterns('phonefactor'), 'mfa-server': patterns('mfa-server') };
}
