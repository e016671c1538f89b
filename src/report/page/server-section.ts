import { type Html, html } from '../html.js';
import { backupsPart } from './backups-part.js';
import { changesPart } from './changes-part.js';
import { findingsPart, openStepsPart } from './findings-part.js';
import { inShort } from './in-short.js';
import { installerPart } from './installer-part.js';
import { journalPart } from './journal-part.js';
import { type PageContext, part, type SectionContext } from './page-context.js';
import { planPart } from './plan-part.js';
import { runsPart } from './runs-part.js';
import { openSteps, type ServerFacts } from './server-facts.js';
import { settingsPart } from './settings-part.js';
import { stepsPart } from './steps-part.js';
import { timelinePart } from './timeline-part.js';
import { unprovenPart } from './unproven-part.js';
import { verificationPart } from './verification-part.js';

export interface Neighbours {
  readonly previous: ServerFacts | undefined;
  readonly next: ServerFacts | undefined;
}

/** The only server of a report: its parts are those of the page. */
export function onlyServer(facts: ServerFacts, page: PageContext): Html {
  return html`<section id="${facts.id}" aria-label="${facts.server.name}">
${parts(facts, { ...page, id: facts.id, level: 2 })}
</section>
`;
}

/** One server of many, with the way to the others. */
export function serverSection(facts: ServerFacts, { previous, next }: Neighbours, page: PageContext): Html {
  const { words } = page;
  const { id, server } = facts;
  const link = (title: string, to: ServerFacts | undefined) =>
    to === undefined ? undefined : html` <a href="#${to.id}">${title} ${to.server.name}</a>`;
  return html`<section class="server" id="${id}" aria-labelledby="${id}-title">
<p class="ways"><a href="#all">${words.allServers}</a>${link(words.previousServer, previous)}${link(words.nextServer, next)}</p>
<h2 id="${id}-title" tabindex="-1">${server.name}</h2>
${parts(facts, { ...page, id, level: 3 })}
</section>
`;
}

function parts(facts: ServerFacts, section: SectionContext): Html {
  const { server, steps, runs, timeline, unproven } = facts;
  const { words } = section;
  const [first, last] = [server.plans[0]?.plan, server.plans.at(-1)?.plan];
  return html`${part('short', words.inShort, inShort(facts, section), section)}
${findingsPart('stops', words.stops, 'bad', last?.blockers ?? [], section)}
${openStepsPart(openSteps(steps), section)}
${timelinePart(timeline, server, section)}
${changesPart(server, section)}
${settingsPart(server, section)}
${stepsPart(steps, section)}
${installerPart(steps, section)}
${runsPart(runs, server, section)}
${verificationPart(server, section)}
${unprovenPart(unproven, section)}
${backupsPart(server, section)}
${findingsPart('warnings', words.warnings, 'wait', first?.warnings ?? [], section)}
${planPart(server, section)}
${journalPart(server.journal, section)}`;
}
