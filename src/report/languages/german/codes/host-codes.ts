import type { hostCodes } from '../../../../base/codes/host-codes.js';
import type { WordsOf } from '../../code-words.js';

const carriesOn = 'Erneut starten: der Lauf geht dort weiter, wo er anhielt.';

export const germanHostCodes: WordsOf<typeof hostCodes> = {
  'disk-full': [
    'Es ist kein Platz mehr für {1}.',
    `Der Datenträger ist voll, oder das Kontingent des Kontos ist aufgebraucht. Platz schaffen. ${carriesOn}`,
  ],
  'disk-read-only': [
    'Der Datenträger von {1} ist schreibgeschützt.',
    'Er wurde nur zum Lesen eingebunden, oder Windows schützt ihn nach einem Fehler. Beschreibbar machen oder einen anderen wählen, erneut starten.',
  ],
  'too-many-open-files': [
    'Auf diesem Server sind zu viele Dateien geöffnet.',
    'Programme schließen, die viele Dateien geöffnet haben, oder die Grenze des Kontos des Runners erhöhen, erneut starten.',
  ],
  'out-of-memory': [
    'Der Server hat keinen freien Arbeitsspeicher mehr.',
    'Programme schließen oder mehr Speicher geben, erneut starten.',
  ],
  'path-too-long': [
    'Der Pfad {1} ist zu lang für seinen Datenträger.',
    'Einen Ordner mit kürzerem Pfad wählen (`work-folder`, `backup-destination`) oder den Namen kürzen, erneut starten.',
  ],
  'disk-fault': [
    'Der Datenträger von {1} meldet einen Fehler.',
    `Zuerst das Systemprotokoll und den Zustand des Datenträgers ansehen. ${carriesOn}`,
  ],
  'share-lost': [
    'Die Verbindung zum Datenträger oder zur Freigabe von {1} brach ab.',
    `Sicherstellen, dass das Konto des Runners die Freigabe erreicht. ${carriesOn}`,
  ],
  'server-not-reached': [
    '{1} war über die Remoteverwaltung nicht erreichbar.',
    `Die Verbindung zum Server brach ab, oder die Remoteverwaltung wurde dort neu gestartet. Mit \`inspect\` sehen, was fehlt. ${carriesOn} Ein begonnenes Installationsprogramm läuft von selbst weiter.`,
  ],
  'access-denied': [
    'Windows verweigerte den Zugriff.',
    'Den Dienst des Runners unter einem Konto der lokalen Gruppe „Administratoren“ ausführen.',
  ],
  'in-use': ['Ein Programm hat die Datei oder den Ordner geöffnet.', 'Das Programm schließen.'],
  'not-found': ['Etwas, das beim Planen da war, fehlt.', 'Nachsehen, ob es verschoben wurde, erneut starten.'],
  'already-exists': ['Etwas mit diesem Namen ist im Weg.', 'Es an einen anderen Ort legen.'],
  'invalid-path': ['Einen solchen Pfad kann Windows nicht haben.', 'Den Pfad berichtigen.'],
  'not-a-package': ['Die Datei ist kein Paket für Windows Installer.', 'Das Paket erneut von seiner Quelle kopieren.'],
  'timed-out': [
    'Die Zeit ist abgelaufen.',
    'Nachsehen, warum es so lange dauert; `installer-time-limit` oder `service-time-limit` erhöhen, wenn es nur mehr Zeit braucht.',
  ],
  'still-running': [
    'Nach Ablauf der Zeit arbeitet das Installationsprogramm noch.',
    'Der Dienst Windows Installer führt fort, was er begonnen hat. Keine andere Installation starten und den Server nicht neu starten; warten, bis er fertig ist, erneut starten.',
  ],
  'not-supported': ['Das wird auf diesem Server nicht unterstützt.', 'Diesen Schritt von Hand tun, erneut starten.'],
  refused: ['Windows lehnte es ab.', 'Windows nannte einen eigenen Grund: er steht im Wortlaut.'],
  malformed: [
    'Ein Programm von Windows oder eine Datei gab eine Antwort, die nicht lesbar ist.',
    'Die Antwort steht im Wortlaut.',
  ],
};
