import { Html, html } from '../html.js';
import { backupsPart, changesPart, installerPart } from './changes-part.js';
import { inShort } from './in-short.js';
import { journalPart } from './journal-part.js';
import type { PageContext, SectionContext } from './page-context.js';
import { planPart, runsPart, stepsPart } from './runs-part.js';
import { openSteps, type ServerView } from './server-view.js';
import { settingsPart } from './settings-part.js';
import { timelinePart } from './timeline-part.js';
import { findingsPart, openStepsPart, unprovenPart, verificationPart, warningsPart } from './verification-part.js';

export interface Neighbours {
  readonly previous: ServerView | undefined;
  readonly next: ServerView | undefined;
}

/** The only server of a report: its parts are the parts of the page. */
export function onlyServer(facts: ServerView, page: PageContext): Html {
  return html`<section id="${facts.id}" aria-label="${facts.server.name}">
${partsOf(facts, { ...page, id: facts.id, level: 2 })}
</section>
`;
}

/** One server of many, with the way to the others. */
export function serverSection(facts: ServerView, { previous, next }: Neighbours, page: PageContext): Html {
  const { words } = page;
  const { id, server } = facts;
  const link = (title: string, to: ServerView | undefined) =>
    to === undefined ? undefined : html` <a href="#${to.id}">${title} ${to.server.name}</a>`;
  return html`<section class="server" id="${id}" aria-labelledby="${id}-title">
<p class="ways"><a href="#all">${words.allServers}</a>${link(words.previousServer, previous)}${link(words.nextServer, next)}</p>
<h2 id="${id}-title" tabindex="-1">${server.name}</h2>
${partsOf(facts, { ...page, id, level: 3 })}
</section>
`;
}

/** A heading and what is under it; left out where there is nothing to show. */
interface Part {
  readonly name: string;
  readonly title: string;
  readonly content: Html;
}

function partsOf(facts: ServerView, section: SectionContext): Html {
  const { id, level, words } = section;
  const details = section.depth === 'all' ? detailParts(facts, section) : shortDetails(facts, section);
  const [first, ...others] = [...urgentParts(facts, section), ...details].filter(
    ({ content }) => content.text.trim() !== '',
  );
  if (first === undefined) return html``;
  const tag = new Html(`h${level}`);
  const shown = ({ name, title, content }: Part) => html`<${tag} id="${id}-${name}">${title}</${tag}>
${content}`;
  const links = others.map(({ name, title }) => html`<li><a href="#${id}-${name}">${title}</a></li>`);
  return html`${shown(first)}<nav class="contents" aria-label="${words.contents}"><ul>${links}</ul></nav>
<p class="folds"><span class="quiet">${words.foldNote}</span> <button type="button" hidden="" data-other="${words.foldAll}">${words.unfoldAll}</button></p>
<p class="paper">${words.paperNote}</p>
${others.map(shown)}`;
}

/** What an approver or a person on duty looks for. */
function urgentParts({ server, steps, timeline, ...facts }: ServerView, section: SectionContext): readonly Part[] {
  const { words } = section;
  const blockers = server.plans.at(-1)?.plan.blockers ?? [];
  return [
    { name: 'short', title: words.inShort, content: inShort({ server, steps, timeline, ...facts }, section) },
    { name: 'stops', title: words.stops, content: findingsPart('bad', blockers, section) },
    { name: 'timeline', title: words.timeline, content: timelinePart(timeline, server, section) },
    { name: 'open', title: words.openSteps, content: openStepsPart(openSteps(steps), section) },
    { name: 'unproven', title: words.unproven, content: unprovenPart(facts.unproven, section) },
  ];
}

/** Who ran and approved what, and which checks did not pass; the server's own report has the rest. */
function shortDetails({ server, runs }: ServerView, section: SectionContext): readonly Part[] {
  const { words } = section;
  const checks = server.checks.filter(({ verdict }) => verdict !== 'pass');
  return [
    { name: 'runs', title: words.runs, content: runsPart(runs, server, section) },
    { name: 'verification', title: words.verification, content: verificationPart({ ...server, checks }, section) },
  ];
}

/** What an auditor looks up. */
function detailParts({ server, steps, runs, ...facts }: ServerView, section: SectionContext): readonly Part[] {
  const { words } = section;
  const warnings = server.plans[0]?.plan.warnings ?? [];
  return [
    { name: 'changes', title: words.beforeAfter, content: changesPart(server, section) },
    { name: 'settings', title: words.settings, content: settingsPart(server, section) },
    { name: 'steps', title: words.steps, content: stepsPart(facts.stepsByRun, section) },
    { name: 'installers', title: words.installer, content: installerPart(steps, section) },
    { name: 'runs', title: words.runs, content: runsPart(runs, server, section) },
    { name: 'verification', title: words.verification, content: verificationPart(server, section) },
    { name: 'backups', title: words.backups, content: backupsPart(server, section) },
    { name: 'warnings', title: words.warnings, content: warningsPart(warnings, section) },
    { name: 'found', title: words.found, content: planPart(server, section) },
    { name: 'journal', title: words.journal, content: journalPart(server.journal, section) },
  ];
}
