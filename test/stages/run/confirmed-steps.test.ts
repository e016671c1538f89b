import { describe, expect, test } from '@jest/globals';
import { type JournalLine, openJournal } from '../../../src/plan/journal.js';
import { recordConfirmedSteps, requireAskedSteps } from '../../../src/stages/run/confirmed-steps.js';
import { planUpgrade } from '../../../src/stages/upgrade/plan.js';
import { onSampleServer } from '../../host/sample-server.js';
import { sampleChoices, untouched } from '../sample-situation.js';

const workFolder = 'C:\\ProgramData\\mfa-server-upgrade';

describe('what a person confirms', () => {
  const situation = untouched();
  const plan = planUpgrade(situation, sampleChoices);
  const lines: readonly JournalLine[] = [
    { at: '', event: 'plan-started', digest: '', action: 'upgrade', records: ['interruptions', 'asked-steps'] },
    { at: '', event: 'operator-step-said', step: 'of-an-older-plan', by: 'alex' },
    { at: '', event: 'operator-step-asked', digest: '', step: 'activate-server' },
  ];
  const faultOf = (confirmed: readonly string[], journal = lines) => {
    try {
      requireAskedSteps({ confirmed, plan, situation, lines: journal });
      return undefined;
    } catch (error) {
      return error;
    }
  };

  test('has to be a step that there is; a misspelt one is refused with the right names', () => {
    expect(faultOf(['activate-server', 'of-an-older-plan'])).toBeUndefined();
    expect(faultOf(['activate-servr', 'x', 'activate-server'])).toMatchObject({
      code: 'operator-step-unknown',
      message:
        'There is no operator step activate-servr (did you mean "activate-server"?). There is no operator step x.',
      advice: expect.stringContaining('activate-server'),
    });
  });

  test('was asked for before; an early confirmation is refused with what is still to be done', () => {
    expect(faultOf(['confirm-replication-group'])).toMatchObject({
      code: 'operator-step-early',
      message: expect.stringContaining('confirm-replication-group'),
    });
    expect(faultOf(['activate-server'], lines.slice(0, 2))).toMatchObject({
      code: 'operator-step-early',
      message: expect.stringMatching(/Install the Multi-Factor Authentication Server into .*; Start the services/),
    });
  });

  test('counts for the machine as it is: a roll-back makes it void', () => {
    const rolledBack: JournalLine = { at: '', event: 'rolled-back', folder: '' };
    expect(faultOf(['activate-server'], [...lines, rolledBack])).toMatchObject({ code: 'operator-step-early' });
  });

  test('of a step that the server does not have is passed over: one text of inputs serves many servers', () => {
    expect(faultOf(['set-portal-url'])).toBeUndefined();
  });

  test('in a journal of an earlier version is early while its steps are open', () => {
    const earlier: JournalLine = { at: '', event: 'plan-started', digest: '', action: 'upgrade' };
    expect(faultOf(['activate-server'], [earlier])).toMatchObject({ code: 'operator-step-early' });
    expect(faultOf(['set-portal-url'], [earlier])).toBeUndefined();
  });

  test('is put on record once, with who confirmed it', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files, clock } = await open();
      const journal = await openJournal(files, clock, `${workFolder}\\journal.jsonl`);
      const record = (confirmed: readonly string[], by: string) =>
        recordConfirmedSteps({ confirmed, plan, situation, lines: journal.lines }, journal, { by, as: 'starter' });
      await record(['activate-server', 'set-portal-url'], 'alex');
      await record(['activate-server', 'confirm-replication-group'], 'kim');
      const said = journal.lines.map((line) => (line.event === 'operator-step-said' ? [line.step, line.by] : []));
      expect(said).toEqual([
        ['activate-server', 'alex'],
        ['confirm-replication-group', 'kim'],
      ]);
    }));
});
