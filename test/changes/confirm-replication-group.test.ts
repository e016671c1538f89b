import { expect, test } from '@jest/globals';
import { openNeeds, stepOf } from '../../src/changes/steps.js';

const stage = 'install-mfa-server';
const confirm = stepOf({ kind: 'confirm-replication-group', server: 'MFA1' }, { stage });
const activate = stepOf({ kind: 'activate-server', server: 'MFA1' }, { stage });

test('the replication group is confirmed after the activation, for it is chosen there', () => {
  expect(confirm).toMatchObject({
    type: 'operator',
    documentStep: 'I1',
    title: 'Confirm the replication group of MFA1',
  });
  expect(openNeeds({ steps: [activate, confirm] }, confirm)).toEqual(['activate-server']);
});

test('with a wrong group a person stops, and changes no users', () => {
  const text = confirm.type === 'operator' ? confirm.operatorStep.instructions.join('\n') : '';
  expect(text).toContain('stop here and do not change users: the group cannot be corrected in the console');
  expect(text).toContain('refuse unless the old master is gone for good');
});
