import { copyFolder, type Progress, type Ran, run } from '../../player.js';
import type { GeneratedServer, Inputs } from '../../servers.js';
import { blockersOf, textOf } from '../person.js';
import type { HalfDone, Row, Settled } from './row.js';

/** A half-done server at one place of its upgrade. */
export interface State {
  readonly folder: string;
  readonly label: string;
  readonly server: GeneratedServer;
  readonly progress: Progress;
}

export interface Outcome {
  readonly code: string;
  readonly state: string;
  /** What the row is about came up, and stopped. */
  readonly came: boolean;
  /** What stopped in its place, or with it. */
  readonly codes: string;
  readonly wrong?: string;
}

const mostRuns = 12;

interface Going {
  readonly folder: string;
  readonly progress: Progress;
  readonly late: Inputs;
}

/** Carries on under the approval, confirms what is asked for; ends with the first run that stops. */
async function goOn({ folder, progress, late }: Going, server: GeneratedServer): Promise<Ran> {
  let confirmed = progress.confirmed;
  let hour = progress.hour + 1;
  for (let number = 0; ; number += 1) {
    const given = {
      ...server.inputs,
      ...late,
      'approved-plan': progress.digest ?? '',
      ...(confirmed.length === 0 ? {} : { 'completed-operator-steps': confirmed.join(', ') }),
    };
    const ran = await run(folder, 'upgrade', given, hour);
    if (ran.fault !== undefined || ran.outputs.finished === 'true' || number === mostRuns) return ran;
    const asked = (ran.outputs['steps-to-confirm'] ?? '').split(', ').filter((id) => id !== '');
    confirmed = [...new Set([...confirmed, ...asked])];
    hour += 1;
  }
}

const codesOf = (ran: Ran): readonly string[] => [ran.code ?? '', ...blockersOf(ran).map(({ code }) => code)];
const isOf = (code: string, found: string) =>
  found === code || (code.includes('<') && found.startsWith(code.split('<')[0] ?? code));

/** Undefined where the state has nothing that the row could spoil. */
export async function playRow(code: string, row: Row, state: State, folder: string): Promise<Outcome | undefined> {
  if (!('spoil' in row) || row.spoil === undefined) return undefined;
  copyFolder(state.folder, folder);
  const { server, progress } = state;
  const half: HalfDone = { folder, server };
  const settled = row.spoil(half);
  if (settled === undefined) return undefined;
  const first = await goOn({ folder, progress, late: settled.wrong ?? {} }, server);
  const came = codesOf(first).some((found) => isOf(code, found));
  const end = { code, state: state.label, came, codes: codesOf(first).join(' ') };
  if (first.outputs.finished === 'true') return end;
  const wrong = came ? wrongStop(row, first) : row.after === 'never' ? stopsInTheMiddle(first) : undefined;
  if (wrong !== undefined) return { ...end, wrong };
  settled.act?.();
  const last = await answered({ folder, progress, late: settled.wrong ?? {} }, state, settled, first);
  return last.outputs.finished === 'true'
    ? end
    : { ...end, wrong: `not finished after it was settled: ${textOf(last)}` };
}

/** Gives what each message names, as long as one names something. */
async function answered(going: Going, { server }: State, settled: Settled, first: Ran): Promise<Ran> {
  let { late, progress } = going;
  let ran = first;
  for (let number = 0; number < 4; number += 1) {
    const text = textOf(ran);
    const named = Object.entries(settled.inputs ?? {}).filter(
      ([input, value]) => late[input] !== value && isNamed(input, text),
    );
    late = { ...late, ...Object.fromEntries(named) };
    if (settled.isNewApproval === true) progress = await approvedAnew({ ...going, late, progress }, server);
    ran = await goOn({ ...going, late, progress }, server);
    if (ran.outputs.finished === 'true' || (named.length === 0 && number > 0)) return ran;
  }
  return ran;
}

async function approvedAnew({ folder, progress, late }: Going, server: GeneratedServer): Promise<Progress> {
  const { outputs } = await run(folder, 'upgrade', { ...server.inputs, ...late, mode: 'plan' }, progress.hour + 1);
  const digest = outputs['plan-digest'];
  // What was confirmed in a journal that is not there any more is asked for again.
  return digest === undefined || digest === '' ? progress : { ...progress, digest, confirmed: [] };
}

const isNamed = (input: string, text: string) => new RegExp(`(?<![\\w-])${input}(?![\\w-])`).test(text);
const stopsInTheMiddle = (ran: Ran) => `stops after the first removal: ${textOf(ran)}`;

/** What a stop has to say. */
function wrongStop(row: Row, ran: Ran): string | undefined {
  const text = textOf(ran);
  if (row.after === 'never') return stopsInTheMiddle(ran);
  if (row.after === 'input' && !blockersOf(ran).every(({ input }) => input !== undefined)) {
    return `names no input: ${text}`;
  }
  if (row.after === 'by hand' && !row.asked.test(text)) return `does not ask for what a person has to do: ${text}`;
  // Under the same approval no input helps that is a part of what was approved.
  const refused = blockersOf(ran).filter(({ input }) => approvedInputs.includes(input ?? ''));
  if (refused.length === 0) return undefined;
  return `names ${refused.map(({ input }) => input).join(', ')}, which the approval refuses: ${text}`;
}

/** README: with another value of these it is another plan. */
const approvedInputs = [
  'application-pool',
  'user-portal-virtual-directory',
  'web-service-sdk-virtual-directory',
  'mobile-app-virtual-directory',
  'backup-destination',
  'old-installers',
  'target-version',
];
