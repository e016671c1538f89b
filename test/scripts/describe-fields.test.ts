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

const meanings = {
  name: 'N',
  steps: 'S',
  'steps[].id': 'I',
  'steps[].change': 'C',
  servers: 'A',
  'servers.*.skip': 'K',
};

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

test('a description comes to every field', () => {
  const texts = fieldsOf(describeFields(schema, meanings)).map(({ schema: { description } }) => description);
  expect(texts).toEqual(['N', 'S', 'I', 'C', 'I', 'A', 'K']);
});

test('a field without a meaning and a meaning of no field are refused', () => {
  const { name, ...others } = meanings;
  expect(() => describeFields(schema, others)).toThrow('the field name has no meaning');
  expect(() => describeFields(schema, { ...meanings, gone: name })).toThrow(
    'the meaning of gone is of no field without one',
  );
});
