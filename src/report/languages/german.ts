import { componentTitles } from '../../product/components.js';
import type { OutageSubject, ReportWords } from './english.js';
import { germanCodes } from './german/codes/all-codes.js';
import { germanFleet } from './german/fleet-words.js';
import { germanPage } from './german/page-words.js';
import { germanSentences } from './german/recorded/all-recorded.js';
import { germanStatus } from './german/status-words.js';
import { germanSummary } from './german/summary-words.js';
import { germanTables } from './german/table-words.js';

function outageTitle(what: OutageSubject): string {
  if (what === 'sign-in') return 'Anmeldung nicht möglich';
  return `${what === 'web-applications' ? 'Webanwendungen' : componentTitles[what]} nicht verfügbar`;
}

const when = {
  before: 'vor dem Upgrade',
  after: 'bei der Aufzeichnung',
};

export const german: ReportWords = {
  ...germanPage,
  ...germanStatus,
  ...germanTables,
  ...germanFleet,
  summary: germanSummary,

  outcomes: {
    upgraded: 'Abgeschlossen',
    waiting: 'Wartet',
    failed: 'Fehlgeschlagen',
    untouched: 'Unberührt',
    'rolled-back': 'Zurückgesetzt',
    'in-part': 'Teilweise',
  },
  states: {
    done: 'Erledigt',
    confirmed: 'Bestätigt',
    begun: 'Begonnen, nicht beendet',
    failed: 'Fehlgeschlagen',
    open: 'Offen',
    'not-reached': 'Nicht erreicht',
  },

  outageTitle,
  outageCauses: {
    'services-stopped': 'die Dienste des Produkts wurden angehalten',
    'product-removed': 'die Deinstallation des Produkts begann',
    /** The two of versions before 0.2. */
    'agent-removed': 'die Deinstallation des Agenten begann',
    'web-applications-removed': 'die Deinstallation von Webanwendungen begann',
    'other-step': 'ein Schritt des Upgrades begann',
  },

  facts: {
    'install-path': 'Installationspfad',
    'data-file': 'Datendatei',
    'data-file-status': 'Datendatei, Zustand',
    'data-file-size': 'Datendatei, Bytes',
    product: 'Produkt',
    version: 'Version',
    folder: 'Ordner',
    address: 'Website und virtuelles Verzeichnis',
    'application-pool': 'Anwendungspool',
    theme: 'Design',
    'web-service-sdk-url': 'Adresse des Web Service SDK',
    account: 'Konto',
    state: 'Zustand',
  },
  service: (name) => `Dienst ${name}`,
  changeOutcomes: {
    changed: 'geändert',
    same: 'gleich',
    gone: 'entfernt',
    new: 'neu',
  },

  /** What could not be proven. */
  gaps: {
    'plan-changed': (item) =>
      `Der gespeicherte Plan ${item.digest} wurde verändert: seine Prüfsumme ist jetzt ${item.now}.`,
    'plan-missing': (item) =>
      `Der Plan ${item.digest} wurde begonnen, seine Datei fehlt aber im Arbeitsordner oder ist ein anderer Plan.`,
    'record-incomplete': (item) => `Die Aufzeichnung ist nicht vollständig. ${item.note}`,
    'outage-open': (item) => `${outageTitle(item.what)} seit ${item.from}; nichts in der Aufzeichnung belegt das Ende.`,
    'backup-not-consistent': (item) =>
      `Die Sicherung ${item.set} entstand, während noch geschrieben werden konnte: ${item.note ?? 'der Grund ist nicht festgehalten'}.`,
    'backup-missing': (item) => `Die Sicherung ${item.folder} wurde angelegt, ist aber nicht mehr vorhanden.`,
    'backup-changed': (item) =>
      `Das Manifest der Sicherung ${item.set} wurde verändert: das Journal nennt SHA-256 ${item.journal}, die Datei hat ${item.now}.`,
    'state-unknown': (item) => `Der Zustand des Servers ${when[item.when]} ist nicht festgehalten.`,
    'merge-unknown': (item) =>
      `Die web.config (${componentTitles[item.component]}) wurde zusammengeführt, die Aufzeichnung der Einstellungen fehlt jedoch.`,
    'plan-without-approval': (item) =>
      `Der Plan ${item.digest} wurde am ${item.at} ohne freigegebene Prüfsumme ausgeführt${item.by === undefined ? '' : `, von ${item.by}`}.`,
    'approver-unknown': (item) =>
      `Der Plan ${item.digest} wurde mit freigegebener Prüfsumme ausgeführt; wer ihn freigab, ist nicht bekannt.`,
    'word-of-a-person': (item) => `„${item.title}“ beruht auf der Angabe von ${item.by} vom ${item.at}.`,
    'seen-only': (item) =>
      `„${item.title}“ war erledigt, als der Plan ${item.digest} entstand; wer es wann tat, ist nicht festgehalten.`,
    'passed-only': (item) => `„${item.title}“ gilt als erledigt, weil spätere Schritte ausgeführt wurden.`,
    'not-verified': () => 'Ein Ergebnis von verify-upgrade wurde nicht angegeben.',
    check: ({ title, evidence, advice }) =>
      [`${title}. ${evidence}`, ...(advice === undefined ? [] : [advice])].join(' '),
  },

  /** Why a server is as it is. */
  reasons: {
    finished: 'Jeder Schritt ist erledigt.',
    finishedAfter: (incidents) => `Jeder Schritt des letzten Plans ist erledigt, nach: ${incidents}.`,
    openForPerson: (titles) => `Offen für eine Person: ${titles}.`,
    putBack: 'Die Sicherung wurde zurückgespielt.',
    lastPlan: (action) => `Zuletzt abgeschlossen wurde der Plan von ${action}.`,
    notFinished: (step) =>
      `Der Schritt ${step} wurde begonnen und nicht beendet. Erneut ausführen: es geht dort weiter.`,
    failed: (step, message) => `Der Schritt ${step} ist gescheitert: ${message}`,
    nothingDone: 'Kein Schritt wurde ausgeführt.',
    restart: (why) => `Windows verlangt einen Neustart: ${why}`,
    planNotFinished: 'Der Plan ist nicht abgeschlossen.',
    personHasToAct: (title) => `Eine Person muss handeln: ${title}.`,
  },

  recorded: { sentences: germanSentences, codes: germanCodes },
  original: 'Englischer Wortlaut',
  quotation: (text) => `„${text}“`,
  unknownEvent: 'ein Ereignis, das diese Version nicht kennt',
  booted: (time) => `Server gestartet ${time}`,
};
