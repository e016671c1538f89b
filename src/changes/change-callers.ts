import * as v from 'valibot';
import { noEffects } from '../plan/effects.js';
import { callerStepIds, installationId } from '../product/step-ids.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, text } from './fields.js';

const schema = fields({
  kind: kindOfChange('change-callers'),
  component: v.pipe(
    v.picklist(['web-service-sdk', 'mobile-app']),
    v.description('Component that has another virtual directory.'),
  ),
  from: text('Virtual directory before; begins with "/".'),
  to: text('Virtual directory now; begins with "/".'),
});

type Callers = v.InferOutput<typeof schema>;

const titles: Readonly<Record<Callers['component'], string>> = {
  'web-service-sdk': 'Change the address of the Web Service SDK in the other programs that call it',
  'mobile-app': 'Change the address of the Mobile App Web Service in the console',
};

/** Document step I2: "you have to change the URL in any applications that reference the Web Service SDK". */
export const changeCallers = defineChange({
  kind: 'change-callers',
  schema,
  id: ({ component }: Callers) => callerStepIds[component],
  title: ({ component }) => titles[component],
  documentStep: ({ component }) => (component === 'web-service-sdk' ? 'I2' : 'I4.2'),
  effects: () => noEffects,
  needs: ({ component }) => [installationId(component)],
  byPerson: (change) => ({
    id: callerStepIds[change.component],
    title: titles[change.component],
    instructions: instructionsFor(change),
    proof: 'said',
    blocking: false,
  }),
});

function instructionsFor({ component, from, to }: Callers): readonly string[] {
  if (component === 'mobile-app') {
    return [
      `The virtual directory of the Mobile App Web Service changed from ${from} to ${to}.`,
      'On the MFA Server, open the console, click the "Mobile App" icon and replace the end of the address there.',
      'The apps of users that were activated before still use the old address: these users activate the app again in the portal, or the old name stays (input mobile-app-virtual-directory).',
      'Confirm this step once a new activation of the app works.',
    ];
  }
  return [
    `The virtual directory of the Web Service SDK changed from ${from} to ${to}.`,
    'The web.config of a User Portal and of a Mobile App Web Service on this server is changed by this suite. On other web servers, give the same choice (input web-service-sdk-virtual-directory).',
    `Change every other program that calls ${from}/PfWsSdk.asmx: the AD FS adapter (WebServiceSdkUrl in its configuration), Microsoft Identity Manager, scripts. The log of IIS shows who asked for ${from} in the last weeks.`,
    'Confirm this step once none of them asks for the old address.',
  ];
}
