/**
 * `npm run test:deaths -- --seed 1 --number 300`: real processes, killed by SIGKILL at random times until so many have
 * died: whole upgrades, approved ones, every stage by its own action, restores and roll-backs. Each is run again until it
 * is through, and the server is then compared with one that nobody disturbed. `--seconds 200`: none is begun later.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { registryState } from '../../end-to-end/killed-upgrades.js';
import { type Random, randomOf } from '../../interruptions/random.js';
import { writeContent } from '../edit-folder.js';
import { carryOn, copyFolder } from '../player.js';
import { type GeneratedServer, generatedServer } from '../servers.js';
import { type Course, courseOf, undoCourse } from './courses.js';
import { otherwise } from './judge-undone.js';
import { serversToRollBack } from './prepared.js';
import { runProcess } from './process.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    number: { type: 'string', default: '300' },
    seconds: { type: 'string' },
  },
});
const began = Date.now();
const limit = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds) * 1000;
const home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'deaths-'));
const mostRuns = 40;
const atOnce = 2;

interface Ended {
  readonly deaths: number;
  /** Empty where the end is right. */
  readonly faults: readonly string[];
  readonly told: readonly string[];
}

/** Runs the course to its end, with so many deaths on its way. */
async function withDeaths(course: Course, folder: string, random: Random, wanted: number): Promise<Ended> {
  copyFolder(course.begin, folder);
  const told: string[] = [];
  let progress = course.progress;
  let deaths = 0;
  for (let number = 0; number < mostRuns; number += 1) {
    const [action] = progress.left;
    if (action === undefined) return { deaths, told, faults: await differences(course, folder) };
    progress = { ...progress, hour: progress.hour + 1 };
    const killAfter = deaths < wanted ? random.below(course.milliseconds) : undefined;
    const { ran } = await runProcess(action, folder, course.inputs(progress), progress.hour, killAfter);
    if (ran === undefined) {
      deaths += 1;
      told.push(`${action} killed after ${killAfter} ms`);
    } else if (ran.fault !== undefined) {
      return { deaths, told, faults: [`${action}: ${ran.code ?? 'bug'}: ${ran.fault}`] };
    } else if (ran.outputs.finished === 'true') {
      progress = { ...progress, left: progress.left.slice(1) };
    } else {
      const asked = (ran.outputs['steps-to-confirm'] ?? '').split(', ').filter((id) => id !== '');
      progress = { ...progress, confirmed: [...new Set([...progress.confirmed, ...asked])] };
    }
  }
  return { deaths, told, faults: [`not at its end after ${mostRuns} runs`] };
}

/** Names of sets have the time in them; what is in the sets is proven when they are made. */
async function differences({ end }: Course, folder: string): Promise<readonly string[]> {
  const files = otherwise(folder, end).filter((path) => !/backups?\//i.test(path) && !path.startsWith('registry/'));
  return (await registryState(folder)) === (await registryState(end)) ? files : [...files, 'registry'];
}

function plainServers(first: number, number: number): readonly GeneratedServer[] {
  const found: GeneratedServer[] = [];
  for (let seed = first; found.length < number; seed += 1) {
    const server = generatedServer(seed);
    if (!/new-server|removed|own-name/.test(server.name) && server.truth.oldProducts.length > 1) found.push(server);
  }
  return found;
}

/** Courses of servers that come to their end when nobody disturbs them. */
async function prepared(seed: number): Promise<readonly Course[]> {
  const courses: Course[] = [];
  for (const [index, server] of plainServers(seed * 1000, 3).entries()) {
    for (const way of ['whole', 'chain'] as const) {
      const at = join(home, `${index}-${way}`);
      const course = await courseOf(server, way, at, (folder) => writeContent(folder, server.content), carryOn);
      if (course !== undefined) courses.push(course);
    }
  }
  for (const [index, server] of serversToRollBack(seed * 1000, 2).entries()) {
    for (const kind of ['roll-back', 'restore'] as const)
      courses.push(await undoCourse(server, kind, join(home, `${index}-${kind}`)));
  }
  return courses;
}

try {
  const seed = Number(values.seed);
  const courses = await prepared(seed);
  const totals = new Map<string, { deaths: number; wrong: number; runs: number }>();
  let [deaths, next] = [0, 0];
  const one = async (place: number) => {
    while (deaths < Number(values.number) && Date.now() - began < limit) {
      const number = next++;
      const random = randomOf(seed * 100_003 + number);
      const course = random.pick(courses);
      const folder = join(home, `now-${place}`);
      const ended = await withDeaths(course, folder, random, 2 + random.below(7));
      rmSync(folder, { recursive: true, force: true });
      deaths += ended.deaths;
      const total = totals.get(course.what) ?? { deaths: 0, wrong: 0, runs: 0 };
      total.deaths += ended.deaths;
      total.runs += 1;
      totals.set(course.what, total);
      if (ended.faults.length === 0) continue;
      total.wrong += 1;
      process.exitCode = 1;
      console.log(
        `number ${number}, ${course.what} of ${course.name}: ${[...ended.told, ...ended.faults].join('\n    ')}`,
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, place) => one(place)));
  for (const [what, { runs, deaths: died, wrong }] of totals)
    console.log(`${String(died).padStart(4)} deaths in ${runs} of ${what}, ${wrong} wrong`);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`Seed ${seed}: ${deaths} deaths of ${values.number}; ${seconds} s`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
