export interface WineStage {
  readonly name: string;
  /** Modules of `cases`, run one after another on one machine; Windows is started anew for each. */
  readonly modules: readonly string[];
  readonly timeLimitSeconds: number;
}

const minutes = 60;

export const stages: readonly WineStage[] = [
  { name: 'contract', modules: ['contract'], timeLimitSeconds: 4 * minutes },
  { name: 'remote', modules: ['remote-contract'], timeLimitSeconds: 8 * minutes },
  { name: 'check-host', modules: ['check-host'], timeLimitSeconds: 12 * minutes },
  { name: 'quoting', modules: ['quoting'], timeLimitSeconds: 6 * minutes },
  { name: 'installer', modules: ['installer-codes'], timeLimitSeconds: 4 * minutes },
  { name: 'files', modules: ['files'], timeLimitSeconds: 3 * minutes },
  { name: 'services', modules: ['services', 'services-after-restart'], timeLimitSeconds: 3 * minutes },
  { name: 'web-server', modules: ['web-contract'], timeLimitSeconds: 3 * minutes },
  { name: 'stand-in-codes', modules: ['stand-in-codes'], timeLimitSeconds: 3 * minutes },
  { name: 'inventory', modules: ['thousand-products'], timeLimitSeconds: 3 * minutes },
  { name: 'rehearsal', modules: ['inventory-to-rehearsal'], timeLimitSeconds: 5 * minutes },
  { name: 'upgrade', modules: ['upgrade-one-server'], timeLimitSeconds: 12 * minutes },
  { name: 'upgrade-other-drive', modules: ['upgrade-other-drive'], timeLimitSeconds: 12 * minutes },
];
