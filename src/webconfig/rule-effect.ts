/**
 * What happens to a setting in which original and target differ.
 * - `carry`: the original's value goes into the target.
 * - `carry-change`: only where the original's default proves that somebody changed the value and the target still has the default.
 * - `report`: the target's value stays, and the difference is listed with a fragment to paste.
 * - `keep`: the target's value stays.
 * - `never`: as `keep`, and no other rule can change it.
 */
export type SettingPolicy = 'carry' | 'carry-change' | 'report' | 'keep' | 'never';

export interface RuleEffect {
  readonly policy: SettingPolicy;
  /** Why, or what else is to be done; `{value}` is the original's value. */
  readonly note?: string;
  /** A person decided this very setting: also where both sides changed it, and where only the original has it. */
  readonly isExplicit?: boolean;
}
