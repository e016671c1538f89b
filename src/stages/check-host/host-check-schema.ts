import * as v from 'valibot';
import { field, fields, list, optional } from '../../base/format/fields.js';
import { hostVerdicts } from './verdicts.js';

const verdict = v.picklist(hostVerdicts);
const text = v.string();

const caseSchema = fields({
  name: field('What must be true, with the adapter before the colon.', text),
  verdict: field('Whether it was proven, failed, or could not be tried.', verdict),
  evidence: field('What was seen, why it failed, or why it could not be tried. May be empty.', text),
  milliseconds: field('How long it took.', v.number()),
});

const adapterSchema = fields({
  adapter: field('Part of the suite: files, registry, services, web server, installer and so on.', text),
  verdict: field(
    'failed where one of its cases failed; proven-here where all were proven; else could-not-be-tried, and its cases show which were.',
    verdict,
  ),
  cases: field('Its cases, in the order in which they ran.', list(caseSchema)),
});

/** What a check of a server found. */
export const hostCheckSchema = fields({
  format: field('Number of the format.', v.literal(1)),
  version: field('Version of the suite that was checked on the server.', text),
  checkedAt: field('When, ISO 8601 in UTC.', text),
  server: field('Name of the server.', text),
  host: field(
    'windows, or rehearsal: a rehearsal proves nothing of a real server.',
    v.picklist(['windows', 'rehearsal']),
  ),
  sandbox: field('Whether the check was allowed to write in a place of its own, or only looked.', v.boolean()),
  service: optional('The service that it stopped and started.', text),
  verdict: field('Of all: failed where one failed or something was left behind.', verdict),
  adapters: field('The verdict of each part.', list(adapterSchema)),
  leftovers: field('What the check had made and could not take away. Empty where all is gone.', list(text)),
});

export type HostCheck = v.InferOutput<typeof hostCheckSchema>;
export type AdapterCheck = HostCheck['adapters'][number];
export type CaseCheck = AdapterCheck['cases'][number];
