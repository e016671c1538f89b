import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomOf } from '../interruptions/random.js';
import { afterRollBack } from './after-roll-back.js';
import { contentOf, journalFile, setsOf, writeContent } from './edit-folder.js';
import { everything, type Falsification, type Scene } from './falsify.js';
import { type Aspect, type Missing, missingAtTheEnd } from './judge.js';
import {
  beginning,
  carryOn,
  copyFolder,
  type Played,
  type Progress,
  type Ran,
  run,
  verify,
  type Way,
} from './player.js';
import { runAgain } from './run-again.js';
import { type GeneratedServer, generatedServer } from './servers.js';

/** What came of one pair of a prefix and a falsification. */
export interface Verdict {
  readonly seed: number;
  readonly way: Way;
  readonly prefix: string;
  readonly falsification: string;
  readonly what: string;
  /** `wrong`: green with something missing; `alarm`: nothing of importance changed, and not green; `bug`: no reason was named. */
  readonly judged: 'right' | 'wrong' | 'alarm' | 'bug';
  /** What the suite answered and what is missing. */
  readonly kind: string;
  readonly detail: string;
}

interface State {
  readonly folder: string;
  readonly label: string;
  readonly progress: Progress;
  readonly hasRemoved: boolean;
}

const ways: readonly Way[] = ['whole', 'approved', 'chain'];

/** Aspects that steps make: with one of them missing a run of the whole is not finished. */
const ofSteps: readonly Aspect[] = [
  'product',
  'old-product',
  'application',
  'values',
  'sdk-address',
  'themes',
  'data',
  'install-path',
];

export interface Choice {
  /** Number of pairs of one server; without it every pair. */
  readonly pairs?: number;
  readonly only?: string;
}

/** Plays one server in one way, and judges falsifications at its prefixes. `folder` is emptied at the end. */
export async function judgeServer(seed: number, folder: string, choice: Choice): Promise<readonly Verdict[]> {
  const random = randomOf(seed * 7919 + 1);
  const server = generatedServer(seed);
  const donor = await donorSet(join(folder, 'donor'));
  const verdicts: Verdict[] = [];
  const chosen = choice.pairs === undefined ? ways : [random.pick(ways)];
  for (const way of chosen) {
    const at = join(folder, way);
    verdicts.push(...(await judgeWay({ seed, server, way, at, donor, random }, choice)));
    rmSync(at, { recursive: true, force: true });
  }
  return verdicts;
}

export interface Playing {
  readonly seed: number;
  readonly server: GeneratedServer;
  readonly way: Way;
  readonly at: string;
  readonly donor: Scene['donor'];
  readonly random: Random;
}

async function judgeWay(playing: Playing, { pairs, only }: Choice): Promise<readonly Verdict[]> {
  const { server, way, at, random } = playing;
  const undisturbed = join(at, 'undisturbed');
  writeContent(undisturbed, server.content);
  const states: State[] = [];
  const keep = (label: string, progress: Progress) => {
    const folder = join(at, `state-${states.length}`);
    copyFolder(undisturbed, folder);
    states.push({ folder, label, progress, hasRemoved: hasRemoved(undisturbed, server) });
  };
  const played = await carryOn(undisturbed, server, beginning(way, server), { between: keep, inside: keep });
  if (played.finished) keep('at the end', { ...played.progress, left: way === 'chain' ? [] : ['upgrade'] });
  const baseline = missingAtTheEnd(undisturbed, server.truth);
  const verified = await verify(undisturbed, server, played.progress);
  const verdicts = [judged({ ...playing, baseline: [] }, states[0], nothing, 'nothing', baseline, played, verified)];
  if (played.finished) verdicts.push(...(await runAgain(playing, undisturbed, played.progress, pairs === undefined)));
  if (played.finished && way === 'approved') {
    verdicts.push(...(await afterRollBack(playing, undisturbed, played.progress)));
  }
  const known = played.finished ? baseline : [];
  const isGreen = verdicts[0]?.judged === 'right' && played.finished;
  const all = states.flatMap((state) => everything.map((falsification) => ({ state, falsification })));
  const fitting = all.filter(({ falsification }) => only === undefined || falsification.name === only);
  const wanted = pairs === undefined ? fitting : drawn(random, fitting, pairs * 3);
  let tried = 0;
  for (const { state, falsification } of wanted) {
    if (tried === pairs) break;
    if (falsification.isIrrelevant && !isGreen) continue;
    const verdict = await judgePair({ ...playing, baseline: known }, state, falsification);
    if (verdict === undefined) continue;
    verdicts.push(verdict);
    tried += 1;
  }
  return verdicts;
}

const nothing: Falsification = { name: 'undisturbed', isIrrelevant: true, apply: () => ({ what: 'nothing' }) };

function drawn<T>(random: Random, items: readonly T[], number: number): readonly T[] {
  return items.length <= number ? items : Array.from({ length: number }, () => random.pick(items));
}

function hasRemoved(folder: string, { content }: GeneratedServer): boolean {
  const before = [...content.keys()].filter((path) => path.startsWith('installed-products/'));
  const now = [...contentOf(join(folder, 'installed-products')).keys()];
  return before.some((path) => !now.includes(path.slice('installed-products/'.length)));
}

interface Judging extends Playing {
  /** What is missing at the end of the undisturbed way, too. */
  readonly baseline: readonly Missing[];
}

async function judgePair(judging: Judging, state: State, falsification: Falsification): Promise<Verdict | undefined> {
  const { server, at, donor, seed, way } = judging;
  const folder = join(at, 'pair');
  copyFolder(state.folder, folder);
  try {
    // Drawn anew for each pair: one pair alone does the same as among the others.
    const random = randomOf(seed + hash(`${way} ${state.label} ${falsification.name}`));
    if (isUnknowable(state, falsification)) return undefined;
    const done = await falsification.apply({ folder, server, progress: state.progress, random, donor });
    if (done === undefined) return undefined;
    const knowing = { ...server, answers: { ...server.answers, ...done.answers } };
    const played = await carryOn(folder, knowing, done.progress ?? state.progress);
    const verified = await verify(folder, knowing, played.progress);
    const missing = missingAtTheEnd(folder, server.truth);
    return judged(judging, state, falsification, done.what, missing, played, verified);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Before the first record nobody can know what was there before somebody removed it. */
function isUnknowable({ folder }: State, { name }: Falsification): boolean {
  return name === 'component-removed' && setsOf(folder).length === 0;
}

/** What the suite had made already is a person's change from then on, and has to be called so. */
function isNamed({ folder }: State, { isOfPersonAfter }: Falsification, { outputs }: Ran): boolean {
  if (isOfPersonAfter === undefined) return false;
  const { step, check } = isOfPersonAfter;
  const path = join(folder, journalFile);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const isDone = lines.some((line) => line.includes('"event":"step-done"') && line.includes(`"step":"${step}`));
  const checks: readonly { readonly id: string; readonly changedByPerson?: true }[] = JSON.parse(
    outputs.checks ?? '[]',
  );
  return isDone && checks.some(({ id, changedByPerson }) => id.endsWith(check) && changedByPerson === true);
}

/** Its removal was not begun: what somebody changes in it is what the upgrade has to take over. */
function isStillOld({ folder }: State, component: Missing['component']): boolean {
  const path = join(folder, journalFile);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return !lines.some((line) => line.includes(`"step":"uninstall-${component}"`));
}

function hash(text: string): number {
  return [...text].reduce((sum, character) => (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) | 0, 7);
}

function judged(
  { seed, way, server, baseline }: Judging,
  state: State | undefined,
  falsification: Falsification,
  what: string,
  all: readonly Missing[],
  played: Played,
  verified: Ran,
): Verdict {
  const isOfPerson = state?.hasRemoved === false || (state !== undefined && isNamed(state, falsification, verified));
  const excused = falsification.isOfPerson ?? [];
  const isExcused = ({ aspect, component }: Missing) =>
    excused.includes(aspect) && (isOfPerson || (state !== undefined && isStillOld(state, component)));
  const known = baseline.map((one) => one.what);
  const missing = all.filter((one) => !isExcused(one) && !known.includes(one.what));
  const isPass = verified.outputs.result === 'pass' && verified.fault === undefined;
  const claimed = way === 'chain' ? claimedByChain(played, missing) : played.finished ? missing : [];
  const falseClaims = claimed.filter(({ aspect }) => ofSteps.includes(aspect));
  const isClaimed = played.finished && played.runs.length > 0;
  const broken = isClaimed && state !== undefined ? brokenRules(server, state, falsification, played) : [];
  const greens = [
    ...(falseClaims.length > 0 ? ['finished'] : []),
    ...(isPass && missing.length > 0 ? ['pass'] : []),
    ...(broken.length > 0 ? ['finished against the rules'] : []),
  ];
  const runs = [...played.runs, verified];
  const bug = runs.find(({ fault, code }) => fault !== undefined && code === undefined);
  const end = { seed, way, prefix: state?.label ?? 'the begin', falsification: falsification.name, what };
  const last = runs
    .map(({ action, code, outputs }) => `${action} ${code ?? outputs.result ?? outputs.finished}`)
    .join(', ');
  const detail = `${server.name}\n    ${last}\n    ${[...broken, ...missing.map((one) => one.what)].join('; ')}`;
  if (greens.length > 0) {
    return { ...end, judged: 'wrong', kind: `${falsification.name}: ${greens.join(' and ')}`, detail };
  }
  if (bug !== undefined)
    return {
      ...end,
      judged: 'bug',
      kind: `${falsification.name}: bug in ${bug.action}`,
      detail: `${detail}\n${bug.fault}`,
    };
  if (falsification.isIrrelevant && !server.isUnknowable && !(isPass && played.finished)) {
    const fault = played.runs.at(-1)?.code ?? (played.finished ? failedChecks(verified) : 'never finished');
    return {
      ...end,
      judged: 'alarm',
      kind: `${falsification.name}: ${fault}`,
      detail: `${detail}\n    ${played.runs.at(-1)?.fault ?? verified.fault ?? ''}`,
    };
  }
  return { ...end, judged: 'right', kind: 'right', detail };
}

/** What a finished run must not have left out, on any server. */
function brokenRules(
  server: GeneratedServer,
  state: State,
  { name, isFrozen }: Falsification,
  { runs, progress }: Played,
): readonly string[] {
  const isAsked = runs.some(({ outputs }) => (outputs['steps-to-confirm'] ?? '').includes('activate-server'));
  const isInstalledAnew = server.truth.agent !== undefined && !hasNewServer(state.folder);
  const mustAsk = isInstalledAnew || (name === 'machine-reverted' && !hasNewServer(undefined, server));
  const isSpoken = name === 'confirmed-early' || name === 'machine-reverted';
  const wasAsked = state.progress.confirmed.includes('activate-server') && name !== 'machine-reverted';
  // Of a server that was new already the values are its own, and no part of the plan.
  const isOfPlan = !name.startsWith('registry-value') || !hasNewServer(undefined, server);
  const sameDigest = state.progress.digest !== undefined && progress.digest === state.progress.digest;
  return [
    ...(isSpoken && server.truth.agent && mustAsk && !isAsked && !wasAsked
      ? ['nobody was asked to activate the server']
      : []),
    ...(isFrozen && isOfPlan && sameDigest && !state.hasRemoved
      ? ['what the approver saw has changed, and the digest was taken']
      : []),
  ];
}

/** In a state, or on the server as it was generated. */
function hasNewServer(folder: string | undefined, server?: GeneratedServer): boolean {
  const content = folder === undefined ? (server?.content ?? new Map()) : contentOf(folder);
  return [...content].some(
    ([path, bytes]) =>
      path.includes('installed-products/') &&
      /"name": ?"Multi-Factor Authentication Server"/.test(Buffer.from(bytes).toString()),
  );
}

function failedChecks({ outputs, code }: Ran): string {
  const checks: readonly { readonly id: string; readonly verdict: string; readonly need?: string }[] = JSON.parse(
    outputs.checks ?? '[]',
  );
  const notPassed = checks.filter(({ verdict, need }) => verdict !== 'pass' && need !== 'extra');
  return `${code}, checks: ${notPassed.map(({ id }) => id).join(', ')}`;
}

/** A single action claims its own part alone. */
function claimedByChain({ runs }: Played, missing: readonly Missing[]): readonly Missing[] {
  const green = new Set(
    runs.filter(({ fault, outputs }) => fault === undefined && outputs.finished === 'true').map(({ action }) => action),
  );
  const claims = (one: Missing): boolean => {
    switch (one.aspect) {
      case 'old-product':
        return green.has('uninstall-phonefactor');
      case 'values':
      case 'sdk-address':
        return green.has('merge-webconfig');
      default:
        return one.component !== 'server' && green.has(installing[one.component]);
    }
  };
  return missing.filter(claims);
}

const installing = {
  agent: 'install-mfa-server',
  'user-portal': 'install-portal',
  'mobile-app': 'install-mobile-app',
  'web-service-sdk': 'install-web-service-sdk',
} as const;

let donor: Scene['donor'] | undefined;

/** A whole set of another server, whose account and data are others. */
async function donorSet(folder: string): Promise<Scene['donor']> {
  if (donor !== undefined) return donor;
  const seeds = Array.from({ length: 200 }, (_, index) => 900_000 + index);
  const server = seeds
    .map(generatedServer)
    .find(({ truth, inputs }) => truth.web.length === 3 && inputs.destination === undefined);
  if (server === undefined) throw new Error('No server of the generator has every component.');
  writeContent(folder, server.content);
  await run(folder, 'backup-pfdata', server.inputs, 0);
  const [set] = setsOf(folder);
  if (set === undefined) throw new Error('The other server has no set.');
  donor = contentOf(set);
  mkdirSync(folder, { recursive: true });
  rmSync(folder, { recursive: true });
  return donor;
}
