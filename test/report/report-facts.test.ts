import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { unknownFields } from '../../src/base/format/read-format.js';
import { reportFacts } from '../../src/report/report-facts.js';
import { reportFactsSchema } from '../../src/report/report-facts-schema.js';
import { sampleReport } from './sample-report.js';

describe('the facts', () => {
  const facts = reportFacts(sampleReport());

  test('are what the schema describes, nothing left out and nothing beside it', () => {
    const written = JSON.parse(JSON.stringify(facts));
    expect(v.parse(reportFactsSchema, written)).toEqual(written);
    expect(unknownFields(reportFactsSchema, written)).toEqual([]);
  });

  test('have a published schema that names every part', async () => {
    const schema = JSON.parse(await readFile('docs/reference/report.schema.json', 'utf8'));
    const server = schema.properties.servers.items.properties;
    expect(Object.keys(server)).toEqual(expect.arrayContaining(Object.keys(facts.servers[0] ?? {})));
  });

  test('have the servers that need a person first', () => {
    const outcomes = facts.servers.map(({ outcome }) => outcome);
    expect(outcomes.slice(0, 2)).toEqual(['failed', 'failed']);
    expect(outcomes.at(-1)).toBe('upgraded');
  });
});
