import { describe, expect, test } from '@jest/globals';
import { type ChangeOf, kindOf } from '../../src/changes/all.js';
import { openNeeds, stepOf } from '../../src/changes/steps.js';

type Merge = ChangeOf<'merge-configuration'>;
const mergeWith = (change: Partial<Merge> = {}): Merge => ({
  kind: 'merge-configuration',
  component: 'user-portal',
  site: 'Default Web Site',
  path: '/MultiFactorAuth',
  webServiceSdk: { rule: 'unchanged' },
  oldOnly: 'carry',
  ...change,
});
const linesOf = (
  change: Merge,
  inputs: Parameters<NonNullable<ReturnType<typeof kindOf>['shown']>>[1]['inputs'] = {},
) =>
  (kindOf(change).shown?.(change, { server: 'MFA1', inputs, findings: {} }) ?? []).map(({ item, line }) => line(item));

describe('the merge of a web.config', () => {
  test('is document step I4.3, of its own for each component, and serves its users again', () => {
    const portal = stepOf(mergeWith(), { stage: 'merge-webconfig' });
    const app = stepOf(mergeWith({ component: 'mobile-app' }), { stage: 'merge-webconfig' });
    expect([portal.id, app.id]).toEqual(['merge-configuration-user-portal', 'merge-configuration-mobile-app']);
    expect(portal).toMatchObject({ documentStep: 'I4.3', effects: { interrupts: [], restores: ['user-portal'] } });
  });

  test('comes after the themes, which the new file may name', () => {
    const merge = stepOf(mergeWith(), { stage: 's' });
    const themes = stepOf(
      { kind: 'restore-themes', component: 'user-portal', themes: ['Contoso'], site: 'S', path: '/p' },
      { stage: 's' },
    );
    expect(openNeeds({ steps: [themes, merge] }, merge)).toEqual(['restore-themes']);
  });
});

describe('what the approver reads of a merge', () => {
  test('is whether settings that only the old file has come along', () => {
    expect(linesOf(mergeWith())).toEqual([
      'Settings of the old web.config into the new one: User Portal; also those that only the old one has',
    ]);
    expect(linesOf(mergeWith({ oldOnly: 'report' }))[0]).toMatch(/; not those that only the old one has$/);
  });

  test.each<[Merge['webServiceSdk'], string]>([
    [
      { rule: 'virtual-directory', from: 'PhoneFactorWebServiceSdk', to: 'MultiFactorAuthWebServiceSdk' },
      'Web Service SDK in these settings: /PhoneFactorWebServiceSdk → /MultiFactorAuthWebServiceSdk; other callers are yours to change',
    ],
    [{ rule: 'replace', url: 'https://sdk' }, 'Web Service SDK in these settings: https://sdk'],
  ])('is the address of the Web Service SDK where it changes: %j', (webServiceSdk, line) => {
    expect(linesOf(mergeWith({ webServiceSdk }))).toContain(line);
  });

  test('is which other sections the old file has, and what becomes of them with the old packages and without', () => {
    const change = mergeWith({ otherSections: ['system.web/authorization'] });
    expect(linesOf(change)[1]).toBe(
      'Other old sections (without old-installers a person confirms the list): User Portal system.web/authorization',
    );
    expect(linesOf(change, { oldInstallers: 'D:\\old' })[1]).toContain(
      'what somebody changed is brought over, or asked of a person',
    );
  });
});
