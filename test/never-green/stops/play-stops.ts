import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Effect } from '../../../src/host/rehearsal/effects.js';
import { contentOf } from '../edit-folder.js';
import { type Ran, run } from '../player.js';
import type { GeneratedServer, Inputs } from '../servers.js';
import type { Applied } from './all.js';
import { diskPath } from './edit-server.js';
import { answerTo, restartWindows } from './person.js';

/** One run that ended without having come further by itself. */
export interface Stop {
  readonly ran: Ran;
  readonly mode: 'plan' | 'apply';
  readonly isAfterRemoval: boolean;
  readonly settledBy: 'input' | 'by hand' | 'restart' | 'running again' | 'nothing';
}

export interface PlayedStops {
  readonly stops: readonly Stop[];
  readonly runs: readonly Ran[];
  readonly isFinished: boolean;
  readonly hasRemoved: boolean;
  readonly inputs: Inputs;
  /** Windows path. */
  readonly workFolder: string;
  readonly hour: number;
}

interface Night {
  /** So many steps after the first removal are done before the process dies. */
  readonly after: number;
  begin(folder: string): void;
}

const mostRuns = 24;
const beginOf = (hour: number) => new Date(Date.UTC(2026, 2, 7, 20 + hour));

/** Plans, has each plan approved, carries it out; answers each stop as far as its text names what is missing. */
export class StopPlayer {
  readonly #stops: Stop[] = [];
  readonly #runs: Ran[] = [];
  #extra: Inputs = {};
  #confirmed: readonly string[] = [];
  #digest: string | undefined;
  #hour = 0;
  #lastFault = '';
  #night: Night | undefined;

  constructor(
    readonly folder: string,
    readonly server: GeneratedServer,
    readonly applied: readonly Applied[],
    night: Night | undefined,
  ) {
    this.#night = night;
  }

  async play(): Promise<PlayedStops> {
    let isFinished = false;
    for (let number = 0; number < mostRuns && !isFinished; number += 1) {
      const mode = this.#digest === undefined ? 'plan' : 'apply';
      const ran = await this.#run(mode);
      if (ran.fault === 'died') continue;
      if (ran.fault !== undefined || ran.outputs['reboot-required'] === 'true') {
        if (!this.#settle(ran, mode)) break;
      } else if (mode === 'plan') {
        this.#digest = ran.outputs['plan-digest'] ?? '';
      } else if (ran.outputs.finished === 'true') {
        isFinished = true;
      } else {
        const asked = (ran.outputs['steps-to-confirm'] ?? '').split(', ').filter((id) => id !== '');
        this.#confirmed = [...new Set([...this.#confirmed, ...asked])];
      }
    }
    const inputs = this.#inputs();
    return {
      stops: this.#stops,
      runs: this.#runs,
      isFinished,
      hasRemoved: this.#hasRemoved(),
      inputs,
      workFolder: inputs['work-folder'] ?? 'C:\\ProgramData\\mfa-server-upgrade',
      hour: this.#hour,
    };
  }

  #inputs(): Inputs {
    const left = this.applied.flatMap(({ without = [] }) => without);
    const own = Object.entries(this.server.inputs).filter(([name]) => !left.includes(name));
    return Object.assign(Object.fromEntries(own), ...this.applied.map(({ given }) => given ?? {}), this.#extra);
  }

  async #run(mode: 'plan' | 'apply'): Promise<Ran> {
    this.#hour += 1;
    const given = {
      ...this.#inputs(),
      mode,
      ...(this.#digest === undefined ? {} : { 'approved-plan': this.#digest }),
      ...(this.#confirmed.length === 0 ? {} : { 'completed-operator-steps': this.#confirmed.join(', ') }),
    };
    const death = { isDead: false };
    const ran = await run(this.folder, 'upgrade', given, this.#hour, this.#dying(death));
    if (death.isDead) {
      this.#night?.begin(this.folder);
      this.#night = undefined;
      return { action: 'upgrade', outputs: {}, fault: 'died' };
    }
    this.#runs.push(ran);
    return ran;
  }

  /** The process dies when enough steps of the journal are done; what the night brings is there before the next run. */
  #dying(death: { isDead: boolean }): ((effect: Effect) => void) | undefined {
    const night = this.#night;
    if (night === undefined) return undefined;
    return ({ operation }) => {
      // An installer that died is rolled back by Windows, with what else was changed meanwhile: it is let end.
      const isEarly = operation !== 'files.append' || !this.#hasRemoved() || this.#stepsDone() < night.after;
      if (!death.isDead && isEarly) return;
      death.isDead = true;
      throw new Error('The process died.');
    };
  }

  #stepsDone(): number {
    const path = diskPath(
      this.folder,
      `${this.#inputs()['work-folder'] ?? 'C:\\ProgramData\\mfa-server-upgrade'}\\journal.jsonl`,
    );
    if (!existsSync(path)) return 0;
    return readFileSync(path, 'utf8').split('"event":"step-done"').length - 1 - this.#doneBeforeRemoval;
  }

  /** Backup and its proof. */
  readonly #doneBeforeRemoval = 3;

  #hasRemoved(): boolean {
    const now = contentOf(join(this.folder, 'installed-products'));
    const before = [...this.server.content.keys()].filter((path) => path.startsWith('installed-products/'));
    return before.some((path) => !now.has(path.slice('installed-products/'.length)));
  }

  /** False where nothing that the administrator knows goes on from here. */
  #settle(ran: Ran, mode: 'plan' | 'apply'): boolean {
    const isAfterRemoval = this.#hasRemoved();
    const settledBy = this.#answer(ran);
    this.#stops.push({ ran, mode, isAfterRemoval, settledBy });
    // Before the first removal another plan is made and approved; afterwards the approval stays.
    if (!isAfterRemoval) this.#digest = undefined;
    return settledBy !== 'nothing';
  }

  #answer(ran: Ran): Stop['settledBy'] {
    if (ran.fault === undefined || ran.outputs['reboot-required'] === 'true') {
      restartWindows(this.folder, beginOf(this.#hour + 1));
      this.#hour += 1;
      return 'restart';
    }
    const known = Object.assign({}, this.server.answers, ...this.applied.map(({ answers }) => answers ?? {}));
    const byHand = this.applied.flatMap(({ byHand: one }) => one ?? []);
    const answer = answerTo(ran, known, this.#inputs(), byHand, this.folder);
    if (answer.kind === 'input') this.#extra = { ...this.#extra, ...answer.inputs };
    if (answer.kind === 'nothing') {
      if (this.#lastFault === ran.fault || !this.#hasRemoved()) return 'nothing';
      this.#lastFault = ran.fault;
      return 'running again';
    }
    // What was done by hand and is asked for once more did not help.
    if (answer.kind === 'by hand' && this.#lastFault === ran.fault) return 'nothing';
    this.#lastFault = ran.fault;
    return answer.kind;
  }
}
