import type * as v from 'valibot';
import { field, fields } from '../../base/format/fields.js';
import { toolVersion } from '../../base/tool.js';
import type { Host } from '../../host/host.js';
import { type RecordedCall, recordingEntries } from '../../host/recording/recording-schema.js';
import { type HostCheck, hostCheckSchema } from './host-check-schema.js';

/** A check with everything that programs answered to it: what to attach to a report. */
export const hostRecordingSchema = fields({
  ...recordingEntries,
  check: field('What the check found.', hostCheckSchema),
});

export type HostRecording = v.InferOutput<typeof hostRecordingSchema>;

export async function hostRecording(
  { machine }: Host,
  check: HostCheck,
  calls: readonly RecordedCall[],
): Promise<HostRecording> {
  const { architecture, operatingSystem } = await machine.facts();
  return {
    format: 1,
    version: toolVersion,
    recordedAt: check.checkedAt,
    server: check.server,
    operatingSystem: operatingSystem.name,
    architecture,
    calls,
    check,
  };
}
