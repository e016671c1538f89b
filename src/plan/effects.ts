import * as v from 'valibot';
import { field, fields, list, optional } from '../base/format/fields.js';

/** Whom a change can leave without service: everybody who signs in, and the users of each web application. */
export const subjects = ['sign-in', 'user-portal', 'mobile-app', 'web-service-sdk'] as const;

export type Subject = (typeof subjects)[number];

const some = list(v.picklist(subjects));

/** What one step means to the users. Part of the digest. */
export const effectsSchema = fields({
  interrupts: field('Who is not served from the begin of this step.', some),
  restores: field('Who is served again with the end of the last step of the plan that restores the service.', some),
  forGood: optional('Who is interrupted for good: the new version has that web application no more.', some),
  minutes: field('Minutes that the step is assumed to take; not measured on this server.', v.number()),
});

export type Effects = v.InferOutput<typeof effectsSchema>;

export const noEffects: Effects = { interrupts: [], restores: [], minutes: 0 };

/** Steps from first to last by index, while somebody is not served. */
export interface Interruption {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  /** False: what restores the service is not part of the plan. */
  readonly isOver: boolean;
}

/**
 * Who is not served during which steps of a plan. `already`: who was not served when the plan was made. One whom the
 * plan neither interrupts nor restores is left out.
 */
export function interruptionsOf(
  steps: readonly { readonly effects: Effects }[],
  already: readonly Subject[],
): readonly Interruption[] {
  return subjects.flatMap((subject) => {
    const interrupted = steps.findIndex(({ effects }) => effects.interrupts.includes(subject));
    const again = steps.findLastIndex(({ effects }) => effects.interrupts.includes(subject));
    const restored = steps.findLastIndex(({ effects }) => effects.restores.includes(subject));
    const from = already.includes(subject) ? 0 : interrupted;
    if (from < 0 || (interrupted < 0 && restored < 0)) return [];
    const isOver = restored >= Math.max(from, again);
    return [{ subject, from, to: isOver ? restored : steps.length - 1, isOver }];
  });
}
