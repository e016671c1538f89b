import { describe, expect, test } from '@jest/globals';
import type { BackupSet } from '../../../src/backup/backup-set.js';
import {
  missingComponents,
  otherPlaceFindings,
  otherPlaces,
  unseenRights,
} from '../../../src/stages/restore-backup/judge-set.js';
import { planRestoreBackup } from '../../../src/stages/restore-backup/plan.js';
import {
  before,
  codesOf,
  data,
  factsOf,
  item,
  itemsOnly,
  manifest,
  registry,
  rollBack,
  set,
  upgraded,
} from './sample-restore.js';

describe('what stops or warns', () => {
  test('a set of another server, unless that was confirmed', () => {
    const other: BackupSet = { ...set, manifest: { ...manifest, server: 'MFA9' } };
    const facts = factsOf(before, [item('write', `${data}\\a`)], { set: other });
    expect(planRestoreBackup(facts, rollBack).blockers).toMatchObject([
      {
        code: 'backup-of-other-server',
        input: 'from-other-server',
        message: expect.stringMatching(/MFA9.*MFA1/),
      },
    ]);
    expect(codesOf(facts, { ...rollBack, fromOtherServer: true })).toEqual([]);
    const sameName: BackupSet = { ...set, manifest: { ...manifest, server: 'mfa1' } };
    expect(codesOf(factsOf(before, [], { set: sameName }))).toEqual([]);
  });

  test('a set that was made while something could write is a warning with what it was', () => {
    const open = { ...manifest, consistent: false, consistencyNote: 'the console was open' };
    const facts = factsOf(upgraded, [], { set: { ...set, manifest: open } });
    expect(planRestoreBackup(facts, rollBack).warnings).toMatchObject([
      { code: 'backup-not-consistent', message: expect.stringContaining('the console was open') },
    ]);
    expect(planRestoreBackup(factsOf(upgraded), rollBack).warnings).toEqual([]);
  });

  test('a set without a part that is to come back, with the set beside it that has the part', () => {
    const rest: BackupSet = { ...set, manifest: { ...manifest, components: ['agent', 'user-portal'] } };
    const elsewhere = new Map([['mobile-app', 'C:\\backups\\mfa1-0']] as const);
    const facts = factsOf(before, [], { set: rest, elsewhere });
    const { blockers, warnings } = missingComponents(facts, rollBack);
    expect(blockers).toMatchObject([
      {
        code: 'backup-set-without-component',
        message: expect.stringContaining(
          'Mobile App Web Service: C:\\backups\\mfa1-0; Web Service SDK: no set beside it',
        ),
        input: 'backup-path',
      },
    ]);
    expect(warnings).toEqual([]);
    expect(missingComponents(facts, itemsOnly)).toMatchObject({ blockers: [], warnings: [{}] });
    expect(missingComponents(facts, { ...itemsOnly, components: ['mobile-app'] }).blockers).toHaveLength(1);
    expect(missingComponents(facts, { ...rollBack, components: ['agent'] })).toEqual({ blockers: [], warnings: [] });
  });

  test('access rights that could not be read, with the first place and its reason', () => {
    const places = [
      { path: 'C:\\a', message: 'Access is denied.' },
      { path: 'C:\\b', message: 'x' },
    ];
    const facts = factsOf(before);
    const findings = unseenRights({ ...facts, files: { ...facts.files, rightsNotCompared: places } });
    expect(findings).toMatchObject([
      { message: expect.stringMatching(/^Access rights of 2 places.*: C:\\a: Access is denied\.$/) },
    ]);
    expect(unseenRights(facts)).toEqual([]);
  });
});

describe('places in a set that are no places of the product', () => {
  test.each<[string, boolean]>([
    ['C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', false],
    ['c:\\inetpub\\wwwroot\\phonefactor\\web.config', false],
    ['C:\\Program Files\\PhoneFactor2\\x', true],
    ['C:\\Windows\\System32\\drivers\\etc\\hosts', true],
    ['C:\\Program Files\\PhoneFactor\\..\\..\\Windows\\x', true],
  ])('%s: %s', (path, isOther) => {
    expect(otherPlaces(factsOf(before, [item('write', path)])).length > 0).toBe(isOther);
  });

  test('are registry keys outside of the key of the product', () => {
    const state = (key: string) => registry.map((one) => ({ ...one, keys: [key] }));
    const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
    expect(otherPlaces(factsOf(before, [], { registry: state(`${key}\\Sub`) }))).toEqual([]);
    const run = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run';
    expect(otherPlaces(factsOf(before, [], { registry: state(run) }))).toEqual([run]);
  });

  test('stop the restore until a person allows them', () => {
    const { blockers } = planRestoreBackup(factsOf(before, [item('write', 'C:\\Windows\\x')]), rollBack);
    expect(blockers).toMatchObject([{ code: 'restore-place-unknown', input: 'allow-other-places' }]);
    expect(otherPlaceFindings(['C:\\Windows\\x'], { set }, { ...rollBack, otherPlaces: true })).toEqual([]);
  });
});
