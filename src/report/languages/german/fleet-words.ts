import type { englishFleet } from '../english/fleet-words.js';
import { plural } from '../plural.js';

/** A page of many servers, the tools of a table, and how times and numbers are written. */
export const germanFleet: typeof englishFleet = {
  shorter: {
    short:
      'Mit allem von jedem Server wäre diese Seite größer als 5 MB. Sie zeigt von jedem Server das Wichtigste: Einstellungen, Schritte, Installationsprogramme, gesicherte Dateien und Protokoll stehen im Bericht des Servers und in den Fakten (JSON).',
    attention:
      'Mit etwas von jedem Server wäre diese Seite größer als 5 MB. Sie zeigt nur Server, die einen Menschen brauchen oder eine Prüfung nicht bestanden; alle anderen stehen in der Tabelle, in ihren eigenen Berichten und in den Fakten (JSON).',
  },
  fleet: 'Alle Server',
  fleetCaption: 'Server, die Aufmerksamkeit brauchen, zuerst',
  outcome: 'Ergebnis',
  signInOut: 'Ohne Anmeldung',
  stepsColumn: 'Schritte',
  unprovenColumn: 'Unbelegt',
  ofCount: (some, all) => `${some} von ${all}`,
  allServers: 'Alle Server',
  previousServer: 'Zurück:',
  nextServer: 'Weiter:',
  longestOutage: (duration, server) => `Höchstens ${duration}, auf ${server}`,
  openOutages: (count) => `Auf ${plural(count, 'Server', 'Servern')} ist nicht belegt, dass die Anmeldung wieder geht`,
  withBackup: (some, all) => `${some} von ${plural(all, 'Server', 'Servern')}, von denen etwas entfernt wurde`,
  withApproval: (some, all) =>
    `${some} von ${plural(all, 'Server', 'Servern')} mit freigegebener Prüfsumme in jedem Lauf`,
  withUnproven: (count) => `Auf ${plural(count, 'Server', 'Servern')} ist etwas nicht belegt`,
  withOpenSteps: (count) =>
    count === 1 ? '1 Server wartet auf einen Menschen' : `${count} Server warten auf einen Menschen`,

  search: 'Suche',
  all: 'Alle',
  filterOutcome: 'Ergebnis',
  shown: '{n} von {all} angezeigt',
  noneShown: 'Keine Treffer.',
  page: 'Seite {n} von {all}',
  pagesNavigation: 'Seiten der Tabelle',
  previous: 'Zurück',
  next: 'Weiter',

  locale: 'de-DE',
  byteUnit: 'Bytes',
  date: (year, month, day) => `${day}.${month}.${year}`,
  day: (month, day) => `${day}.${month}.`,
};
