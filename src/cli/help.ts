import { type Actions, commandOf, commands, isSwitch } from './command-line.js';

/** What a run of the program ends with. */
const exitCodes = [
  '0  done, planned, or nothing left to do',
  '1  failed or blocked: the last lines show what to do',
  '2  the command line is wrong; nothing was touched',
  '3  stopped: a person, a restart or a decision has to come first',
];

export function helpText(command: string | undefined, actions: Actions): string {
  return command === undefined ? overview(actions) : helpOf(command, actions);
}

function overview(actions: Actions): string {
  const words = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(12)}${about}`);
  const others = Object.entries(actions).filter(([name]) => !Object.hasOwn(commands, name));
  return [
    'Upgrades PhoneFactor Agent 5.x to Azure Multi-Factor Authentication Server, from a terminal on the server.',
    '',
    'node dist/cli <command> [--name value ...] [--json]',
    '',
    'Commands',
    ...words,
    '',
    'Every action is a command, too',
    ...others.map(([name, { title }]) => `  ${name.padEnd(24)}${title}`),
    '',
    'For all commands',
    '  --help    what the command does, and its options',
    '  --json    outputs and status as JSON; the log goes to the error stream',
    '',
    'Lock, journal, approval and backup sets are the same as for the actions: a run from here and one of a workflow continue',
    'each other. Colours only on a terminal, and not where NO_COLOR is set.',
    '',
    'Exit codes',
    ...exitCodes.map((line) => `  ${line}`),
  ].join('\n');
}

function helpOf(name: string, actions: Actions): string {
  const command = commandOf(name, actions);
  const action = command && actions[command.action];
  if (command === undefined || action === undefined) return overview(actions);
  const { description, inputs } = action;
  const options = Object.entries(inputs)
    .filter(([input]) => !Object.hasOwn(command.fixed ?? {}, input))
    .flatMap(([input, about]) => {
      const usual = command.default?.[input] ?? about.default;
      const more = [about.required ? 'Needed.' : '', usual === undefined ? '' : `By default ${usual}.`];
      return [
        `  --${input}${isSwitch(about) ? '' : ' <value>'}`,
        ...wrapped([about.description, ...more].filter((text) => text !== '').join(' ')).map((line) => `      ${line}`),
      ];
    });
  return [`node dist/cli ${name} [--name value ...]`, '', ...wrapped(description), '', 'Options', ...options].join(
    '\n',
  );
}

const widest = 100;

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > widest) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
