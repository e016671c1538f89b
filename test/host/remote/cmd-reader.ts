import iconv from 'iconv-lite';

/** One command of a command file as `cmd.exe` understands it. */
export interface ShellCommand {
  /** What is before the tail, without its quotes. */
  readonly name: string;
  /** What the program gets as its command line behind its own name. */
  readonly tail: string;
  /** Where handle 1 and handle 2 go, and where handle 0 comes from. */
  readonly out?: string;
  readonly err?: string;
  readonly in?: string;
}

/**
 * How `cmd.exe` reads a line of a batch file, written from its documented phases and not from the code under test: percent
 * signs first, then carets, quotes and redirections. Throws for what a command file of the suite must not use.
 */
export function readLine(line: string, variables: ReadonlyMap<string, string>): ShellCommand {
  const expanded = expandPercent(line, variables);
  if (expanded.length > 8191) throw new Error('The line is too long for cmd.exe.');
  const out: { value?: string }[] = [{}, {}, {}];
  let text = '';
  let inQuotes = false;
  let position = 0;
  while (position < expanded.length) {
    const sign = expanded[position] ?? '';
    position += 1;
    if (sign === '"') {
      inQuotes = !inQuotes;
      text += sign;
    } else if (inQuotes) {
      text += sign;
    } else if (sign === '^') {
      text += expanded[position] ?? '';
      position += 1;
    } else if (sign === '>' || sign === '<') {
      const digit = /(?:^|[\s,;=])([0-9])$/.exec(text)?.[1];
      const handle = digit === undefined ? (sign === '>' ? 1 : 0) : Number(digit);
      if (digit !== undefined) text = text.slice(0, -1);
      const [whole = '', target = ''] = /^\s*("[^"]*"|[^\s]+)/.exec(expanded.slice(position)) ?? [];
      position += whole.length;
      out[handle] = { value: target.replaceAll('"', '') };
    } else if ('&|()'.includes(sign)) {
      throw new Error(`A bare ${sign} in: ${line}`);
    } else {
      text += sign;
    }
  }
  if (inQuotes) throw new Error(`An open quote in: ${line}`);
  const [, name = '', tail = ''] = /^\s*@?("[^"]*"|[^\s]+)(.*)$/s.exec(text) ?? [];
  return {
    name: name.replaceAll('"', ''),
    tail,
    ...(out[1]?.value === undefined ? {} : { out: out[1].value }),
    ...(out[2]?.value === undefined ? {} : { err: out[2].value }),
    ...(out[0]?.value === undefined ? {} : { in: out[0].value }),
  };
}

/** In a batch file: `%%` is a sign, `%name%` a variable (empty where there is none), `%1` an argument. */
function expandPercent(line: string, variables: ReadonlyMap<string, string>): string {
  return line.replace(/%(?:%|\*|\d|([^%]*)%)?/g, (whole, name?: string) => {
    if (whole === '%%') return '%';
    if (name === undefined) return '';
    return variables.get(name.toLowerCase()) ?? '';
  });
}

/** The arguments in a command line without its program, by the rules of the C runtime (as in "Parsing C command-line arguments"). */
export function argumentsIn(tail: string): readonly string[] {
  const found: string[] = [];
  let current: string | undefined;
  let inQuotes = false;
  for (let at = 0; at < tail.length; at += 1) {
    const slashes = /^\\*/.exec(tail.slice(at))?.[0].length ?? 0;
    if (slashes > 0) {
      const isBeforeQuote = tail[at + slashes] === '"';
      current = (current ?? '') + '\\'.repeat(isBeforeQuote ? Math.floor(slashes / 2) : slashes);
      at += slashes - 1;
      if (isBeforeQuote && slashes % 2 === 1) {
        current += '"';
        at += 1;
      }
      continue;
    }
    const sign = tail[at] ?? '';
    if (sign === '"') {
      current ??= '';
      if (inQuotes && tail[at + 1] === '"') {
        current += '"';
        at += 1;
      } else {
        inQuotes = !inQuotes;
      }
    } else if (!inQuotes && (sign === ' ' || sign === '\t')) {
      if (current !== undefined) found.push(current);
      current = undefined;
    } else {
      current = (current ?? '') + sign;
    }
  }
  if (current !== undefined) found.push(current);
  return found;
}

/** The lines of a command file: ASCII up to where it names its code page, and in that one from there on. */
export function linesOf(bytes: Uint8Array): readonly string[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const page = /chcp\.com" (\d+) /.exec(raw)?.[1];
  const encoding = page === undefined ? 'ascii' : page === '65001' ? 'utf8' : `cp${page}`;
  return iconv
    .decode(Buffer.from(bytes), encoding)
    .split('\r\n')
    .filter((line) => line !== '');
}
