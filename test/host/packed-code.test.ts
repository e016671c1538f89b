import { expect, test } from '@jest/globals';
import { installPropertiesKey, packedCode } from '../../src/host/packed-code.js';

// Office 2007, as its keys of Windows Installer are listed by its vendor.
test('a product code is packed as Windows Installer packs it', () => {
  expect(packedCode('{90120000-0030-0000-0000-0000000FF1CE}')).toBe('00002109030000000000000000F01FEC');
});

test('every group is turned over, the last two pair by pair', () => {
  expect(packedCode('{12345678-9ABC-DEF0-1234-56789ABCDEF0}')).toBe(
    '87654321CBA90FED2143658 7A9CBED0F'.replace(' ', ''),
  );
});

test('what is no product code has no place', () => {
  expect(packedCode('PhoneFactor Agent')).toBeUndefined();
  expect(installPropertiesKey('PhoneFactor Agent')).toBeUndefined();
});
