import { omitUndefined } from '../base/json.js';
import { didYouMean } from '../base/nearest-name.js';
import { UserError } from '../base/user-error.js';
import type { FleetFile } from './fleet-file-schema.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';

type Choices = Pick<FleetFile, 'environment' | 'operator-environment' | 'restart' | 'runner'>;
type Level = Choices & Pick<FleetFile, 'inputs' | 'from-another-machine'>;
type Written = NonNullable<FleetFile['inputs']>[string];

/** What a settings file has for one server, of file, group and server together. */
export interface SettingsOfServer extends Choices {
  /** Texts of inputs by their names, as a step would give them. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Short name and DNS name mean the same server. */
export interface NamedServer {
  readonly name: string;
  readonly domain?: string;
}

/**
 * The settings of one server. A file that names servers has to name this one: a typing error would otherwise give it the
 * settings of the others.
 * @throws UserError `settings-server-unknown`
 */
export function settingsOfServer({ file, placeOf }: ParsedFleetFile, server: NamedServer): SettingsOfServer {
  const names = [server.name, ...(server.domain === undefined ? [] : [`${server.name}.${server.domain}`])];
  const isMeant = (name: string) => names.some((one) => one.toLowerCase() === name.toLowerCase());
  const group = Object.values(file.groups ?? {}).find(({ servers }) => servers.some(isMeant));
  const own = Object.entries(file.servers ?? {}).find(([name]) => isMeant(name))?.[1];
  const known = [
    ...Object.values(file.groups ?? {}).flatMap(({ servers }) => servers),
    ...Object.keys(file.servers ?? {}),
  ];
  if (known.length > 0 && group === undefined && own === undefined) {
    throw new UserError(
      'settings-server-unknown',
      `${placeOf([])}: the settings file names servers, and ${server.name} is not among them${didYouMean(server.name, known)}.`,
      'Add the server below "servers" or to a group, or correct its name.',
    );
  }
  const levels: readonly Level[] = [file, group ?? {}, own ?? {}];
  const reached = nearest(levels, 'from-another-machine') === true ? { server: names.at(-1) ?? server.name } : {};
  const inputs: Readonly<Record<string, Written>> = Object.assign(reached, ...levels.map((level) => level.inputs));
  return {
    texts: textsOf(inputs),
    ...omitUndefined({
      environment: nearest(levels, 'environment'),
      'operator-environment': nearest(levels, 'operator-environment'),
      restart: nearest(levels, 'restart'),
      runner: nearest(levels, 'runner'),
    }),
  };
}

/** Nobody has a runner by the name of a server that has none: its job would wait for a day. */
export function runnerNeeded(server: string, place: string): UserError {
  return new UserError(
    'fleet-file-invalid',
    `${place}: ${server} is reached from another machine, and nothing names the runner of that machine.`,
    'Give its labels as runner: of the server, of its group, or of the whole file.',
  );
}

/** What the level nearest to the server says. */
function nearest<K extends keyof Level>(levels: readonly Level[], name: K): Level[K] | undefined {
  return levels.findLast((level) => level[name] !== undefined)?.[name];
}

/** Texts of inputs, as a step would give them. */
export function textsOf(inputs: Readonly<Record<string, Written>>): SettingsOfServer['texts'] {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, textOf(value)]));
}

/** As it is written in a workflow: one entry a line. */
function textOf(value: Written): string {
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, text]) => `${name}=${text}`)
    .join('\n');
}
