import type { backupCodes, restoreCodes, wayBackCodes } from '../../../../base/codes/backup-codes.js';
import type { WordsOf } from '../../code-words.js';

const noGap = 'Eine Sicherung mit einer Lücke ist keine.';

export const germanBackupCodes: WordsOf<typeof backupCodes> = {
  'backup-item-missing': [
    '{1} soll gesichert werden, fehlt aber.',
    'Es wurde zwischen Bestandsaufnahme und Kopieren entfernt. Die Datei suchen oder ihre Komponente weglassen.',
  ],
  'backup-item-unreadable': [
    '{1} konnte nicht gesichert werden.',
    `Dem Konto des Runners das Recht geben, es zu lesen. ${noGap}`,
  ],
  'backup-name-not-text': [
    '{1} kann nicht gesichert werden: der Name ist kein gültiger Text.',
    `Der Datei einen anderen Namen geben oder sie aus diesem Ordner nehmen. ${noGap}`,
  ],
  'backup-names-alike': [
    '{1} und {2} unterscheiden sich nur in Groß- und Kleinschreibung; eine Sicherung fasst nur eine davon.',
    `Einer davon einen anderen Namen geben oder sie aus diesem Ordner nehmen. ${noGap}`,
  ],
  'backup-item-is-link': [
    '{1} ist eine Verknüpfung; ihr Ziel gehört nicht zu den Ordnern des Produkts.',
    'Die Verknüpfung für die Dauer des Upgrades durch ihr Ziel ersetzen.',
  ],
  'backup-file-in-use': [
    '{1} blieb in Benutzung.',
    'Schließen, was der Wortlaut nennt: oft die Konsole des Agenten, ein Editor oder ein Virenscanner.',
  ],
  'backup-file-changing': [
    'In {1} wurde bei jedem von {2} Kopierversuchen geschrieben.',
    'Etwas schreibt ununterbrochen. Es anhalten, erneut starten.',
  ],
  'service-will-not-stop': [
    'Der Dienst {1} hielt nicht innerhalb von {2} Sekunden an.',
    'Die Konsole schließen; den Prozess im Task-Manager beenden, wenn er hängt; oder `service-time-limit` erhöhen.',
  ],
  'backup-disk-full': [
    'Für die Sicherung {1} ist kein Platz.',
    'Platz schaffen oder ein anderes `backup-destination` angeben (`destination` bei backup-pfdata). Vom Server wurde nichts entfernt.',
  ],
  'backup-destination-lost': [
    'Die Sicherung {1} konnte nicht geschrieben werden.',
    'Die Freigabe ist weg oder nicht beschreibbar. Auf einer Freigabe braucht das Konto des Runners eigene Rechte.',
  ],
  'backup-exists': [
    'Die Sicherung {1} gibt es bereits.',
    'Eine andere Sicherung hat diesen Namen: eine Sekunde warten oder in einen anderen Ordner entpacken.',
  ],
  'backup-not-intact': [
    'Die Sicherung {1} ist nicht unversehrt.',
    'Bytes weichen vom Manifest ab. Bevor etwas entfernt wird, eine neue Sicherung anlegen; danach den Ordner einer unversehrten Kopie als `backup-path` angeben. Diese Sicherung beiseitelegen und das Laufwerk prüfen.',
  ],
  'backup-set-changed': [
    'Die Sicherung {1} ist nicht die, die auf diesem Server entstand.',
    'Ihr Manifest hat eine andere Prüfsumme als Journal oder Plan. Jemand hat sie verändert: herausfinden, wer. Aus einer Kopie zurückholen oder den Ordner einer unveränderten Kopie als `backup-path` angeben.',
  ],
  'backup-set-missing': [
    'Die Sicherung {1}, die ein Lauf auf diesem Server anlegte, ist nicht erreichbar.',
    'Laufwerk oder Freigabe sind nicht erreichbar, oder die Sicherung wurde verschoben oder gelöscht. Sobald ein Teil von PhoneFactor entfernt ist, geht kein Lauf ohne sie weiter: wieder verfügbar machen oder ihren jetzigen Ordner als `backup-path` angeben.',
  ],
  'backup-manifest-missing': [
    '{1} ist keine Sicherung: das Manifest fehlt.',
    'Den Ordner angeben, der `manifest.json` enthält. Ein Name, der auf `.partial` endet, wurde nie fertig.',
  ],
  'backup-manifest-unreadable': ['{1} ist kein Manifest einer Sicherung.', 'Eine andere Sicherung nehmen.'],
  'backup-manifest-unsafe': [
    '{1} nennt eine Datei außerhalb der Sicherung oder an einem anderen Ort.',
    'Jemand hat das Manifest verändert. Nicht aus dieser Sicherung zurückspielen.',
  ],
  'backup-set-not-found': [
    'In {2} gibt es keine Sicherung von {1}.',
    '`backup-path` angeben, oder `artifact-name` mit `run-id`.',
  ],
  'package-not-extracted': [
    '{1} konnte nicht entpackt werden: Rückgabewert {2}.',
    'Ein Hinweis: die Sicherung ist vollständig, nur die alte Vorgabe der web.config fehlt. Es werden deshalb nur zwei Dateien zusammengeführt.',
  ],
};

export const germanRestoreCodes: WordsOf<typeof restoreCodes> = {
  'backup-of-other-server': [
    'Die Sicherung {1} ist von {2}; dieser Server ist {3}.',
    'Umbenannt oder ersetzt: `from-other-server: true` angeben.',
  ],
  'backup-not-consistent': [
    'Die Sicherung {1} entstand, während noch geschrieben werden konnte.',
    'Eine Warnung: besser eine Sicherung nehmen, die bei angehaltenen Diensten entstand.',
  ],
  'backup-without-inventory': [
    'Die Sicherung {1} hat kein Inventar ihres Servers; was wohin gehört, ist deshalb nicht bekannt.',
    'Von Hand zurückspielen, wie die Anleitung „restore by hand“ es beschreibt.',
  ],
  'restore-place-unknown': [
    'Die Sicherung {1} würde an Orte geschrieben, die ihr Inventar nicht als Orte des Produkts kennt.',
    'Zurückgespielt wird in den Installationsordner, den Datenordner, die Ordner der Webkomponenten und den Schlüssel des Produkts. Herausfinden, wer andere Orte in die Sicherung gebracht hat. Gehören sie dazu: `allow-other-places: true`.',
  ],
  'restore-target-unreadable': [
    'Was an diesen Orten der Sicherung liegt, war nicht lesbar; was ein Zurückspielen ersetzen würde, ist deshalb nicht bekannt.',
    'Nichts wurde geändert. Dem Konto des Runners das Recht geben, es zu lesen (oder schließen, was es geöffnet hat), neu planen.',
  ],
  'restore-newer-on-server': [
    'Dateien auf dem Server sind neuer als in der Sicherung.',
    'Änderungen seit der Sicherung gingen verloren. Ist das gewollt: `overwrite: true`. Ein Zurücksetzen eines Upgrades, das im Journal steht, nennt sie im Plan und hält nicht an.',
  ],
  'restore-newer-in-registry': [
    'Werte der Registrierung wurden nach der Sicherung geschrieben.',
    'Was das Produkt seitdem schrieb, ginge verloren. Ist das gewollt: `overwrite: true`.',
  ],
  'backup-set-without-component': [
    'Die Sicherung {1} entstand, als ein Teil des Produkts schon fehlte.',
    'Die Sicherung, die der Wortlaut nennt, als `backup-path` angeben oder die gemeinten Komponenten nennen.',
  ],
  'restore-folder-missing': [
    'Die Ordner von Dateien der Sicherung fehlen.',
    'Zuerst die Komponente installieren, oder `create-missing-folders: true`.',
  ],
  'restore-target-changed': [
    '{1} wurde geändert, nachdem der Plan entstand.',
    'Etwas schreibt dorthin: es anhalten, neu planen.',
  ],
  'restore-disk-full': [
    '{1} konnte nicht zurückgespielt werden: kein Platz.',
    'Platz schaffen. Die Datei, die da war, ist unversehrt.',
  ],
  'restore-failed': [
    '{1} konnte nicht zurückgespielt werden.',
    'Den Grund nennt der Wortlaut. Die Datei, die da war, ist unversehrt.',
  ],
  'restore-not-proven': [
    'Nach dem Zurückspielen weicht der Server von der Sicherung ab.',
    'Etwas schreibt in diese Dateien: es anhalten, erneut zurückspielen.',
  ],
  'registry-not-restored': [
    '{1} wurde importiert, die Registrierung entspricht aber nicht der Datei.',
    'Mit `reg import` von Hand importieren und die Meldung von Windows lesen.',
  ],
  'old-installer-missing': [
    'Kein Paket mit dem Produktcode {1} wurde gefunden.',
    'Ohne genau die Pakete, aus denen PhoneFactor installiert wurde, führt kein Weg dorthin zurück. Ihren Ordner als `old-installers` angeben.',
  ],
  'new-product-without-code': [
    '{1} wurde nicht von Windows Installer installiert und lässt sich nicht unbeaufsichtigt entfernen.',
    'In „Programme und Features“ entfernen, erneut starten.',
  ],
  'product-not-found-after-installation': [
    'Das Installationsprogramm meldete Erfolg, aber {1} ist nicht installiert.',
    'Sein Protokoll ansehen, von Hand installieren, erneut starten.',
  ],
  'restore-rights-not-compared': [
    'Zugriffsrechte an {1} Ort(en) waren nicht lesbar; ob sie der Sicherung entsprechen, ist deshalb nicht bekannt.',
    'Eine Warnung: das Zurückspielen setzt die festgehaltenen Rechte, wo es kann, und sieht nicht, was abweicht. Oft antwortet PowerShell nicht.',
  ],
  'roll-back-not-proven': [
    'Der Server ist noch nicht, wie die Sicherung ihn festhält.',
    'Berichtigen, was der Wortlaut nennt, oder erneut starten: was zurück ist, bleibt unberührt.',
  ],
};

export const germanWayBackCodes: WordsOf<typeof wayBackCodes> = {
  'no-way-back': [
    'Einmal entfernt, lassen sich diese Teile nicht wieder installieren: {1}',
    'Den Ordner mit genau den Paketen, aus denen PhoneFactor installiert wurde, als `old-installers` angeben. Ohne Rückweg weiter: `accept-no-way-back: true`; es bleibt eine Warnung.',
  ],
  'old-installers-unreadable': [
    'Der Ordner mit den alten Paketen ist nicht lesbar.',
    'Das Konto des Runners darf den Ordner von `old-installers` oder ein Paket darin nicht lesen.',
  ],
  'old-installers-without-packages': [
    'Der Ordner mit den alten Paketen enthält keines der installierten Produkte.',
    'Ein Paket gehört durch seinen Produktcode zu einem Produkt, nicht durch seinen Namen. Den Ordner mit genau den Paketen als `old-installers` angeben oder die Eingabe weglassen.',
  ],
  'old-package-changed': [
    'Das Paket, aus dem sich {1} wieder installieren lässt, liegt nicht mehr, wo es beim Planen lag.',
    'Nichts wurde entfernt. Das Paket in den Ordner von `old-installers` zurücklegen oder neu planen.',
  ],
};
