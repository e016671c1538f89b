import { randomOf } from '../../interruptions/random.js';
import { givenVariations } from './given.js';
import { machineVariations } from './machine.js';
import { nameVariations } from './names.js';
import { packageVariations } from './packages.js';
import type { Scene, Variation, Varied } from './variation.js';

export const variations: readonly Variation[] = [
  ...nameVariations,
  ...givenVariations,
  ...packageVariations,
  ...machineVariations,
];

export interface Applied extends Varied {
  readonly name: string;
}

/** One after the other with the seed, so that each comes up, and up to two others that do not meet it. */
export function applyVariations(seed: number, scene: Scene, only?: string): readonly Applied[] {
  const random = randomOf(seed * 31 + 5);
  const turn = variations.length === 0 ? 0 : seed % variations.length;
  const others = Array.from({ length: random.below(3) }, () => random.pick(variations));
  const chosen =
    only === undefined
      ? [...variations.slice(turn, turn + 1), ...others]
      : variations.filter(({ name }) => name === only);
  const touched = new Set<string>();
  const applied: Applied[] = [];
  for (const { name, touches, apply } of chosen) {
    if (touches.some((one) => touched.has(one))) continue;
    const varied = apply(scene);
    if (varied === undefined) continue;
    for (const one of touches) touched.add(one);
    applied.push({ ...varied, name });
  }
  return applied;
}
