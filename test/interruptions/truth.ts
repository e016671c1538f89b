import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AvailabilityLine } from '../../src/host/rehearsal/format.js';
import { applications, type Interruption, type Subject, signInServices, subjects } from './subjects.js';

/** When and in which step it was, by what the rehearsal server wrote down itself. */
export interface TrueInterruption extends Interruption {
  /** ISO 8601. */
  readonly fromAt: string | undefined;
  readonly toAt: string | undefined;
}

export interface Truth {
  /** For `onEffect`: the server has just looked at itself. */
  see(): void;
  /** A person acts, and does what this step of the plan is. */
  actInStep(step: string | undefined): void;
  /** Now; to ask from there on. */
  mark(): number;
  interruptionsSince(mark: number): readonly TrueInterruption[];
  servedNow(): ReadonlySet<Subject>;
}

interface Seen {
  /** Undefined between steps. */
  readonly step: string | undefined;
  readonly at: string;
  readonly served: ReadonlySet<Subject>;
}

/** What the rehearsal server writes for an application without a web.config. */
const noConfiguration = 'absent';

/** The switch: the rehearsal server writes this file where it finds it. */
export const availabilityFile = 'availability.jsonl';

/** `isActivated`: whether somebody has activated the MFA Server; until then it answers no sign-in. */
export function watchTruth(server: string, isActivated: boolean): Truth {
  const journal = join(server, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'journal.jsonl');
  const judge = createJudge(isActivated ? signInServices : ['PhoneFactorSvc']);
  const seen: Seen[] = [];
  let read = 0;
  /** Of the change that the server looked at last: the one before the one that begins. */
  let step: string | undefined;
  let ofPerson: string | undefined;
  const see = () => {
    const lines = linesOf(join(server, availabilityFile));
    for (const line of lines.slice(read)) {
      const fact: AvailabilityLine = JSON.parse(line);
      judge.take(fact);
      seen.push({ step, at: fact.at, served: judge.served() });
    }
    read = lines.length;
    step = ofPerson ?? runningStep(linesOf(journal));
  };
  return {
    see,
    actInStep(id) {
      ofPerson = id;
      step = id;
    },
    mark() {
      see();
      step = undefined;
      return seen.length;
    },
    interruptionsSince(mark) {
      see();
      const before = seen[mark - 1]?.served ?? new Set();
      return subjects.flatMap((subject) => interruptionOf(subject, before, seen.slice(mark)));
    },
    servedNow() {
      see();
      return judge.served();
    },
  };
}

function linesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '');
}

function runningStep(lines: readonly string[]): string | undefined {
  const last = lines.findLast((line) => /"event":"(step|plan)-/.test(line));
  const { event, step } = last === undefined ? {} : JSON.parse(last);
  return event === 'step-started' ? step : undefined;
}

/** From the first time without service to the last return. */
function interruptionOf(
  subject: Subject,
  before: ReadonlySet<Subject>,
  seen: readonly Seen[],
): readonly TrueInterruption[] {
  const wasServed = before.has(subject);
  const changes: Seen[] = [];
  let isServed = wasServed;
  for (const one of seen) {
    if (one.served.has(subject) !== isServed) changes.push(one);
    isServed = one.served.has(subject);
  }
  const [first] = changes;
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return [];
  const begin = wasServed
    ? { from: first.step ?? 'between', fromAt: first.at }
    : { from: undefined, fromAt: undefined };
  const end = isServed ? { to: last.step ?? 'between', toAt: last.at } : { to: undefined, toAt: undefined };
  return [{ subject, ...begin, ...end }];
}

interface Application {
  readonly isUp: boolean;
  /** When its installer put it there; undefined where it was there from the begin. */
  readonly arrival: string | undefined;
  readonly configuration?: string;
  /** The web.config that its installer brought. */
  readonly packaged?: string;
  readonly settings?: object;
}

/**
 * Who is served: sign-in while a service that answers it runs; a web application while one answers with the authentication that
 * it had, and, where it has settings of its own, with another web.config than the one that its installer brought.
 */
function createJudge(signIn: readonly string[]) {
  const services = new Map<string, string>();
  const sites = new Map<string, Application>();
  /** Each application as it was when it last had a web.config: a removal takes that first, and the application later. */
  const whole = new Map<string, Application>();
  const originals = new Map<Subject, object>();
  let firstLook: string | undefined;
  return {
    take(fact: AvailabilityLine): void {
      if ('service' in fact) {
        services.set(fact.service, fact.state);
      } else if (fact.reachable) {
        const { application: name, configuration, settings, at } = fact;
        firstLook ??= at;
        const known = sites.get(name);
        // A removal that died is taken back by Windows Installer: what returns as it was is what was there.
        const was = whole.get(name);
        const isBack = was?.configuration === configuration && isDeepStrictEqual(was?.settings, settings);
        const before = known ?? (isBack ? was : undefined);
        const arrival = before === undefined && at !== firstLook ? at : before?.arrival;
        // An installer of the rehearsal does all at once, and sleeps.
        const packaged = arrival === at ? configuration : before?.packaged;
        const site = { isUp: true, arrival, configuration, settings, ...(packaged === undefined ? {} : { packaged }) };
        sites.set(name, site);
        if (configuration !== noConfiguration) whole.set(name, site);
        const subject = subjects.find((one) => one !== 'sign-in' && applications[one].includes(name));
        if (subject !== undefined && !originals.has(subject)) originals.set(subject, settings);
      } else if (fact.why === 'absent') {
        sites.delete(fact.application);
      } else {
        const known = sites.get(fact.application) ?? { arrival: undefined };
        sites.set(fact.application, { ...known, isUp: false });
      }
    },
    served(): ReadonlySet<Subject> {
      const isServed = (subject: Subject) =>
        subject === 'sign-in'
          ? signIn.some((name) => services.get(name) === 'running')
          : applications[subject].some((name) => answers(subject, sites.get(name), originals.get(subject)));
      return new Set(subjects.filter(isServed));
    },
  };
}

function answers(subject: Subject, site: Application | undefined, original: object | undefined): boolean {
  if (site?.isUp !== true) return false;
  // What a person changed on an application that stays is no interruption.
  if (site.arrival === undefined) return true;
  return isDeepStrictEqual(site.settings, original) && hasItsConfiguration(subject, site);
}

function hasItsConfiguration(subject: Subject, site: Application): boolean {
  const { configuration, packaged } = site;
  return subject === 'web-service-sdk' || (configuration !== packaged && configuration !== noConfiguration);
}
