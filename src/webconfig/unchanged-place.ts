import type { MergePlace } from './merge-piece.js';
import type { MergeRules } from './merge-rules.js';
import { isMeantAsSettings, settingsSections } from './settings-groups.js';

const ofSettings = new RegExp(`^(?:location\\[[^\\]]*\\]/)?(?:${settingsSections.join('|')})(?:/|$)`);

/** Whether the rules write nothing new outside of the settings sections. */
function keepsOtherValues({ rewrites }: MergeRules): boolean {
  return rewrites.every(({ patterns }) => patterns.every((pattern) => ofSettings.test(pattern)));
}

/**
 * Whether a location is spelled the same in both files and holds no settings: then nothing of it differs, and no rule
 * writes anything there. Large files have thousands of them.
 */
export function isUnchangedPlace({ original, target, location, rules }: MergePlace): boolean {
  const [ours, others] = [original.container.elements, target.container.elements];
  if (location === '' || ours.length > 1 || others.length > 1) return false;
  const [[own], [theirs]] = [ours, others];
  const length = theirs.end - theirs.start;
  if (own.end - own.start !== length || !keepsOtherValues(rules)) return false;
  const [ownText, theirText] = [original.source.file.text, target.source.file.text];
  if (ownText.slice(own.start, own.end) !== theirText.slice(theirs.start, theirs.end)) return false;
  return !theirs.hasChild(isMeantAsSettings);
}
