import * as v from 'valibot';
import { UserError } from '../base/user-error.js';
import { sameText } from '../host/same-text.js';
import type { StepResult } from '../plan/apply-plan.js';
import { componentTitles } from '../product/components.js';
import { webInstallation } from '../product/names.js';
import { newComponent } from '../product/server-state.js';
import { installationId } from '../product/step-ids.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { addressOf } from './addresses.js';
import { defineChange, type ShownLine, type ShownPlan } from './change-kind.js';
import { fields, kindOfChange, sha256, text, webComponent } from './fields.js';
import { requireApprovedFile } from './installing/approved-file.js';
import { runInstaller } from './installing/run-installer.js';
import { addressProperties, propertiesFor, webAddressSchema } from './installing/web-package.js';
import { versionFound } from './shown-versions.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('install-web-component'),
  component: webComponent,
  packagePath: text('Package of the component.'),
  ...webAddressSchema.entries,
  sha256: v.exactOptional(sha256),
});

type Installation = v.InferOutput<typeof schema>;

/**
 * Document steps I2, I3 and I4.2: a web component from its package at its address. Portal and mobile app serve nobody
 * before their old settings are merged.
 */
export const installWebComponent = defineChange({
  kind: 'install-web-component',
  schema,
  id: ({ component }: Installation) => installationId(component),
  title: ({ component, virtualDirectory, siteId }, { webServer }) => {
    const site = webServer?.sites.find(({ id }) => id === siteId)?.name ?? `number ${siteId}`;
    return `Install the ${componentTitles[component]} as /${virtualDirectory} of site "${site}"`;
  },
  documentStep: ({ component }) => webInstallation[component].documentStep,
  component: (change) => change.component,
  does: 'installs',
  effects: ({ component }) => ({
    interrupts: [],
    restores: component === 'web-service-sdk' ? [component] : [],
    minutes: assumedMinutes['web-component'],
  }),
  needs: ({ component }) => [`uninstall-${component}`, 'install-server', `application-pool-for-${component}`],
  shown: (change, plan) => [productLine(change, plan), addressLine(change, plan)],
  perform: (change, context) => install(change, context),
  proof(change, state, { logFolder }) {
    const web = newComponent(state, change.component)?.web;
    if (web?.siteId === change.siteId && sameText(web.virtualDirectory, `/${change.virtualDirectory}`))
      return undefined;
    return new UserError(
      'web-application-not-found-after-installation',
      `The package reported success, but site ${change.siteId} has no ${componentTitles[change.component]} at /${change.virtualDirectory}.`,
      `See ${logPathOf(change, logFolder)} and the site in IIS Manager, fix it and run again.`,
    );
  },
});

function productLine({ component, packagePath, applicationPool }: Installation, { findings }: ShownPlan): ShownLine {
  // Where a blocker asks for its name there is none yet.
  const pool = applicationPool === '' ? '' : `, application pool ${applicationPool}`;
  return {
    part: 'installed',
    group: `application pool ${applicationPool}`,
    item: `${componentTitles[component]}${versionFound(packagePath, findings)}`,
    line: (items) => `${items}${pool}`,
  };
}

function addressLine({ component, virtualDirectory }: Installation, plan: ShownPlan): ShownLine {
  const address = addressOf(plan, component, virtualDirectory);
  if (address?.isSame === true) {
    return {
      part: 'changed',
      group: 'same address',
      item: address.current,
      line: (items) => `Address unchanged: ${items}`,
    };
  }
  const current = address?.current ?? `/${virtualDirectory}`;
  return {
    part: 'changed',
    group: `address of ${component}`,
    item: address?.old === undefined ? current : `${address.old} → ${current}`,
    line: (item) => `Address of the ${componentTitles[component]}: ${item}`,
  };
}

async function install(change: Installation, context: StepContext): Promise<StepResult> {
  const { host, log } = context;
  const { packagePath } = change;
  const logPath = logPathOf(change, context.logFolder);
  await requireApprovedFile(packagePath, change.sha256, context);
  const decision = change.sha256 === undefined ? await refusal(packagePath, context) : undefined;
  if (decision !== undefined) return { outcome: 'stopped-for-decision', decision, notes: [] };
  await requireAddressProperties(change, context);
  return runInstaller(
    {
      what: packagePath,
      purpose: 'install',
      logPath,
      run: (onStart) =>
        host.installer.install({
          packagePath,
          properties: propertiesFor(change),
          logPath,
          timeLimitSeconds: context.installerTimeLimitSeconds,
          onStart,
          onProgress: (seconds) => log.progress(`${packagePath} is being installed, ${seconds} seconds so far.`),
        }),
    },
    context,
  );
}

function logPathOf({ component }: Installation, logFolder: string): string {
  return `${logFolder}\\install-${component}.log`;
}

/** What came with the new server is judged before it is run; the approval covers it by rule. */
async function refusal(path: string, context: StepContext): Promise<UserError | undefined> {
  const [finding] = await context.judgePackage(path);
  if (finding === undefined) return undefined;
  const { code, message, advice, input } = finding;
  const settled = `Give ${input ?? 'the right file'} and run again: the approval is still valid.`;
  return new UserError(code, message, `${advice} ${settled}`);
}

/** Without these properties the package would install at an address of its own choice. */
async function requireAddressProperties(change: Installation, { host }: StepContext): Promise<void> {
  const { properties } = await host.installer.describe(change.packagePath);
  const missing = addressProperties.filter((name) => !(name in properties));
  if (missing.length > 0) {
    throw new UserError(
      'package-without-address',
      `${change.packagePath} does not declare ${missing.join(', ')}, so site and virtual directory cannot be chosen.`,
      `Install the ${componentTitles[change.component]} through the console of the MFA Server as /${change.virtualDirectory}, then run again.`,
    );
  }
}
