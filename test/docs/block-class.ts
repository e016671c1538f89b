import { parse } from 'yaml';
import type { CodeBlock } from './documentation.js';

/** What is done with a fenced block in the checks. Each is in one class; what is in none fails them. */
export type BlockClass =
  /** A whole workflow: actionlint, schema, and its actions and inputs exist. */
  | 'workflow'
  /** Steps to paste into a job: wrapped into a workflow, then as above. */
  | 'steps'
  /** Read as a fleet file. */
  | 'fleet-file'
  /** README.md: run in a fresh clone by `npm run test:newcomer`. */
  | 'newcomer'
  /** Run in a fresh clone by `npm run test:docs`. */
  | 'executed'
  /** A list of npm scripts: each exists. */
  | 'npm-scripts'
  /** Needs GitHub: read by the grammar of bash only. */
  | 'on-github'
  /** Needs Windows: read by the grammar of PowerShell only. */
  | 'powershell'
  /** `faults.json` of a rehearsal server: checked by its type. */
  | 'faults'
  /** TypeScript, checked by the compiler. */
  | 'typescript'
  /** What the reader will see or type into a form. */
  | 'output';

const classes: Readonly<Record<string, BlockClass>> = {
  'yaml fleet': 'fleet-file',
  sh: 'executed',
  'sh newcomer': 'newcomer',
  'sh npm': 'npm-scripts',
  'sh on-github': 'on-github',
  powershell: 'powershell',
  'json faults': 'faults',
  ts: 'typescript',
  text: 'output',
};

export function classOf({ kind, text }: CodeBlock): BlockClass | undefined {
  return kind === 'yaml' ? classOfYaml(text) : classes[kind];
}

function classOfYaml(text: string): BlockClass | undefined {
  const value: unknown = parse(text);
  if (Array.isArray(value)) return 'steps';
  return typeof value === 'object' && value !== null && 'jobs' in value ? 'workflow' : undefined;
}

/** The text of a workflow with the block. */
export function asWorkflow(block: CodeBlock): string {
  if (classOf(block) === 'workflow') return block.text;
  const steps = block.text.split('\n').map((line) => (line === '' ? '' : `      ${line}`));
  return [
    'name: Steps',
    'on: workflow_dispatch',
    'permissions: {}',
    'jobs:',
    '  steps:',
    '    runs-on: [self-hosted, MFA1]',
    '    timeout-minutes: 60',
    '    steps:',
    ...steps,
    '',
  ].join('\n');
}
