import { listed } from '../base/listed.js';
import type { RecordedFinding } from '../finding.js';
import { asJson } from '../json.js';
import type { RunOutcome } from '../plan/outcome.js';
import type { OperatorStep, Plan } from '../plan/plan.js';
import type { PlannedAnnouncement, PlanView } from '../plan/plan-view.js';
import { codeLinkInMarkdown } from './code-link.js';
import { details, fenced, findingsTable, orderedList, plain, sections, table } from './markdown.js';
import { actsFromText } from './plan-text.js';
import { plannedValues } from './planned-values.js';

/**
 * A plan for its approver: what stops it, what it does, who is affected, what a person does, the way back, on one
 * screen; everything else below in elements that open.
 */
export function planSummary(outcome: RunOutcome): string {
  const { plan, view, hostCheck, cutOff } = outcome;
  const actsFrom = actsFromText(outcome);
  const stops = plan.blockers.length > 0;
  return [
    ...(stops ? [blockersText(plan.blockers)] : []),
    ...(plan.steps.length === 0 ? [] : [viewTable(plan, view)]),
    ...(actsFrom === undefined ? [] : [plain(actsFrom)]),
    ...(cutOff === undefined ? [] : [plain(cutOff)]),
    ...(plan.steps.length === 0 || hostCheck === undefined ? [] : [plain(hostCheck)]),
  ].join('\n\n');
}

/** What the one screen leaves out; every element is closed at first. */
export function planDetails({ plan, view }: RunOutcome): string {
  const people = plan.steps.flatMap((step) => (step.type === 'operator' ? [step.operatorStep] : []));
  const { before, during, after } = view.people;
  const count = before.length + during.length + after.length;
  return [
    ...(view.changed.length === 0 ? [] : [details(`What it changes (${view.changed.length})`, listText(view.changed))]),
    ...(plan.steps.length === 0 || count === 0 ? [] : [details(`What persons do (${count})`, peopleText(view))]),
    ...(plan.steps.length === 0 ? [] : [details(`Every step (${plan.steps.length})`, stepsTable(plan))]),
    ...(people.length === 0
      ? []
      : [details(`What a person does, in full (${people.length})`, people.map(operatorText).join('\n\n'))]),
    ...(plan.warnings.length === 0
      ? []
      : [details(`Warnings, with what to do (${plan.warnings.length})`, findingsTable(plan.warnings))]),
    ...lateText(view),
    ...announcementsText(view, 'before', 'Text for the users, before'),
    ...announcementsText(view, 'after', 'Text for the users, after'),
    details('What was chosen, input by input', valuesTable(['input', 'value'], plannedValues(plan.inputs))),
    ...(plan.steps.length === 0
      ? []
      : [
          details(
            'What each step changes, value by value',
            valuesTable(['step', 'what', 'value'], changedValues(plan)),
          ),
        ]),
    details('What was found on the server', valuesTable(['what', 'value'], plannedValues(plan.findings))),
  ].join('\n\n');
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
  return sections([[`${blockers.length} thing(s) stop this plan`, orderedList(items)]]);
}

/** Title, plain lines, and lines that are Markdown already, which come first. */
type Row = readonly [title: string, lines: readonly string[], markdown?: readonly string[]];

function viewTable(plan: Plan, view: PlanView): string {
  const { before, during, after } = view.people;
  const people = [
    ...(before.length === 0 ? [] : [`${before.length} before it`]),
    ...(during.length === 0 ? [] : [`${during.length} during it`]),
    ...(after.length === 0 ? [] : [`${after.length} after it`]),
  ];
  const bold = view.noWayBack === undefined ? [] : [`**${plain(view.noWayBack)}**`];
  const rows: readonly Row[] = [
    ['Removed', view.removed.length === 0 ? [] : [view.removed.join(', ')]],
    ['Installed', view.installed],
    ['Interrupted', view.interruption],
    ['A person', people.length === 0 ? [] : [`${listed(people)}; the list is below`]],
    ['Way back', view.wayBack, bold],
    [`Warnings (${plan.warnings.length})`, plan.warnings.length === 0 ? [] : [codesOf(plan.warnings)]],
  ];
  return table(
    ['', 'What this plan does'],
    rows
      .filter(([, lines, markdown = []]) => lines.length + markdown.length > 0)
      .map(([title, lines, markdown = []]) => [`**${title}**`, [...markdown, ...lines.map(plain)].join('<br>')]),
  );
}

/** Each once, in their order. */
function codesOf(warnings: readonly RecordedFinding[]): string {
  return [...new Set(warnings.map(({ code }) => code))].join(', ');
}

function listText(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join('\n');
}

/** What is to be done by persons, with the time of each. */
function peopleText({ people: { before, during, after } }: PlanView): string {
  return sections([
    ['Before it', listText(before)],
    ['During it', listText(during)],
    ['After it', listText(after)],
  ]);
}

/** The approver knows beforehand what may be given without asking again. */
function lateText({ late }: PlanView): readonly string[] {
  if (late.length === 0) return [];
  return [details('What may be given later, under the same approval', late.map((one) => `- ${plain(one)}`).join('\n'))];
}

function announcementsText(
  { announcements }: PlanView,
  when: PlannedAnnouncement['when'],
  title: string,
): readonly string[] {
  const mine = announcements.filter((one) => one.when === when);
  if (mine.length === 0) return [];
  const texts = mine.map(({ language, text }) => `\`${language}\`\n\n${fenced(text, 'text')}`);
  return [details(`${title} (${mine.length} languages)`, texts.join('\n\n'))];
}

function stepsTable({ steps }: Plan): string {
  const rows = steps.map((step, index) => [
    String(index + 1),
    [step.title, ...(step.type === 'change' ? (step.detail ?? []) : [])].map(plain).join('<br>'),
    step.type === 'operator' ? 'a person' : 'this action',
    plain(step.documentStep ?? ''),
  ]);
  return table(['', 'step', 'by', 'document'], rows);
}

export function operatorText({ id, title, instructions, proof }: OperatorStep): string {
  const confirm = proof === 'said' ? `\n\nConfirm with \`completed-operator-steps: ${plain(id)}\`.` : '';
  return `**${plain(title)}**\n\n${orderedList(instructions.map(plain))}${confirm}`;
}

/** What was found and decides what has to be done; long values are shortened. */
export function findingsOf({ findings }: Plan, more: readonly (readonly string[])[] = []): string {
  const rows = Object.entries(findings).map(([name, value]) => [plain(name), plain(shown(value))]);
  return table(['what', 'value'], [...rows, ...more]);
}

const longestFinding = 600;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > longestFinding ? `${text.slice(0, longestFinding)}…` : text;
}
