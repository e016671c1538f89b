import type { Finding } from '../finding.js';
import { printable } from './printable.js';

/** Text that Markdown and HTML show as it is. */
export function plain(text: string): string {
  return printable(text)
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character)
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replace(/\n/g, '<br>');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function findingsTable(findings: readonly Finding[]): string {
  return table(
    ['code', 'what', 'what to do', 'input'],
    findings.map(({ code, message, advice, input }) => [
      plain(code),
      plain(message),
      plain(advice),
      plain(input ?? ''),
    ]),
  );
}

/** Parts with content, each under its heading. */
export function sections(parts: readonly (readonly [heading: string, content: string])[]): string {
  return parts
    .filter(([, content]) => content !== '')
    .map(([heading, content]) => `### ${heading}\n\n${content}`)
    .join('\n\n');
}

/** Text as it is, in a fence that the text cannot end. `language` is that of the highlighting. */
export function fenced(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
