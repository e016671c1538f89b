import type { Environment } from './read-inputs.js';

const page = 'docs/reference/error-codes.md';
const wayBackPage = 'docs/how-to/restore-or-roll-back.md';
/** Codes whose last part is put together share one row. */
const composed = /^(installer-failed|known-failure|prerequisite)-.*/;

/** Of the register: many codes may share one. */
export function rowOf(code: string): string {
  return code.replace(composed, '$1');
}

/**
 * Where a page of the documentation is: a web address where the runner reports from which repository the action came,
 * else the path in the repository of this suite. The repository of the action is on the server of the workflow, or, on
 * GitHub Enterprise Server, is a copy there.
 */
function placeOfPage(row: string, environment: Environment): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  if (!server || !repository || !ref) return row;
  const path = [...repository.split('/'), 'blob', ...ref.split('/')].map(encodeURIComponent).join('/');
  return `${server}/${path}/${row}`;
}

function placeOf(code: string, environment: Environment): string {
  return placeOfPage(`${page}#${encoded(rowOf(code))}`, environment);
}

/** How the way back is gone, in Markdown of one line. */
export function wayBackLinkInMarkdown(environment: Environment = process.env): string {
  const place = placeOfPage(wayBackPage, environment);
  return place === wayBackPage ? `\`${place}\`` : `[how to go back](<${place}>)`;
}

/** A record of another version may have any text as a code: nothing of it is Markdown. */
function encoded(code: string): string {
  return encodeURIComponent(code).replace(/[^\w%.-]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
}

/** The end of a message in the log. */
export function codeLink(code: string, environment: Environment = process.env): string {
  return `More: ${placeOf(code, environment)}`;
}

/** The end of a message in Markdown of one line. */
export function codeLinkInMarkdown(code: string, environment: Environment = process.env): string {
  const place = placeOf(code, environment);
  return place.startsWith(page) ? `\`${place}\`` : `[\`${encoded(code)}\`](<${place}>)`;
}
