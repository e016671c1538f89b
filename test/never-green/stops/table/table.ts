import type { RegisteredCode } from '../../../../src/base/codes/register.js';
import { elsewhere } from './elsewhere.js';
import { packageRows } from './packages.js';
import { placeRows } from './places.js';
import { recordRows } from './records.js';
import type { Row } from './row.js';

/** Every code of the register: a new one without a row does not compile. */
export const table: Readonly<Record<RegisteredCode, Row>> = {
  ...elsewhere,
  ...packageRows,
  ...placeRows,
  ...recordRows,
};
