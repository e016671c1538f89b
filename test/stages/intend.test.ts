import { describe, expect, test } from '@jest/globals';
import type { Intention } from '../../src/plan/intention.js';
import { intend, sameIntention } from '../../src/stages/intend.js';
import type { Situation, UpgradeChoices } from '../../src/stages/situation.js';
import { planUpgrade } from '../../src/stages/upgrade/plan.js';
import { sampleChoices, sampleState, untouched } from './sample-situation.js';

const intended = (situation: Situation, choices: UpgradeChoices = sampleChoices, action = 'upgrade') =>
  intend({ ...planUpgrade(situation, choices), action }, situation, choices);
const partOf = (intention: Intention | undefined, component: string) =>
  intention?.components.find((one) => one.component === component);

const renamed: UpgradeChoices = {
  ...sampleChoices,
  virtualDirectories: { ...sampleChoices.virtualDirectories, 'user-portal': { name: 'new' } },
};

describe('what must exist at the end', () => {
  test('is everything that the server had, in its place, with the answers that persons give', () => {
    const intention = intended({ ...untouched(), inventorySha256: 'f'.repeat(64) }, renamed);
    expect(intention).toMatchObject({
      server: 'MFA1',
      origin: 'as-found',
      inventorySha256: 'f'.repeat(64),
      installPath: 'C:\\Program Files\\PhoneFactor',
      dataFile: { path: 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', size: 40_000 },
      personSteps: ['activate-server', 'confirm-replication-group', 'set-portal-url', 'inform-users'],
    });
    expect(intention?.components.map(({ component, becomes, version }) => [component, becomes, version])).toEqual(
      expect.arrayContaining([
        ['agent', 'new-version', '5.0.4'],
        ['user-portal', 'new-version', '5.0.4'],
        ['mobile-app', 'new-version', '5.0.4'],
        ['web-service-sdk', 'new-version', '5.0.4'],
      ]),
    );
    expect(partOf(intention, 'user-portal')?.web).toMatchObject({
      site: 'Default Web Site',
      siteId: 1,
      virtualDirectory: '/PhoneFactor',
      newVirtualDirectory: '/MultiFactorAuth',
      themes: ['Contoso'],
    });
    expect(partOf(intention, 'agent')).not.toHaveProperty('web');
  });

  test('has no name of an application yet that the stage of this run does not settle', () => {
    const intention = intended(untouched(), sampleChoices, 'install-portal');
    expect(partOf(intention, 'user-portal')?.web).toHaveProperty('newVirtualDirectory', '/PhoneFactor');
    expect(partOf(intention, 'mobile-app')?.web).not.toHaveProperty('newVirtualDirectory');
  });

  test.each<[string, string, Partial<UpgradeChoices>, string]>([
    ['the User Portal', 'user-portal', { doNotReinstall: ['user-portal'] }, 'given-up'],
    ['the mobile app of a version that has none', 'mobile-app', { targetVersion: '8.0.1' }, 'nothing'],
    ['the mobile app of a version that has it', 'mobile-app', { targetVersion: '7.3.0' }, 'new-version'],
  ])('%s', (_what, component, choices, becomes) => {
    expect(partOf(intended(untouched(), { ...sampleChoices, ...choices }), component)).toHaveProperty(
      'becomes',
      becomes,
    );
  });

  test('of a part that was new before the first run is that it stays, with the version that it had', () => {
    const server = untouched({
      products: [
        { component: 'agent', generation: 'mfa-server', version: '7.1.2' },
        { component: 'user-portal', generation: 'phonefactor' },
      ],
      webs: [{ component: 'user-portal' }],
    });
    expect(partOf(intended(server), 'agent')).toEqual({ component: 'agent', becomes: 'stays', version: '7.1.2' });
  });

  test('is marked as rebuilt where parts were removed before anything was on record', () => {
    const now = sampleState({ products: [{ component: 'agent', generation: 'phonefactor' }], webs: [] });
    expect(intended({ ...untouched(), now })?.origin).toBe('rebuilt');
  });
});

describe('an intention that is on record', () => {
  const first = intended(untouched());
  if (first === undefined) throw new Error('The plan has steps.');

  test('is not written again where nothing is added to it', () => {
    expect(intended({ ...untouched(), intention: first })).toBeUndefined();
  });

  test('keeps what the server had, when later the server shows less', () => {
    const now = sampleState({ products: [{ component: 'agent', generation: 'phonefactor' }], webs: [] });
    const next = intended(
      { ...untouched(), now, before: now, intention: first },
      { ...sampleChoices, doNotReinstall: ['user-portal'] },
    );
    expect(next?.origin).toBe('as-found');
    expect(partOf(next, 'user-portal')).toMatchObject({ becomes: 'given-up', version: '5.0.4' });
    expect(partOf(next, 'mobile-app')).toEqual(partOf(first, 'mobile-app'));
  });

  test('is the same with the fields that its line in the journal has beside it', () => {
    const line = { ...first, event: 'intention', at: '2026-03-07T22:00:00Z' };
    expect(sameIntention(first, line)).toBe(true);
    expect(sameIntention(first, { ...line, personSteps: [] })).toBe(false);
  });
});

describe('no intention is opened', () => {
  test.each(['backup-pfdata', 'stage-installers', 'restore-backup'])('by %s, which begins no upgrade', (action) => {
    expect(intended(untouched(), sampleChoices, action)).toBeUndefined();
  });

  test('by a plan without steps, nor where the beginning is not known', () => {
    const situation = untouched();
    const plan = planUpgrade(situation, sampleChoices);
    expect(intend({ ...plan, steps: [] }, situation, sampleChoices)).toBeUndefined();
    expect(intend(plan, { ...situation, beginning: { source: 'unknown' } }, sampleChoices)).toBeUndefined();
  });
});
