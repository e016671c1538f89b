import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codeSections } from '../../../../src/base/codes/register.js';
import { lateInputs } from '../../../../src/stages/view/plan-view.js';
import { halfDone } from './half-done.js';
import { type Outcome, playRow } from './play-row.js';
import { table } from './table.js';

const rows = Object.entries(table);

describe('the table of what can stop an upgrade in the middle', () => {
  test('has a row for every code of the register, and for no other', () => {
    const registered = codeSections.flatMap((section) => Object.keys(section.rows));
    expect(rows.map(([code]) => code).sort()).toEqual(registered.sort());
  });

  test('tries what it says of a code, or names the test that does', () => {
    for (const [code, row] of rows) {
      if (row.after === 'shown by') {
        expect([code, existsSync(row.test)]).toEqual([code, true]);
        expect(readFileSync(row.test, 'utf8')).toContain(code);
      }
    }
  });

  test('has a row to settle by an input for every code that the page of late inputs names', () => {
    const named = Object.values(lateInputs).flatMap(({ settles }) => settles);
    const settled = new Set<string>(rows.filter(([, { after }]) => after === 'input').map(([code]) => code));
    expect(named.filter((code) => !settled.has(code))).toEqual([]);
  });

  /** Every row in every state of both servers: `npm run test:stops:table`. */
  test('is right in a half-done state of a server, of every third row', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'table-'));
    try {
      const seed = Number(process.env.SEED ?? 0);
      const states = await halfDone(0, parent);
      const state = states[(3 + seed) % states.length];
      const outcomes: Outcome[] = [];
      const tried = rows.filter(([, row]) => 'spoil' in row);
      for (const [code, row] of tried.filter((_, index) => index % 3 === seed % 3)) {
        if (state === undefined) continue;
        const folder = join(parent, 'row');
        const outcome = await playRow(code, row, state, folder);
        if (outcome !== undefined) outcomes.push(outcome);
        rmSync(folder, { recursive: true, force: true });
      }
      expect(outcomes.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
      expect(outcomes.filter(({ came }) => came).length).toBeGreaterThan(2);
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  }, 240_000);
});
