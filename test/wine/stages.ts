export interface WineStage {
  readonly name: string;
  /** Modules of `cases`, run one after another on one machine; Windows is started anew for each. */
  readonly modules: readonly string[];
  readonly timeLimitSeconds: number;
}

export const stages: readonly WineStage[] = [{ name: 'contract', modules: ['contract'], timeLimitSeconds: 240 }];
