import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outcomeSummary } from '../../src/workflow/outcome-result.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';
import { runStage } from './sample-upgrades.js';

/** Markdown without its escapes and without the line breaks of cells. */
const textOf = (markdown: string) => markdown.replace(/\\([^A-Za-z0-9 ])/g, '$1').replace(/<br>/g, ' ');

/** Each text, number and truth value in a part of a plan, as a person reads it. */
function scalarsOf(part: unknown): readonly string[] {
  if (typeof part === 'boolean') return [part ? 'yes' : 'no'];
  if (typeof part !== 'object' || part === null) return [String(part)];
  return Object.values(part).flatMap(scalarsOf);
}

const samples = ['one-server', 'web-server', 'other-drive-32-bit'];

/** What a step may run as administrator: a program or package, by the fields with a place. */
const places = ['setupPath', 'packagePath', 'from', 'oldInstallers'] as const;

describe('the page that an approver reads', () => {
  test.each(samples)(
    '%s: has every value that the plan was made with, that it found and that its steps change',
    (sample) =>
      onSampleServer(sample, async ({ open }) => {
        const outcome = await runStage(await open(), sample, 'upgrade', { mode: 'plan' });
        const page = textOf(outcomeSummary(outcome));
        const { inputs, findings, steps } = outcome.plan;
        const values = [inputs, findings, steps.map(({ change }) => change)].flatMap(scalarsOf);
        expect(values.length).toBeGreaterThan(100);
        const multiline = (value: string) => value.includes('\n');
        expect(values.filter((value) => !multiline(value) && !page.includes(value))).toEqual([]);
      }),
  );

  test.each(samples)('%s: has each program and package with its place, hash and arguments', (sample) =>
    onSampleServer(sample, async ({ open }) => {
      const outcome = await runStage(await open(), sample, 'upgrade', { mode: 'plan' });
      const page = textOf(outcomeSummary(outcome));
      const run = outcome.plan.steps.flatMap(({ change }) => {
        const fields: Readonly<Record<string, unknown>> = { ...change };
        return places.some((name) => name in fields) ? [fields] : [];
      });
      expect(run.length).toBeGreaterThanOrEqual(1);
      for (const fields of run) {
        for (const name of [...places, 'sha256', 'arguments'] as const) {
          if (fields[name] !== undefined) expect(page).toContain(String(fields[name]));
        }
      }
    }),
  );
});

const inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'old-installers': 'C:\\Install\\PhoneFactor5',
};

test('the contents of a theme are part of what is approved', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const digest = async () => (await runHere('upgrade', folder, { mode: 'plan', ...inputs })).outputs['plan-digest'];
    const before = await digest();
    expect(await digest()).toBe(before);
    const theme = join(folder, 'drives/C/inetpub/wwwroot/PhoneFactor/App_Themes/Contoso/Contoso.css');
    await writeFile(theme, 'body { background: url(https://evil.example/) }');
    expect(await digest()).not.toBe(before);
  }));

test('a run that needs an approval refuses an empty digest and changes nothing', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const { outputs, fault } = await runHere('upgrade', folder, {
      ...inputs,
      mode: 'apply',
      'approved-plan': '',
      'require-approval': 'true',
    });
    expect(fault).toMatchObject({ code: 'approval-required' });
    expect(outputs.changed).toBe('false');
  }));
