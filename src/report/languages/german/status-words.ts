import type { englishStatus } from '../english/status-words.js';
import { plural } from '../plural.js';

/** State of the server, and what did not go as planned. */
export const germanStatus: typeof englishStatus = {
  status: {
    rehearsal: 'Probelauf',
    states: {
      blocked: 'Blockiert, nichts wurde geändert',
      planned: 'Geplant, nichts wurde geändert',
      finished: 'Fertig',
      'waits-for-person': 'Angehalten für einen Menschen',
      'waits-for-restart': 'Angehalten, der Server muss neu gestartet werden',
      'waits-for-decision': 'Angehalten, eine Eingabe muss entscheiden',
      failed: 'Fehlgeschlagen',
      'cut-off': 'Abgebrochen',
      'rolled-back': 'Zurückgesetzt, der Server ist wie vorher',
      'in-part': 'Teilweise erledigt',
      untouched: 'Nichts wurde getan',
    },
    signIn: {
      up: 'In Betrieb: die Dienste laufen. Eine Anmeldung wurde nicht versucht.',
      down: 'AUSGEFALLEN',
      'not-here': 'Dieser Server beantwortet keine Anmeldungen.',
      'not-known':
        'Nicht bekannt: die Dienste sind nicht, wie sie sein sollen, oder niemand hat nachgesehen. Siehe services.msc.',
    },
    downSince: (time) => `AUSGEFALLEN seit ${time}`,
    seenAt: 'Gesehen',
    doNow: 'Jetzt zu tun',
    next: {
      nothing: 'Von diesem Upgrade ist nichts mehr zu tun.',
      verify: 'Das Ergebnis mit verify-upgrade prüfen.',
      'look-at-checks': 'Die fehlgeschlagenen Prüfungen ansehen.',
      restart: 'Den Server neu starten, dann mit denselben Eingaben erneut starten.',
      'run-again': 'Mit denselben Eingaben erneut starten: es geht dort weiter, wo es anhielt.',
      'carry-on': 'Die nächste Aktion des Upgrades starten.',
      plan: 'Einen Plan machen: upgrade mit mode: plan starten.',
      approve: 'Den Plan lesen. Zum Freigeben erneut starten, mit mode: apply und',
      thenSame: 'Dann mit denselben Eingaben erneut starten.',
      thenConfirm: 'Dann erneut starten mit',
    },
    wayBack: 'Rückweg',
    lost: 'Was Benutzer nach der Sicherung geändert haben, geht verloren.',
    setNotThere: 'Die Sicherung wurde nicht gefunden, als dieser Bericht entstand: zuerst suchen.',
  },

  incidents: {
    title: 'Vorfälle:',
    none: 'keine aufgezeichnet.',
    earlier: (count) => plural(count, 'früherer Vorfall', 'frühere Vorfälle'),
    kinds: {
      failure: 'Fehler',
      restart: 'Neustart',
      'roll-back': 'Zurückgesetzt',
      'cut-off': 'Abgebrochen',
      late: 'Spät',
      'machine-renewed': 'Server zurückversetzt',
      'journal-gap': 'Protokoll verändert',
    },
    counts: {
      failure: (count) => plural(count, 'Fehler', 'Fehler'),
      restart: (count) => plural(count, 'Neustart', 'Neustarts'),
      'roll-back': (count) => plural(count, 'Zurücksetzung', 'Zurücksetzungen'),
      'cut-off': (count) => plural(count, 'abgebrochener Lauf', 'abgebrochene Läufe'),
      late: (count) => plural(count, 'späte Bestätigung', 'späte Bestätigungen'),
      'machine-renewed': (count) => plural(count, 'zurückversetzter Server', 'zurückversetzte Server'),
      'journal-gap': (count) => plural(count, 'verändertes Protokoll', 'veränderte Protokolle'),
    },
    texts: {
      failedOutside: 'Ein Lauf schlug außerhalb der Schritte fehl.',
      doneAt: (time) => `Von einem späteren Lauf erledigt, ${time}.`,
      notDone: 'Von keinem späteren Lauf erledigt.',
      rolledBackAt: (time) => `Danach wurde der Server zurückgesetzt, ${time}.`,
      restart: (step, took) => `${step}: Windows verlangte einen Neustart. Der nächste Lauf begann nach ${took}.`,
      restartOpen: (step) => `${step}: Windows verlangt einen Neustart.`,
      rollBack: (set, took) => `Zurück zur Sicherung ${set}, in ${took}.`,
      inStep: (step) => `Der Lauf wurde in diesem Schritt abgebrochen: ${step}.`,
      betweenSteps: 'Der Lauf wurde zwischen zwei Schritten abgebrochen.',
      continued: (took) => `Der nächste Lauf begann nach ${took}.`,
      notContinued: 'Danach kam kein Lauf mehr.',
      late: (step, took) => `${step}: der Server wartete ${took} auf einen Menschen.`,
      machineRenewed: 'Der Server wurde in einen früheren Zustand zurückversetzt.',
      journalGap: (lines) =>
        `Ein Mensch machte weiter, obwohl Zeilen des Protokolls fehlen oder verändert wurden, nach ${lines}.`,
    },
  },
};
