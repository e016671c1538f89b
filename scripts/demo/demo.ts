/**
 * The whole upgrade of a rehearsal server in a terminal, through the very bundles that a workflow runs. It needs
 * nothing but Node.js: no Windows, no network.
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { runAction } from './run-action.ts';

const folders = { server: resolve('.demo', 'server'), temporary: resolve('.demo', 'files') };
const choices = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'user-portal-virtual-directory': 'new',
  'web-service-sdk-virtual-directory': 'new',
};

rmSync('.demo', { recursive: true, force: true });
cpSync(join('examples', 'servers', 'one-server'), folders.server, { recursive: true, preserveTimestamps: true });
console.log('A rehearsal server: PhoneFactor 5 with User Portal, mobile app and Web Service SDK on one machine.');
console.log(aside('It is a folder that behaves as a Windows server. Nothing on this machine is touched.'));

console.log(heading(1, 'Inspect'));
await runAction('inspect', {}, folders, whatIsThere);

console.log(heading(2, 'Plan'));
const before = contentHash(folders.server);
const plan = await runAction('upgrade', { ...choices, mode: 'plan' }, folders, whatThePlanMeans);
expect(contentHash(folders.server) === before, 'Planning changed the server.');
console.log(aside('Every byte of the server is as it was before the plan.'));

console.log(heading(3, 'Approve'));
const approved = { ...choices, 'approved-plan': plan['plan-digest'] ?? '' };
console.log(`Simulated here: an approver reads the plan and approves ${approved['approved-plan']}.`);

console.log(heading(4, 'Apply, until a person has to act'));
let run = await runAction('upgrade', approved, folders, theEnd);

console.log(heading(5, 'Operator steps'));
for (const { title } of asked(run)) console.log(`Simulated here, a person does it on a real server: ${title}`);

console.log(heading(6, 'Carry on, confirming what was asked for'));
const mostRuns = 3;
for (let number = 0; number < mostRuns && run['steps-to-confirm']; number += 1) {
  const confirmed = { ...approved, 'completed-operator-steps': run['steps-to-confirm'] };
  run = await runAction('upgrade', confirmed, folders, theEnd);
  for (const { title } of asked(run)) console.log(`Simulated here, a person does it on a real server: ${title}`);
}

console.log(heading(7, 'Verify'));
const verified = await runAction('verify-upgrade', {}, folders, whatIsNotPassed);
expect(verified.result === 'pass', `The verification ended with ${verified.result}.`);

console.log(heading(8, 'Run it once more'));
const again = await runAction('upgrade', approved, folders, theEnd);
expect(again.changed === 'false' && again.finished === 'true', 'The second run changed something.');

console.log(heading(9, 'Report'));
const lastPlan = again['plan-path'] ?? '';
const facts = { checks: verified.checks ?? '', 'plan-file': lastPlan };
const report = await runAction('upgrade-report', facts, folders, theEnd);
expect(report.outcome === 'upgraded', `The report shows a server that is ${report.outcome}.`);

console.log(heading(10, 'Where to look'));
console.log(`the audit report      ${report['report-path']}
the upgraded server   ${join(folders.server, 'drives')}
its new web.config    ${join(folders.server, 'drives', 'C', 'inetpub', 'wwwroot', 'MultiFactorAuth', 'web.config')}
journal and backups   ${join(folders.server, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade')}
logs and summaries    ${folders.temporary}
other sample servers  ${join('examples', 'servers')}`);

function asked(outputs: Readonly<Record<string, string>>): readonly { readonly title: string }[] {
  return JSON.parse(outputs['operator-steps'] ?? '[]');
}

function whatIsThere(lines: readonly string[]): readonly string[] {
  const end = theEnd(lines);
  const found = lines.slice(0, lines.indexOf(end[0] ?? ''));
  const isWarning = (line: string) => line.startsWith('  to know, ');
  const warnings = found.filter(isWarning).length;
  return [
    ...found.filter((line) => !isWarning(line)),
    `  to know: ${warnings} things that the plan warns of, too`,
    ...end,
  ];
}

/** The status: the last lines of every run. Inputs are in the command to go on; the way back has its sentence. */
function theEnd(lines: readonly string[]): readonly string[] {
  const end = lines.slice(lines.findLastIndex((line) => /^(?:Rehearsal, )?MFA1: /.test(line)));
  return end.flatMap((line, index) => {
    const label = end[index - 1] ?? '';
    if (/^ {2}|^To go /.test(line) || label === 'To go back:') return [];
    return label === 'To go on:' ? [`${label} ${line}`] : [line];
  });
}

/** What the approver reads first; what is changed, and the steps, as numbers; then the status. */
function whatThePlanMeans(lines: readonly string[]): readonly string[] {
  const view = lines.slice(1, lines.indexOf('  Steps'));
  const changed = view.findIndex((line) => line.startsWith('  Changed'));
  const rest = view.slice(changed + 1);
  const count = rest.findIndex((line) => !line.startsWith('   ')) + 1;
  const steps = lines.filter((line) => /^ *\d+\. /.test(line)).length;
  const row = (title: string, text: string) =>
    `  ${title.padEnd((/^ *\S+ +/.exec(view[changed] ?? '')?.[0].length ?? 2) - 2)}${text}`;
  return [
    ...view.slice(0, changed),
    row('Changed', `${count} addresses, pools, settings and themes`),
    ...rest.slice(count - 1),
    row('Steps', String(steps)),
    ...theEnd(lines),
  ];
}

function whatIsNotPassed(lines: readonly string[]): readonly string[] {
  const passed = lines.filter((line) => line.startsWith('pass '));
  const open = lines.filter((line) => line.startsWith('not proven') || line.startsWith('FAIL'));
  return [`${passed.length} checks passed.`, ...open, ...theEnd(lines)];
}

/** Of every file but those that a plan keeps: itself, in the work folder, and that folder's rights. */
function contentHash(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const isOwn = (path: string) => /mfa-server-upgrade|security\.json/.test(path.slice(folder.length));
  const others = paths.filter((path) => !isOwn(path));
  for (const path of others.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function heading(number: number, text: string): string {
  return `\n${styleText('bold', `=== ${number}. ${text} ===`, { stream: process.stdout })}`;
}

function aside(text: string): string {
  return styleText('dim', text, { stream: process.stdout });
}
