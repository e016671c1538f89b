import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/base/json.js';
import type { Change, Plan, Step } from '../../src/plan/plan.js';
import { planDifferences } from '../../src/plan/plan-differences.js';

const step = (id: string, values: object = {}, title = `Do ${id}`): Step<Change> => ({
  type: 'change',
  id,
  stage: 's',
  title,
  change: { kind: 'k', ...values },
});
const plan: Plan = {
  format: 2,
  action: 'upgrade',
  server: 'MFA1',
  inputs: {},
  findings: {},
  steps: [],
  warnings: [],
  blockers: [],
};
const warning = (code: string, message: string) => ({ code, message, advice: 'a' });

const shown = (was: Partial<Plan>, is: Partial<Plan>) =>
  planDifferences({ ...plan, ...was }, { ...plan, ...is }).map(
    ({ what, setting, approved, now }) => `${what} | ${setting} | ${approved} | ${now}`,
  );
const found = (was: JsonObject, is: JsonObject) => shown({ findings: was }, { findings: is });

describe('what is different in a plan, for a person', () => {
  test('equal plans have no difference, also where they keep something beside what was approved', () => {
    expect(shown({ steps: [step('a')] }, { steps: [step('a')], given: { reason: 'x' } })).toEqual([]);
  });

  test('a thing that a newer version has', () => {
    expect(shown({}, { server: 'MFA1', ...{ newField: 1 } })).toEqual(['Plan | new field | (not there) | 1']);
  });

  test('of another server or action only that: all else is different, too', () => {
    const other = { server: 'MFA2', action: 'backup-pfdata', steps: [step('a')], inputs: { oldOnly: 'carry' } };
    expect(shown({}, other)).toEqual(['Plan | server | MFA1 | MFA2', 'Plan | action | upgrade | backup-pfdata']);
    expect(shown({}, { ...other, action: 'upgrade' })).toEqual(['Plan | server | MFA1 | MFA2']);
  });

  test('what is known of a file is shown under its path', () => {
    const packages = (version: string) => ({ packages: { 'C:\\a\\setup.exe': { 'product-version': version } } });
    expect(found(packages('7.1.2'), packages('8.0.2'))).toEqual(['C:\\a\\setup.exe | product-version | 7.1.2 | 8.0.2']);
  });

  test('steps of one title are one row', () => {
    const pools = ['portal', 'sdk'].map((id) => step(id, {}, 'See that the pool exists'));
    expect(shown({ steps: pools }, {})).toEqual([
      'Step "See that the pool exists" | the step | in the plan | not in the plan',
    ]);
  });

  test('an input is called as it is spelt in a workflow', () => {
    expect(shown({ inputs: { oldOnly: 'carry' } }, { inputs: { keepBackups: 3 } })).toEqual([
      'Input | old-only | carry | (not there)',
      'Input | keep-backups | (not there) | 3',
    ]);
  });

  test('what was found has words in place of names of fields, and no JSON', () => {
    const web = (virtualDirectory: string, anonymous: boolean) => ({
      components: { 'user-portal (phonefactor)': { web: { virtualDirectory, settings: { anonymous } } } },
    });
    expect(found(web('/a', true), web('/b', false))).toEqual([
      'Server | components, old User Portal, in IIS, virtual directory | /a | /b',
      'Server | components, old User Portal, in IIS, settings, anonymous | yes | no',
    ]);
  });

  test('what came or went as a whole is shown with its values', () => {
    expect(found({}, { dataFile: { path: 'C:\\x', isThere: false } })).toEqual([
      'Server | data file | (not there) | path C:\\x; is there no',
    ]);
    expect(found({ owner: null }, { owner: 'CONTOSO\\alex' })).toEqual(['Server | owner | (none) | CONTOSO\\alex']);
  });

  test('of a list only what the other does not have, and an order that is another one', () => {
    expect(found({ themes: ['a', 'b', 'c'] }, { themes: ['a', 'c', 'd'] })).toEqual(['Server | themes | b | d']);
    expect(found({ themes: ['a'] }, { themes: ['a', 'b'] })).toEqual(['Server | themes | (not there) | b']);
    expect(found({ themes: ['a', 'b'] }, { themes: ['b', 'a'] })).toEqual(['Server | themes | a, b | b, a']);
  });

  test('files in a list are found by their path, in any order', () => {
    const files = (...hashes: readonly string[]) => ({
      files: hashes.map((sha256, index) => ({ path: `C:\\${index}`, sha256 })),
    });
    expect(found(files('a', 'b'), { files: files('a', 'x').files.toReversed() })).toEqual(['C:\\1 | SHA-256 | b | x']);
  });

  test('the content of a configuration file is shown under its path', () => {
    const portal = (fingerprint: string) => ({ configuration: { path: 'C:\\web.config', fingerprint } });
    expect(found(portal('a'), portal('b'))).toEqual(['C:\\web.config | content (SHA-256) | a | b']);
  });

  test('steps that came, that went, that do something else, and another order', () => {
    const was = { steps: [step('a'), step('b', { site: 'x' }), step('c'), step('d')] };
    const is = { steps: [step('e'), step('c'), step('b', { site: 'y' }), step('d')] };
    expect(shown(was, is)).toEqual([
      'Step "Do e" | the step | not in the plan | in the plan',
      'Step "Do a" | the step | in the plan | not in the plan',
      'Step "Do b" | site | x | y',
      'Steps | order | Do b, Do c | Do c, Do b',
    ]);
  });

  test('a title that follows from a change is not a difference of its own; alone it is one', () => {
    const [was, is] = [step('a', { site: 'x' }, 'Install into x'), step('a', { site: 'y' }, 'Install into y')];
    expect(shown({ steps: [was] }, { steps: [is] })).toEqual(['Step "Install into y" | site | x | y']);
    expect(shown({ steps: [step('a', {}, 'A')] }, { steps: [step('a', {}, 'B')] })).toEqual([
      'Step "B" | title | A | B',
    ]);
  });

  test('what was found on the server and is in steps, too, is shown once', () => {
    const plans = (site: string) => ({
      findings: { web: { site } },
      steps: [step('a', { site }), step('b', { site })],
    });
    expect(shown(plans('x'), plans('y'))).toEqual(['Server | in IIS, site | x | y']);
  });

  test('a warning with another text is one difference; a new and a gone one are shown, too', () => {
    const was = { warnings: [warning('same', 's'), warning('other', '1'), warning('gone', 'g')] };
    const is = { warnings: [warning('same', 's'), warning('other', '2'), warning('new', 'n')] };
    expect(shown(was, is)).toEqual([
      'Warning | new | (not there) | n',
      'Warning | other | 1 | 2',
      'Warning | gone | g | (not there)',
    ]);
  });
});
