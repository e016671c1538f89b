import { shortened } from '../../report/limits.js';
import type { ReportFacts, ServerFacts } from '../../report/report-facts.js';
import type { ReportLanguage } from '../../report/report-input.js';
import { type ReportWords, wordsOf } from '../../report/words.js';
import { fitSections, type SummarySection } from '../../workflow/fit-sections.js';
import { plain, table } from '../../workflow/markdown.js';
import { mostSummaryBytes } from '../../workflow/summary-limit.js';
import { attentionSummary, headline, serverParts } from './server-summary.js';

/** Of the bytes of a summary, how many the table of all servers may take. */
const shareOfTable = 0.7;
/** For the heading that the action's title makes. */
const roomForHeading = 1000;

/**
 * The facts as Markdown for the step summary: of one server all of them, of a fleet a table first and then the servers
 * that need a person. Never more bytes than a summary may have; what is left out is whole sections, and it is said.
 */
export function reportSummary(
  { servers, rehearsal }: ReportFacts,
  language: ReportLanguage,
  mostBytes = mostSummaryBytes - roomForHeading,
): string {
  const words = wordsOf(language).summary;
  const [only] = servers;
  const first =
    servers.length === 1 && only !== undefined
      ? headline(only, words)
      : overview(servers, words, mostBytes * shareOfTable);
  const beginning = { title: words.servers, markdown: rehearsal ? `${words.rehearsal}\n\n${first}` : first };
  const rest =
    servers.length === 1 && only !== undefined
      ? partsOf(only, wordsOf(language))
      : attention(servers, wordsOf(language));
  return fitSections([beginning, ...rest], mostBytes, words.cut);
}

function partsOf(server: ServerFacts, words: ReportWords): readonly SummarySection[] {
  return serverParts(server, words).map(([title, content]) => ({ title, markdown: `### ${title}\n\n${content}` }));
}

function overview(servers: readonly ServerFacts[], words: ReportWords['summary'], mostBytes: number): string {
  const all = servers.map(({ name, outcome, reason }) => [
    plain(name),
    words.outcomes[outcome],
    plain(shortened(reason)),
  ]);
  let bytes = 0;
  const rows = all.filter((cells) => {
    bytes += Buffer.byteLength(cells.join(' | '), 'utf8') + 5;
    return bytes <= mostBytes;
  });
  const more = servers.length - rows.length;
  return [table(words.overviewHead, rows), ...(more > 0 ? [words.moreServers(more)] : [])].join('\n\n');
}

function attention(servers: readonly ServerFacts[], words: ReportWords): readonly SummarySection[] {
  return servers
    .filter(needsPerson)
    .map((server) => ({ title: plain(server.name), markdown: attentionSummary(server, words) }));
}

function needsPerson({ outcome, steps, checks }: ServerFacts): boolean {
  return (
    outcome !== 'upgraded' ||
    steps.some(({ state }) => state === 'open') ||
    checks.some(({ verdict }) => verdict === 'fail')
  );
}
