import { componentTitles } from '../product/components.js';
import type { ChangeOutcome, ChangeRow, ComparedFact } from './changes.js';
import type { RecordedOutage } from './report-facts-schema.js';
import type { ReportLanguage } from './report-input.js';
import type { Unproven } from './unproven.js';

/** The same sentence in every language of the report. */
type Sentence = Readonly<Record<ReportLanguage, string>>;

const causes: Readonly<Record<RecordedOutage['cause'], Sentence>> = {
  'services-stopped': {
    en: 'the services of the product were stopped',
    de: 'die Dienste des Produkts wurden angehalten',
  },
  'product-removed': { en: 'the removal of the product was begun', de: 'die Deinstallation des Produkts begann' },
  /** The two of versions before 0.2. */
  'agent-removed': { en: 'the removal of the agent was begun', de: 'die Deinstallation des Agenten begann' },
  'web-applications-removed': {
    en: 'the removal of web applications was begun',
    de: 'die Deinstallation von Webanwendungen begann',
  },
  'other-step': { en: 'a step of the upgrade was begun', de: 'ein Schritt des Upgrades begann' },
};

const outOf: Readonly<Record<RecordedOutage['what'], Sentence>> = {
  'sign-in': { en: 'Sign-in could not work', de: 'Anmeldung nicht möglich' },
  'user-portal': { en: 'The User Portal was away', de: 'User Portal nicht verfügbar' },
  'mobile-app': { en: 'The Mobile App Web Service was away', de: 'Mobile App Web Service nicht verfügbar' },
  /** Of versions before 0.2. */
  'web-applications': { en: 'Web applications were missing', de: 'Webanwendungen nicht verfügbar' },
  'web-service-sdk': { en: 'The Web Service SDK was away', de: 'Web Service SDK nicht verfügbar' },
};

export function outageTitle({ what }: Pick<RecordedOutage, 'what'>, language: ReportLanguage): string {
  return outOf[what][language];
}

export function outageCause({ cause }: Pick<RecordedOutage, 'cause'>, language: ReportLanguage): string {
  return causes[cause][language];
}

const facts: Readonly<Record<ComparedFact, Sentence>> = {
  'install-path': { en: 'install path', de: 'Installationspfad' },
  'data-file': { en: 'data file', de: 'Datendatei' },
  'data-file-status': { en: 'data file, state', de: 'Datendatei, Zustand' },
  'data-file-size': { en: 'data file, bytes', de: 'Datendatei, Bytes' },
  product: { en: 'product', de: 'Produkt' },
  version: { en: 'version', de: 'Version' },
  folder: { en: 'folder', de: 'Ordner' },
  address: { en: 'site and virtual directory', de: 'Website und virtuelles Verzeichnis' },
  'application-pool': { en: 'application pool', de: 'Anwendungspool' },
  theme: { en: 'theme', de: 'Design' },
  'web-service-sdk-url': { en: 'address of the Web Service SDK', de: 'Adresse des Web Service SDK' },
  account: { en: 'account', de: 'Konto' },
  state: { en: 'state', de: 'Zustand' },
};

export function factTitle(fact: ComparedFact, language: ReportLanguage): string {
  return facts[fact][language];
}

/** What a row of the comparison is about: the server, a component by its name, a service by its name. */
export function subjectTitle(of: ChangeRow['of'], language: ReportLanguage): string {
  switch (of.kind) {
    case 'server':
      return 'Server';
    case 'component':
      return of.component === 'agent' ? { en: 'Agent', de: 'Agent' }[language] : componentTitles[of.component];
    case 'service':
      return { en: `Service ${of.name}`, de: `Dienst ${of.name}` }[language];
  }
}

const changeOutcomes: Readonly<Record<ChangeOutcome, Sentence>> = {
  changed: { en: 'changed', de: 'geändert' },
  same: { en: 'the same', de: 'gleich' },
  gone: { en: 'gone', de: 'entfernt' },
  new: { en: 'new', de: 'neu' },
};

export function changeOutcome(outcome: ChangeOutcome, language: ReportLanguage): string {
  return changeOutcomes[outcome][language];
}

/** What could not be proven, as a sentence. */
export function unprovenText(item: Unproven, language: ReportLanguage): string {
  return words(item)[language];
}

const when = {
  before: { en: 'before the upgrade', de: 'vor dem Upgrade' },
  after: { en: 'when the record was made', de: 'bei der Aufzeichnung' },
} as const;

function words(item: Unproven): Sentence {
  switch (item.code) {
    case 'plan-changed':
      return {
        en: `The stored plan ${item.digest} was changed: its digest is now ${item.now}.`,
        de: `Der gespeicherte Plan ${item.digest} wurde verändert: seine Prüfsumme ist jetzt ${item.now}.`,
      };
    case 'plan-missing':
      return {
        en: `The plan ${item.digest} was begun, but its file is not in the work folder or is another plan.`,
        de: `Der Plan ${item.digest} wurde begonnen, seine Datei fehlt aber im Arbeitsordner oder ist ein anderer Plan.`,
      };
    case 'record-incomplete':
      return {
        en: `The record is not complete. ${item.note}`,
        de: `Die Aufzeichnung ist nicht vollständig. ${item.note}`,
      };
    case 'outage-open':
      return {
        en: `${outOf[item.what].en} since ${item.from}; nothing on record proves that this is over.`,
        de: `${outOf[item.what].de} seit ${item.from}; nichts in der Aufzeichnung belegt das Ende.`,
      };
    case 'backup-not-consistent':
      return {
        en: `The backup set ${item.set} was made while something could write: ${item.note ?? 'the reason is not recorded'}.`,
        de: `Die Sicherung ${item.set} entstand, während noch geschrieben werden konnte: ${item.note ?? 'der Grund ist nicht festgehalten'}.`,
      };
    case 'backup-missing':
      return {
        en: `The backup set ${item.folder} was made, but is no longer there.`,
        de: `Die Sicherung ${item.folder} wurde angelegt, ist aber nicht mehr vorhanden.`,
      };
    case 'backup-changed':
      return {
        en: `The manifest of the backup set ${item.set} was changed: the journal has the SHA-256 ${item.journal}, the file ${item.now}.`,
        de: `Das Manifest der Sicherung ${item.set} wurde verändert: das Journal nennt SHA-256 ${item.journal}, die Datei hat ${item.now}.`,
      };
    case 'state-unknown':
      return {
        en: `How the server was ${when[item.when].en} is not on record.`,
        de: `Der Zustand des Servers ${when[item.when].de} ist nicht festgehalten.`,
      };
    case 'merge-unknown':
      return {
        en: `The web.config of the ${componentTitles[item.component]} was merged, but the record of its settings is not there.`,
        de: `Die web.config (${componentTitles[item.component]}) wurde zusammengeführt, die Aufzeichnung der Einstellungen fehlt jedoch.`,
      };
    case 'plan-without-approval':
      return {
        en: `The plan ${item.digest} was carried out at ${item.at} without an approved digest${item.by === undefined ? '' : `, by ${item.by}`}.`,
        de: `Der Plan ${item.digest} wurde am ${item.at} ohne freigegebene Prüfsumme ausgeführt${item.by === undefined ? '' : `, von ${item.by}`}.`,
      };
    case 'approver-unknown':
      return {
        en: `The plan ${item.digest} was carried out with an approved digest; who approved it is not known.`,
        de: `Der Plan ${item.digest} wurde mit freigegebener Prüfsumme ausgeführt; wer ihn freigab, ist nicht bekannt.`,
      };
    case 'word-of-a-person':
      return {
        en: `"${item.title}" rests on the word of ${item.by}, given at ${item.at}.`,
        de: `„${item.title}“ beruht auf der Angabe von ${item.by} vom ${item.at}.`,
      };
    case 'seen-only':
      return {
        en: `"${item.title}" was seen to be done when the plan ${item.digest} was made; who did it, and when, is not on record.`,
        de: `„${item.title}“ war erledigt, als der Plan ${item.digest} entstand; wer es wann tat, ist nicht festgehalten.`,
      };
    case 'passed-only':
      return {
        en: `"${item.title}" counts as done because later steps were performed.`,
        de: `„${item.title}“ gilt als erledigt, weil spätere Schritte ausgeführt wurden.`,
      };
    case 'not-verified':
      return { en: 'verify-upgrade did not run.', de: 'verify-upgrade wurde nicht ausgeführt.' };
    case 'check': {
      const advice = item.advice === undefined ? '' : ` ${item.advice}`;
      const text = `${item.title}. ${item.evidence}${advice}`;
      return { en: text, de: text };
    }
  }
}
