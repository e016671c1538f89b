import type { RecordedFinding } from '../../finding.js';
import type { OperatorStep } from '../../operator-step.js';
import { type Html, html } from '../html.js';
import { type PageContext, recorded, type SectionContext } from './page-context.js';

/** Blockers or warnings, each with what to do. */
export function findingsPart(
  tone: 'bad' | 'wait',
  findings: readonly RecordedFinding[],
  section: SectionContext,
): Html {
  return html`${findings.map((finding) => note(finding, tone, section))}`;
}

function note({ code, message, advice, input }: RecordedFinding, tone: 'bad' | 'wait', page: PageContext): Html {
  const { words } = page;
  const settled = input === undefined ? undefined : html` ${words.settledBy} <code>${input}</code>.`;
  return html`<div class="note ${tone}"><p>${recorded(message, page)}</p><p><strong>${words.whatToDo}</strong> ${recorded(advice, page)}${settled}</p><p class="quiet"><code>${code}</code></p></div>
`;
}

/** Warnings are folded: nothing stops for them. */
export function warningsPart(findings: readonly RecordedFinding[], section: SectionContext): Html {
  if (findings.length === 0) return html``;
  const title = section.words.warningCount(findings.length);
  return html`<details><summary>${title}</summary>${findingsPart('wait', findings, section)}</details>
`;
}

/** What a person still has to do, with the instructions. */
export function openStepsPart(steps: readonly OperatorStep[], section: SectionContext): Html {
  const notes = steps.map(
    ({
      title,
      instructions,
    }) => html`<div class="note wait"><p><strong>${recorded(title, section)}</strong></p><ol>${instructions.map((one) => html`<li>${recorded(one, section)}</li>`)}</ol></div>
`,
  );
  return html`${notes}`;
}
