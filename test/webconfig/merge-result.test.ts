import { expect, test } from '@jest/globals';
import { blockingConflicts, type SettingOutcome } from '../../src/webconfig/merge-result.js';
import { nameOf } from './files.js';

const outcome = (setting: string, fate: SettingOutcome['fate'] = 'conflict'): SettingOutcome => ({
  name: nameOf(setting),
  setting,
  fate,
  reason: 'R.',
});

test('a conflict blocks in a section of settings, in any letters, and for the file as a whole', () => {
  const outcomes = [
    outcome('appSettings/A'),
    outcome('AppSettings'),
    outcome('location[Admin]/connectionStrings/Main'),
    outcome('userSettings/My.Settings/A'),
    outcome('configuration'),
    outcome('system.web/pages/@theme'),
    outcome('appSettingsX/A'),
    outcome('appSettings/B', 'reported'),
  ];
  expect(blockingConflicts({ outcomes }).map(({ setting }) => setting)).toEqual([
    'appSettings/A',
    'AppSettings',
    'location[Admin]/connectionStrings/Main',
    'userSettings/My.Settings/A',
    'configuration',
  ]);
});
