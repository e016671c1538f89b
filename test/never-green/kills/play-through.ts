import { registryState } from '../../end-to-end/killed-upgrades.js';
import type { Random } from '../../interruptions/random.js';
import { copyFolder, type Progress, type Ran } from '../player.js';
import type { Course } from './courses.js';
import type { Cut } from './cut-share.js';
import { type CutStore, startCutStore } from './cut-store.js';
import { otherwise } from './judge-undone.js';
import { wrongUpload } from './judge-upload.js';
import { type Program, runProcess } from './process.js';

export interface Through {
  readonly deaths: number;
  /** Connections that were cut, each of a run that then ended by itself. */
  readonly cuts: number;
  /** Empty where the end is right. */
  readonly faults: readonly string[];
  readonly told: readonly string[];
  /** Of its first run. */
  readonly milliseconds: number;
}

/** What meets one run. */
interface Hit {
  readonly text: string;
  readonly killAfter?: number;
  readonly cut?: Cut;
  readonly store?: { readonly bytes: number; readonly how: 'kill' | 'reset' };
}

/** How often a course is disturbed, and by what. */
export interface Disturbance {
  readonly random: Random;
  readonly wanted: number;
  /** Part of the time of a whole run within which it dies. */
  readonly part: number;
}

const mostRuns = 60;
/** A run that lost its share ends with a code, and names what the connection met; one that lost its store names the upload. */
function isNamed(hit: Hit | undefined, { code, fault = '' }: Ran): boolean {
  if (hit?.cut !== undefined) return code !== undefined && fault.includes(`(${hit.cut.code})`);
  return hit?.store !== undefined && code === 'artifact-failed';
}

/** Runs a course to its end, by one process after another, as an administrator does. */
export async function playThrough(
  course: Course,
  folder: string,
  program: Program,
  disturbance?: Disturbance,
): Promise<Through> {
  const store = course.reach === 'store' ? await startCutStore() : undefined;
  try {
    return await withStore(course, folder, { program, store, disturbance });
  } finally {
    store?.stop();
  }
}

interface Means {
  readonly program: Program;
  readonly store: CutStore | undefined;
  readonly disturbance: Disturbance | undefined;
}

async function withStore(course: Course, folder: string, means: Means): Promise<Through> {
  copyFolder(course.begin, folder);
  const told: string[] = [];
  let [deaths, cuts, milliseconds] = [0, 0, 0];
  let progress = course.progress;
  const ended = (faults: readonly string[]) => ({ deaths, cuts, told, faults, milliseconds });
  for (let number = 0; number < mostRuns; number += 1) {
    const [action] = progress.left;
    if (action === undefined) return ended(await differences(course, folder, means));
    progress = { ...progress, hour: progress.hour + 1 };
    const hit = deaths + cuts < (means.disturbance?.wanted ?? 0) ? hitOf(course, folder, means) : undefined;
    const { ran, milliseconds: took } = await runHit(course, folder, progress, { ...means, hit });
    if (number === 0) milliseconds = took;
    if (ran === undefined || isNamed(hit, ran)) {
      deaths += ran === undefined ? 1 : 0;
      cuts += ran === undefined ? 0 : 1;
      told.push(`${action}: ${hit?.text}`);
    } else if (ran.fault !== undefined) {
      return ended([`${action}: ${hit?.text}: ${ran.code ?? 'bug'}: ${ran.fault}`]);
    } else progress = after(progress, ran.outputs);
  }
  return ended([`not at its end after ${mostRuns} runs`]);
}

/** A person confirms what was asked for. */
function after(progress: Progress, outputs: Readonly<Record<string, string>>): Progress {
  if (outputs.finished === 'true') return { ...progress, left: progress.left.slice(1) };
  const asked = (outputs['steps-to-confirm'] ?? '').split(', ').filter((id) => id !== '');
  return { ...progress, confirmed: [...new Set([...progress.confirmed, ...asked])] };
}

function hitOf(
  { milliseconds, reach }: Course,
  folder: string,
  { disturbance, store: uploads }: Means,
): Hit | undefined {
  if (disturbance === undefined) return undefined;
  const { random, part } = disturbance;
  if (reach === 'share' && !random.oneIn(3)) {
    const cut = { under: `${folder}/unc`, after: random.below(120), code: random.pick(['ECONNRESET', 'ENOTCONN']) };
    return { text: `share lost after ${cut.after} calls (${cut.code})`, cut };
  }
  if (uploads !== undefined && uploads.arrived.size === 0 && !random.oneIn(4)) {
    const store = { bytes: random.below(60_000), how: random.pick(['kill', 'reset'] as const) };
    return { text: `upload met ${store.how} after ${store.bytes} bytes`, store };
  }
  const killAfter = random.below(Math.max(milliseconds * part, 10));
  return { text: `killed after ${killAfter} ms`, killAfter };
}

/** One run, with what meets it. */
async function runHit(
  course: Course,
  folder: string,
  progress: Progress,
  { program, store, hit }: Means & { readonly hit: Hit | undefined },
) {
  const { left, hour } = progress;
  const { cut, killAfter, store: storeHit } = hit ?? {};
  const [action = 'upgrade'] = left;
  const order = {
    ...{ action, folder, hour, inputs: course.inputs(progress) },
    ...(store === undefined ? {} : { store: store.address }),
    ...(cut === undefined ? {} : { cut }),
  };
  return runProcess(order, {
    program,
    killAfter,
    onStart(child) {
      if (storeHit === undefined) store?.cutAfter(Number.POSITIVE_INFINITY, () => undefined);
      else store?.cutAfter(storeHit.bytes, ({ reset }) => (storeHit.how === 'reset' ? reset() : child.kill('SIGKILL')));
    },
  });
}

/** Names of sets have the time in them; what is in the sets is proven when they are made. */
async function differences({ end, name, what }: Course, folder: string, { store, disturbance }: Means) {
  const uploads = store === undefined ? [] : wrongUpload(folder, store.arrived);
  if (disturbance === undefined) return uploads;
  const files = otherwise(folder, end).filter((path) => !/backups?\//i.test(path) && !path.startsWith('registry/'));
  const isSame = (await registryState(folder)) === (await registryState(end));
  const wrong = [...files, ...(isSame ? [] : ['registry']), ...uploads];
  return wrong.map((one) => `${name}, ${what}: ${one} is otherwise`);
}
