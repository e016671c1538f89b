import { componentTitles } from '../../product/components.js';
import {
  changeOutcome,
  factTitle,
  outageCause,
  outageTitle,
  subjectTitle,
  unprovenText,
} from '../../report/fact-words.js';
import { firstOf, type Shown, shortened, shownAtMost, shownSettings } from '../../report/limits.js';
import type { ReportedStep, ServerFacts } from '../../report/report-facts.js';
import type { ReportLanguage } from '../../report/report-input.js';
import { codeLinkInMarkdown } from '../../workflow/code-link.js';
import { plain, sections, table } from '../../workflow/markdown.js';
import { type SummaryWords, summaryWords } from './summary-words.js';

type Part = readonly [heading: string, content: string];

/** What needs a person: for the summary of a fleet. */
export function attentionSummary(server: ServerFacts, language: ReportLanguage): string {
  const words = summaryWords(language);
  const parts = [
    headline(server, words),
    sections([toDo(server, words), failures(server, words), failedChecks(server, words)]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Parts of the summary of one server, the most urgent first. */
export function serverParts(server: ServerFacts, language: ReportLanguage): readonly Part[] {
  const words = summaryWords(language);
  const parts = [
    toDo(server, words),
    failures(server, words),
    notProven(server, language, words),
    plans(server, words),
    outages(server, language, words),
    changes(server, language, words),
    steps(server, words),
    installers(server, words),
    ...settings(server, words),
    checks(server, words),
    backups(server, words),
  ];
  return parts.filter(([, content]) => content !== '');
}

export function headline({ name, outcome, reason }: ServerFacts, { outcomes }: SummaryWords): string {
  return `**${plain(name)}**: **${outcomes[outcome]}.** ${shown(reason)}`;
}

function shown(text: string | undefined): string {
  return plain(shortened(text ?? ''));
}

/** `2026-03-07 22:15:04`; what is no time is shown as it came. */
function moment(iso: string | undefined): string {
  const at = new Date(iso ?? '');
  return Number.isNaN(at.getTime()) ? plain(iso ?? '') : at.toISOString().slice(0, 19).replace('T', ' ');
}

function withRest<T>(
  { items, leftOut }: Shown<T>,
  { more }: SummaryWords,
  render: (items: readonly T[]) => string,
): string {
  if (items.length === 0) return '';
  return leftOut === 0 ? render(items) : `${render(items)}\n\n${more(leftOut)}`;
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function notProven({ unproven }: ServerFacts, language: ReportLanguage, words: SummaryWords): Part {
  const list = firstOf(unproven, shownAtMost.unproven);
  return [
    words.notProven,
    withRest(list, words, (items) => bullets(items.map((one) => shown(unprovenText(one, language))))),
  ];
}

function toDo({ steps, plans }: ServerFacts, words: SummaryWords): Part {
  const open = new Set(steps.filter(({ state }) => state === 'open').map(({ id }) => id));
  const last = plans.at(-1)?.plan.steps ?? [];
  const texts = last.flatMap((step) => {
    if (step.type !== 'operator' || !open.has(step.id)) return [];
    const list = step.operatorStep.instructions.map((line, index) => `${index + 1}. ${plain(line)}`).join('\n');
    return [`**${plain(step.title)}**\n\n${list}`];
  });
  return [words.toDo, texts.join('\n\n')];
}

/** Failures that no later run made good, with the last lines of their installer's log. */
function failures({ steps }: ServerFacts, words: SummaryWords): Part {
  const failed = steps.filter(({ state, failures }) => state !== 'done' && failures.length > 0);
  return [words.failures, failed.map(failureText).join('\n\n')];
}

function failureText({ title, failures, installerRuns }: ReportedStep): string {
  const last = failures.at(-1);
  const excerpt = installerRuns.at(-1)?.excerpt ?? [];
  const code = last?.code === undefined ? '' : ` (\`${last.code}\`)`;
  const more = last?.code === undefined ? [] : [codeLinkInMarkdown(last.code)];
  return [
    `**${plain(title)}**${code}: ${shown(last?.message)}`,
    ...(last?.advice === undefined ? [] : [shown(last.advice)]),
    ...more,
    ...(excerpt.length === 0 ? [] : [excerpt.map((line) => `> ${shown(line)}`).join('<br>\n')]),
  ].join('\n\n');
}

function plans({ runs }: ServerFacts, words: SummaryWords): Part {
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

function outages({ timeline }: ServerFacts, language: ReportLanguage, words: SummaryWords): Part {
  const rows = (timeline?.outages ?? []).map((outage) => [
    outageTitle(outage, language),
    moment(outage.from),
    outage.to !== undefined ? moment(outage.to) : outage.isForGood === true ? words.forGood : words.notOver,
    outageCause(outage, language),
  ]);
  return [words.outages, rows.length === 0 ? '' : table(words.outagesHead, rows)];
}

function changes({ changes: all }: ServerFacts, language: ReportLanguage, words: SummaryWords): Part {
  const changed = all.filter(({ fate }) => fate !== 'same');
  const rows = changed.map(({ of, fact, before, after, fate }) => [
    plain(subjectTitle(of, language)),
    factTitle(fact, language),
    shown(before),
    shown(after),
    changeOutcome(fate, language),
  ]);
  const same = all.length - changed.length;
  const texts = [
    ...(rows.length === 0 ? [] : [table(words.changesHead, rows)]),
    ...(same === 0 ? [] : [words.unchanged(same)]),
  ];
  return [words.changes, texts.join('\n\n')];
}

function steps({ steps: all }: ServerFacts, words: SummaryWords): Part {
  const rows = all.map((step) => [
    plain(step.title),
    plain(step.documentStep ?? ''),
    words.states[step.state],
    moment(step.ended),
    evidenceText(step, words),
  ]);
  return [words.steps, rows.length === 0 ? '' : table(words.stepsHead, rows)];
}

function evidenceText({ evidence, notes }: ReportedStep, words: SummaryWords): string {
  if (evidence?.kind === 'said') return plain(words.confirmedBy(evidence.by));
  if (evidence?.kind === 'seen') return plain(words.seenIn(evidence.digest));
  const { items, leftOut } = firstOf(notes, shownAtMost.stepDetails);
  return [...items.map(shown), ...(leftOut === 0 ? [] : [words.more(leftOut)])].join('<br>');
}

function installers({ steps: all }: ServerFacts, words: SummaryWords): Part {
  const rows = all
    .flatMap(({ installerRuns }) => installerRuns.slice(-shownAtMost.installerRuns))
    .map(({ at, what, exitCode, meaning, seconds }) => [
      moment(at),
      shown(what),
      String(exitCode),
      plain(meaning),
      String(Math.round(seconds)),
    ]);
  return [words.installers, rows.length === 0 ? '' : table(words.installersHead, rows)];
}

function settings({ merges }: ServerFacts, words: SummaryWords): readonly Part[] {
  return merges.map(({ component, record }) => {
    const content = withRest(shownSettings(record), words, (items) =>
      table(
        words.settingsHead,
        items.map((one) => [
          shown(one.setting),
          shown(one.original),
          shown(one.target),
          shown(one.result),
          one.fate,
          shown(one.reason),
        ]),
      ),
    );
    return [words.settings(componentTitles[component]), content];
  });
}

function checksTable(checks: ServerFacts['checks'], words: SummaryWords): string {
  if (checks.length === 0) return '';
  return table(
    words.checksHead,
    checks.map(({ verdict, title, evidence, advice }) => [verdict, plain(title), shown([evidence, advice].join(' '))]),
  );
}

function checks({ checks: all }: ServerFacts, words: SummaryWords): Part {
  if (all.length === 0) return [words.checks, ''];
  const count = (wanted: string) => all.filter(({ verdict }) => verdict === wanted).length;
  const notPassed = all.filter(({ verdict }) => verdict !== 'pass');
  const open = count('not-proven') + count('cannot-be-proven');
  const counts = words.checkCounts(count('pass'), count('fail'), open);
  return [words.checks, [counts, checksTable(notPassed, words)].filter((text) => text !== '').join('\n\n')];
}

function failedChecks({ checks: all }: ServerFacts, words: SummaryWords): Part {
  return [
    words.checks,
    checksTable(
      all.filter(({ verdict }) => verdict === 'fail'),
      words,
    ),
  ];
}

function backups({ manifests }: ServerFacts, words: SummaryWords): Part {
  const rows = manifests.map(({ manifest: { name, created, consistent, consistencyNote }, sha256 }) => [
    plain(name),
    moment(created),
    consistent ? words.yes : shown(`${words.no}${consistencyNote === undefined ? '' : `: ${consistencyNote}`}`),
    `\`${plain(sha256)}\``,
  ]);
  return [words.backups, rows.length === 0 ? '' : table(words.backupsHead, rows)];
}
