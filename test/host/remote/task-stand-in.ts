import { readFile } from 'node:fs/promises';
import type { Clock } from '../../../src/host/machine.js';
import type { ProgramResult, RunProgram } from '../../../src/host/windows/program.js';

const running = 0x4_1301;
const notYetRun = 0x4_1303;

interface Task {
  readonly description: string;
  readonly program: string;
  readonly arguments: string;
  end?: number;
  exitCode?: number;
}

/**
 * A stand-in for `schtasks.exe`: one task, made of its XML, which runs its program to the end of a time on the clock
 * also when the program that started it has ended.
 */
export class TaskStandIn {
  readonly #run: RunProgram;
  readonly #clock: Clock;
  readonly #local: (path: string) => string;
  readonly #seconds: number;
  #task: Task | undefined;
  /** Each program that a task started, with its arguments. */
  readonly started: string[] = [];

  constructor(run: RunProgram, clock: Clock, local: (path: string) => string, seconds: number) {
    this.#run = run;
    this.#clock = clock;
    this.#local = local;
    this.#seconds = seconds;
  }

  async answer(given: readonly string[]): Promise<ProgramResult> {
    switch (given[0]) {
      case '/create':
        return this.#create(given[given.indexOf('/xml') + 1] ?? '');
      case '/run':
        return this.#start();
      case '/query':
        return this.#query();
      case '/end':
        if (this.#task !== undefined) this.#task = { ...this.#task, end: 0, exitCode: 0x4_1306 };
        return text('SUCCESS');
      default:
        this.#task = undefined;
        return text('SUCCESS');
    }
  }

  async #create(file: string): Promise<ProgramResult> {
    const bytes = await readFile(this.#local(file));
    if (bytes[0] !== 0xff || bytes[1] !== 0xfe) return text('ERROR: The task XML is malformed.', 1);
    const xml = bytes.subarray(2).toString('utf16le');
    const part = (name: string) =>
      (new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
    if (part('UserId') !== 'S-1-5-18') return text('ERROR: Not SYSTEM.', 1);
    this.#task = { description: part('Description'), program: part('Command'), arguments: part('Arguments') };
    return text('SUCCESS');
  }

  async #start(): Promise<ProgramResult> {
    const task = this.#task;
    if (task === undefined) return text('ERROR: The system cannot find the file specified.', 1);
    this.started.push(`${task.program} ${task.arguments}`);
    task.end = this.#clock.now().getTime() + this.#seconds * 1000;
    void this.#run({
      program: task.program,
      arguments: task.arguments === '' ? [] : [task.arguments],
      verbatim: true,
      timeLimitSeconds: 3600,
    }).then(({ exitCode }) => {
      task.exitCode = exitCode;
    });
    return text('SUCCESS');
  }

  /** As Windows in German writes it: only the place of a field shows what it is. */
  #query(): ProgramResult {
    const task = this.#task;
    if (task === undefined) return text('FEHLER: Das System kann die angegebene Datei nicht finden.', 1);
    const isOver = task.end !== undefined && this.#clock.now().getTime() >= task.end && task.exitCode !== undefined;
    const code = task.end === undefined ? notYetRun : isOver ? (task.exitCode ?? 0) | 0 : running;
    const fields = ['MFA1', '\\mfa-server-upgrade', 'N/V', 'Wird ausgeführt', 'Nur interaktiv', '07.03.2026', code];
    const rest = ['N/V', `${task.program} ${task.arguments}`.replaceAll('"', '""'), 'N/V', task.description];
    return text(`${[...fields, ...rest].map((field) => `"${field}"`).join(',')}\r\n`);
  }
}

function text(words: string, exitCode = 0): ProgramResult {
  return { exitCode, output: Buffer.from(words, 'latin1'), errorOutput: new Uint8Array() };
}
