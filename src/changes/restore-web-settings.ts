import * as v from 'valibot';
import { field } from '../base/format/fields.js';
import { sameText } from '../host/same-text.js';
import { applicationSettingsSchema } from '../host/server-facts-schema.js';
import { sameSettings } from '../host/web-server.js';
import type { StepResult } from '../plan/apply-plan.js';
import { componentTitles } from '../product/components.js';
import { webInstallation } from '../product/names.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, path, site, text, webComponent } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('restore-web-settings'),
  component: webComponent,
  site,
  path,
  settings: field('Settings as they were.', applicationSettingsSchema),
  applicationPool: v.exactOptional(text('Pool that the application belongs into; it stays where it is when absent.')),
});

type Restoration = v.InferOutput<typeof schema>;

/** Pool, authentication and TLS flags as they were; all are lost with an uninstall. */
export const restoreWebSettings = defineChange({
  kind: 'restore-web-settings',
  schema,
  id: ({ component }: Restoration) => `restore-web-settings-${component}`,
  title: ({ component }) => `Put back the authentication and TLS settings of the ${componentTitles[component]}`,
  documentStep: ({ component }, stage) =>
    stage === 'restore-backup' ? undefined : webInstallation[component].documentStep,
  component: (change) => change.component,
  effects: ({ component }) => ({
    interrupts: [],
    restores: component === 'web-service-sdk' ? [component] : [],
    minutes: 0,
  }),
  needs: ({ component }) => [`install-${component}`, `reinstall-${component}`],
  shown: () => [
    {
      part: 'changed',
      group: 'IIS',
      item: 'authentication and TLS settings put back',
      separator: '; ',
      line: (items) => `IIS: ${items}`,
    },
  ],
  perform: (change, context) => putBack(change, context),
});

async function putBack(change: Restoration, { host }: StepContext): Promise<StepResult> {
  const { site: siteName, path, settings, applicationPool } = change;
  const found = (await host.webServer.read())?.sites.find(({ name }) => name === siteName);
  const application = found?.applications.find((one) => sameText(one.path, path));
  const pool = applicationPool ?? application?.applicationPool;
  const isInPool = application !== undefined && application.applicationPool === pool;
  if (isInPool && sameSettings(await host.webServer.readSettings(siteName, path), settings)) {
    return { outcome: 'already-done', notes: [`The settings of ${siteName}${path} are as they were.`] };
  }
  const wanted = applicationPool === undefined ? { settings } : { settings, applicationPool };
  await host.webServer.configureApplication(siteName, path, wanted);
  return { outcome: 'done', notes: [`Put back the settings of ${siteName}${path}.`] };
}
