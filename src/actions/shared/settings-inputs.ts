import { omitUndefined } from '../../base/json.js';
import { didYouMean } from '../../base/nearest-name.js';
import { UserError } from '../../base/user-error.js';
import { type ParsedFleetFile, parseFleetFile } from '../../fleet/parse-fleet-file.js';
import { type NamedServer, runnerNeeded, settingsOfServer, textsOf } from '../../fleet/settings-of-server.js';
import type { Host } from '../../host/host.js';
import type { Action, ActionResult } from '../../workflow/action.js';
import type { GivenInputs } from '../../workflow/input.js';
import { plain, table } from '../../workflow/markdown.js';
import { byNamesOfNow, fitsInput, type NamedInputs, type OlderName } from '../../workflow/older-names.js';
import { readRunnerFile } from '../../workflow/runner-files.js';
import { inputClasses, isSettable } from './input-classes.js';

const environmentNames = ['environment', 'operator-environment'] as const;

/** The settings file: its path on the runner, or its text. @throws UserError the codes of the file */
async function readSettings(given: string): Promise<ParsedFleetFile> {
  const isText = given.includes('\n') || given.startsWith('{');
  const file = await parseFleetFile(isText ? given : await readRunnerFile(given), isText ? 'settings' : given);
  requireKnownInputs(file);
  return file;
}

/**
 * The inputs that the settings file has for this server and that this action knows; its environments are one of them.
 * @throws UserError `settings-input-twice`, and the codes of the file
 */
export async function settingsFor(
  { inputs }: Pick<Action, 'inputs'>,
  given: string,
  { machine }: Pick<Host, 'machine'>,
): Promise<NamedInputs> {
  const parsed = await readSettings(given);
  const { texts, ...choices } = settingsOfServer(parsed, await machine.facts());
  const environments = environmentNames.flatMap((name) => choices[name] ?? []).join('\n');
  const all = { ...(environments !== '' && { 'approval-environment': environments }), ...texts };
  const named = byNamesOfNow(inputs, all, fitsInput);
  const [twice] = named.contradictions;
  if (twice !== undefined) throw givenTwice(twice, parsed.placeOf([]));
  return named;
}

function givenTwice({ older, name }: OlderName, place: string): UserError {
  return new UserError(
    'settings-input-twice',
    `${place}: this server has ${name} and ${older} with different values. ${older} is the older name of ${name}.`,
    `Write ${name} alone, with the value that is meant. Nothing was touched.`,
  );
}

/**
 * Where the settings have the server, for a step that does not give it itself. A file of many servers cannot know which
 * one a step means.
 * @throws UserError `settings-server-unknown` where the runner is another machine and nothing names the server
 */
export async function placeInSettings(given: string, own: GivenInputs, isRehearsal: boolean): Promise<GivenInputs> {
  const parsed = await readSettings(given);
  const texts =
    own.server === undefined
      ? textsOf(parsed.file.inputs ?? {})
      : settingsOfServer(parsed, serverNamed(own.server)).texts;
  const { server, 'server-share': shares, 'installer-run': installerRun } = { ...texts, ...own };
  const isOpen = server === undefined && parsed.file['from-another-machine'] === true;
  // A rehearsal server is the one in its folder.
  if (isOpen && !isRehearsal) throw noServerNamed(parsed.placeOf([]));
  return server === undefined
    ? {}
    : { server, ...omitUndefined({ 'server-share': shares, 'installer-run': installerRun }) };
}

function noServerNamed(place: string): UserError {
  return new UserError(
    'settings-server-unknown',
    `${place}: the runner is another machine (from-another-machine), and this step names no server.`,
    'Give the input server. Nothing was touched.',
  );
}

/** What the reusable workflows need of a server's settings. A short name and a DNS name are the same server. */
export async function settingsOutputs(given: string, server: string): Promise<ActionResult> {
  const parsed = await readSettings(given);
  const { texts, runner, restart = false, ...environments } = settingsOfServer(parsed, serverNamed(server));
  if (texts.server !== undefined && runner === undefined) throw runnerNeeded(server, parsed.placeOf([]));
  const rows = Object.entries(texts).map(([input, text]) => [plain(input), plain(text)]);
  return {
    outputs: {
      changed: 'false',
      settings: JSON.stringify({ format: 1, ...environments, inputs: texts }),
      runner: JSON.stringify(runner ?? ['self-hosted', serverNamed(server).name.toLowerCase()]),
      environment: environments.environment ?? '',
      'operator-environment': environments['operator-environment'] ?? '',
      restart: String(restart),
    },
    summary: `**${plain(server)}**\n\n${table(['input', 'value'], rows)}`,
    annotations: [],
  };
}

function serverNamed(server: string): NamedServer {
  const [name = server, ...domain] = server.split('.');
  return { name, ...(domain.length > 0 && { domain: domain.join('.') }) };
}

/** An input that no action has would be left out without a word; a secret does not belong into a file. */
export function requireKnownInputs({ file, placeOf }: ParsedFleetFile): void {
  const settable = Object.keys(inputClasses).filter((name) => isSettable(name));
  const levels = [
    { path: ['inputs'], inputs: file.inputs },
    ...Object.entries(file.groups ?? {}).map(([name, { inputs }]) => ({ path: ['groups', name, 'inputs'], inputs })),
    ...Object.entries(file.servers ?? {}).map(([name, { inputs }]) => ({ path: ['servers', name, 'inputs'], inputs })),
  ];
  for (const { path, inputs } of levels) {
    const wrong = Object.keys(inputs ?? {}).find((name) => !isSettable(name));
    if (wrong === undefined) continue;
    throw new UserError(
      'settings-input-unknown',
      `${placeOf([...path, wrong])}: "${wrong}" is no input that a settings file can have${didYouMean(wrong, settable)}.`,
      'Correct the name. Keys, tokens and what belongs to one run (mode, approved-plan, completed-operator-steps) are given by the step.',
    );
  }
}
