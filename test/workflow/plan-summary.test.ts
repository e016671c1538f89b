import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RunOutcome } from '../../src/plan/outcome.js';
import type { PlanView } from '../../src/plan/plan-view.js';
import { isFinished, outcomeSummary } from '../../src/workflow/outcome-result.js';
import { runStage, runToTheEnd, runUpgrade, sampleUpgrades } from '../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../host/sample-server.js';

const planned = (
  sample: string,
  stage: Parameters<typeof runStage>[2] = 'upgrade',
  options = {},
): Promise<RunOutcome> =>
  onSampleServer(sample, async ({ open }) => runStage(await open(), sample, stage, { mode: 'plan', ...options }));

const screen = (markdown: string) => markdown.split('<details>')[0] ?? '';

/** Lines as GitHub shows them at 1,000 pixels: about 125 letters in the table's second column. */
function linesOf(markdown: string): number {
  const lines = screen(markdown)
    .split('\n')
    .filter((line) => line !== '' && !/^\| --- /.test(line))
    .flatMap((line) => line.split('<br>'));
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(/^\|[^|]*\| /, '').length / 125)), 0);
}

const row = (markdown: string, title: string) =>
  screen(markdown)
    .split('\n')
    .find((line) => line.startsWith(`| **${title}`) || line.startsWith(`- **${title}`));

describe('the plan of an upgrade for its approver', () => {
  test.each(Object.keys(sampleUpgrades))('%s: fits one screen and answers every question', async (sample) => {
    const outcome = await planned(sample);
    const markdown = outcomeSummary(outcome);
    expect(linesOf(markdown)).toBeLessThanOrEqual(30);
    for (const title of [
      'Do now',
      'Sign-in',
      'Removed',
      'Installed',
      'Runs as administrator',
      'Interrupted',
      'Way back',
      'Warnings',
    ]) {
      expect(row(markdown, title)).toBeDefined();
    }
    expect(markdown).toContain('; what persons do: ');
    expect(screen(markdown)).toContain(`\`\`\`yaml\nmode: apply\napproved-plan: ${outcome.digest}\n\`\`\``);
  });

  test('one-server: says what goes, what comes, who is affected and how it is undone', async () => {
    const { announcements, late: _, ...view } = (await planned('one-server')).view;
    expect(view).toEqual({
      counts: { removes: 4, installs: 4, minutesWithoutSignIn: 30 },
      removed: [
        'PhoneFactor User Portal 5.0.3',
        'PhoneFactor Phone App Web Service 5.0.3',
        'PhoneFactor Web Service SDK 5.0.3',
        'PhoneFactor Agent 5.0.3',
      ],
      installed: [
        'Multi-Factor Authentication Server 7.1.2 into C:\\Program Files\\PhoneFactor',
        'Web Service SDK, User Portal and Mobile App Web Service, application pool MultiFactorAuth',
      ],
      changed: [
        'IIS: application pool MultiFactorAuth (.NET v4.0) made if it is missing; authentication and TLS settings put back',
        'Address of the Web Service SDK: /PhoneFactorWebServiceSdk → /MultiFactorAuthWebServiceSdk',
        'Address of the User Portal: https://[public address]/PhoneFactor → https://[public address]/MultiFactorAuth',
        'Custom themes put back: Contoso',
        'Address unchanged: /PhoneFactorPhoneAppWebService',
        'Settings of the old web.config into the new one: User Portal and Mobile App Web Service; also those that only the old one has',
        'Other old sections (without old-installers a person confirms the list): User Portal system.web/compilation, system.web/pages, system.web/customErrors, system.web/authentication; Mobile App Web Service system.web/compilation, system.web/customErrors',
        'Web Service SDK in these settings: /PhoneFactorWebServiceSdk → /MultiFactorAuthWebServiceSdk; other callers are yours to change',
      ],
      runsAsAdministrator: [
        'C:\\Install\\MultiFactorAuthenticationServerSetup.exe /install /quiet /norestart (SHA-256 a25be8f99a69c1e1…, signed by Microsoft Corporation)',
        'msiexec: 4 removals and 3 installations; what the new server brings is judged before it is run',
      ],
      cannotBeUndone: ['What users change after the backup', 'An activation and the choice of a replication group'],
      lost: [],
      interruption: [
        'Second factor through MFA1 (phone call, text message, mobile app; also clients of RADIUS, LDAP or the IIS plug-in): none from step 1 to 12, about 30 minutes plus the manual steps 11 and 12.',
        'User Portal: away from step 4 to 23, about 35 minutes plus the manual steps.',
        'Mobile App Web Service: away from step 5 to 24, about 35 minutes plus the manual steps.',
        'Web Service SDK: away from step 6 to 15, about 20 minutes plus the manual steps.',
      ],
      estimate:
        'Other servers are not touched. Minutes are estimated from assumptions, not measured on this server; restarts, waiting, a large data folder and a slow share come on top.',
      people: {
        before: [
          'Stop client traffic to MFA1, or take it out of the load balancer; inform the users of the time',
          'Have a Global Administrator at hand for activation credentials; the cloud service ended on 30 September 2024, so activation may be refused',
        ],
        during: [
          'Step 11: Activate the Multi-Factor Authentication Server on MFA1, if it asks for it (activate-server)',
          'Step 12: Confirm the replication group of MFA1 (confirm-replication-group)',
        ],
        after: [
          'Step 25: Set the new User Portal URL (set-portal-url)',
          'Step 26: Inform the users of the new address of the User Portal (inform-users)',
          'Step 27: Change the address of the Web Service SDK in the other programs that call it (change-sdk-callers)',
          'If the merge lists differences: other-defaults-user-portal, other-defaults-mobile-app',
          'Run verify-upgrade',
          'Allow client traffic to MFA1 again',
        ],
      },
      wayBack: [
        'Backup set of agent, User Portal, Mobile App Web Service and Web Service SDK: a new folder in C:\\ProgramData\\mfa-server-upgrade\\backups, read back and compared; every set stays; not uploaded',
        'Old packages in it: of all of them (cached packages of Windows); roll back with restore-backup, scope: roll-back',
      ],
      oldPackages: ['agent', 'User Portal', 'Mobile App Web Service', 'Web Service SDK'],
    } satisfies Omit<PlanView, 'announcements' | 'late'>);
    expect(announcements.length).toBe(4);
  });

  test.each(Object.keys(sampleUpgrades))(
    '%s: values have words in place of JSON and of names of fields',
    async (sample) => {
      const markdown = outcomeSummary(await planned(sample));
      const tables = markdown.split('<details><summary>What was chosen')[1] ?? '';
      for (const title of ['What was found on the server', 'What each step changes']) {
        expect(tables).toContain(`<details><summary>${title}`);
      }
      expect(tables).not.toMatch(/[{[]"|\b(?:undefined|null|true|false)\b/);
      const places = tables
        .split('\n')
        .flatMap((line) => (line.startsWith('| ') ? line.split(' | ').slice(0, -1) : []));
      expect(places.filter((place) => /(?:^|, )[a-z]+[A-Z][a-z]/.test(place))).toEqual([]);
    },
  );

  test('a separate web server: the second factor is not named, what does not come back is', async () => {
    const { view } = await planned('web-server');
    expect(view.interruption[0]).toMatch(/no service that answers it is stopped; the mobile app may need/);
    expect(view.interruption[1]).toBe('User Portal: away from step 3 to 9, about 10 minutes.');
    expect(view.interruption[2]).toBe('Mobile App Web Service: removed for good, the new version has none.');
    expect(view.people).toEqual({
      before: [],
      during: [],
      after: ['If the merge lists differences: other-defaults-user-portal', 'Run verify-upgrade'],
    });
  });

  test('the old installers and the number of kept sets change the way back', async () => {
    const { view } = await planned('one-server', 'upgrade', {
      choices: { oldInstallers: 'C:\\Install\\PhoneFactor5', keepBackups: 3 },
    });
    expect(view.wayBack[0]).toMatch(/the newest 3 stay; not uploaded$/);
    expect(view.wayBack[1]).toBe(
      'Old packages in it: of all of them (C:\\Install\\PhoneFactor5); roll back with restore-backup, scope: roll-back',
    );
  });

  test('what a person runs by hand is counted as that person’s time', async () => {
    const { view } = await planned('one-server', 'upgrade', {
      choices: { setup: { path: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe' } },
    });
    expect(view.installed[0]).toBe(
      'Install the Multi-Factor Authentication Server into C:\\Program Files\\PhoneFactor (by a person)',
    );
    expect(view.interruption[0]).toContain('about 15 minutes plus the manual steps 9, 10 and 11');
    expect(view.people.during[0]).toMatch(/^Step 9: .* \(is seen by itself\)$/);
  });
});

describe('the text for the users beside the plan', () => {
  const english = async (sample: string, choices = {}) => {
    const { view } = await planned(sample, 'upgrade', { choices });
    return view.announcements.filter(({ language }) => language === 'en').map(({ when, text }) => `${when}: ${text}`);
  };

  test('one-server: the maintenance with its length, then the new address', async () => {
    const [before, after, ...more] = await english('one-server');
    expect(before).toMatch(
      /^before: Maintenance of multi-factor.*about 55 minutes\..*cannot confirm sign-ins.*portal cannot/s,
    );
    expect(after).toMatch(
      /^after: New address of .*\nhttps:\/\/\[public address\]\/MultiFactorAuth\n.*\nhttps:\/\/\[public address\]\/PhoneFactor\n/s,
    );
    expect(after).not.toContain('app on your phone');
    expect(more).toEqual([]);
  });

  test('web-server: sign-ins are not spoken of; the address stays, and the service of the app goes', async () => {
    const [before, after] = await english('web-server');
    expect(before).not.toContain('sign-ins');
    expect(after).toMatch(/renewed.*app on your phone/s);
  });

  test('a mobile app service under another address is spoken of', async () => {
    const keep = { name: 'keep' };
    const virtualDirectories = { 'user-portal': keep, 'mobile-app': { name: 'new' }, 'web-service-sdk': keep };
    expect((await english('one-server', { virtualDirectories }))[1]).toContain('app on your phone');
  });

  test('a stage alone announces nothing', async () => {
    expect((await planned('one-server', 'backup-pfdata')).view.announcements).toEqual([]);
  });
});

describe('the plan of one stage', () => {
  test('a backup alone: nothing is removed, and the services are stopped while it is made', async () => {
    const markdown = outcomeSummary(await planned('one-server', 'backup-pfdata'));
    expect(markdown).toMatch(/none from step 1 to 3, about 10 minutes\.(?:<br>|$)/m);
    expect(row(markdown, 'Removed')).toBeUndefined();
    expect(row(markdown, 'Way back')).toContain('a new folder in C:\\\\ProgramData');
    expect(row(markdown, 'Way back')).not.toContain('restore-backup');
  });

  test('a removal alone says that nothing of the plan brings the server back', async () => {
    const { view } = await onSampleServer('one-server', async ({ open }) => {
      await runStage(await open(), 'one-server', 'backup-pfdata');
      return runStage(await open(), 'one-server', 'uninstall-phonefactor', { mode: 'plan' });
    });
    expect(view.interruption[0]).toMatch(/from step 1 to 7, about 10 minutes, and on: what brings it back is not part/);
    expect(view.people.after).toEqual([]);
    expect(view.wayBack[0]).toMatch(/^Backup set: C:\\ProgramData\\mfa-server-upgrade\\backups\\mfa1-/);
  });

  test('a blocked plan begins with what stops it and what to do, and offers nothing to approve', async () => {
    const outcome = await planned('one-server', 'install-portal');
    const markdown = outcomeSummary(outcome);
    expect(markdown).toMatch(
      /^\| MFA1 \| \*\*blocked, this run changed nothing \\\(rehearsal\\\)\*\* \|\n.*\n\| \*\*Do now\*\* \| Run backup-pfdata/,
    );
    expect(markdown).toMatch(
      /\n### 1 thing stops this plan\n\n1\. \*\*phonefactor-still-installed\*\*: .*<br>\*\*Do:\*\* Run backup-pfdata/,
    );
    expect(markdown).not.toContain(outcome.digest);
  });
});

test('after the upgrade there is nothing to do, to approve or to warn of, and the next plan says so', () =>
  onSampleServer('one-server', async ({ open }) => {
    await runToTheEnd(open, 'one-server');
    const outcome = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
    expect(isFinished(outcome)).toBe(true);
    const markdown = outcomeSummary(outcome);
    expect(markdown).toMatch(
      /^\| MFA1 \| \*\*finished, nothing is left to do \\\(rehearsal\\\)\*\* \|\n.*\n\| \*\*Do now\*\* \| Nothing is left of this plan\. Prove the result with verify-upgrade\. \|\n\| \*\*Sign-in\*\* \| up /,
    );
    expect(markdown).not.toContain('mode: apply');
  }));

test('half way, with a person’s steps to come, the second factor is still away', () =>
  onSampleServer('one-server', async ({ open }) => {
    await runUpgrade(await open(), 'one-server');
    const { view } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
    expect(view.removed).toEqual([]);
    expect(view.interruption[0]).toMatch(/none from step 1 to 2, as long as the manual steps 1 and 2 take\./);
    expect(view.wayBack[0]).toMatch(/^Backup set: C:/);
  }));

test('names from the server are shown, never obeyed: no markup, no table cell, no element of theirs', async () => {
  const outcome = await planned('one-server');
  const hostile = '</details><script>x</script> | **b** `c`\n## d';
  const { view, plan } = outcome;
  const markdown = outcomeSummary({
    ...outcome,
    plan: { ...plan, server: hostile, warnings: [{ code: hostile, message: hostile, advice: hostile }] },
    view: { ...view, removed: [hostile], changed: [hostile], wayBack: [hostile] },
  });
  expect(markdown).not.toMatch(/<script|<\/details><|[^\\]\*\*b|^## d/m);
  expect(row(markdown, 'Removed')).toMatch(/^- \*\*Removed\*\*: &lt;/);
});

describe('what leaves the server', () => {
  const upload = { upload: 'auto', recipients: ['age1one', 'age1two'], allowUnencrypted: false } as const;
  const wayBack = async (choice: object) =>
    row(outcomeSummary(await planned('one-server', 'upgrade', { choices: choice })), 'Way back') ?? '';

  test('is on the first screen: for whom it is encrypted, or that it is not', async () => {
    expect(await wayBack({})).toContain('; not uploaded<br>');
    expect(await wayBack({ upload })).toContain(
      'Artifact of the name of the set, encrypted for age1one and age1two, kept for the time set in the repository',
    );
    const open = { ...upload, recipients: [], allowUnencrypted: true, artifactName: 'mine', retentionDays: 5 };
    expect(await wayBack({ upload: open })).toContain('Artifact mine, IN CLEAR TEXT');
    expect(await wayBack({ upload: open })).toContain('kept for 5 days');
  });
});

test('a run that failed after it changed something names the way back and the set', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const faults = { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } };
    await writeFile(join(folder, 'faults.json'), JSON.stringify(faults));
    const failed = await runUpgrade(await open(), 'one-server');
    const summary = outcomeSummary(failed).replaceAll('\\', '');
    const set = failed.backup?.folder.replaceAll('\\', '');
    expect(summary).toContain(`* **Way back**: restore-backup with scope: roll-back and backup-path: ${set}.`);
  }));
