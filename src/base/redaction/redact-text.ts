import { hiddenOnce } from './hidden.js';

/**
 * Text of unknown origin, as in arguments and messages: values behind a name, users and queries of addresses. One pass, each
 * character looked at a bounded number of times.
 */
export function redactText(text: string): string {
  return text
    .replace(
      /\b([a-z][a-z0-9+.-]{0,30}:\/\/)([^\s/@"'<>]{1,2000}@)/gi,
      (_, scheme, user) => `${scheme}${hiddenOnce(user.slice(0, -1))}@`,
    )
    .replace(/\?(?!\(hidden, )([^\s"'<>]{1,4000})/g, (_, query) => `?${hiddenOnce(query)}`)
    .replace(
      /([A-Za-z_][\w.-]{0,100})(\s{0,3}=\s{0,3})("[^"]{1,4000}"|[^\s";,()]{1,4000})/g,
      (_, name, sign, value) => `${name}${sign}${quoted(value)}`,
    )
    .replace(
      /(^|\s)([/-]{1,2}[A-Za-z][\w-]{0,60}:)("[^"]{1,4000}"|[^\s"()]{1,4000})/g,
      (_, before, name, value) => `${before}${name}${quoted(value)}`,
    );
}

function quoted(value: string): string {
  return value.startsWith('"') ? `"${hiddenOnce(value.slice(1, -1))}"` : hiddenOnce(value);
}

/** A command line: its program is shown, everything behind it hidden. */
export function redactCommandLine(line: string, hide: (rest: string) => string = hiddenOnce): string {
  const end = endOfProgram(line);
  const rest = line.slice(end).trim();
  return rest === '' ? line : `${line.slice(0, end)} ${hide(rest)}`;
}

function endOfProgram(line: string): number {
  const start = line.length - line.trimStart().length;
  if (line[start] === '"') {
    const close = line.indexOf('"', start + 1);
    return close < 0 ? line.length : close + 1;
  }
  const named = /\.(?:exe|sys|dll)(?=\s|$)/i.exec(line);
  if (named !== null) return named.index + named[0].length;
  const blank = line.indexOf(' ', start);
  return blank < 0 ? line.length : blank;
}
