import { expect, test } from '@jest/globals';
import type { SettingOutcome } from '../../src/webconfig/merge-record-schema.js';
import { blockingConflicts, type MergedSetting } from '../../src/webconfig/merge-result.js';
import { nameOf } from './files.js';

const merged = (setting: string, outcome: SettingOutcome = 'conflict'): MergedSetting => ({
  name: nameOf(setting),
  setting,
  outcome,
  reason: 'R.',
});

test('a conflict blocks in a section of settings, in any letters, and for the file as a whole', () => {
  const outcomes = [
    merged('appSettings/A'),
    merged('AppSettings'),
    merged('location[Admin]/connectionStrings/Main'),
    merged('userSettings/My.Settings/A'),
    merged('configuration'),
    merged('system.web/pages/@theme'),
    merged('appSettingsX/A'),
    merged('appSettings/B', 'reported'),
  ];
  expect(blockingConflicts({ outcomes }).map(({ setting }) => setting)).toEqual([
    'appSettings/A',
    'AppSettings',
    'location[Admin]/connectionStrings/Main',
    'userSettings/My.Settings/A',
    'configuration',
  ]);
});
