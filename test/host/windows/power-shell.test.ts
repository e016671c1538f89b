import { beforeAll, describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import { bootTimeThereScript } from '../../../src/host/remote/remote-host.js';
import { readSecurityDescriptors, rightsScript } from '../../../src/host/windows/access-control.js';
import { signatureScript, signedFile } from '../../../src/host/windows/authenticode.js';
import { factsScript } from '../../../src/host/windows/file-facts.js';
import { holderScript } from '../../../src/host/windows/file-holder.js';
import { flushScript } from '../../../src/host/windows/flush-folder.js';
import { runPowerShell, scriptLine } from '../../../src/host/windows/power-shell.js';
import { machineScript } from '../../../src/host/windows/windows-machine.js';
import {
  processesScript,
  processesThereScript,
  processStartScript,
} from '../../../src/host/windows/windows-processes.js';
import { type Grammar, loadGrammar } from '../../docs/grammar.js';
import { scriptedTools } from './scripted-programs.js';

const scripts = {
  factsScript,
  flushScript,
  holderScript,
  machineScript,
  bootTimeThereScript,
  processesScript,
  processesThereScript,
  processStartScript,
  rightsScript,
  signatureScript,
};

describe('how PowerShell is started', () => {
  test('without a policy and without an encoded command; the script and its values come apart', async () => {
    const { tools, calls } = scriptedTools((_name, _args, { input, environment }) => {
      expect(input).toBe(`${scriptLine('$value = $data.path;')}\r\n`);
      expect(environment).toEqual({ MFA_UPGRADE_DATA: '{"path":"D:\\\\\\u00dcn\\u00efcode \\u6f22\'$(x)"}' });
      return { output: '"\\u00dc"\r\n' };
    });
    const data = { path: "D:\\Ünïcode 漢'$(x)" };
    const answer = await runPowerShell(tools, { script: '$value = $data.path;', data });
    expect(answer).toEqual({ answered: true, value: 'Ü' });
    expect(calls).toEqual(['powershell.exe -NoLogo -NoProfile -NonInteractive -Command -']);
  });

  test('a value that no variable of Windows can contain is not sent', async () => {
    const { tools, calls } = scriptedTools(() => ({ output: 'true' }));
    const answer = await runPowerShell(tools, { script: '$value = 1;', data: { path: 'é'.repeat(10_000) } });
    expect([answer.answered, calls]).toEqual([false, []]);
  });
});

describe('the scripts', () => {
  let grammar: Grammar;
  beforeAll(async () => {
    grammar = await loadGrammar('powershell');
  });

  test.each(Object.entries(scripts))('%s is one line of ASCII that PowerShell reads', (_name, script) => {
    const line = scriptLine(script);
    expect(line).toMatch(/^[\x20-\x7e]+$/);
    expect(grammar.parse(line).rootNode.hasError).toBe(false);
  });

  test('those that read use nothing that Constrained Language Mode refuses', () => {
    for (const script of [
      machineScript,
      processesScript,
      processesThereScript,
      bootTimeThereScript,
      rightsScript,
      signatureScript,
      flushScript,
    ]) {
      expect(script).not.toMatch(/New-Object|Add-Type|\[[A-Z]\w+\.\w+|::|\.\w+\(/);
    }
  });
});

/** In which ways PowerShell does not answer. */
const silences: readonly (readonly [string, () => { exitCode: number; output?: string; errorOutput?: string }])[] = [
  [
    'is not started by the antivirus',
    () => {
      throw new HostError('access-denied', 'powershell.exe', 'Windows did not start powershell.exe: spawn EACCES');
    },
  ],
  [
    'runs in Constrained Language Mode',
    () => ({
      exitCode: 1,
      errorOutput:
        '#< CLIXML\r\n<Objs><S S="Error">Cannot create type. Only core types are supported in this language mode._x000D__x000A_</S></Objs>',
    }),
  ],
  ['is ended in the middle', () => ({ exitCode: 4294967295, output: '' })],
  ['is ended while it writes', () => ({ exitCode: 0, output: '{"status":"Val' })],
  ['does nothing', () => ({ exitCode: 0, output: '' })],
];

describe.each(silences)('PowerShell that %s', (_how, answer) => {
  test('is no answer, with a reason', async () => {
    const { tools } = scriptedTools(answer);
    const said = await runPowerShell(tools, { script: '$value = 1;' });
    expect(said).toEqual({ answered: false, reason: expect.stringMatching(/PowerShell|powershell/) });
    expect(signedFile(said).publisher).toEqual({ status: 'not-checked', reason: expect.any(String) });
  });

  test('leaves the rights of a backup out by name', async () => {
    const { tools } = scriptedTools(answer);
    const { descriptors, refused } = await readSecurityDescriptors(tools, 'C:\\Program Files\\PhoneFactor\\Data');
    expect([descriptors.size, refused.map(({ path }) => path)]).toEqual([0, ['C:\\Program Files\\PhoneFactor\\Data']]);
  });
});
