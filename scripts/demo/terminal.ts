/** Commands of the runner, as a terminal shows them. */

const bold = (text: string) => `\u001b[1m${text}\u001b[0m`;
const dim = (text: string) => `\u001b[2m${text}\u001b[0m`;
const colours = { error: 31, warning: 33, notice: 36 } as const;

export function heading(number: number, text: string): string {
  return `\n${bold(`=== ${number}. ${text} ===`)}`;
}

export function said(text: string): string {
  return dim(text);
}

/** One line of an action's log; undefined where a terminal shows nothing. */
export function shownLine(line: string): string | undefined {
  const [, command = '', properties = '', data = ''] = /^::(\w+(?:-\w+)?)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  switch (command) {
    case '':
      return line;
    case 'group':
      return bold(`> ${decoded(data)}`);
    case 'error':
    case 'warning':
    case 'notice':
      return annotation(colours[command], decoded(/title=([^,]*)/.exec(properties)?.[1] ?? ''), decoded(data));
    default:
      return undefined;
  }
}

function annotation(colour: number, title: string, message: string): string {
  const lines = message.split('\n').map((line) => `    ${line}`);
  return [`\u001b[${colour}m! ${title}\u001b[0m`, ...lines].join('\n');
}

function decoded(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
