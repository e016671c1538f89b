import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { ActionName } from '../../../src/actions/definitions.js';
import type { Host } from '../../../src/host/host.js';
import { runStub, type StubRun } from '../../stub.js';
import { openHost, packageHashes } from './machine-parts.js';
import {
  activationContent,
  agentFolderOf,
  dataFileContent,
  makeOldServer,
  type OldServer,
  password,
} from './old-server.js';
import type { WineCase } from './wine-case.js';

export interface Scenario {
  readonly old: OldServer;
  /** What the web components are called afterwards. */
  readonly newPortal: string;
  readonly newWebServiceSdk: string;
  readonly inputs: Readonly<Record<string, string>>;
}

const setupArguments = '/S /v"/qn /norestart"';
const mostRuns = 6;
const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';

if (process.env.MFA_LOOK_ALIKES === undefined) process.chdir('Z:\\project');
mkdirSync('C:\\runner', { recursive: true });

/** Runs an action by its stub in `dist`, as the runner does. */
export function runAction(name: ActionName, inputs: Readonly<Record<string, string>>): Promise<StubRun> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return runStub(name, inputs, { ...Object.fromEntries(own), RUNNER_TEMP: 'C:\\runner' });
}

export function upgradeInputs({ old, inputs }: Scenario): Readonly<Record<string, string>> {
  return {
    'setup-path': `${old.installFolder}\\MultiFactorAuthenticationServerSetup.exe`,
    'setup-arguments': setupArguments,
    'target-version': '8.1.2',
    'package-sha256': packageHashes().join(', '),
    // Wine's installer keeps packages in a way of its own.
    'accept-no-way-back': 'true',
    ...inputs,
  };
}

const succeeded = (run: StubRun) => {
  assert.equal(run.exitCode, 0, run.log.slice(-4000));
  // The runner learns what to hide by a command that it does not print.
  const shown = run.log.split(/\r?\n/).filter((line) => !line.startsWith('::add-mask::'));
  const secret = [...shown, run.summary].find((line) => line.includes('w0rd'));
  assert.equal(secret, undefined, 'a password was shown');
  return run;
};

/** The upgrade by the action at the root, run until nothing is left, doing what it asks a person to do. */
export async function upgradeToTheEnd(scenario: Scenario): Promise<readonly StubRun[]> {
  const runs: StubRun[] = [];
  let said: readonly string[] = [];
  for (let count = 0; count < mostRuns; count += 1) {
    const run = await runAction('upgrade', { ...upgradeInputs(scenario), 'completed-operator-steps': said.join(', ') });
    runs.push(succeeded(run));
    const asked: readonly { readonly id: string }[] = JSON.parse(run.outputs['operator-steps'] ?? '[]');
    if (run.outputs.finished === 'true' && asked.length === 0) return runs;
    said = [...new Set([...said, ...asked.map(({ id }) => id)])];
  }
  throw new Error(`No end in ${mostRuns} runs:\n${runs.at(-1)?.log.slice(-4000)}`);
}

export function scenarioCases(scenario: Scenario): readonly WineCase[] {
  const { old } = scenario;
  let host: Host;
  return [
    {
      name: 'an old server is installed from real packages (appcmd and icacls stand-ins)',
      async run() {
        host = await openHost();
        await makeOldServer(host, old);
      },
    },
    {
      name: 'inspect finds it all and nothing that stops the upgrade',
      async run() {
        const run = succeeded(await runAction('inspect', {}));
        assert.deepEqual(JSON.parse(run.outputs.blockers ?? ''), []);
        const found: readonly { readonly component: string }[] = JSON.parse(run.outputs.components ?? '[]');
        const names = found.map(({ component }) => component).sort();
        assert.deepEqual(names, ['agent', 'mobile-app', 'user-portal', 'web-service-sdk']);
      },
    },
    {
      name: 'the plan changes nothing, and is the same again',
      async run() {
        const plans = [];
        for (let count = 0; count < 2; count += 1) {
          plans.push(succeeded(await runAction('upgrade', { ...upgradeInputs(scenario), mode: 'plan' })));
        }
        assert.equal(plans[0]?.outputs.changed, 'false');
        assert.equal(plans[0].outputs['plan-digest'], plans[1]?.outputs['plan-digest']);
        assert.deepEqual(JSON.parse(plans[0].outputs.blockers ?? ''), []);
      },
    },
    {
      name: 'the upgrade comes to its end',
      timeLimitSeconds: 400,
      async run() {
        const runs = await upgradeToTheEnd(scenario);
        return `${runs.length} runs`;
      },
    },
    ...endState(scenario, () => host),
    {
      name: 'a further run changes nothing',
      async run() {
        const run = succeeded(await runAction('upgrade', upgradeInputs(scenario)));
        assert.equal(run.outputs.changed, 'false');
        assert.equal(run.outputs.finished, 'true');
      },
    },
    {
      name: 'verify-upgrade fails nothing but the pages, which no IIS serves here',
      async run() {
        const run = await runAction('verify-upgrade', { 'fail-on-failed-check': 'false' });
        assert.equal(run.exitCode, 0, run.log.slice(-3000));
        const checks: readonly { readonly id: string; readonly verdict: string; readonly need: string }[] = JSON.parse(
          run.outputs.checks ?? '[]',
        );
        const wrong = checks.filter(
          ({ verdict, need }) => verdict === 'fail' || (verdict !== 'pass' && need === 'required'),
        );
        const isOfPage = ({ id }: { readonly id: string }) => /-(answers|reaches-sdk)$/.test(id);
        assert.deepEqual(
          wrong.filter((check) => !isOfPage(check)),
          [],
        );
        return run.outputs.result;
      },
    },
  ];
}

export function endState({ old, newPortal, newWebServiceSdk }: Scenario, host: () => Host): readonly WineCase[] {
  const agent = agentFolderOf(old);
  const portal = `${old.siteFolder}\\${newPortal}`;
  return [
    {
      name: 'end state: the services',
      async run() {
        const names = (await host().services.list()).map(({ name, state }) => `${name} ${state}`);
        assert.ok(names.includes('MultiFactorAuth running'), names.join(', '));
        assert.ok(!names.some((name) => name.startsWith('PhoneFactor')), names.join(', '));
      },
    },
    {
      name: 'end state: the server lies in the old folder, with data file and activation as they were',
      async run() {
        assert.equal(readFileSync(`${agent}\\Data\\Phonefactor.pfdata`, 'utf8'), dataFileContent);
        assert.equal(readFileSync(`${agent}\\Data\\licence.key`, 'utf8'), activationContent);
        const files = readdirSync(agent);
        assert.ok(files.includes('MultiFactorAuthSvc.exe'), files.join(', '));
        assert.ok(!files.includes('PhoneFactorSvc.exe'), files.join(', '));
      },
    },
    {
      name: 'end state: the registry',
      async run() {
        const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
        const path = (await host().registry.readTree(key, '32'))?.[0]?.values.find(
          ({ name }) => name === 'InstallPath',
        );
        assert.deepEqual(path?.data, { type: 'string', text: `${agent}\\` });
        const entries = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
        const names: string[] = [];
        for (const view of ['32', '64'] as const) {
          for (const { values } of (await host().registry.readTree(entries, view)) ?? []) {
            const name = values.find((value) => value.name === 'DisplayName')?.data;
            if (name?.type === 'string') names.push(name.text);
          }
        }
        const own = [...new Set(names)].filter((name) => /PhoneFactor|Multi-Factor/.test(name)).sort();
        assert.deepEqual(own, [
          'Multi-Factor Authentication Server',
          'Multi-Factor Authentication User Portal',
          'Multi-Factor Authentication Web Service SDK',
        ]);
      },
    },
    {
      name: 'end state: the web applications (appcmd stand-in)',
      async run() {
        const site = (await host().webServer.read())?.sites[0];
        const paths = site?.applications.map(({ path }) => path).sort();
        assert.deepEqual(paths, ['/', `/${newPortal}`, `/${newWebServiceSdk}`].sort());
        const sdk = await host().webServer.readSettings(site?.name ?? '', `/${newWebServiceSdk}`);
        assert.deepEqual(sdk, {
          authentication: { anonymous: false, basic: true, windows: false, impersonation: true },
          sslFlags: ['Ssl'],
        });
      },
    },
    {
      name: 'end state: the portal has the new files, the old settings and the theme',
      async run() {
        assert.match(readFileSync(`${portal}\\Default.aspx`, 'utf8'), /new portal/);
        const text = readFileSync(`${portal}\\web.config`, 'utf8');
        assert.match(text, /targetFramework="4.5"/);
        assert.match(text, /key="USE_WEB_SERVICE_SDK" value="true"/);
        assert.match(text, /CONTOSO\\PFWSDK_MFA1/);
        assert.ok(
          text.includes(`value="${password.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`),
          'the password',
        );
        // Its folder is in the backup and is put back, so the theme is carried.
        const record = readFileSync(`${workFolder}\\web-config\\user-portal\\differences.json`, 'utf8');
        const outcomes: readonly { readonly setting: string; readonly outcome: string }[] = JSON.parse(record).outcomes;
        assert.equal(outcomes.find(({ setting }) => setting === 'system.web/pages/@theme')?.outcome, 'carried');
        assert.ok(text.includes(`theme="${old.theme}"`), 'the theme');
        assert.ok(text.includes(`/${encodeURIComponent(newWebServiceSdk)}/PfWsSdk.asmx`), 'the address of the SDK');
        assert.ok(text.includes('value="Ünï 漢字"'), 'a setting of the house');
        const style = readFileSync(`${portal}\\App_Themes\\${old.theme}\\Übersicht 漢字.css`, 'utf8');
        assert.equal(style, `/* ${old.theme} */\r\n`);
        assert.match(readFileSync(`${portal}\\App_Themes\\Default\\Default.css`, 'utf8'), /new/);
      },
    },
    {
      name: 'end state: the old mobile app is gone, its web.config is in a backup',
      async run() {
        assert.ok(!existsSync(`${old.siteFolder}\\${old.mobileApp}\\PfPaWs.asmx`));
        const sets = await host().files.list(`${workFolder}\\backups`);
        assert.ok(sets.length > 0);
      },
    },
  ];
}
