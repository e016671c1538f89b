import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { exampleRepository } from '../../scripts/self-references.js';

const root = resolve('.');

/** Actions of others that act would fetch from github.com. Stand-ins speak to act's artifact server in its protocol. */
const standIns = ['upload-artifact', 'download-artifact'];

export interface ActRun {
  readonly succeeded: boolean;
  readonly log: string;
}

/** A copy of this repository as a caller would have it, and a runner that runs its example workflows on this machine. */
export class ActRunner {
  readonly folder: string;
  readonly repository: string;

  constructor(folder: string) {
    this.folder = folder;
    this.repository = join(folder, 'repository');
    const made = spawnSync(
      process.execPath,
      [join('lib', 'scripts', 'self-references.js'), this.repository, `${exampleRepository}@v1`],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stderr);
    cpSync(join('examples', 'servers'), join(this.repository, 'examples', 'servers'), { recursive: true });
    for (const example of globSync('examples/workflows/*.yml', { cwd: this.repository })) {
      const target = join(this.repository, '.github', 'workflows', `example-${basename(example)}`);
      cpSync(join(this.repository, example), target);
    }
    this.forgetQueues();
    this.leaveReportsHere();
    this.commit();
    for (const name of standIns) this.placeStandIn(name);
  }

  /** act does not know `queue` and refuses the file; what it means is read by a test of its own. */
  private forgetQueues(): void {
    for (const file of globSync('.github/workflows/*.yml', { cwd: this.repository })) {
      const path = join(this.repository, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^ +queue: max\n/gm, ''));
    }
  }

  /** act's artifact service does not know a report as one file: the client asks it five times, for half a minute. */
  private leaveReportsHere(): void {
    const files = ['.github/workflows/*.yml', 'actions/*/action.yml'].flatMap((pattern) =>
      globSync(pattern, { cwd: this.repository }),
    );
    const report = /^ +(?:- )?uses: \S*actions\/upgrade-report\S*\n( +)with:\n/gm;
    for (const file of files) {
      const path = join(this.repository, file);
      const text = readFileSync(path, 'utf8').replaceAll(/^ +upload-report: .*\n/gm, '');
      writeFileSync(
        path,
        text.replaceAll(report, (step, indent: string) => `${step}${indent}  upload-report: 'false'\n`),
      );
    }
  }

  private placeStandIn(name: string): void {
    const folder = join(this.folder, 'stand-ins', name);
    cpSync(join('test', 'act', 'stand-ins', name), folder, { recursive: true });
    cpSync(join('test', 'act', 'stand-ins', 'artifact-service.js'), join(folder, 'artifact-service.js'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  }

  /** act reads the repository's files as they are; a commit is only there because it asks git for a ref. */
  commit(): void {
    const author = ['-c', 'user.name=test', '-c', 'user.email=test@invalid'];
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      [...author, 'commit', '-q', '--allow-empty', '-m', 'state'],
    ]) {
      const { status, stderr } = spawnSync('git', args, { cwd: this.repository, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    }
  }

  /** A fresh copy of a sample server. */
  server(sample: string): string {
    const folder = join(this.folder, `server-${sample}-${globSync('server-*', { cwd: this.folder }).length}`);
    cpSync(join('examples', 'servers', sample), folder, { recursive: true, preserveTimestamps: true });
    return folder;
  }

  dispatch(
    workflow: string,
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
  ): ActRun {
    const { status, stdout, stderr } = spawnSync(actPath(), this.argumentsOf(workflow, inputs, environment), {
      cwd: this.repository,
      encoding: 'utf8',
      timeout: 600_000,
      maxBuffer: 64 * 1024 * 1024,
      env: surroundings(),
    });
    return { succeeded: status === 0, log: `${stdout}${stderr}` };
  }

  /** The step that writes the text into its log is sent what a runner sends when a job is cancelled. */
  dispatchAndCancel(
    workflow: string,
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>>,
    at: string,
  ): Promise<ActRun> {
    const child = spawn(actPath(), this.argumentsOf(workflow, inputs, environment), {
      cwd: this.repository,
      env: surroundings(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Promise((resolve, reject) => {
      let log = '';
      let isSent = false;
      const add = (piece: Buffer) => {
        log += piece.toString('utf8');
        if (isSent || !log.includes(at)) return;
        isSent = true;
        setTimeout(() => interruptStep(environment), 150);
      };
      child.stdout.on('data', add);
      child.stderr.on('data', add);
      child.on('error', reject);
      child.on('close', (status) => resolve({ succeeded: status === 0, log }));
    });
  }

  private argumentsOf(
    workflow: string,
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>>,
  ): string[] {
    mkdirSync(this.artifacts, { recursive: true });
    const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
      Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
    return [
      'workflow_dispatch',
      ...['-W', `.github/workflows/example-${workflow}.yml`],
      ...['ubuntu-24.04', 'self-hosted', 'mfa1'].flatMap((label) => ['-P', `${label}=-self-hosted`]),
      ...['--artifact-server-path', this.artifacts, '--artifact-server-addr', '127.0.0.1', '--no-cache-server'],
      ...this.localRepositories(),
      ...pairs('--input', inputs),
      ...pairs('--env', environment),
    ];
  }

  private localRepositories(): readonly string[] {
    const uses = globSync('.github/workflows/*.yml', { cwd: this.repository })
      .concat(globSync('actions/*/action.yml', { cwd: this.repository }))
      .flatMap((file) => [
        ...readFileSync(join(this.repository, file), 'utf8').matchAll(/actions\/([a-z-]+)@([0-9a-f]{40})/g),
      ]);
    const replaced = uses.flatMap(([whole, name = '']) =>
      standIns.includes(name) ? [`${whole}=${join(this.folder, 'stand-ins', name)}`] : [],
    );
    const all = [`${exampleRepository}@v1=${this.repository}`, ...new Set(replaced)];
    return all.flatMap((one) => ['--local-repository', one]);
  }

  private get artifacts(): string {
    return join(this.folder, 'artifacts');
  }

  /** Files of an artifact by name, as text; undefined where there is no such artifact. */
  artifact(name: string): Readonly<Record<string, string>> | undefined {
    // Of several that only their numbers (attempt, time) keep apart the last one.
    const all = [`*/${name}/${name}.zip`, `*/${name}-[0-9]*/${name}-[0-9]*.zip`].flatMap((pattern) =>
      globSync(pattern, { cwd: this.artifacts }),
    );
    const path = all.sort((one, other) => basename(one).localeCompare(basename(other))).at(-1);
    if (path === undefined) return undefined;
    const files: Record<string, string> = JSON.parse(readFileSync(join(this.artifacts, path), 'utf8'));
    return Object.fromEntries(
      Object.entries(files).map(([file, content]) => [file, Buffer.from(content, 'base64').toString('utf8')]),
    );
  }
}

function surroundings(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
}

/** The process of the action that works now with these variables: Node.js with a script of `dist`. */
function interruptStep(environment: Readonly<Record<string, string>>): void {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const partsOf = (file: string) => unlessGone(() => readFileSync(`/proc/${id}/${file}`, 'utf8'))?.split('\0') ?? [];
    const isStep = partsOf('cmdline').some((one) => /dist\/[a-z-]+\/index\.js$/.test(one));
    const its = new Set(partsOf('environ'));
    if (isStep && variables.every((one) => its.has(one))) process.kill(Number(id), 'SIGINT');
  }
}

/** A process may end while it is looked at. */
function unlessGone(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function actPath(): string {
  const installed = join(root, '.cache', 'act', 'bin', 'act');
  return existsSync(installed) ? installed : 'act';
}
