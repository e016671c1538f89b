/**
 * `npm run test:deaths -- --seed 1 --number 300`: real processes, killed by SIGKILL at random times until so many have
 * died: whole upgrades, every stage by its own action, restores, roll-backs, uploads of a set; some lose their share or
 * the store in the middle, and two or three runs at once contend for one server. Each course is run again until it is
 * through, and the server is then compared with one that nobody disturbed. `--seconds 200`: none is begun later.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Random, randomOf } from '../../interruptions/random.js';
import { type GeneratedServer, generatedServer } from '../servers.js';
import { contest } from './contests.js';
import { type Course, courseOf, undoCourse } from './courses.js';
import { playThrough } from './play-through.js';
import { serversToRollBack } from './prepared.js';
import { bundledProgram, type Program } from './process.js';

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
const atOnce = 2;

function serversOf(first: number, number: number, isWanted: (name: string) => boolean): readonly GeneratedServer[] {
  const found: GeneratedServer[] = [];
  for (let seed = first; found.length < number; seed += 1) {
    const server = generatedServer(seed);
    const isPlain = !/new-server|removed|own-name/.test(server.name) && server.truth.oldProducts.length > 1;
    if (isPlain && isWanted(server.name)) found.push(server);
  }
  return found;
}

const uploads = { upload: 'true', 'allow-unencrypted': 'true' };
const isOnShare = (name: string) => name.includes('nas');

/** Courses of servers that come to their end when nobody disturbs them. */
async function prepared(seed: number, program: Program): Promise<readonly Course[]> {
  const first = seed * 1000;
  const plain = serversOf(first, 3, () => true);
  const upgrades = [
    ...plain.map((server) => ({ server, way: 'whole', what: 'upgrades' }) as const),
    ...plain.map((server) => ({ server, way: 'chain', what: 'upgrades by single actions' }) as const),
    ...serversOf(first, 1, isOnShare).map(
      (server) => ({ server, way: 'whole', what: 'upgrades with sets on a share', reach: 'share' }) as const,
    ),
    ...plain
      .slice(0, 1)
      .map(
        (server) => ({ server, way: 'whole', what: 'upgrades with an upload', reach: 'store', more: uploads }) as const,
      ),
  ];
  const works = [
    ...upgrades.map((upgrade, index) => () => courseOf(upgrade, join(home, `upgrade-${index}`), program)),
    ...serversToRollBack(first, 2).flatMap((server, index) =>
      (['roll-back', 'restore'] as const).map(
        (kind) => () => undoCourse(server, kind, join(home, `${kind}-${index}`), program),
      ),
    ),
  ];
  const courses: (Course | undefined)[] = [];
  for (const work of works) courses.push(await work());
  return courses.filter((course) => course !== undefined);
}

interface Played {
  readonly what: string;
  readonly deaths: number;
  readonly cuts: number;
  readonly faults: readonly string[];
}

async function playOne(courses: readonly Course[], folder: string, program: Program, random: Random): Promise<Played> {
  if (random.oneIn(8)) {
    const course = random.pick(courses.filter(({ what }) => what === 'upgrades'));
    const { beginning, runs, deaths, faults } = await contest(course, folder, program, random);
    const told = faults.map((fault) => `${runs} runs over a lock, ${beginning}: ${fault}`);
    return { what: 'contests of two or three runs', deaths, cuts: 0, faults: told };
  }
  const course = random.pick(courses);
  const disturbance = { random, wanted: 4 + random.below(17), part: random.pick([0.05, 0.2, 0.6, 1]) };
  const { deaths, cuts, faults, told } = await playThrough(course, folder, program, disturbance);
  return { what: course.what, deaths, cuts, faults: faults.length === 0 ? [] : [course.name, ...told, ...faults] };
}

try {
  const seed = Number(values.seed);
  // One in four is played with the real calls for files, as they are in the product.
  const [quick, real] = [await bundledProgram(home, 'quick'), await bundledProgram(home, 'real')];
  const courses = await prepared(seed, quick);
  const preparing = Math.round((Date.now() - began) / 1000);
  const totals = new Map<string, { deaths: number; cuts: number; wrong: number; number: number }>();
  let [deaths, next] = [0, 0];
  const one = async (place: number) => {
    while (deaths < Number(values.number) && Date.now() - began < limit) {
      const number = next++;
      const random = randomOf(seed * 100_003 + number);
      const folder = join(home, `now-${place}`);
      const program = random.oneIn(4) ? real : quick;
      const played = await playOne(courses, folder, program, random);
      for (const path of [folder, `${folder}-before`]) rmSync(path, { recursive: true, force: true });
      deaths += played.deaths;
      const total = totals.get(played.what) ?? { deaths: 0, cuts: 0, wrong: 0, number: 0 };
      total.deaths += played.deaths;
      total.cuts += played.cuts;
      total.number += 1;
      totals.set(played.what, total);
      if (played.faults.length === 0) continue;
      total.wrong += 1;
      process.exitCode = 1;
      console.log(`number ${number}, ${played.what}: ${played.faults.join('\n    ')}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, place) => one(place)));
  for (const [what, { number, deaths: died, cuts, wrong }] of totals)
    console.log(`${String(died).padStart(4)} deaths, ${cuts} cut connections in ${number} ${what}, ${wrong} wrong`);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`Seed ${seed}: ${deaths} deaths of ${values.number}; ${seconds} s, ${preparing} of them for preparing`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
