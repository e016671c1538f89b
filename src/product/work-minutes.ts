/** Parts of an upgrade that take time. */
export type Work =
  | 'backup'
  | 'verification'
  | 'upload'
  | 'removal'
  | 'server-setup'
  | 'service-start'
  | 'web-component'
  | 'merge'
  | 'restore'
  | 'activation';

/**
 * Minutes for one of each: assumptions, to be shown as such. The only published figure is "about 10 minutes per
 * server" for an upgrade in place (c7solutions.com, April 2016); the rest is deliberately generous. `activation` is a
 * person's time.
 */
export const assumedMinutes: Readonly<Record<Work, number>> = {
  backup: 5,
  verification: 2,
  upload: 5,
  removal: 2,
  'server-setup': 10,
  'service-start': 1,
  'web-component': 4,
  merge: 1,
  restore: 5,
  activation: 12,
};

/** Up to the next five: more would pretend to know. */
export function roundedMinutes(minutes: number): number {
  return Math.ceil(minutes / 5) * 5;
}
