import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { forEnterpriseServer, isUsable, rewriteSelfReferences, selfReferences } from '../../scripts/self-references.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job extends Step {
  readonly steps?: readonly Step[];
}
interface Declared {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

const workflows = globSync('.github/workflows/*.yml').concat(globSync('examples/workflows/*.yml')).sort();
const actions = globSync('actions/*/action.yml').concat('action.yml').sort();
const pages = globSync('**/*.md', { exclude: ['node_modules', 'lib', '.cache', '.demo'] }).sort();
const read = (path: string) => readFileSync(path, 'utf8');

/** Steps, and jobs that call a workflow. */
function usesIn(path: string): readonly Step[] {
  const file: { readonly jobs?: Record<string, Job>; readonly runs?: { readonly steps?: readonly Step[] } } = parse(
    read(path),
  );
  const jobs = Object.values(file.jobs ?? {});
  return [...jobs, ...jobs.flatMap(({ steps }) => steps ?? []), ...(file.runs?.steps ?? [])].filter(
    ({ uses }) => uses !== undefined,
  );
}

/** Steps of each job, or of the composite action. */
function jobsOf(path: string): readonly (readonly Step[])[] {
  const file: { readonly jobs?: Record<string, Job>; readonly runs?: { readonly steps?: readonly Step[] } } = parse(
    read(path),
  );
  return file.runs === undefined
    ? Object.values(file.jobs ?? {}).map(({ steps }) => steps ?? [])
    : [file.runs.steps ?? []];
}

function hasStep(steps: readonly Step[], id: string): boolean {
  return steps.some((step) => step.id === id);
}

function declaredBy(path: string): Declared {
  if (!path.endsWith('.yml')) return parse(read(join(path, 'action.yml')));
  const file: { readonly on?: { readonly workflow_call?: Declared } } = parse(read(path));
  return file.on?.workflow_call ?? {};
}

describe('references to this repository', () => {
  test.each([...workflows, ...actions, ...pages])('of %s lead to something', (path) => {
    expect(selfReferences(read(path)).filter((target) => !isUsable(target))).toEqual([]);
  });

  test('are found where they are expected', () => {
    expect(selfReferences(read('examples/workflows/stage-by-stage.yml'))).toEqual(
      expect.arrayContaining(['', 'actions/merge-webconfig']),
    );
    expect(selfReferences(read('.github/workflows/upgrade-fleet.yml'))).toContain(
      '.github/workflows/upgrade-server.yml',
    );
  });

  test.each([...workflows, ...actions])(
    'of %s give every input that is required, and none that does not exist',
    (path) => {
      for (const step of usesIn(path)) {
        const [target] = selfReferences(`uses: ${step.uses}`);
        if (target === undefined) continue;
        const { inputs = {} } = declaredBy(target);
        const given = Object.keys(step.with ?? {});
        expect(given.filter((name) => inputs[name] === undefined)).toEqual([]);
        const needed = Object.entries(inputs).filter(([, { required }]) => required === true);
        expect(needed.map(([name]) => name).filter((name) => !given.includes(name))).toEqual([]);
      }
    },
  );

  test.each([...workflows, ...actions])('outputs that %s reads of a step exist', (path) => {
    const places = jobsOf(path);
    for (const { id, uses } of places.flat()) {
      const [target] = uses === undefined ? [] : selfReferences(`uses: ${uses}`);
      // An id that is in two jobs means another step in each.
      if (id === undefined || target === undefined || places.filter((steps) => hasStep(steps, id)).length > 1) continue;
      const outputs = Object.keys(declaredBy(target).outputs ?? {});
      const wanted = [...read(path).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))];
      expect(wanted.map(([, name = '']) => name).filter((name) => !outputs.includes(name))).toEqual([]);
    }
  });

  test('are not written as ./ or as a path of a checkout, in what others call or copy', () => {
    // Called by nobody: it runs what was checked out.
    const own = '.github/workflows/windows.yml';
    for (const path of [...workflows, ...actions]) {
      if (path !== own) expect(read(path)).not.toMatch(/uses:\s*['"]?\.\//);
    }
    expect(selfReferences(read(own))).toEqual(expect.arrayContaining(['', 'actions/inspect']));
  });
});

describe('actions of others', () => {
  test.each([...workflows, ...actions])('are pinned in %s by a commit, with the version beside it', (path) => {
    const lines = read(path)
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line));
    const others = lines.filter((line) => selfReferences(line.trim().replace(/^- /, '')).length === 0);
    for (const line of others) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('of one repository are everywhere at the same commit', () => {
    const pins = [...workflows, ...actions].flatMap((path) => [
      ...read(path).matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40})/g),
    ]);
    const byName = Map.groupBy(pins, ([, name]) => name);
    for (const [name, list] of byName) expect([name, new Set(list.map(([, , sha]) => sha)).size]).toEqual([name, 1]);
  });
});

describe('workflows', () => {
  test.each(workflows)(
    '%s asks for nothing at the top, limits every job, and has no expression inside a script',
    (path) => {
      const file: {
        readonly permissions: unknown;
        readonly jobs: Record<string, Job & { 'timeout-minutes'?: number }>;
      } = parse(read(path));
      expect(file.permissions).toEqual({});
      for (const job of Object.values(file.jobs)) {
        if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
        for (const step of job.steps ?? []) expect(step.run ?? '').not.toContain('${{');
      }
    },
  );
});

test('no link is in the repository: one that dangles breaks references by $/', () => {
  const links = globSync('{actions,.github,examples,dist,docs}/**/*', { withFileTypes: true }).filter((entry) =>
    entry.isSymbolicLink(),
  );
  expect(links).toEqual([]);
});

test('a rewriting reaches every spelling', () => {
  const text =
    'uses: $/actions/inspect\nuses: your--org/mfa-server-upgrade@v1\n- uses: your--org/mfa-server-upgrade/.github/workflows/rehearse.yml@v1\nuses: actions/checkout@abc\n';
  expect(rewriteSelfReferences(text)).toBe(
    'uses: ./actions/inspect\nuses: ./\n- uses: ./.github/workflows/rehearse.yml\nuses: actions/checkout@abc\n',
  );
  expect(rewriteSelfReferences(text, 'contoso/mfa@v1.2.3-server')).toBe(
    'uses: contoso/mfa/actions/inspect@v1.2.3-server\nuses: contoso/mfa@v1.2.3-server\n- uses: contoso/mfa/.github/workflows/rehearse.yml@v1.2.3-server\nuses: actions/checkout@abc\n',
  );
  expect(existsSync('action.yml')).toBe(true);
});

test('for GitHub Enterprise Server workflows have neither queues nor anchors, and mean the same', () => {
  for (const path of globSync('.github/workflows/*.yml')) {
    const text = readFileSync(path, 'utf8');
    const rewritten = forEnterpriseServer(text);
    expect(rewritten).not.toMatch(/queue: max|: [&*][a-z]|- [&*][a-z]/);
    expect(parse(rewritten)).toEqual(parse(text.replaceAll(/^ +queue: max\n/gm, '')));
  }
});
