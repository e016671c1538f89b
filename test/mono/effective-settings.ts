import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What Mono's System.Configuration reads from one file, by the setting's name. */
export type Effective = ReadonlyMap<string, string>;

const program = join(process.cwd(), 'test', 'mono', 'EffectiveSettings.cs');

function decoded(field: string | undefined): string {
  return Buffer.from(field ?? '', 'base64').toString('utf8');
}

function parse(output: string, names: readonly string[]): readonly Effective[] {
  const byFile = new Map(names.map((name) => [name, new Map<string, string>()]));
  for (const line of output.split('\n').filter((one) => one !== '')) {
    const [file = '', setting, value] = line.split(' ');
    byFile.get(file)?.set(decoded(setting), decoded(value));
  }
  return names.map((name) => byFile.get(name) ?? new Map());
}

/** Mono in a folder of its own; disposed at the end of a `using` block. */
export class Mono implements Disposable {
  private readonly folder = mkdtempSync(join(tmpdir(), 'effective-settings-'));
  private readonly executable = join(this.folder, 'EffectiveSettings.exe');
  private batch = 0;

  constructor() {
    const references = ['-r:System.Configuration.dll', '-r:System.Web.dll'];
    execFileSync('mcs', ['-nologo', `-out:${this.executable}`, ...references, program], { timeout: 120_000 });
  }

  /** One start of Mono for all files. `(loaded)` is among the settings of a file that Mono accepts, `(error)` otherwise. */
  read(files: readonly Uint8Array[], beside: Readonly<Record<string, string>> = {}): readonly Effective[] {
    const folder = join(this.folder, String(this.batch++));
    mkdirSync(folder);
    const names = files.map((_, index) => `${index}.config`);
    files.forEach((bytes, index) => {
      writeFileSync(join(folder, `${index}.config`), bytes);
    });
    for (const [name, text] of Object.entries(beside)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const options = { cwd: folder, timeout: 300_000, maxBuffer: 1 << 28, encoding: 'utf8' } as const;
    return parse(execFileSync('mono', [this.executable, ...names], options), names);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
