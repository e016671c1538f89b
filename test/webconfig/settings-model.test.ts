import { describe, expect, test } from '@jest/globals';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { settingsModel } from '../../src/webconfig/settings-model.js';
import { add, configuration, source } from './files.js';

describe('values of all settings', () => {
  test('come from every section and location', () => {
    const text = configuration(
      `<appSettings>${add('A', '1')}</appSettings><connectionStrings><add name="C" connectionString="c" providerName="p" /></connectionStrings><location path="L"><connectionStrings><add name="D" connectionString="d" /></connectionStrings></location><location path="M"><system.web /></location>`,
    );
    expect(Object.fromEntries(settingsModel(openSource(source(text))))).toEqual({
      'appSettings/A': '1',
      'connectionStrings/C': 'c',
      'connectionStrings/C/@providerName': 'p',
      'location[L]/connectionStrings/D': 'd',
    });
  });
});
