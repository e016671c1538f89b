import type { Log } from '../base/log.js';
import { isMaskable } from '../base/redaction/harmless-values.js';
import { leavingText } from '../base/redaction/leaving.js';
import { closeGroup, maskInLog, openGroup, print } from './runner.js';

const millisecondsBetweenProgressLines = 5000;

/** The log of a step. Warnings stay plain lines: annotations are for what needs a person. */
export function createActionLog(now: () => number = Date.now): Log {
  let lastProgress = Number.NEGATIVE_INFINITY;
  const secrets = new Set<string>();
  return {
    info: (message) => print(leavingText(message)),
    warning: (message) => print(leavingText(`Warning: ${message}`)),
    async group(title, work) {
      openGroup(leavingText(title));
      try {
        return await work();
      } finally {
        closeGroup();
      }
    },
    progress(message) {
      if (now() - lastProgress < millisecondsBetweenProgressLines) return;
      lastProgress = now();
      print(leavingText(message));
    },
    mask(value) {
      // A flag or a small number is part of other words: the log would be masked to pieces, and outputs dropped.
      for (const line of value.split(/\r?\n/).filter((one) => isMaskable(one) && !secrets.has(one))) {
        secrets.add(line);
        maskInLog(line);
      }
    },
    masked: (text) => longestFirst(secrets).reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
  };
}

/** A secret may be part of another one. */
function longestFirst(secrets: ReadonlySet<string>): readonly string[] {
  return [...secrets].sort((one, other) => other.length - one.length);
}
