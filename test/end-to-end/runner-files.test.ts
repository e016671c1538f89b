import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runStub } from '../stub.js';

// A disk without room, as Linux has one ready.
const full = '/dev/full';

describe("one of the runner's files cannot be written", () => {
  test('outputs: the summary is written, the log has them, and the step fails with a code', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { exitCode, log, summary } = await runStub(
        'inspect',
        { 'rehearsal-folder': folder },
        { GITHUB_OUTPUT: full },
      );
      expect([exitCode, summary]).toEqual([1, expect.stringContaining('Components')]);
      expect(log).toMatch(
        /::error title=runner-file-unwritable::The outputs of this step could not be written: ENOSPC/,
      );
      expect(log).toMatch(/^inventory-path: .*-inventory\.json$/m);
      expect(log).not.toContain('fault of the action');
    }));

  test('summary: the outputs are written', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const given = { 'rehearsal-folder': folder };
      const { exitCode, log, outputs } = await runStub('inspect', given, { GITHUB_STEP_SUMMARY: full });
      expect([exitCode, outputs.changed]).toEqual([1, 'false']);
      expect(log).toMatch(
        /::error title=runner-file-unwritable::The summary of this step could not be written: ENOSPC/,
      );
    }));

  test('with inputs that are wrong: the error is shown without a stack, and the summary is written', async () => {
    const { exitCode, log, summary } = await runStub('inspect', { wrong: 'x' }, { GITHUB_OUTPUT: full });
    expect([exitCode, summary]).toEqual([1, expect.stringContaining('failed, wrong inputs')]);
    expect(log).not.toMatch(/^\s+at /m);
  });
});
