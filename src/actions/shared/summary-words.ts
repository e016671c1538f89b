import type { ReportLanguage } from '../../report/report-input.js';
import type { UpgradeOutcome } from '../../report/server-outcome.js';
import type { StepState } from '../../report/step-rows.js';

/** The summary's own words. */
export interface SummaryWords {
  readonly outcomes: Readonly<Record<UpgradeOutcome, string>>;
  readonly states: Readonly<Record<StepState, string>>;
  readonly servers: string;
  readonly overviewHead: readonly [string, string, string];
  moreServers(count: number): string;
  readonly rehearsal: string;
  readonly plans: string;
  readonly plansHead: readonly [string, string, string, string, string];
  readonly approvedDigest: string;
  readonly noApproval: string;
  readonly notProven: string;
  readonly toDo: string;
  readonly outages: string;
  readonly outagesHead: readonly [string, string, string, string];
  readonly notOver: string;
  readonly forGood: string;
  readonly failures: string;
  readonly steps: string;
  readonly stepsHead: readonly [string, string, string, string, string];
  confirmedBy(by: string): string;
  seenIn(digest: string): string;
  readonly installers: string;
  readonly installersHead: readonly [string, string, string, string, string];
  readonly changes: string;
  readonly changesHead: readonly [string, string, string, string, string];
  unchanged(count: number): string;
  settings(title: string): string;
  readonly settingsHead: readonly [string, string, string, string, string, string];
  readonly checks: string;
  readonly checksHead: readonly [string, string, string];
  checkCounts(passed: number, failed: number, open: number): string;
  readonly backups: string;
  readonly backupsHead: readonly [string, string, string, string];
  readonly yes: string;
  readonly no: string;
  more(count: number): string;
  cut(titles: string): string;
}

const en: SummaryWords = {
  outcomes: {
    upgraded: 'upgraded',
    waiting: 'waiting',
    failed: 'failed',
    untouched: 'untouched',
    'rolled-back': 'rolled back',
    'in-part': 'in part',
  },
  states: {
    done: 'done',
    confirmed: 'confirmed',
    begun: 'begun, not finished',
    open: 'open',
    'not-reached': 'not reached',
  },
  servers: 'Servers',
  overviewHead: ['server', 'outcome', 'why'],
  moreServers: (count) => `and ${count} more servers`,
  rehearsal: 'Rehearsal: the servers are folders that behave like servers.',
  plans: 'Plans and approvals',
  plansHead: ['begun (UTC)', 'plan', 'digest', 'started by', 'approved by'],
  approvedDigest: 'approved digest given; the approver is not known',
  noApproval: 'no approval',
  notProven: 'What could not be proven',
  toDo: 'What a person still has to do',
  outages: 'Outages',
  outagesHead: ['what', 'from (UTC)', 'to (UTC)', 'why'],
  notOver: 'not over, as far as is on record',
  forGood: 'removed for good',
  failures: 'What failed',
  steps: 'Steps',
  stepsHead: ['step', 'document', 'state', 'ended (UTC)', 'evidence'],
  confirmedBy: (by) => `confirmed by ${by}`,
  seenIn: (digest) => `seen when the plan ${digest} was made`,
  installers: 'Installers',
  installersHead: ['ended (UTC)', 'installer', 'exit code', 'meaning', 'seconds'],
  changes: 'Before and after',
  changesHead: ['what', '', 'before', 'after', 'outcome'],
  unchanged: (count) => `${count} facts are the same before and after.`,
  settings: (title) => `Settings of the ${title}`,
  settingsHead: ['setting', 'old', 'new', 'result', 'outcome', 'why'],
  checks: 'Verification',
  checksHead: ['verdict', 'check', 'evidence'],
  checkCounts: (passed, failed, open) => `${passed} passed, ${failed} failed, ${open} not proven.`,
  backups: 'Backup sets',
  backupsHead: ['set', 'made (UTC)', 'consistent', 'SHA-256 of the manifest'],
  yes: 'yes',
  no: 'no',
  more: (count) => `And ${count} more: see the report.`,
  cut: (titles) =>
    `_Left out, because a summary holds 1 MiB at most: ${titles}. The files of the outputs report-path and facts-path have all of it._`,
};

const de: SummaryWords = {
  outcomes: {
    upgraded: 'aktualisiert',
    waiting: 'wartet',
    failed: 'gescheitert',
    untouched: 'unberührt',
    'rolled-back': 'zurückgesetzt',
    'in-part': 'teilweise',
  },
  states: {
    done: 'erledigt',
    confirmed: 'bestätigt',
    begun: 'begonnen, nicht beendet',
    open: 'offen',
    'not-reached': 'nicht erreicht',
  },
  servers: 'Server',
  overviewHead: ['Server', 'Ergebnis', 'Warum'],
  moreServers: (count) => `und ${count} weitere Server`,
  rehearsal: 'Probelauf: die Server sind Ordner, die sich wie Server verhalten.',
  plans: 'Pläne und Freigaben',
  plansHead: ['begonnen (UTC)', 'Plan', 'Prüfsumme', 'gestartet von', 'freigegeben von'],
  approvedDigest: 'freigegebene Prüfsumme angegeben; wer freigab, ist nicht bekannt',
  noApproval: 'keine Freigabe',
  notProven: 'Was nicht belegt werden konnte',
  toDo: 'Was eine Person noch tun muss',
  outages: 'Ausfälle',
  outagesHead: ['was', 'von (UTC)', 'bis (UTC)', 'warum'],
  notOver: 'laut Aufzeichnung nicht beendet',
  forGood: 'endgültig entfernt',
  failures: 'Was gescheitert ist',
  steps: 'Schritte',
  stepsHead: ['Schritt', 'Dokument', 'Stand', 'beendet (UTC)', 'Beleg'],
  confirmedBy: (by) => `bestätigt von ${by}`,
  seenIn: (digest) => `gesehen, als der Plan ${digest} entstand`,
  installers: 'Installationsprogramme',
  installersHead: ['beendet (UTC)', 'Programm', 'Exitcode', 'Bedeutung', 'Sekunden'],
  changes: 'Vorher und nachher',
  changesHead: ['was', '', 'vorher', 'nachher', 'Ergebnis'],
  unchanged: (count) => `${count} Angaben sind vorher und nachher gleich.`,
  settings: (title) => `Einstellungen: ${title}`,
  settingsHead: ['Einstellung', 'alt', 'neu', 'danach', 'Ergebnis', 'warum'],
  checks: 'Überprüfung',
  checksHead: ['Urteil', 'Prüfung', 'Beleg'],
  checkCounts: (passed, failed, open) => `${passed} bestanden, ${failed} gescheitert, ${open} nicht belegt.`,
  backups: 'Sicherungen',
  backupsHead: ['Sicherung', 'angelegt (UTC)', 'konsistent', 'SHA-256 des Manifests'],
  yes: 'ja',
  no: 'nein',
  more: (count) => `Und ${count} weitere: siehe Bericht.`,
  cut: (titles) =>
    `_Ausgelassen, weil eine Zusammenfassung höchstens 1 MiB fasst: ${titles}. Die Dateien der Ausgaben report-path und facts-path enthalten alles._`,
};

const words: Readonly<Record<ReportLanguage, SummaryWords>> = { en, de };

export function summaryWords(language: ReportLanguage): SummaryWords {
  return words[language];
}
