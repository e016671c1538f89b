import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface CaseVerdict {
  readonly name: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  /** Why it failed, or what a measurement gave. */
  readonly said: string;
}

export interface Stage {
  readonly verdicts: readonly CaseVerdict[];
  readonly seconds: number;
  readonly output: string;
}

const scripts = join(process.cwd(), 'test', 'wine');
const mebibyte = 1024 * 1024;

/** A Windows machine of its own under Wine: a copy of the prepared one, with a share, a second and a tiny drive. */
export class WineMachine {
  private readonly root: string;
  private readonly name: string;

  constructor(root: string, name: string) {
    this.root = root;
    this.name = name;
    this.remove();
    execFileSync('cp', ['-a', join(root, 'prefix'), this.path()]);
    this.link('unc/fileserver/backup', 'share');
    // As Wine calls this computer: its administrative shares.
    this.link(`unc/${computerName()}/c$`, 'drive_c');
    symlinkSync('/', this.path('dosdevices', 'unc', computerName(), 'z$'));
    this.link('d:', 'second drive');
    this.link('e:', 'tiny drive');
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibyte}`, 'tmpfs', this.path('tiny drive')]);
  }

  /** Runs the cases of one module in the Windows build of Node.js; a machine may run several, one after another. */
  run(module: string, timeLimitSeconds: number): Stage {
    mountProject(this.root);
    const verdictFile = this.path('verdict.json');
    rmSync(verdictFile, { force: true });
    const start = Date.now();
    const result = spawnSync(
      join(scripts, 'in-wine.sh'),
      [
        this.root,
        `/machine-${this.name}`,
        String(timeLimitSeconds),
        '/opt/node/node.exe',
        ...insideArguments(module, this.name),
      ],
      { encoding: 'utf8', maxBuffer: 64 * mebibyte, env: { ...process.env, MFA_WINE_ENV: `MFA_MACHINE=${this.name}` } },
    );
    const seconds = (Date.now() - start) / 1000;
    const output = `${result.stdout}${result.stderr}`;
    if (!existsSync(verdictFile)) {
      const said = `No verdict (exit code ${result.status}).\n${output.slice(-3000)}`;
      return { verdicts: [{ name: module, passed: false, milliseconds: seconds * 1000, said }], seconds, output };
    }
    return { verdicts: JSON.parse(readFileSync(verdictFile, 'utf8')), seconds, output };
  }

  /** Ends what still runs, and with it Windows. */
  remove(): void {
    if (!existsSync(this.path())) return;
    this.shutDown();
    spawnSync('umount', [this.path('tiny drive')], { stdio: 'ignore' });
    rmSync(this.path(), { recursive: true, force: true });
  }

  /** The next program that is run starts Windows anew: automatic services come up. */
  shutDown(): void {
    const environment = [`WINEPREFIX=/machine-${this.name}`, 'PATH=/usr/bin:/bin', 'HOME=/root'];
    spawnSync('chroot', [this.root, '/usr/bin/env', '-i', ...environment, 'wineserver', '-k'], { stdio: 'ignore' });
    spawnSync('chroot', [this.root, '/usr/bin/env', '-i', ...environment, 'wineserver', '-w'], {
      stdio: 'ignore',
      timeout: 15_000,
    });
  }

  write(path: string, content: string): void {
    writeFileSync(this.path(path), content);
  }

  path(...parts: readonly string[]): string {
    return join(this.root, `machine-${this.name}`, ...parts);
  }

  private link(device: string, folder: string): void {
    mkdirSync(this.path(folder), { recursive: true });
    const at = this.path('dosdevices', device);
    mkdirSync(join(at, '..'), { recursive: true });
    symlinkSync(`/machine-${this.name}/${folder}`, at);
  }
}

function computerName(): string {
  return (hostname().split('.')[0] ?? '').slice(0, 15).toLowerCase();
}

function insideArguments(module: string, name: string): readonly string[] {
  return ['Z:\\project\\lib\\test\\wine\\inside\\run-cases.js', module, `Z:\\machine-${name}\\verdict.json`];
}

/** The project as the Windows programs see it: `Z:\project`. */
function mountProject(root: string): void {
  const at = join(root, 'project');
  if (existsSync(join(at, 'package.json'))) return;
  mkdirSync(at, { recursive: true });
  execFileSync('mount', ['--bind', process.cwd(), at]);
}

export function unmountProject(root: string): void {
  spawnSync('umount', [join(root, 'project')], { stdio: 'ignore' });
}

/** @returns the prepared root */
export function prepareWine(): string {
  return execFileSync(join(scripts, 'prepare.sh'), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}
