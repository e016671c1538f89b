import { unknownFieldsNote } from '../base/format/read-format.js';
import { omitUndefined } from '../base/json.js';
import { planDigest } from '../plan/digest.js';
import type { Plan } from '../plan/plan.js';
import { mergeId } from '../product/step-ids.js';
import { setIn } from './backup-proof.js';
import { journalRuns } from './journal-runs.js';
import { outagesOf } from './outages.js';
import { planRuns } from './plan-runs.js';
import type { Unproven } from './report-facts-schema.js';
import type { ReportServer } from './report-input.js';
import { reportServerSchema } from './server-record.js';
import { type StepRow, stepRows } from './step-rows.js';

export type { Unproven };

/** What could not be read, and what a newer version wrote that this one cannot judge. */
function notes(server: ReportServer): readonly string[] {
  const { notes = [], journal } = server;
  return [...notes, ...unknownFieldsNote(reportServerSchema, server, 'The record'), ...unknownEventsNote(journal)];
}

function unknownEventsNote(journal: ReportServer['journal']): readonly string[] {
  const names = new Set(journal.flatMap((line) => (line.event === 'unknown' ? [line.name] : [])));
  if (names.size === 0) return [];
  return [`The journal has events of a newer version, which are not judged: ${[...names].join(', ')}.`];
}

/** Everything that could not be proven for this server, the gravest kinds first. */
export function unprovenOf(server: ReportServer, steps = stepRows(server)): readonly Unproven[] {
  return [
    ...plans(server),
    ...notes(server).map((note): Unproven => ({ code: 'record-incomplete', note })),
    ...outages(server),
    ...backups(server),
    ...states(server),
    ...merges(server),
    ...approvals(server),
    ...people(steps),
    ...checks(server),
  ];
}

/** A plan file is proven by its digest alone. */
function plans({ plans: known, journal }: ReportServer): readonly Unproven[] {
  const changed = known.flatMap(({ digest, plan }): readonly Unproven[] => {
    const now = digestNow(plan);
    return now === digest ? [] : [{ code: 'plan-changed', digest, now }];
  });
  const held = new Set(known.map(({ digest }) => digest));
  const begun = new Set(journalRuns(journal).map(({ digest }) => digest));
  const missing = [...begun].filter((digest) => !held.has(digest));
  return [...changed, ...missing.map((digest): Unproven => ({ code: 'plan-missing', digest }))];
}

/** Text that is no Unicode has no canonical JSON, and a plan with it no digest: it is not the one that was made. */
function digestNow(plan: Plan): string {
  try {
    return planDigest(plan);
  } catch {
    return 'none';
  }
}

function outages(server: ReportServer): readonly Unproven[] {
  return outagesOf(server).flatMap(({ what, from, to, isForGood }): readonly Unproven[] =>
    to === undefined && isForGood === undefined ? [{ code: 'outage-open', what, from }] : [],
  );
}

function backups({ journal, manifests }: ReportServer): readonly Unproven[] {
  const made = journal.flatMap((line) => (line.event === 'backup-created' ? [line] : []));
  return [
    ...manifests.flatMap(({ manifest: { name, consistent, consistencyNote } }): readonly Unproven[] =>
      consistent ? [] : [{ code: 'backup-not-consistent', set: name, ...omitUndefined({ note: consistencyNote }) }],
    ),
    ...made.flatMap(({ folder, manifestSha256 }): readonly Unproven[] => {
      const set = setIn(manifests, folder);
      if (set === undefined) return [{ code: 'backup-missing', folder }];
      if (set.sha256 === manifestSha256) return [];
      return [{ code: 'backup-changed', set: set.manifest.name, journal: manifestSha256, now: set.sha256 }];
    }),
  ];
}

function states({ before, after, journal }: ReportServer): readonly Unproven[] {
  if (journalRuns(journal).length === 0) return [];
  const missing = [
    ...(before === undefined ? (['before'] as const) : []),
    ...(after === undefined ? (['after'] as const) : []),
  ];
  return missing.map((when) => ({ code: 'state-unknown', when }));
}

/** A merge that was performed leaves a record of what became of every setting. */
function merges(server: ReportServer): readonly Unproven[] {
  const performed = (['user-portal', 'mobile-app'] as const).filter((component) =>
    server.journal.some((line) => line.event === 'step-done' && line.step === mergeId(component)),
  );
  return performed
    .filter((component) => !server.merges.some((merge) => merge.component === component))
    .map((component) => ({ code: 'merge-unknown', component }));
}

/** Each digest once: that some run had no approval, or that the approver is not known. */
function approvals(server: ReportServer): readonly Unproven[] {
  const byDigest = Map.groupBy(planRuns(server), ({ digest }) => digest);
  return [...byDigest].flatMap(([digest, runs]): readonly Unproven[] => {
    const open = runs.find(({ approved }) => !approved);
    if (open !== undefined) {
      return [
        { code: 'plan-without-approval', digest, at: open.started, ...omitUndefined({ by: open.actor ?? open.by }) },
      ];
    }
    return runs.some(({ approvers }) => approvers.length > 0) ? [] : [{ code: 'approver-unknown', digest }];
  });
}

function people(steps: readonly StepRow[]): readonly Unproven[] {
  return steps.flatMap(({ step: { type, title }, state, evidence }): readonly Unproven[] => {
    if (evidence?.kind === 'said') return [{ code: 'word-of-a-person', title, by: evidence.by, at: evidence.at }];
    if (evidence?.kind === 'seen') return [{ code: 'seen-only', title, digest: evidence.digest }];
    return type === 'operator' && state === 'done' ? [{ code: 'passed-only', title }] : [];
  });
}

function checks({ checks: list, journal }: ReportServer): readonly Unproven[] {
  if (list.length === 0 && journalRuns(journal).length > 0) return [{ code: 'not-verified' }];
  return list
    .filter(({ verdict }) => verdict === 'not-proven' || verdict === 'cannot-be-proven')
    .map(({ title, evidence, advice }) => ({ code: 'check', title, evidence, ...omitUndefined({ advice }) }));
}
