import { type Html, html } from '../html.js';
import { upgradeOutcomes } from '../upgrade-outcomes.js';
import { badge, outcomeTones } from './badge.js';
import { duration, moment } from './formats.js';
import type { PageContext } from './page-context.js';
import { currentSteps, doneCount, hasSection, type ServerView } from './server-view.js';
import { type Column, table } from './table.js';
import { occurring, tableTools } from './table-tools.js';
import { totalOutage } from './timeline-lanes.js';

/** How many servers have which outcome. */
export function outcomeCounts(servers: readonly ServerView[], { words, formats }: PageContext): Html {
  const counts = Map.groupBy(servers, ({ outcome }) => outcome.outcome);
  const shown = upgradeOutcomes.filter((one) => counts.has(one));
  return html`<ul class="counts">${shown.map(
    (one) =>
      html`<li class="${outcomeTones[one]}"><strong>${formats.integer(counts.get(one)?.length ?? 0)}</strong> ${words.outcomes[one]}</li>`,
  )}</ul>`;
}

/** All servers in one table, to search, filter, sort and turn pages. */
export function fleetTable(servers: readonly ServerView[], page: PageContext): Html {
  const { words } = page;
  const choices = occurring(
    upgradeOutcomes,
    words.outcomes,
    servers.map(({ outcome }) => outcome.outcome),
  );
  return html`<h2 id="all" tabindex="-1">${words.fleet}</h2>
${tableTools({ table: 'servers', legend: words.filterOutcome, choices, rows: servers.length, pageSize: 50 }, page)}
${table({ id: 'servers', caption: words.fleetCaption, columns: columns(page), rows: servers, key: ({ outcome }) => outcome.outcome })}`;
}

function columns(page: PageContext): readonly Column<ServerView>[] {
  const { words, formats } = page;
  return [
    {
      title: words.server,
      sort: ({ server }) => server.name,
      cell: (facts) =>
        hasSection(facts, page) ? html`<a href="#${facts.id}">${facts.server.name}</a>` : facts.server.name,
    },
    {
      title: words.outcome,
      kind: 'plain',
      sort: ({ outcome }) => upgradeOutcomes.indexOf(outcome.outcome),
      cell: ({ outcome }) => badge(words.outcomes[outcome.outcome], outcomeTones[outcome.outcome]),
    },
    { title: words.why, cell: ({ reason }) => html`<div class="step">${reason}</div>` },
    {
      title: words.stepsColumn,
      kind: 'number',
      sort: ({ steps }) => doneCount(currentSteps(steps)),
      cell: ({ steps }) => words.ofCount(doneCount(currentSteps(steps)), currentSteps(steps).length),
    },
    {
      title: words.begun,
      kind: 'plain',
      sort: ({ outcome }) => outcome.began ?? '',
      cell: ({ outcome }) => moment(outcome.began, formats),
    },
    { title: words.signInOut, kind: 'number', sort: outageOf, cell: (facts) => outageText(facts, page) },
    {
      title: words.unprovenColumn,
      kind: 'number',
      sort: ({ unproven }) => unproven.length,
      cell: ({ unproven }) => unproven.length,
    },
  ];
}

function signInOutages({ timeline }: ServerView) {
  return timeline?.outages.filter(({ what }) => what === 'sign-in') ?? [];
}

/** Milliseconds without sign-in; endless where nothing proves the end. */
export function outageOf(facts: ServerView): number {
  const outages = signInOutages(facts);
  return outages.some(({ to }) => to === undefined) ? Number.MAX_SAFE_INTEGER : totalOutage(outages);
}

function outageText(facts: ServerView, { words }: PageContext): string {
  const outage = outageOf(facts);
  if (outage === 0) return '';
  return outage === Number.MAX_SAFE_INTEGER ? words.outUntilNow : duration(outage);
}
