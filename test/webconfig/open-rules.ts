import { createRedactor } from '../../src/base/redaction/redactor.js';
import { type MergeRules, plainMergeRules } from '../../src/webconfig/merge-rules.js';

/** Shows every value but secrets. */
export const showingAll = createRedactor({ names: { secret: [], shown: ['*'] } });

/** The plain rules, with outcomes that show what became of values. */
export const openMergeRules: MergeRules = { ...plainMergeRules, redactor: showingAll };
