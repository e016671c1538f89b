import { componentTitles } from '../../product/components.js';
import { subjectTitle, unprovenText } from '../../report/fact-words.js';
import { firstOf, type Shown, shortened, shownAtMost, shownSettings } from '../../report/limits.js';
import { adviceInOwnWords, inOwnWords, messageInOwnWords } from '../../report/recorded-words.js';
import type { ReportedStep, ReportFacts, ServerFacts } from '../../report/report-facts.js';
import { type ReportWords, wordsOf } from '../../report/words.js';
import { codeLinkInMarkdown } from '../../workflow/code-link.js';
import { fitSections, type SummarySection } from '../../workflow/fit-sections.js';
import { plain, sections, table } from '../../workflow/markdown.js';
import { mostSummaryBytes } from '../../workflow/summary-limit.js';
import { type ReportReader, reportBlock } from './report-status.js';

/** Of the bytes of a summary, how many the table of all servers may take. */
const shareOfTable = 0.7;
/** For the heading that the action's title makes. */
const roomForHeading = 1000;

/**
 * The facts as Markdown for the step summary: of one server all of them but its status, of a fleet a table first and then the servers
 * that need a person. Never more bytes than a summary may have; whole sections are left out, and a note names them.
 */
export function reportSummary(
  { servers, rehearsal }: ReportFacts,
  reader: ReportReader,
  mostBytes = mostSummaryBytes - roomForHeading,
): string {
  const { language } = reader;
  const words = wordsOf(language).summary;
  const [only] = servers;
  const first =
    servers.length === 1 && only !== undefined
      ? headline(only, words)
      : overview(servers, words, mostBytes * shareOfTable);
  const beginning = { title: words.servers, markdown: rehearsal ? `${words.rehearsal}\n\n${first}` : first };
  const rest =
    servers.length === 1 && only !== undefined ? partsOf(only, wordsOf(language)) : attention(servers, reader);
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

function attention(servers: readonly ServerFacts[], reader: ReportReader): readonly SummarySection[] {
  return servers
    .filter(needsPerson)
    .map((server) => ({ title: plain(server.name), markdown: attentionSummary(server, reader) }));
}

function needsPerson({ outcome, steps, checks }: ServerFacts): boolean {
  return (
    outcome !== 'upgraded' ||
    steps.some(({ state }) => state === 'open') ||
    checks.some(({ verdict }) => verdict === 'fail')
  );
}

type Part = readonly [heading: string, content: string];

/** What needs a person: for the summary of a fleet. */
function attentionSummary(server: ServerFacts, reader: ReportReader): string {
  const report = wordsOf(reader.language);
  const words = report.summary;
  const parts = [
    reportBlock(server, reader),
    headline(server, words),
    sections([toDo(server, report), failures(server, report), failedChecks(server, report)]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Parts of the summary of one server, the most urgent first. */
function serverParts(server: ServerFacts, report: ReportWords): readonly Part[] {
  const words = report.summary;
  const parts = [
    toDo(server, report),
    failures(server, report),
    notProven(server, report),
    plans(server, words),
    outages(server, report),
    changes(server, report),
    steps(server, report),
    installers(server, report),
    ...settings(server, report),
    checks(server, report),
    backups(server, report),
  ];
  return parts.filter(([, content]) => content !== '');
}

function headline({ name, outcome, reason }: ServerFacts, { outcomes }: ReportWords['summary']): string {
  return `**${plain(name)}**: **${outcomes[outcome]}.** ${shown(reason)}`;
}

function shown(text: string | undefined): string {
  return plain(shortened(text ?? ''));
}

/** A recorded text in the words of the summary; where they have none, it is quoted. */
function own(text: string, report: ReportWords): string {
  return text === '' ? '' : shown(inOwnWords(text, report) ?? quoted(text, report));
}

function value(text: string | undefined, report: ReportWords): string {
  return text === undefined ? '' : shown(inOwnWords(text, report) ?? text);
}

function ownMessage(message: string, code: string | undefined, report: ReportWords): string {
  return shown(messageInOwnWords({ message, code }, report)?.text ?? quoted(message, report));
}

function ownAdvice(advice: string, code: string | undefined, report: ReportWords): string {
  return shown(adviceInOwnWords(advice, code, report)?.text ?? quoted(advice, report));
}

function quoted(text: string, { recorded, quotation }: ReportWords): string {
  return recorded === undefined ? text : quotation(text);
}

/** `2026-03-07 22:15:04`; what is no time is shown as it came. */
function moment(iso: string | undefined): string {
  const at = new Date(iso ?? '');
  return Number.isNaN(at.getTime()) ? plain(iso ?? '') : at.toISOString().slice(0, 19).replace('T', ' ');
}

function withRest<T>(
  { items, leftOut }: Shown<T>,
  { more }: ReportWords['summary'],
  render: (items: readonly T[]) => string,
): string {
  if (items.length === 0) return '';
  return leftOut === 0 ? render(items) : `${render(items)}\n\n${more(leftOut)}`;
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function notProven({ unproven }: ServerFacts, report: ReportWords): Part {
  const words = report.summary;
  const list = firstOf(unproven, shownAtMost.unproven);
  return [
    words.notProven,
    withRest(list, words, (items) =>
      bullets(
        items.map((one) =>
          shown(unprovenText(one, report, (text) => inOwnWords(text, report) ?? quoted(text, report))),
        ),
      ),
    ),
  ];
}

function toDo({ steps, plans }: ServerFacts, report: ReportWords): Part {
  const open = new Set(steps.filter(({ state }) => state === 'open').map(({ id }) => id));
  const last = plans.at(-1)?.plan.steps ?? [];
  const texts = last.flatMap((step) => {
    if (step.type !== 'operator' || !open.has(step.id)) return [];
    const list = step.operatorStep.instructions
      .map((line, index) => `${index + 1}. ${instruction(line, report)}`)
      .join('\n');
    return [`**${own(step.title, report)}**\n\n${list}`];
  });
  return [report.summary.toDo, texts.join('\n\n')];
}

/** In full: a person works by it. */
function instruction(line: string, report: ReportWords): string {
  return plain(inOwnWords(line, report) ?? line);
}

/** Failures that no later run made good, with the last lines of their installer's log. */
function failures({ steps }: ServerFacts, report: ReportWords): Part {
  const failed = steps.filter(({ state, failures }) => state !== 'done' && failures.length > 0);
  return [report.summary.failures, failed.map((step) => failureText(step, report)).join('\n\n')];
}

function failureText({ title, failures, installerRuns }: ReportedStep, report: ReportWords): string {
  const last = failures.at(-1);
  const excerpt = installerRuns.at(-1)?.excerpt ?? [];
  const code = last?.code === undefined ? '' : ` (\`${last.code}\`)`;
  const more = last?.code === undefined ? [] : [codeLinkInMarkdown(last.code)];
  return [
    `**${own(title, report)}**${code}: ${ownMessage(last?.message ?? '', last?.code, report)}`,
    ...(last?.advice === undefined ? [] : [ownAdvice(last.advice, last.code, report)]),
    ...more,
    ...(excerpt.length === 0 ? [] : [excerpt.map((line) => `> ${shown(line)}`).join('<br>\n')]),
  ].join('\n\n');
}

function plans({ runs }: ServerFacts, words: ReportWords['summary']): Part {
  const rows = runs.map(({ started, action, digest, actor, by, approved, approvers }) => [
    moment(started),
    plain(action),
    `\`${plain(digest)}\``,
    plain([actor, by].filter((one) => one !== undefined).join(', ')),
    approvers.length > 0
      ? approvers.map(approverText).join('<br>')
      : approved
        ? words.approvedDigest
        : words.noApproval,
  ]);
  return [words.plans, rows.length === 0 ? '' : table(words.plansHead, rows)];
}

function approverText({ by, environment, comment }: ServerFacts['approvals'][number]): string {
  const where = environment === undefined ? '' : ` (${environment})`;
  return shown(`${by}${where}${comment === undefined ? '' : `: ${comment}`}`);
}

function outages({ timeline }: ServerFacts, report: ReportWords): Part {
  const words = report.summary;
  const rows = (timeline?.outages ?? []).map((outage) => [
    report.outageTitle(outage.what),
    moment(outage.from),
    outage.to !== undefined ? moment(outage.to) : outage.isForGood === true ? words.forGood : words.notOver,
    report.outageCauses[outage.cause],
  ]);
  return [words.outages, rows.length === 0 ? '' : table(words.outagesHead, rows)];
}

function changes({ changes: all }: ServerFacts, report: ReportWords): Part {
  const words = report.summary;
  const changed = all.filter(({ outcome }) => outcome !== 'same');
  const rows = changed.map(({ of, fact, before, after, outcome }) => [
    plain(subjectTitle(of, report)),
    report.facts[fact],
    value(before, report),
    value(after, report),
    report.changeOutcomes[outcome],
  ]);
  const same = all.length - changed.length;
  const texts = [
    ...(rows.length === 0 ? [] : [table(words.changesHead, rows)]),
    ...(same === 0 ? [] : [words.unchanged(same)]),
  ];
  return [words.changes, texts.join('\n\n')];
}

function steps({ steps: all }: ServerFacts, report: ReportWords): Part {
  const words = report.summary;
  const rows = all.map((step) => [
    own(step.title, report),
    plain(step.documentStep ?? ''),
    words.states[step.state],
    moment(step.ended),
    evidenceText(step, report),
  ]);
  return [words.steps, rows.length === 0 ? '' : table(words.stepsHead, rows)];
}

function evidenceText({ evidence, notes }: ReportedStep, report: ReportWords): string {
  if (evidence?.kind === 'said') return plain(report.summary.confirmedBy(evidence.by));
  if (evidence?.kind === 'seen') return plain(report.summary.seenIn(evidence.digest));
  const { items, leftOut } = firstOf(notes, shownAtMost.stepDetails);
  return [...items.map((note) => own(note, report)), ...(leftOut === 0 ? [] : [report.summary.more(leftOut)])].join(
    '<br>',
  );
}

function installers({ steps: all }: ServerFacts, report: ReportWords): Part {
  const words = report.summary;
  const rows = all
    .flatMap(({ installerRuns }) => installerRuns.slice(-shownAtMost.installerRuns))
    .map(({ at, what, exitCode, meaning, seconds }) => [
      moment(at),
      shown(what),
      String(exitCode),
      own(meaning, report),
      String(Math.round(seconds)),
    ]);
  return [words.installers, rows.length === 0 ? '' : table(words.installersHead, rows)];
}

function settings({ merges }: ServerFacts, report: ReportWords): readonly Part[] {
  const words = report.summary;
  return merges.map(({ component, record }) => {
    const content = withRest(shownSettings(record), words, (items) =>
      table(
        words.settingsHead,
        items.map((one) => [
          shown(one.setting),
          shown(one.original),
          shown(one.target),
          shown(one.result),
          report.settingOutcomes[one.outcome].toLowerCase(),
          own(one.reason, report),
        ]),
      ),
    );
    return [words.settings(componentTitles[component]), content];
  });
}

function checksTable(checks: ServerFacts['checks'], report: ReportWords): string {
  if (checks.length === 0) return '';
  const words = report.summary;
  return table(
    words.checksHead,
    checks.map(({ verdict, title, evidence, advice = '' }) => [
      words.verdicts[verdict],
      own(title, report),
      [evidence, advice].map((text) => own(text, report)).join(' '),
    ]),
  );
}

function checks({ checks: all }: ServerFacts, report: ReportWords): Part {
  const words = report.summary;
  if (all.length === 0) return [words.checks, ''];
  const count = (wanted: string) => all.filter(({ verdict }) => verdict === wanted).length;
  const notPassed = all.filter(({ verdict }) => verdict !== 'pass');
  const open = count('not-proven') + count('cannot-be-proven');
  const counts = words.checkCounts(count('pass'), count('fail'), open);
  return [words.checks, [counts, checksTable(notPassed, report)].filter((text) => text !== '').join('\n\n')];
}

function failedChecks({ checks: all }: ServerFacts, report: ReportWords): Part {
  const failed = all.filter(({ verdict }) => verdict === 'fail');
  return [report.summary.checks, checksTable(failed, report)];
}

function backups({ manifests }: ServerFacts, report: ReportWords): Part {
  const words = report.summary;
  const rows = manifests.map(({ manifest: { name, created, consistent, consistencyNote }, sha256 }) => [
    plain(name),
    moment(created),
    consistent ? words.yes : consistencyNote === undefined ? words.no : `${words.no}: ${own(consistencyNote, report)}`,
    `\`${plain(sha256)}\``,
  ]);
  return [words.backups, rows.length === 0 ? '' : table(words.backupsHead, rows)];
}
