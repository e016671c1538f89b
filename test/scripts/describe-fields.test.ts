import { expect, test } from '@jest/globals';
import { describeFields } from '../../scripts/action-files/describe-fields.js';
import { fieldsOf } from '../../scripts/action-files/json-schema.js';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    steps: {
      type: 'array',
      items: {
        oneOf: [
          { properties: { id: { type: 'string' }, change: { type: 'object' } }, required: ['id', 'change'] },
          { properties: { id: { type: 'string' } }, required: ['id'] },
        ],
      },
    },
    servers: { type: 'object', additionalProperties: { properties: { skip: { type: 'string' } } } },
  },
  required: ['name'],
} as const;

test('every field is found by its path, and what only some variants have is not needed', () => {
  const needed = fieldsOf(schema).map(({ path, isRequired }) => `${path}${isRequired ? '!' : ''}`);
  expect([...new Set(needed)]).toEqual([
    'name!',
    'steps',
    'steps[].id!',
    'steps[].change',
    'servers',
    'servers.*.skip',
  ]);
});

test('fields without a meaning are refused by name', () => {
  expect(() => describeFields(schema)).toThrow(
    'the field name has no meaning, the field steps has no meaning, the field steps[].id has no meaning',
  );
  const described = { type: 'object', properties: { name: { type: 'string', description: 'N' } } } as const;
  expect(describeFields(described)).toBe(described);
});
