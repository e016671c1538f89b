import { expect, test } from '@jest/globals';
import { propertiesFor } from '../../../src/changes/installing/web-package.js';

test('a web package is given site, virtual directory and pool by the properties of a Web Setup project', () => {
  expect(propertiesFor({ siteId: 2, virtualDirectory: 'MultiFactorAuth', applicationPool: 'MFA Pool' })).toEqual({
    TARGETSITE: '/LM/W3SVC/2',
    TARGETVDIR: 'MultiFactorAuth',
    TARGETAPPPOOL: 'MFA Pool',
  });
});
