import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { uploadReport } from '../../../src/actions/shared/report-run.js';
import { silentLog } from '../../../src/base/log.js';
import { asRedacted } from '../../../src/base/redaction/hidden.js';
import { UserError } from '../../../src/base/user-error.js';
import { type Artifacts, type FileToUpload, noArtifacts } from '../../../src/host/artifacts.js';

const page = { name: 'MFA1-report', html: asRedacted('<!doctype html>ü'), time: '20260308010203' };
const run = { address: 'https://github.com/contoso/mfa/actions/runs/4711/attempts/2', actor: 'anna' };

/** What was written and uploaded, with artifacts that answer so. */
function sessionWith(artifacts: Artifacts | undefined) {
  const written: string[] = [];
  const session = {
    run,
    log: silentLog,
    async writeTemporaryFile(name: string) {
      written.push(name);
      return `/tmp/${name}`;
    },
    ...(artifacts === undefined ? {} : { artifacts }),
  };
  return { session, written };
}

describe('the report as an artifact', () => {
  test('is one file with a name of its own, and its address is the address of the run without its attempt', async () => {
    const sent: FileToUpload[] = [];
    const artifacts: Artifacts = {
      list: async () => [],
      async upload(file) {
        sent.push(file);
        return { id: 99, name: 'x', size: file.size };
      },
    };
    const { session } = sessionWith(artifacts);
    expect(await uploadReport(page, session)).toEqual({
      address: 'https://github.com/contoso/mfa/actions/runs/4711/artifacts/99',
      annotations: [],
    });
    // 15 characters and ü, which takes two bytes.
    const sha256 = createHash('sha256').update(Buffer.from(page.html, 'utf8')).digest('hex');
    expect(sent).toEqual([{ path: '/tmp/MFA1-report-20260308010203.html', size: 17, sha256 }]);
  });

  test.each([
    ['a terminal', noArtifacts('this is no job of GitHub Actions')],
    ['a run without artifacts', undefined],
  ])('stays a file in %s, without a word of warning', async (_, artifacts) => {
    const { session, written } = sessionWith(artifacts);
    expect(await uploadReport(page, session)).toEqual({ annotations: [] });
    expect(written).toEqual([]);
  });

  test('that cannot be uploaded is a warning with the file, never a failure', async () => {
    const artifacts: Artifacts = {
      list: async () => [],
      upload: () => Promise.reject(new UserError('artifact-quota', 'The storage is full.', 'Remove old artifacts.')),
    };
    const { address, annotations } = await uploadReport(page, sessionWith(artifacts).session);
    expect(address).toBeUndefined();
    expect(annotations).toMatchObject([{ level: 'warning', title: 'The report was not uploaded' }]);
    expect(annotations[0]?.message).toContain('The storage is full.\nRemove old artifacts.');
    expect(annotations[0]?.message).toContain('/tmp/MFA1-report-20260308010203.html');
  });
});
