import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentOf, filesIn, workFolder } from './edit-folder.js';
import type { Playing, Verdict } from './pairs.js';
import { copyFolder, inputsOf, type Progress, type Ran, run } from './player.js';

/*
 * The README: a run on a finished server changes nothing. Here as a property of every server that came to its end, also
 * of one on which a person has changed a file since.
 */

const persons: Readonly<Record<string, (folder: string) => string | undefined>> = {
  'run-again': () => 'nothing was changed',
  'run-again-after-a-theme-was-changed': (folder) =>
    changed(folder, /App_Themes\/[^/]+\/[^/]+\.css$/, (path) => writeFileSync(path, 'body { color: green; }\r\n')),
  'run-again-after-a-page-was-changed': (folder) =>
    changed(folder, /(Login\.aspx|\.asmx)$/, (path) => appendFileSync(path, '<%-- by hand --%>\r\n')),
  'run-again-after-a-file-was-added': (folder) =>
    changed(folder, /(Default\.aspx|\.asmx)$/, (path) =>
      writeFileSync(join(path, '..', 'app_offline.txt'), 'By hand.\r\n'),
    ),
};

function changed(folder: string, pattern: RegExp, change: (path: string) => void): string | undefined {
  const [path] = filesIn(join(folder, 'drives')).filter((one) => pattern.test(one) && !one.includes(workFolder));
  if (path === undefined || /\/(Backups|backups)\//.test(path)) return undefined;
  change(path);
  return relative(folder, path);
}

/** What grows with every run, and the lock. */
const ofRuns = [join(workFolder, 'journal.jsonl'), join(workFolder, 'lock'), join(workFolder, 'logs')];

function shownDifferences(
  before: ReadonlyMap<string, Uint8Array>,
  after: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => !ofRuns.some((one) => path.startsWith(one)))
    .filter((path) => {
      const [was, is] = [before.get(path), after.get(path)];
      return was === undefined || is === undefined || !Buffer.from(was).equals(is);
    })
    .sort();
}

/** Once as it is, and after one change of a person, or after each. */
export async function runAgain(
  playing: Playing,
  ended: string,
  progress: Progress,
  isEvery: boolean,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const { below } = playing.random;
  const one = Object.keys(persons)[1 + below(Object.keys(persons).length - 1)];
  const chosen = Object.entries(persons).filter(([name]) => isEvery || name === 'run-again' || name === one);
  for (const [falsification, change] of chosen) {
    const folder = join(playing.at, 'again');
    copyFolder(ended, folder);
    const what = change(folder);
    if (what !== undefined) verdicts.push(await runOnceMore(playing, folder, progress, falsification, what));
    rmSync(folder, { recursive: true, force: true });
  }
  return verdicts;
}

async function runOnceMore(
  { seed, way, server }: Playing,
  folder: string,
  progress: Progress,
  falsification: string,
  what: string,
): Promise<Verdict> {
  const before = contentOf(folder);
  // A backup of the new server is another set than one of the old: it changes something, and has to.
  const actions = way === 'chain' ? server.chain.filter((one) => one !== 'backup-pfdata') : (['upgrade'] as const);
  const runs: Ran[] = [];
  for (const action of actions)
    runs.push(await run(folder, action, inputsOf(server, progress), progress.hour + 5 + runs.length));
  const differences = shownDifferences(before, contentOf(folder));
  const isOfRights = differences.length === 1 && differences[0] === 'security.json';
  const claims = runs
    .filter(({ outputs }) => outputs.changed === 'true')
    .map(({ action }) => `${action} says that it changed something`);
  const wrong = [...differences, ...claims];
  const detail = `${server.name}\n    ${runs.map(({ action, code, outputs }) => `${action} ${code ?? outputs.finished}`).join(', ')}\n    ${wrong.join('; ')}`;
  const end = {
    seed,
    way,
    prefix: 'at the end',
    falsification: isOfRights ? 'run-again-rights' : falsification,
    what,
    detail,
  };
  return wrong.length === 0
    ? { ...end, judged: 'right', kind: 'right' }
    : { ...end, judged: 'wrong', kind: `${end.falsification}: something was changed` };
}
