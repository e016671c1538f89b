import { describe, expect, test } from '@jest/globals';
import { stepOf } from '../../../src/changes/steps.js';
import type { JournalLine } from '../../../src/plan/journal.js';
import type { Testimony } from '../../../src/stages/verify-upgrade/facts.js';
import { standingOf } from '../../../src/stages/verify-upgrade/standing.js';
import type { SampleServer } from '../../product/sample-inventory.js';
import { sampleState } from '../sample-situation.js';
import { allNew, at, began, done, finished, intentionWith, started, testimonyOf } from './sample-testimony.js';

const nothing: SampleServer = { products: [], webs: [], installPath: null };
const components = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'];
const removals = components.map((name) => done(`uninstall-${name}`));
const installations = components.map((name) => done(`install-${name}`));
const standing = (
  lines: readonly JournalLine[],
  now: SampleServer,
  change: Partial<Testimony> = {},
  choices: Parameters<typeof standingOf>[2] = {},
) => standingOf(testimonyOf(lines, change), sampleState(now), choices);
const { before: _none, ...withoutBefore } = testimonyOf([]);

describe('how far the upgrade of a server is', () => {
  test('is not begun where no removal is on record and PhoneFactor is installed', () => {
    expect(standing([], {})).toMatchObject({ state: 'not-begun', left: [], goal: 'upgraded' });
    expect(standing([began('backup-pfdata'), done('create-backup-set')], {}).state).toBe('not-begun');
  });

  test('is upgraded where a set shows what was there, and somebody upgraded it by hand', () => {
    expect(standing([], allNew()).state).toBe('upgraded');
  });

  test('is unknown where no record shows what the server had', () => {
    expect(standingOf(withoutBefore, sampleState(allNew()), {}).state).toBe('unknown');
    expect(standingOf(withoutBefore, undefined, {}).state).toBe('unknown');
  });

  test('is upgraded where every run on record is finished and no stage is left', () => {
    const lines = [began('upgrade'), started('uninstall-agent'), ...removals, ...installations, finished('upgrade')];
    expect(standing(lines, allNew())).toMatchObject({ state: 'upgraded', left: [] });
  });

  test('is in between where a run did not end, with the steps that are left', () => {
    const left = stepOf(
      { kind: 'start-services', which: { those: 'of-the-product' } },
      { stage: 'install-mfa-server' },
    );
    const lines = [began('upgrade'), started('uninstall-agent'), ...removals];
    expect(standing(lines, nothing, { stepsLeft: [left] })).toMatchObject({
      state: 'in-between',
      why: `The run of upgrade that began at ${at} did not end.`,
      left: [left.title],
      cutOff: { action: 'upgrade', at },
      goal: 'upgraded',
    });
  });

  test('counts a removal or an installation that a person made by hand since', () => {
    const removal = stepOf(
      { kind: 'uninstall-product', component: 'agent', generation: 'phonefactor', displayName: 'A', version: '5' },
      { stage: 'uninstall-phonefactor' },
    );
    const lines = [began('upgrade'), started('uninstall-agent')];
    expect(standing(lines, {}, { stepsLeft: [removal] }).left).toEqual([removal.title]);
    expect(standing(lines, allNew(), { stepsLeft: [removal] }).left ?? []).not.toContain(removal.title);
  });

  test('is in between where a stage was forgotten that nobody gave up', () => {
    const lines = [
      began('install-mfa-server'),
      started('uninstall-agent'),
      ...removals,
      finished('install-mfa-server'),
    ];
    const now: SampleServer = { products: [{ component: 'agent', generation: 'mfa-server' }], webs: [] };
    expect(standing(lines, now)).toMatchObject({
      state: 'in-between',
      left: ['installation of the new User Portal', 'installation of the new Web Service SDK'],
    });
    expect(standing(lines, now, {}, { doNotReinstall: ['user-portal', 'web-service-sdk'] }).state).toBe('upgraded');
  });

  test('misses nothing that the new version does not have', () => {
    const intention = intentionWith([{ component: 'user-portal', becomes: 'nothing' }]);
    const lines = [began('upgrade'), ...removals, started('uninstall-agent'), finished('upgrade')];
    expect(standing(lines, nothing, { intention }).state).toBe('upgraded');
  });

  test('is rolled back to the set that the journal names, until an upgrade begins again', () => {
    const rolledBack: JournalLine = { event: 'rolled-back', at, folder: 'C:\\b\\mfa1-1' };
    expect(standing([began('upgrade'), ...removals, rolledBack], {})).toMatchObject({
      state: 'rolled-back',
      why: 'The server was rolled back to C:\\b\\mfa1-1.',
      goal: 'rolled-back',
    });
    expect(standing([rolledBack, began('upgrade'), started('uninstall-agent')], {}).state).toBe('in-between');
  });

  test('is on its way back where a restore did not end', () => {
    expect(standing([began('restore-backup')], allNew(), { stepsLeft: undefined })).toMatchObject({
      state: 'in-between',
      goal: 'rolled-back',
      left: undefined,
    });
  });
});
