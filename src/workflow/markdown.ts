import type { RecordedFinding } from '../base/finding.js';
import { leavingText } from '../base/redaction/leaving.js';
import { codeLinkInMarkdown } from './code-link.js';
import { printable } from './printable.js';

/** Text that Markdown and HTML show as it is, but for the secrets that it spells out. */
export function plain(text: string): string {
  return inHtml(text)
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replace(/\n/g, '<br>');
}

function inHtml(text: string): string {
  return printable(leavingText(text)).replace(
    /[&<>]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character,
  );
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Empty where there is none. */
export function findingsTable(findings: readonly RecordedFinding[]): string {
  if (findings.length === 0) return '';
  return table(
    ['code', 'what', 'what to do', 'input'],
    findings.map(({ code, message, advice, input }) => [
      plain(code),
      plain(message),
      `${plain(advice)} ${codeLinkInMarkdown(code)}`,
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

/** An element that opens on a click; its summary is text, of one line, and its content Markdown. */
export function details(summary: string, content: string): string {
  return `<details><summary>${inHtml(summary)}</summary>\n\n${content}\n\n</details>`;
}

/** Items are Markdown of one line. */
export function orderedList(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** A code block that its content cannot end. */
export function fenced(text: string, language = ''): string {
  const content = printable(leavingText(text));
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}`;
}
