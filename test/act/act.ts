/**
 * Runs the example workflows with nektos/act on this machine, job after job, against rehearsal servers. Started by
 * `npm run test:act`; not part of the unit tests, because act has to be there.
 */
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseServerResult } from '../../src/fleet/server-result.js';
import { planDigest } from '../../src/plan/digest.js';
import { parsePlan } from '../../src/plan/plan-schema.js';
import { agentCode } from '../cut-off/one-server.js';
import { installedProducts, serviceStates } from '../cut-off/signalled.js';
import { folderDigest } from '../host/folder-digest.js';
import { type ActRun, ActRunner } from './act-runner.js';
import { writeComposites } from './composites.js';

const folder = mkdtempSync(join(tmpdir(), 'act-'));
const operatorSteps = 'activate-server, confirm-replication-group, set-portal-url, inform-users, change-sdk-callers';

function succeeded(run: ActRun, what: string): void {
  assert.ok(run.succeeded, `${what} failed:\n${run.log}`);
}

function failed(run: ActRun, what: string, code: string): void {
  assert.ok(!run.succeeded, `${what} did not fail.`);
  assert.ok(run.log.includes(code), `${what} failed without ${code}:\n${run.log}`);
}

function outcomeOf(runner: ActRunner, server = 'mfa1'): string {
  const files = runner.artifact(`mfa-upgrade-${server}`) ?? {};
  assert.ok(files['MFA1-report.html']?.includes('<h1>'), 'The artifact holds no report.');
  return parseServerResult(files['MFA1-result.json'] ?? '', 'MFA1-result.json').outcome;
}

const setup = `  setup-path: C:\\Install\\MultiFactorAuthenticationServerSetup.exe
  setup-arguments: /install /quiet /norestart
  old-installers: C:\\Install\\PhoneFactor5`;

/** The settings file of the caller. act has no environments: it approves everything at once. */
function settle(runner: ActRunner, more: string, environments = withEnvironments): void {
  const text = `format: 1\n${environments}inputs:\n${setup}\n${more}`;
  writeFileSync(join(runner.repository, 'mfa-upgrade.yml'), text);
  runner.commit();
}

const withEnvironments = 'environment: mfa-production\noperator-environment: mfa-operator\n';

const newNames = '  user-portal-virtual-directory: new\n  web-service-sdk-virtual-directory: new\n';

/** Plan and apply are two dispatches; between them there is only the digest. */
async function approvalByDigest(runner: ActRunner): Promise<void> {
  settle(runner, newNames, '');
  const server = runner.server('one-server');
  const inputs = { server: 'mfa1', 'rehearsal-folder': server };
  const dispatch = (more: Readonly<Record<string, string>>) =>
    runner.dispatch('upgrade-server-by-digest', { ...inputs, ...more });
  const before = await folderDigest(server);
  succeeded(dispatch({ mode: 'plan' }), 'plan');
  const plan = runner.artifact('mfa-plan-MFA1-*')?.['MFA1-upgrade-plan.json'];
  assert.ok(plan, 'The plan was not kept as an artifact.');
  const digest = planDigest(parsePlan(plan, 'artifact'));
  failed(dispatch({ mode: 'apply' }), 'apply without approval', 'No approval');
  const other = `sha256:${'0'.repeat(64)}`;
  failed(dispatch({ mode: 'apply', 'approved-plan': other }), 'apply with another digest', 'approval-mismatch');
  assert.deepEqual(withoutWorkFolder(await folderDigest(server)), withoutWorkFolder(before), 'The server was changed.');
  succeeded(dispatch({ mode: 'apply', 'approved-plan': digest }), 'apply');
  assert.equal(outcomeOf(runner), 'waiting');
  const rest = { mode: 'apply', 'approved-plan': digest, 'completed-operator-steps': operatorSteps };
  const activated = 'activate-server, confirm-replication-group';
  succeeded(dispatch({ ...rest, 'completed-operator-steps': activated }), 'carry on');
  succeeded(dispatch(rest), 'confirm the rest');
  assert.equal(outcomeOf(runner), 'upgraded');
  const after = await folderDigest(server);
  succeeded(dispatch(rest), 'once more');
  assert.deepEqual(
    withoutWorkFolder(await folderDigest(server)),
    withoutWorkFolder(after),
    'The last run changed something.',
  );
}

/** A refused run leaves a work folder that only administrators may open: no change of the product. */
function withoutWorkFolder(digest: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const product = Object.entries(digest).filter(
    ([path]) => path !== 'security.json' && !path.includes('mfa-server-upgrade'),
  );
  return Object.fromEntries(product);
}

/** One run: plan, approval, three rounds with a person's confirmation between them. */
function approvalByEnvironment(runner: ActRunner): void {
  settle(runner, newNames);
  const environment = { MFA_UPGRADE_REHEARSAL: runner.server('one-server') };
  const run = runner.dispatch('upgrade-server', { server: 'mfa1', mode: 'apply', reason: 'CHG1' }, environment);
  succeeded(run, 'upgrade-server');
  assert.equal(outcomeOf(runner), 'upgraded');
  for (const job of ['Settings of mfa1', 'Plan mfa1', 'Round 1', 'A person confirms', 'Round 2', 'Round 3']) {
    assert.ok(run.log.includes(job), `The job "${job}" did not run.`);
  }
  assert.ok(
    runner.artifact('mfa-upgrade-mfa1')?.['MFA1-report.html']?.includes('CHG1'),
    'The reason is not in the report.',
  );
}

/** inspect keeps an inventory, which is committed and rehearsed. */
function inspectAndRehearse(runner: ActRunner): void {
  settle(runner, newNames);
  const environment = { MFA_UPGRADE_REHEARSAL: runner.server('one-server') };
  succeeded(runner.dispatch('inspect', { servers: '["mfa1"]' }, environment), 'inspect');
  const inventory = runner.artifact('mfa-inventory-mfa1')?.['MFA1-inventory.json'];
  assert.ok(inventory, 'The inventory was not kept as an artifact.');
  mkdirSync(join(runner.repository, 'inventories'), { recursive: true });
  writeFileSync(join(runner.repository, 'inventories', 'MFA1-inventory.json'), inventory);
  runner.commit();
  succeeded(runner.dispatch('rehearse', { inventory: 'inventories/MFA1-inventory.json' }), 'rehearse');
  const result = runner.artifact('mfa-upgrade-rehearsal')?.['MFA1-result.json'] ?? '';
  assert.equal(parseServerResult(result, 'result').outcome, 'upgraded');
}

/** Plan from artifacts, a wave, the report of the fleet; the second run finds nothing left. */
function fleet(runner: ActRunner): void {
  settle(runner, 'groups:\n  site: { servers: [MFA1], primary: MFA1 }\n');
  const environment = { MFA_UPGRADE_REHEARSAL: runner.server('one-server') };
  succeeded(runner.dispatch('inspect', { servers: '["mfa1"]' }, environment), 'inspect');
  const inputs = { 'inventory-run-id': '1', mode: 'apply' };
  succeeded(runner.dispatch('upgrade-fleet', inputs, environment), 'upgrade-fleet');
  assert.equal(outcomeOf(runner, 'MFA1'), 'upgraded');
  assert.ok(runner.artifact('mfa-fleet-report')?.['fleet-report.html'], 'There is no report of the fleet.');
  const again = runner.dispatch('upgrade-fleet', { ...inputs, 'previous-run-id': '1' }, environment);
  succeeded(again, 'upgrade-fleet, once more');
  assert.ok(!again.log.includes('Work on'), 'The second run upgraded a server again.');
}

function stageByStage(runner: ActRunner): void {
  const environment = { MFA_UPGRADE_REHEARSAL: runner.server('one-server') };
  succeeded(runner.dispatch('stage-by-stage', { server: 'mfa1', part: 'until activation' }, environment), 'first part');
  succeeded(
    runner.dispatch('stage-by-stage', { server: 'mfa1', part: 'after activation' }, environment),
    'second part',
  );
  assert.equal(outcomeOf(runner), 'upgraded');
}

/** Upgraded, then all the way back; the fleet then knows that the server was rolled back. */
function rollBack(runner: ActRunner): void {
  settle(runner, '');
  const environment = { MFA_UPGRADE_REHEARSAL: runner.server('one-server') };
  succeeded(
    runner.dispatch('upgrade-server', { server: 'mfa1', mode: 'apply', reason: 'CHG1' }, environment),
    'upgrade',
  );
  assert.equal(outcomeOf(runner), 'upgraded');
  const inputs = { server: 'mfa1', mode: 'apply', reason: 'CHG2' };
  succeeded(runner.dispatch('roll-back', inputs, environment), 'roll-back over files that the upgrade wrote');
  assert.equal(outcomeOf(runner), 'rolled-back');
}

/**
 * The set is part of the outage: where it cannot leave the server, nothing is removed, and it is owed until it left or an
 * approved plan keeps it. act's artifact server does not understand the client of the set: no upload to it ends well.
 */
function failedUpload(runner: ActRunner): void {
  const environment = { MFA_UPGRADE_REHEARSAL: runner.server('one-server') };
  const inputs = { server: 'mfa1', mode: 'apply', reason: 'CHG1' };
  settle(runner, '  upload: true\n  allow-unencrypted: true\n');
  for (const time of ['first', 'second']) {
    const run = runner.dispatch('upgrade-server', inputs, environment);
    failed(run, `an upgrade whose set cannot leave, the ${time} time`, 'artifact-');
    assert.ok(!/Nothing is left/.test(run.log), 'A red step says that nothing is left.');
    assert.equal(outcomeOf(runner), 'failed');
  }
  settle(runner, '  upload: false\n');
  succeeded(runner.dispatch('upgrade-server', inputs, environment), 'a plan that keeps the set');
  assert.equal(outcomeOf(runner), 'upgraded');
}

/** One file has what two unlike servers need; each run names its server alone. */
function twoUnlikeServers(runner: ActRunner): void {
  const ofServers = `servers:
  mfa1:
    inputs: { old-installers: 'C:\\Install\\PhoneFactor5' }
  mfa3:
    inputs:
      setup-path: D:\\Install\\MultiFactorAuthenticationServerSetup.exe
      application-pool: Intranet
`;
  const text = `format: 1\n${withEnvironments}inputs:\n  setup-path: C:\\Install\\MultiFactorAuthenticationServerSetup.exe\n  setup-arguments: /install /quiet /norestart\n${ofServers}`;
  writeFileSync(join(runner.repository, 'mfa-upgrade.yml'), text);
  runner.commit();
  for (const [server, sample, name] of [
    ['mfa1', 'one-server', 'MFA1'],
    ['mfa3', 'other-drive-32-bit', 'MFA3'],
  ] as const) {
    const environment = { MFA_UPGRADE_REHEARSAL: runner.server(sample) };
    const run = runner.dispatch('upgrade-server', { server, mode: 'apply', reason: 'CHG1' }, environment);
    succeeded(run, server);
    const result = runner.artifact(`mfa-upgrade-${server}`)?.[`${name}-result.json`] ?? '';
    assert.equal(parseServerResult(result, 'result').outcome, 'upgraded');
  }
}

/**
 * Every server is planned, and what blocks the canary ends the run before a second wave begins. act ends a run with its
 * first red job: the table of all blockers, which GitHub's runner then shows, is tested with the action.
 */
async function blockedCanary(runner: ActRunner): Promise<void> {
  settle(runner, 'canary: lab\ngroups:\n  lab: { servers: [MFA1] }\n  rest: { servers: [MFA9] }\n');
  const file = join(runner.repository, 'mfa-upgrade.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('ServerSetup.exe', 'NoSetup.exe'));
  const server = runner.server('one-server');
  const environment = { MFA_UPGRADE_REHEARSAL: server };
  succeeded(runner.dispatch('inspect', { servers: '["mfa1"]' }, environment), 'inspect');
  const inventory = runner.artifact('mfa-inventory-mfa1')?.['MFA1-inventory.json'] ?? '';
  mkdirSync(join(runner.repository, 'inventories'), { recursive: true });
  for (const name of ['MFA1', 'MFA9']) {
    const text = inventory.replaceAll(/\bMFA1\b/g, name);
    writeFileSync(join(runner.repository, 'inventories', `${name}-inventory.json`), text);
  }
  runner.commit();
  const before = await folderDigest(server);
  const planned = runner.dispatch('upgrade-fleet', { mode: 'plan', 'inventory-run-id': '' }, environment);
  failed(planned, 'a plan of a blocked canary', 'setup-missing');
  // One folder acts for both: its plan is one and the same artifact.
  assert.ok(runner.artifact('mfa-plan-MFA1-*'), 'No plan was kept.');
  for (const name of ['MFA1', 'MFA9']) assert.ok(planned.log.includes(`Plan ${name}`), `${name} was not planned.`);
  const applied = runner.dispatch('upgrade-fleet', { mode: 'apply', 'inventory-run-id': '' }, environment);
  failed(applied, 'a blocked canary', 'setup-missing');
  assert.ok(applied.log.includes('[Wave 1'), 'The canary was not reached.');
  assert.ok(!applied.log.includes('[Wave 2'), 'A wave began behind a blocked canary.');
  assert.deepEqual(withoutWorkFolder(await folderDigest(server)), withoutWorkFolder(before), 'The server was changed.');
}

/** A plan that nobody approved yet keeps no roll-back waiting, and is refused when the server is another one. */
function rollBackBesidePlan(runner: ActRunner): void {
  settle(runner, '', '');
  const server = runner.server('one-server');
  const inputs = { server: 'mfa1', 'rehearsal-folder': server };
  const digestOfPlan = () => {
    succeeded(runner.dispatch('upgrade-server-by-digest', { ...inputs, mode: 'plan' }), 'plan');
    const plan = runner.artifact('mfa-plan-MFA1-*')?.['MFA1-upgrade-plan.json'] ?? '';
    return planDigest(parsePlan(plan, 'artifact'));
  };
  const apply = (digest: string) =>
    runner.dispatch('upgrade-server-by-digest', { ...inputs, mode: 'apply', 'approved-plan': digest });
  succeeded(apply(digestOfPlan()), 'up to the activation');
  assert.equal(outcomeOf(runner), 'waiting');
  const waiting = digestOfPlan();
  const environment = { MFA_UPGRADE_REHEARSAL: server };
  const back = { server: 'mfa1', mode: 'apply', overwrite: 'true', reason: 'CHG2' };
  succeeded(runner.dispatch('roll-back', back, environment), 'a roll-back beside a waiting plan');
  assert.equal(outcomeOf(runner), 'rolled-back');
  failed(apply(waiting), 'the plan of before', 'approval-');
}

/** As long as a signal needs to meet it, on any machine. */
function slowBackup(server: string): () => void {
  const data = join(server, 'drives', 'C', 'Program Files', 'PhoneFactor', 'Data', 'more.bin');
  writeFileSync(data, Buffer.alloc(250_000_000, 7));
  return () => rmSync(data);
}

/** A step is cancelled as the runner does it; its end, in the same job, starts again what it had stopped. */
async function cancelled(runner: ActRunner): Promise<void> {
  settle(runner, '', '');
  const server = runner.server('one-server');
  slowBackup(server);
  const seconds = { installerSeconds: { [agentCode]: 4 } };
  writeFileSync(join(server, 'faults.json'), JSON.stringify(seconds));
  const environment = { MFA_UPGRADE_REHEARSAL: server };
  const upgrade = { server: 'mfa1', mode: 'apply', reason: 'CHG1' };
  const inBackup = await runner.dispatchAndCancel('upgrade-server', upgrade, environment, '::group::Back up the data');
  failed(inBackup, 'cancelled in a backup', 'was started again');
  assert.equal(serviceStates(server).PhoneFactorSvc, 'running');
  const removal = 'Uninstall PhoneFactor Agent';
  const inInstaller = await runner.dispatchAndCancel('upgrade-server', upgrade, environment, `::group::${removal}`);
  failed(inInstaller, 'cancelled in an installer', 'SIGINT');
  assert.ok(!installedProducts(server).includes('PhoneFactor Agent'), 'The installer was not waited for.');
  succeeded(runner.dispatch('upgrade-server', upgrade, environment), 'the run after it');
  const back = { server: 'mfa1', mode: 'apply', overwrite: 'true', reason: 'CHG2' };
  const inRestore = await runner.dispatchAndCancel('roll-back', back, environment, '::group::Install PhoneFactor');
  failed(inRestore, 'cancelled in a restore', 'SIGINT');
  succeeded(runner.dispatch('roll-back', back, environment), 'the roll-back after it');
  assert.equal(outcomeOf(runner), 'rolled-back');
}

/** State is mixed up there (actions/runner#1947), inputs are wrong in an end (#2030): both ends only look, and nothing is lost. */
async function composites(runner: ActRunner): Promise<void> {
  settle(runner, '', '');
  writeComposites(runner.repository);
  runner.commit();
  const server = runner.server('one-server');
  const environment = { MFA_UPGRADE_REHEARSAL: server };
  const asItWas = slowBackup(server);
  const cut = await runner.dispatchAndCancel('composites', {}, environment, '::group::Back up the data');
  failed(cut, 'cancelled in a composite of a composite', 'was started again');
  assert.equal(serviceStates(server).PhoneFactorSvc, 'running');
  asItWas();
  const whole = runner.dispatch('composites', {}, environment);
  succeeded(whole, 'a composite in a composite, twice');
  assert.ok(!/was started again/.test(whole.log), 'The end of a step that had ended well changed something.');
  assert.ok(!installedProducts(server).includes('PhoneFactor Agent'), 'The agent was not removed.');
}

const scenarios = {
  composites,
  failedUpload,
  twoUnlikeServers,
  blockedCanary,
  rollBackBesidePlan,
  cancelled,
  rollBack,
  approvalByDigest,
  approvalByEnvironment,
  inspectAndRehearse,
  fleet,
  stageByStage,
};

try {
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (process.argv[2] !== undefined && process.argv[2] !== name) continue;
    const begin = Date.now();
    await scenario(new ActRunner(join(folder, name)));
    console.log(`${name}: ok, ${Math.round((Date.now() - begin) / 1000)} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
