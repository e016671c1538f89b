import * as v from 'valibot';
import { field, fields, list, optional } from '../../base/format/fields.js';

const text = v.string();

/** Bytes as text, so that a person can read before sending what is sent. */
const recordedBytes = fields({
  encoding: field(
    'latin1 keeps each byte as one character; utf-16le is two bytes each.',
    v.picklist(['latin1', 'utf-16le']),
  ),
  text: field('The bytes, with what is not known to be harmless hidden.', text),
});

const callSchema = fields({
  during: optional('Case of the check that it was called in; absent between the cases.', text),
  program: field('File name of the program.', text),
  arguments: field('Its arguments; {temp} is the folder for temporary files.', list(text)),
  input: optional('What it was given on standard input.', text),
  milliseconds: field('How long it took.', v.number()),
  exitCode: optional('What it ended with, 0 to 4294967295; absent where it did not end.', v.number()),
  output: optional('Its standard output.', recordedBytes),
  errorOutput: optional('Its standard error.', recordedBytes),
  files: optional(
    'What it wrote into files that its arguments name, by the number of the argument from 0.',
    v.record(text, recordedBytes),
  ),
  fault: optional(
    'Why it did not start or end.',
    fields({ code: field('Code of the refusal.', text), message: field('Its words.', text) }),
  ),
});

/** What the programs of a server answered. */
export const recordingEntries = {
  format: field('Number of the format.', v.literal(1)),
  version: field('Version of the suite that recorded.', text),
  recordedAt: field('When it began, ISO 8601 in UTC.', text),
  server: field('Name of the server.', text),
  operatingSystem: field('Edition of Windows.', text),
  architecture: field('Processor type of Windows.', v.picklist(['x86', 'x64'])),
  calls: field('Each program that was called, in the order in which they ended.', list(callSchema)),
};

export type RecordedBytes = v.InferOutput<typeof recordedBytes>;
export type RecordedCall = v.InferOutput<typeof callSchema>;
const recordingSchema = fields(recordingEntries);
export type Recording = v.InferOutput<typeof recordingSchema>;
