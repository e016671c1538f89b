import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Random } from '../interruptions/random.js';
import {
  contentOf,
  filesIn,
  journalFile,
  moveFolder,
  rewriteSet,
  setsOf,
  windowsPath,
  workFolder,
  writeContent,
} from './edit-folder.js';
import type { Done, Falsification, Scene } from './falsify.js';

/* Sets, journal, stored plan, work folder, clock and confirmations. */

const away = (path: string) => rmSync(path, { recursive: true, force: true });

function withSet(name: string, work: (set: string, scene: Scene) => Done | undefined): Falsification {
  return {
    name,
    apply(scene) {
      const set = setsOf(scene.folder).at(-1);
      return set === undefined ? undefined : work(set, scene);
    },
  };
}

function withJournal(name: string, work: (lines: string[], scene: Scene) => string | undefined): Falsification {
  return {
    name,
    apply(scene) {
      const path = join(scene.folder, journalFile);
      if (!existsSync(path)) return undefined;
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      if (lines.length < 3) return undefined;
      const what = work(lines, scene);
      if (what === undefined) return undefined;
      writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
      return { what };
    },
  };
}

/** A line of the middle; every second time one that later runs depend on. */
function drawnLine(lines: readonly string[], random: Random): number {
  const weighty = lines.flatMap((line, at) =>
    /"event":"(backup-created|intention|machine-marked|operator-step-\w+|step-done)"/.test(line) &&
    at < lines.length - 1
      ? [at]
      : [],
  );
  return weighty.length > 0 && random.oneIn(2) ? random.pick(weighty) : random.below(lines.length - 1);
}

const stored = (pattern: RegExp, set: string) => filesIn(set).find((path) => pattern.test(path));

const sets: readonly Falsification[] = [
  withSet('set-away', (set) => {
    away(set);
    return { what: `${basename(set)} deleted` };
  }),
  withSet('set-moved', (set, { folder }) => {
    const to = join(folder, 'drives', 'D', 'Moved sets', basename(set));
    moveFolder(set, to);
    return { what: `${basename(set)} moved`, answers: { 'backup-path': windowsPath(folder, to) } };
  }),
  withSet('set-replaced-by-another-servers', (set, { donor }) => {
    away(set);
    writeContent(set, donor);
    return { what: `${basename(set)} replaced` };
  }),
  withSet('another-servers-set-given', (_set, { folder, donor, progress }) => {
    const to = join(folder, 'drives', 'D', 'Sets of MFA77', 'mfa77-20260301-010000');
    writeContent(to, donor);
    const extra = { ...progress.extra, 'backup-path': windowsPath(folder, to) };
    return { what: 'backup-path names the set of MFA77', progress: { ...progress, extra } };
  }),
  withSet('set-rewritten', (set) => {
    const configuration = stored(/(?<!Sdk|sdk)\/web\.config$/, set);
    if (configuration === undefined) return undefined;
    const bytes = readFileSync(configuration);
    const isUtf16 = bytes[0] === 0xff;
    const text = isUtf16 ? bytes.toString('utf16le') : bytes.toString('utf8');
    const changed = text.replace(/(AUTHENTICATION_USERNAME" value=")[^"]*/, '$1EVIL\\account');
    if (changed === text) return undefined;
    writeFileSync(configuration, Buffer.from(changed, isUtf16 ? 'utf16le' : 'utf8'));
    rewriteSet(set, () => {});
    return { what: `another account in ${basename(set)}, sums agree` };
  }),
  withSet('page-added-to-theme-in-set', (set) => {
    const theme = stored(/App_Themes\/.*\.css$/, set);
    if (theme === undefined) return undefined;
    writeFileSync(theme, 'body { background: url(https://evil.example/) }\n');
    rewriteSet(set, () => {});
    return { what: `a theme of ${basename(set)} changed, sums agree` };
  }),
  withSet('set-damaged', (set, { random }) => {
    const file = random.pick(filesIn(join(set, 'files')).length > 0 ? filesIn(join(set, 'files')) : filesIn(set));
    const bytes = Buffer.from(readFileSync(file));
    if (bytes.length === 0) return undefined;
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    return { what: `one bit of ${basename(file)} in ${basename(set)}` };
  }),
  withSet('set-without-data', (set) => {
    if (stored(/\/Data\//, set) === undefined) return undefined;
    rewriteSet(set, (manifest) => {
      manifest.entries = manifest.entries.filter(({ storedAs }: { storedAs: string }) => !/\/Data\//.test(storedAs));
    });
    return { what: `${basename(set)} without the data folder, sums agree` };
  }),
  {
    name: 'share-away',
    apply({ folder }) {
      if (setsOf(folder).every((set) => !set.includes('/unc/'))) return undefined;
      away(join(folder, 'unc', 'nas'));
      return { what: 'the share is not reached' };
    },
  },
];

const journal: readonly Falsification[] = [
  withJournal('journal-line-damaged', (lines, { random }) => {
    const at = drawnLine(lines, random);
    lines[at] = (lines[at] ?? '').slice(0, -5);
    return `line ${at + 1} cut`;
  }),
  withJournal('journal-line-removed', (lines, { random }) => {
    const at = drawnLine(lines, random);
    const [gone = ''] = lines.splice(at, 1);
    return `line ${at + 1} removed: ${JSON.parse(gone).event}`;
  }),
  withJournal('journal-line-changed', (lines, { random }) => {
    const changed = lines.flatMap((line, at) => {
      const other = line
        .replace(/"manifestSha256":"[0-9a-f]{64}"/, `"manifestSha256":"${'0'.repeat(64)}"`)
        .replace(/"event":"step-started"/, '"event":"step-done","notes":[]');
      return other === line || at === lines.length - 1 ? [] : [{ at, other }];
    });
    if (changed.length === 0) return undefined;
    const { at, other } = random.pick(changed);
    lines[at] = other;
    return `line ${at + 1} changed: ${JSON.parse(other).event}`;
  }),
  withJournal('journal-end-cut', (lines, { random }) => {
    const number = 1 + random.below(Math.min(12, lines.length - 1));
    lines.splice(lines.length - number);
    return `the last ${number} lines removed`;
  }),
  {
    name: 'journal-away',
    apply({ folder }) {
      const path = join(folder, journalFile);
      if (!existsSync(path)) return undefined;
      away(path);
      return { what: 'no journal' };
    },
  },
];

const folders: readonly Falsification[] = [
  {
    name: 'plan-file-away',
    apply({ folder }) {
      const plans = join(folder, workFolder, 'plans');
      if (filesIn(plans).length === 0) return undefined;
      away(plans);
      return { what: 'no stored plan' };
    },
  },
  {
    name: 'plan-file-changed',
    apply({ folder, random }) {
      const plans = filesIn(join(folder, workFolder, 'plans')).filter((path) => path.endsWith('.json'));
      if (plans.length === 0) return undefined;
      const path = random.pick(plans);
      const plan = JSON.parse(readFileSync(path, 'utf8'));
      const steps: unknown[] | undefined = plan.steps ?? plan.plan?.steps;
      if (steps === undefined || steps.length === 0) return undefined;
      steps.splice(random.below(steps.length), 1);
      writeFileSync(path, JSON.stringify(plan, null, 2));
      return { what: 'a step is missing in the stored plan' };
    },
  },
  {
    name: 'work-folder-away',
    apply({ folder }) {
      const path = join(folder, workFolder);
      if (!existsSync(path)) return undefined;
      away(path);
      return { what: 'no work folder' };
    },
  },
  {
    name: 'work-folder-of-one-step',
    apply({ folder, progress }) {
      if (!existsSync(join(folder, workFolder)) || progress.left.length === 0) return undefined;
      return {
        what: 'the next run has another work folder',
        progress: { ...progress, once: { 'work-folder': 'C:\\Other work' } },
      };
    },
  },
];

const people: readonly Falsification[] = [
  {
    name: 'machine-reverted',
    apply({ folder, server }) {
      const kept = contentOf(join(folder, workFolder));
      if (kept.size === 0) return undefined;
      const sets = contentOf(join(folder, 'unc'));
      for (const name of readdirSync(folder)) away(join(folder, name));
      writeContent(folder, server.content);
      writeContent(join(folder, workFolder), kept);
      writeContent(join(folder, 'unc'), sets);
      return { what: 'the machine is as before, the work folder is kept' };
    },
  },
  {
    name: 'clock-set-back',
    apply: ({ progress }) => ({ what: '400 days earlier', progress: { ...progress, hour: progress.hour - 9600 } }),
  },
  {
    name: 'confirmed-early',
    apply: ({ progress }) => ({
      what: 'every step of a person is confirmed before it was asked for',
      progress: {
        ...progress,
        confirmed: ['activate-server', 'confirm-replication-group', 'set-portal-url', 'inform-users'],
      },
    }),
  },
];

export const recordFalsifications: readonly Falsification[] = [...sets, ...journal, ...folders, ...people];
