import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actions } from '../../src/actions/all.js';
import type { ActionName } from '../../src/actions/definitions.js';
import type { Action } from '../../src/workflow/action.js';
import { readInputs } from '../../src/workflow/read-inputs.js';
import { onSampleServer } from '../host/sample-server.js';
import { type ActionRun, runHere, runToItsEnd } from '../in-process.js';
import { faultsOfTyping, misfit, type ReadType } from './typing-reader.js';

interface Parts<T> {
  readonly inputs: Readonly<Record<string, T>>;
  readonly outputs: Readonly<Record<string, T>>;
}

const folders = globSync('actions/*/action.yml').concat('action.yml').map(dirname).sort();
const parsed = (...path: string[]) => parse(readFileSync(join(...path), 'utf8'));
const metadataOf = (folder: string): Parts<{ readonly description: string }> => parsed(folder, 'action.yml');
const typesOf = (folder: string): Parts<ReadType> => parsed(folder, 'action-types.yml');
const typesOfAction = (name: string) => typesOf(`actions/${name}`);

describe('beside each action.yml', () => {
  test('there are the action at the root, seventeen actions and two composite ones', () => {
    expect(folders).toHaveLength(20);
  });

  test.each(folders)('the types of %s are as their format wants them, for every input and output', (folder) => {
    const [metadata, types] = [metadataOf(folder), typesOf(folder)];
    expect(faultsOfTyping(types)).toEqual([]);
    expect(Object.keys(types.inputs)).toEqual(Object.keys(metadata.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(metadata.outputs));
  });

  test('the reader finds what the format forbids', () => {
    const inputs = {
      'no name': { type: 'string' },
      one: { type: 'enum', 'allowed-values': ['a'] },
      two: { type: 'list', 'list-item': { type: 'list', separator: ',', 'list-item': { type: 'string' } } },
      three: { type: 'number' },
      four: { type: 'string', separator: ',' },
      five: { type: 'enum', 'allowed-values': [32, 64] },
    };
    expect(faultsOfTyping({ inputs, outputs: null, more: {} })).toEqual([
      'more is unknown.',
      'inputs.no name: not a name.',
      'inputs.one: allowed-values are not two texts or more',
      'inputs.two: separator is missing',
      'inputs.two: a list in a list',
      'inputs.three: unknown type number',
      'inputs.four: separator is not for string',
      'inputs.five: allowed-values are not two texts or more',
    ]);
  });
});

test('what the pages of the actions say of an input or an output is its type', () => {
  const { inputs, outputs } = typesOfAction('upgrade');
  expect(inputs.mode).toEqual({ type: 'enum', 'allowed-values': ['apply', 'plan'] });
  expect(inputs.upload).toEqual({ type: 'enum', 'allowed-values': ['auto', 'true', 'false'] });
  expect(inputs['require-approval']).toEqual({ type: 'boolean' });
  expect(inputs['notify-issue']).toEqual({ type: 'string' });
  expect(inputs.recipients).toEqual({ type: 'list', separator: '\n', 'list-item': { type: 'string' } });
  expect(inputs['user-portal-virtual-directory']).toEqual({ type: 'string' });
  expect(outputs['stopped-for']).toEqual({
    type: 'enum',
    'allowed-values': ['person', 'restart', 'decision', 'fault'],
  });
  expect(outputs['steps-to-confirm']).toMatchObject({ type: 'list', separator: ', ' });
  expect(typesOfAction('stage-installers').inputs.architectures).toEqual({
    type: 'list',
    separator: ',',
    'list-item': { type: 'enum', 'allowed-values': ['32', '64'] },
  });
  expect(typesOfAction('apply-and-report').outputs.verification).toEqual({
    type: 'enum',
    'allowed-values': ['pass', 'fail', 'not-proven'],
  });
});

test('the description of an output names every value that its type allows, and no other one', () => {
  const quoted = (text: string) => [...text.matchAll(/"([a-z-]+)"/g)].map(([, word]) => word).sort();
  for (const name of Object.keys(actions)) {
    for (const [output, type] of Object.entries(typesOfAction(name).outputs)) {
      if (type.type !== 'enum') continue;
      const said = metadataOf(`actions/${name}`).outputs[output]?.description ?? '';
      expect([name, output, quoted(said)]).toEqual([name, output, [...type['allowed-values']].sort()]);
    }
  }
});

describe('what a typed caller writes', () => {
  const examples = ({ type, ...more }: ReadType): readonly string[] => {
    if ('allowed-values' in more) return more['allowed-values'];
    if ('list-item' in more) {
      if (!('allowed-values' in more['list-item'])) return [];
      // "none" is given alone: no type can express that.
      const words = examples(more['list-item']);
      const others = words.filter((word) => word !== 'none').join(more.separator);
      return words.includes('none') ? [others, 'none'] : [others];
    }
    return type === 'boolean' ? ['true', 'false'] : [];
  };
  const faultOf = ({ inputs }: Action, input: string, text: string): string => {
    try {
      readInputs(inputs, { [`INPUT_${input.toUpperCase()}`]: text });
    } catch (error) {
      return String(error);
    }
    return '';
  };

  test.each(Object.keys(actions) as ActionName[])('%s accepts, and refuses what its types do not allow', (name) => {
    for (const [input, type] of Object.entries(typesOfAction(name).inputs)) {
      for (const text of examples(type)) expect(faultOf(actions[name], input, text)).not.toContain(`${input} is `);
      if (type.type === 'string') continue;
      if (type.type === 'list' && type['list-item'].type === 'string') continue;
      expect(faultOf(actions[name], input, 'Neither of them')).toContain(`The input ${input} is "Neither of them"`);
    }
  });

  test('and each default is of the type, too', () => {
    for (const [name, { inputs }] of Object.entries<Action>(actions)) {
      const types = typesOfAction(name).inputs;
      for (const [input, { default: byDefault }] of Object.entries(inputs)) {
        const type = types[input] ?? { type: 'enum', 'allowed-values': [] };
        if (byDefault !== undefined) expect([name, input, misfit(byDefault, type)]).toEqual([name, input, undefined]);
      }
    }
  });
});

describe('what an action gives', () => {
  const misfitsOf = (name: string, { outputs }: ActionRun) =>
    Object.entries(outputs).flatMap(([output, text]) => {
      const type = typesOfAction(name).outputs[output];
      const fault = type === undefined ? 'has no type' : text === '' ? undefined : misfit(text, type);
      return fault === undefined ? [] : [`${name}.${output}: ${fault}`];
    });

  test('is of its type before, in and after an upgrade', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const setup = {
        'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
        'setup-arguments': '/install /quiet /norestart',
        'user-portal-virtual-directory': 'new',
      };
      const faults: string[] = [];
      const run = async (name: ActionName, inputs: Readonly<Record<string, string>>) => {
        const ran = await runHere(name, name === 'plan-fleet' ? '' : folder, inputs);
        faults.push(...misfitsOf(name, ran));
        return ran;
      };
      const inspected = await run('inspect', { 'check-host': 'true' });
      await run('check-host', {});
      await run('plan-fleet', { inventories: inspected.outputs['inventory-path'] ?? '' });
      await run('verify-upgrade', {});
      await run('upgrade', { ...setup, mode: 'plan' });
      const stopped = await run('upgrade', setup);
      expect(stopped.outputs['stopped-for']).toBe('person');
      expect(stopped.outputs['steps-to-confirm']).toContain(', ');
      await run('upgrade-report', {});
      faults.push(...misfitsOf('upgrade', await runToItsEnd('upgrade', folder, setup)));
      await run('merge-webconfig', { 'user-portal-virtual-directory': 'new' });
      const verified = await run('verify-upgrade', { 'user-portal-virtual-directory': 'new' });
      await run('upgrade-report', { checks: verified.outputs.checks ?? '' });
      expect(faults).toEqual([]);
    }));
});
