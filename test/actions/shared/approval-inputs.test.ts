import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approvalOf } from '../../../src/actions/shared/approval-inputs.js';
import { digest, samplePlan } from '../../report/sample-report.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'approved-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the approval that the inputs give', () => {
  test('is none without inputs, and the digest alone without a file', async () => {
    expect(await approvalOf(undefined, undefined)).toBeUndefined();
    expect(await approvalOf(digest, undefined)).toEqual({ digest });
  });

  test('has the plan of the file, word for word', async () => {
    const file = join(folder, 'plan.json');
    await writeFile(file, JSON.stringify(samplePlan));
    expect(await approvalOf(digest, file)).toEqual({ digest, plan: samplePlan });
  });

  test('is refused with a file alone, which could be any plan', async () => {
    await expect(approvalOf(undefined, join(folder, 'plan.json'))).rejects.toMatchObject({
      code: 'approved-plan-missing',
    });
  });

  test('is refused where the file is not there or is a folder, with its name', async () => {
    for (const file of [join(folder, 'gone.json'), folder]) {
      await expect(approvalOf(digest, file)).rejects.toMatchObject({
        code: 'approved-plan-file-unreadable',
        message: `The approved plan ${file} could not be read.`,
      });
    }
  });

  test('is refused where the file is no plan', async () => {
    const file = join(folder, 'half.json');
    await writeFile(file, JSON.stringify(samplePlan).slice(0, -20));
    await expect(approvalOf(digest, file)).rejects.toMatchObject({ code: 'plan-invalid' });
  });
});
