import { type Html, html } from '../html.js';
import type { AttemptState } from '../step-attempts.js';
import type { UpgradeOutcome } from '../upgrade-outcomes.js';

export type Tone = 'good' | 'wait' | 'bad' | 'plain';

/** The word carries the meaning, the colour only repeats it. */
export function badge(word: string, tone: Tone): Html {
  return html`<span class="badge ${tone}">${word}</span>`;
}

export const outcomeTones: Readonly<Record<UpgradeOutcome, Tone>> = {
  upgraded: 'good',
  waiting: 'wait',
  failed: 'bad',
  untouched: 'plain',
  'rolled-back': 'wait',
  'in-part': 'wait',
};

export const stateTones: Readonly<Record<AttemptState, Tone>> = {
  done: 'good',
  confirmed: 'good',
  begun: 'bad',
  failed: 'bad',
  open: 'wait',
  'not-reached': 'plain',
};
