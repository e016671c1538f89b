import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';

const startTime = new Date('2026-03-07T22:15:00Z');

/** What the plan's approver reads of interruptions, in the summary of the step. */
async function toldOf(folder: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  const { summary = '', fault } = await runHere('restore-backup', folder, { ...inputs, mode: 'plan' }, { startTime });
  expect(fault).toBeUndefined();
  return summary;
}

const wentWithout = /Second factor through MFA1 .*: none/;

test.each(['user-portal', 'mobile-app', 'web-service-sdk', 'agent'])(
  'a restore of the %s stops a service where its plan says so, and not where it does not',
  (component) =>
    onSampleServer('one-server', async ({ folder }) => {
      await runHere('backup-pfdata', folder, { upload: 'false' }, { startTime });
      const theme = 'inetpub/wwwroot/PhoneFactor/App_Themes/Contoso/Contoso.css';
      const files: Readonly<Record<string, string>> = {
        'user-portal': theme,
        'mobile-app': 'inetpub/wwwroot/PhoneFactorPhoneAppWebService/web.config',
        'web-service-sdk': 'inetpub/wwwroot/PhoneFactorWebServiceSdk/web.config',
        agent: 'Program Files/PhoneFactor/Data/group-reconstruction.txt',
      };
      await rm(join(folder, 'drives', 'C', files[component] ?? ''));
      const told = wentWithout.test(await toldOf(folder, { components: component }));
      const stopped: string[] = [];
      const onEffect = ({ operation, subject }: { readonly operation: string; readonly subject: string }) => {
        if (operation === 'services.stop') stopped.push(subject);
      };
      const { fault } = await runHere('restore-backup', folder, { components: component }, { startTime, onEffect });
      expect(fault).toBeUndefined();
      expect({ told, stopped }).toEqual({ told, stopped: told ? ['PhoneFactorSvc'] : [] });
    }),
);

test('a file of a theme that is put back takes no site away', () =>
  onSampleServer('one-server', async ({ folder }) => {
    await runHere('backup-pfdata', folder, { upload: 'false' }, { startTime });
    const theme = join(folder, 'drives/C/inetpub/wwwroot/PhoneFactor/App_Themes/Contoso/Contoso.css');
    const before = await readFile(theme);
    await rm(theme);
    expect(await toldOf(folder, { components: 'user-portal' })).not.toMatch(/User Portal: away/);
    await runHere('restore-backup', folder, { components: 'user-portal' }, { startTime });
    expect(await readFile(theme)).toEqual(before);
  }));
