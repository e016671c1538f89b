import { styleText } from 'node:util';

type Styles = Parameters<typeof styleText>[0];
export type Style = (styles: Styles, text: string) => string;

/** Colours where the stream is a terminal and NO_COLOR is not set. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  return (styles, text) => styleText(styles, text, { stream });
}

const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** One line of an action's log, with the runner's commands as a terminal shows them; undefined for nothing. */
export function shownLine(line: string, style: Style): string | undefined {
  const [, command = '', properties = '', data = ''] = /^::(\w+(?:-\w+)?)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  switch (command) {
    case '':
      return line;
    case 'group':
      return style('bold', `> ${decoded(data)}`);
    case 'error':
    case 'warning':
    case 'notice': {
      const title = decoded(/title=([^,]*)/.exec(properties)?.[1] ?? '');
      const lines = decoded(data).split('\n');
      return [style(colours[command], `! ${title}`), ...lines.map((one) => `    ${one}`)].join('\n');
    }
    default:
      return undefined;
  }
}

function decoded(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
