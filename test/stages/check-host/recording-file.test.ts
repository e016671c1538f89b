import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { leavingJson } from '../../../src/base/redaction/leaving.js';
import { hostRecordingSchema } from '../../../src/stages/check-host/recording-file.js';
import { plantOn } from '../../redaction/planted-server.js';
import { markersIn } from '../../redaction/spelled.js';
import { marker, recorded, withTemporary } from './recorded-server.js';

describe('a recording of check-host', () => {
  test('is a file of its format, contains every program, and no secret', () =>
    withTemporary(async (temporary) => {
      const recording = await recorded(temporary);
      const { check } = recording;
      // The files of this bench are files of the rehearsal.
      const failed = check.adapters.flatMap(({ cases }) =>
        cases.filter(({ name, verdict }) => verdict === 'failed' && !name.startsWith('files:')),
      );
      expect(failed).toEqual([]);
      const text = JSON.stringify(recording);
      expect(v.safeParse(hostRecordingSchema, JSON.parse(text)).success).toBe(true);
      expect(new Set(recording.calls.map(({ program }) => program))).toEqual(
        new Set([
          'reg.exe',
          'sc.exe',
          'appcmd.exe',
          'powershell.exe',
          'whoami.exe',
          'icacls.exe',
          'cmd.exe',
          'msiexec.exe',
        ]),
      );
      expect(text).not.toContain(marker);
      expect(text).not.toContain(Buffer.from(marker, 'utf16le').toString('hex').match(/../g)?.join(','));
      expect(text).toContain('(hidden, ');
    }));

  test('contains no marker of a server that has them in every text of its formats', () =>
    withTemporary(async (temporary) => {
      const recording = await recorded(temporary, plantOn);
      expect(recording.calls.length).toBeGreaterThan(50);
      expect(markersIn(leavingJson(recording, 1))).toEqual([]);
    }));
});
