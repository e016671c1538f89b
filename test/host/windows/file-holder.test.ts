import { expect, test } from '@jest/globals';
import { findFileHolder } from '../../../src/host/windows/file-holder.js';
import { type Answer, scriptedTools } from './scripted-programs.js';

const holderIn = (answer: Answer) => findFileHolder(scriptedTools(() => answer).tools, 'C:\\PF\\a.pfdata');

test('the programs that keep a file open are named, all of them', async () => {
  expect(await holderIn({ output: '["Notepad (process 812)","Backup Agent (process 4)"]' })).toBe(
    'Notepad (process 812), Backup Agent (process 4)',
  );
});

test.each([
  ['no program has it open', { output: '[]' }],
  ['PowerShell writes something else', { output: '"Notepad"' }],
  ['there is no name among what it writes', { output: '[null,5]' }],
  ['PowerShell may not make types', { exitCode: 1, errorOutput: 'Cannot create type.' }],
])('nobody is named where %s', async (_why, answer) => {
  expect(await holderIn(answer)).toBeUndefined();
});
