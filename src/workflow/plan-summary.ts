import type { RecordedFinding } from '../base/finding.js';
import { asJson } from '../base/json.js';
import { counted, listed } from '../base/listed.js';
import type { RunOutcome } from '../plan/outcome.js';
import type { OperatorStep, Plan } from '../plan/plan.js';
import type { PlannedAnnouncement, PlanView } from '../plan/plan-view.js';
import { asInputs, plannedValues } from '../plan/value-words.js';
import { codeLinkInMarkdown, rowOf } from './code-link.js';
import { details, fenced, findingsTable, orderedList, plain, sections, table } from './markdown.js';
import { actsFromText } from './plan-text.js';

/**
 * A plan for its approver: what stops it, what it does, who is affected, what a person does, the way back, on one
 * screen; everything else below in elements that open.
 * @param shownWayBack the way back, where the status shows it already
 */
export function planSummary(outcome: RunOutcome, shownWayBack?: string): string {
  const { plan, view, cutOff } = outcome;
  const actsFrom = actsFromText(outcome);
  const stops = plan.blockers.length > 0;
  return [
    ...(stops ? [blockersText(plan.blockers)] : []),
    ...(plan.steps.length === 0 ? [] : [viewList(plan, shownWayBack === undefined ? view : { ...view, wayBack: [] })]),
    ...(actsFrom === undefined ? [] : [plain(actsFrom)]),
    ...(cutOff === undefined ? [] : [plain(cutOff)]),
  ].join('\n\n');
}

/** What the one screen leaves out; every element is closed at first. */
export function planDetails(outcome: RunOutcome): string {
  const { plan, view } = outcome;
  const { before, during, after } = view.people;
  const people = [
    ...(before.length === 0 ? [] : [`${before.length} before it`]),
    ...(during.length === 0 ? [] : [`${during.length} during it`]),
    ...(after.length === 0 ? [] : [`${after.length} after it`]),
  ];
  const title = [
    `Every step (${plan.steps.length})`,
    ...(people.length === 0 ? [] : [`what persons do: ${listed(people)}`]),
  ];
  const steps = plan.steps.length === 0 ? [] : [details(title.join('; '), stepsText(plan, view))];
  const { length } = plan.warnings;
  const warnings = length === 0 ? '' : `${counted(length, 'warning')} with what to do, `;
  const more = `More: ${warnings}what was chosen, what was found, texts`;
  return [...steps, details(more, moreOf(outcome))].join('\n\n');
}

function moreOf({ plan, view, hostCheck }: RunOutcome): string {
  const people = plan.steps.flatMap((step) => (step.type === 'operator' ? [step.operatorStep] : []));
  const isEmpty = plan.steps.length === 0;
  const notes = [view.estimate, isEmpty ? undefined : hostCheck].filter((note) => note !== undefined);
  const parts: readonly (readonly [title: string, content: string])[] = [
    [`Warnings, with what to do (${plan.warnings.length})`, findingsTable(plan.warnings)],
    [`What it changes (${view.changed.length})`, listText(view.changed)],
    [`What a person does, in full (${people.length})`, people.map(operatorText).join('\n\n')],
    ['What may be given later, under the same approval', listText(view.late)],
    ...announcementsText(view, 'before', 'Text for the users, before'),
    ...announcementsText(view, 'after', 'Text for the users, after'),
    ['What was chosen, input by input', valuesTable(['input', 'value'], plannedValues(plan.inputs, asInputs))],
    [
      'What each step changes, value by value',
      isEmpty ? '' : valuesTable(['step', 'what', 'value'], changedValues(plan)),
    ],
    ['What was found on the server', findingsOf(plan)],
  ];
  const shown = parts.flatMap(([title, content]) => (content === '' ? [] : [details(title, content)]));
  return [...notes.map(plain), ...shown].join('\n\n');
}

/** Everything that a step is given: programs, their arguments and hashes, addresses, files as they were. */
function changedValues({ steps }: Plan): readonly (readonly string[])[] {
  return steps.flatMap(({ change }, index) =>
    change === undefined ? [] : plannedValues(asJson(change)).map((value) => [String(index + 1), ...value]),
  );
}

function valuesTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return table(
    head,
    rows.map((row) => row.map(plain)),
  );
}

function blockersText(blockers: readonly RecordedFinding[]): string {
  const items = blockers.map(({ code, message, advice, input }) => {
    const settles = input === undefined ? '' : ` Input: \`${plain(input)}\`.`;
    return `**${plain(code)}**: ${plain(message)}<br>**Do:** ${plain(advice)}${settles} ${codeLinkInMarkdown(code)}`;
  });
  return sections([[`${counted(blockers.length, 'thing stops', 'things stop')} this plan`, orderedList(items)]]);
}

/** Title, plain lines, and a line before them that is shown in bold. */
type Row = readonly [title: string, lines: readonly string[], bold?: string | undefined];

/** A list, which is shorter than a table and shows all of it on a phone. */
function viewList(plan: Plan, view: PlanView): string {
  const rows: readonly Row[] = [
    ['Removed', view.removed.length === 0 ? [] : [view.removed.join(', ')]],
    ['Installed', view.installed],
    ['Runs as administrator', flowing(view.runsAsAdministrator, '; ')],
    ['Cannot be undone', flowing(view.cannotBeUndone, '; '), view.noWayBack],
    ['Lost', view.lost],
    ['Interrupted', interruptionLines(view)],
    ['Way back', view.wayBack],
    [`Warnings (${plan.warnings.length})`, plan.warnings.length === 0 ? [] : [codesOf(plan.warnings)]],
  ];
  return rows
    .flatMap(([title, lines, bold]) => {
      const shown = [...(bold === undefined ? [] : [`**${plain(bold)}**`]), ...lines.map(plain)];
      return shown.length === 0 ? [] : [`- **${title}**: ${shown.join('<br>')}`];
    })
    .join('\n');
}

/** Who signs in is a line of its own, the sites follow each other. */
function interruptionLines({ interruption: [signIn, ...sites] }: PlanView): readonly string[] {
  return [...(signIn === undefined ? [] : [signIn]), ...flowing(sites, ' ')];
}

/** One line of several, which needs less of the screen. */
function flowing(lines: readonly string[], separator: string): readonly string[] {
  return lines.length === 0 ? [] : [lines.join(separator)];
}

/** Each once, in their order; what others met elsewhere is counted. */
function codesOf(warnings: readonly RecordedFinding[]): string {
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const own = codes.filter((code) => rowOf(code) !== 'known-failure');
  const known = codes.length - own.length;
  return [...own, ...(known > 0 ? [`${counted(known, 'known failure')} that may occur here`] : [])].join(', ');
}

function listText(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join('\n');
}

/** Every step, with what is to be done by persons before, during and after it. */
function stepsText(plan: Plan, { people: { before, during, after } }: PlanView): string {
  return sections([
    ['What persons do before it', listText(before)],
    ['What persons do during it', listText(during)],
    ['What persons do after it', listText(after)],
    ['Every step', stepsTable(plan)],
  ]);
}

function announcementsText(
  { announcements }: PlanView,
  when: PlannedAnnouncement['when'],
  title: string,
): readonly (readonly [title: string, content: string])[] {
  const mine = announcements.filter((one) => one.when === when);
  if (mine.length === 0) return [];
  const texts = mine.map(({ language, text }) => `\`${language}\`\n\n${fenced(text, 'text')}`);
  return [[`${title} (${mine.length} languages)`, texts.join('\n\n')]];
}

function stepsTable({ steps }: Plan): string {
  const rows = steps.map((step, index) => [
    String(index + 1),
    [step.title, ...(step.type === 'change' ? (step.detail ?? []) : [])].map(plain).join('<br>'),
    step.type === 'operator' ? 'a person' : 'this action',
    plain(step.documentStep ?? ''),
  ]);
  return table(['number', 'step', 'by', 'document'], rows);
}

export function operatorText({ id, title, instructions, proof }: OperatorStep): string {
  const confirm = proof === 'said' ? `\n\nConfirm with \`completed-operator-steps: ${plain(id)}\`.` : '';
  return `**${plain(title)}**\n\n${orderedList(instructions.map(plain))}${confirm}`;
}

/** What was found and decides what has to be done. */
export function findingsOf({ findings }: Plan, more: readonly (readonly string[])[] = []): string {
  return valuesTable(['what', 'value'], [...plannedValues(findings), ...more]);
}
