/**
 * How long a typing error in a workflow takes to be answered: against Node.js that does nothing, and against an action
 * that does the same with the toolkit that actions are usually made with.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inTurn, programMilliseconds } from './in-turn.js';
import { reportRows } from './result.js';

const toolkitAction = `
import * as core from '@actions/core';
const mode = core.getInput('mode');
if (!['apply', 'plan'].includes(mode)) core.setFailed('The input mode is ' + mode + '. Allowed: apply, plan.');
`;

async function bundledToolkitAction(folder: string): Promise<string> {
  const outfile = join(folder, 'action.js');
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  const stdin = { contents: toolkitAction, resolveDir: process.cwd() };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return outfile;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-start-up-'));
try {
  const toolkit = await bundledToolkitAction(folder);
  const refused = { environment: { INPUT_MODE: 'dry-run' }, codes: [1] };
  const times = await inTurn(31, {
    ours: () => programMilliseconds(process.execPath, [join('dist', 'upgrade', 'index.js')], refused),
    nothing: () => programMilliseconds(process.execPath, ['-e', '0']),
    toolkit: () => programMilliseconds(process.execPath, [toolkit], refused),
  });
  const node = { name: 'node -e 0', value: times.median('nothing') };
  const common = {
    area: 'start-up',
    work: 'Refuse a step with a wrong input',
    unit: 'ms',
    ours: { name: 'the upgrade action', value: times.median('ours') },
    limit: { kind: 'process start', ...node },
  } as const;
  reportRows([
    {
      ...common,
      id: 'start-up-node',
      alternative: node,
      ratio: times.ratio('ours', 'nothing'),
      target: { of: 'ratio', most: 1.2 },
      note: 'The alternative does nothing at all.',
    },
    {
      ...common,
      id: 'start-up-toolkit',
      alternative: { name: 'one input checked with @actions/core', value: times.median('toolkit') },
      ratio: times.ratio('ours', 'toolkit'),
    },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
