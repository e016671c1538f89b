import type { MergeRecord, RecordedSetting, SettingOutcome } from '../webconfig/merge-record-schema.js';
import type { ReportManifest } from './report-input.js';

/**
 * How much of one server a page or a summary shows. With these the page of a server stays below 300 kB, for every
 * server; the record and the facts, which are files, always contain everything.
 */
export const shownAtMost = {
  /** Files of all backup sets of a server together. */
  files: 120,
  /** Settings of one web.config. */
  settings: 150,
  /** Settings of all web.configs of a server, which share it. */
  settingsTogether: 200,
  /** Entries of the journal, the newest ones. */
  journalLines: 150,
  /** Lines of detail and notes of one step, each. */
  stepDetails: 25,
  /** Runs with a plan, the newest ones. */
  runs: 30,
  /** Runs whose steps are listed, the newest ones. */
  runsWithSteps: 8,
  /** Stretches of the change window in the table, and in the picture, the newest ones. */
  timelineRows: 80,
  timelineBars: 160,
  /** Runs of installers in one step. */
  installerRuns: 12,
  /** Names and values of what was found and chosen. */
  foundValues: 150,
  /** Incidents, the newest ones. */
  incidents: 30,
  /** Things that could not be proven. */
  unproven: 100,
  /** Characters of one value, message or line from a server. */
  characters: 400,
  /** Of the recorded words of a text that the page explains in another language. */
  originalCharacters: 2_000,
} as const;

/** Of the page of a fleet: mail and browsers still take it. Beyond it each server has less on the page. */
export const mostPageBytes = 5_000_000;

/** The first ones, and how many are left out. */
export interface Shown<T> {
  readonly items: readonly T[];
  readonly leftOut: number;
}

export function firstOf<T>(all: readonly T[], most: number): Shown<T> {
  return { items: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}

/** Of the journal the newest entries, in their order. */
export function lastOf<T>(all: readonly T[], most: number): Shown<T> {
  return { items: all.slice(-most), leftOut: Math.max(0, all.length - most) };
}

/** A long text with its end left out. */
export function shortened(text: string, most: number = shownAtMost.characters): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}

const outcomesByUrgency: readonly SettingOutcome[] = ['conflict', 'reported', 'corrected', 'carried', 'kept', 'same'];

/** Settings, those that need a person first. Of equal outcome they stay in the order of the file. */
export function shownSettings({ outcomes }: Pick<MergeRecord, 'outcomes'>): Shown<RecordedSetting> {
  const urgency = ({ outcome }: RecordedSetting) => outcomesByUrgency.indexOf(outcome);
  return firstOf(
    [...outcomes].sort((one, other) => urgency(one) - urgency(other)),
    shownAtMost.settings,
  );
}

/** Files of a set: settings and data first, then what comes in great number: themes, logs, installers. */
export function shownFiles(
  { entries }: Pick<ReportManifest, 'entries'>,
  most: number,
): Shown<ReportManifest['entries'][number]> {
  const counts = new Map<string, number>();
  for (const { role } of entries) counts.set(role, (counts.get(role) ?? 0) + 1);
  const rarity = ({ role }: { readonly role: string }) => counts.get(role) ?? 0;
  return firstOf(
    [...entries].sort((one, other) => rarity(one) - rarity(other)),
    most,
  );
}
