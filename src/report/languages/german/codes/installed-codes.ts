import type { afterCodes, installedCodes } from '../../../../base/codes/installed-codes.js';
import type { WordsOf } from '../../code-words.js';

export const germanInstalledCodes: WordsOf<typeof installedCodes> = {
  'no-phonefactor-found': [
    'Auf {1} wurde kein Teil von PhoneFactor oder MFA Server gefunden, weder in der Registrierung noch in IIS, und keine Aufzeichnung zeigt, was da war.',
    'Es ist der falsche Server oder der falsche Arbeitsordner, oder das Produkt heißt in „Programme und Features“ anders (`product-names`). Wurde es schon entfernt: `backup-path` oder ein Inventar von vorher als `server-before` angeben.',
  ],
  'mfa-server-found': [
    'Auf {1} gibt es {2} und keinen Teil von PhoneFactor, und keine Aufzeichnung zeigt, dass es einen gab.',
    'Eine Warnung: für MFA Server 6 und später gilt ein anderes Dokument des Herstellers. `inspect`, `backup-pfdata`, `check-host` und `merge-webconfig` mit zwei Dateien gehen auch hier.',
  ],
  'generation-unclear': ['{1}: der Name gehört zu {2}, die Version zu {3}.', 'Mit `product-names` benennen.'],
  'unknown-product-entry': [
    '{1} sieht wie ein Teil des Produkts aus, passt aber zu keiner Komponente.',
    'Mit `product-names` angeben, welche Komponente es ist, oder `other=<Name>`. Vor einem Upgrade hält es an, später ist es eine Warnung.',
  ],
  'two-installs': [
    'Mehrere Einträge in „Programme und Features“ stehen für {1} von {2}: {3}',
    'Oft ist einer von einer früheren Installation übrig. Den benutzten mit `product-codes` angeben.',
  ],
  'product-code-not-found': [
    'Kein installiertes Produkt hat diesen Produktcode ({1}): {2}',
    '`product-codes` nennt etwas, das nicht installiert ist: berichtigen oder weglassen.',
  ],
  'product-program-open': [
    '{1} ist geöffnet ({2}). Es gehört zum Produkt.',
    'Vor der ersten Deinstallation hält es an: die Konsole schließen, auch in einer getrennten Sitzung. Später ist es eine Warnung.',
  ],
  'product-programs-not-listed': [
    'Ob jemand ein Programm des Produkts geöffnet hat, zum Beispiel die Konsole, war nicht zu lesen.',
    'Eine Warnung: selbst nachsehen, dass die Konsole in jeder Sitzung geschlossen ist.',
  ],
  'install-path-missing': [
    'Der Agent ist installiert, aber die Registrierung hat keinen Wert InstallPath für ihn.',
    'Den Ordner als `install-path` angeben. Ohne ihn käme der neue Server an einen anderen Ort und fände die Datendatei nicht.',
  ],
  'install-path-unknown': [
    'Die Registrierung von {1} hat in keiner Ansicht einen InstallPath von PhoneFactor.',
    'Den Ordner als `install-path` angeben. Ohne ihn käme der neue Server an einen anderen Ort und fände die Datendatei nicht.',
  ],
  'install-path-two-views': [
    'Die Registrierung nennt zwei Installationsordner: {1}',
    'Die 32-Bit- und die 64-Bit-Ansicht unterscheiden sich. Den Ordner, dessen `Data` benutzt wird, als `install-path` angeben.',
  ],
  'install-path-not-a-path': [
    'Die Registrierung nennt {1} als Installationsordner ({2}-Bit-Ansicht); das ist kein Pfad von Windows.',
    'Der Wert ist beschädigt. Den Ordner als `install-path` angeben.',
  ],
  'install-folder-missing': [
    'Die Registrierung nennt {1} als Installationsordner, aber den Ordner gibt es nicht.',
    'Wurde das Produkt verschoben? Den jetzigen Ordner als `install-path` angeben.',
  ],
  'agent-not-recognised': [
    'Der Dienst {1} läuft aus dem Installationsordner von PhoneFactor, aber kein Eintrag in „Programme und Features“ ist als Agent zu erkennen.',
    'Mit `product-names` benennen, zum Beispiel `phonefactor/agent=Phone Agent*`.',
  ],
  'component-at-other-name': [
    'Die neue Komponente ({1}) ist als {2} installiert, aber {3} verlangt {4}',
    'Die Eingabe weglassen oder die neue Komponente deinstallieren und erneut starten.',
  ],
  'web-component-at-other-place': [
    'Die neue Komponente ({1}) ist in {2} auf {3}, gehört aber nach {4}.',
    'Ihr Paket oder jemand hat sie an einen anderen Ort gebracht. In Programme und Features deinstallieren, erneut starten.',
  ],
  'new-application-missing': [
    '{1} ist installiert, aber IIS hat keine Anwendung der neuen Komponente ({2}).',
    'Das Paket endete, ohne eine anzulegen. Deinstallieren und erneut starten, oder die Anwendung mit `web-applications` nennen.',
  ],
  'service-not-found': [
    '{1} ist installiert, aber kein Dienst führt ein Programm des Installationsordners aus.',
    'Eine Warnung: die Sicherung kann nicht anhalten, was sie nicht kennt. Den Dienst in `services.msc` suchen und von Hand anhalten.',
  ],
  'web-settings-not-read': [
    'Die IIS-Einstellungen von {1} waren nicht lesbar.',
    'IIS zeigt die Konfiguration der Anwendung nicht, oft weil ihre web.config beschädigt oder geöffnet ist. Berichtigen, was der Wortlaut nennt; nichts wird entfernt, bevor die Einstellungen bekannt sind.',
  ],
  'files-wait-for-restart': [
    '{1} Datei(en) anderer Programme werden beim nächsten Start von Windows ersetzt oder gelöscht.',
    'Eine Warnung: Browser und Aktualisierungsprogramme hinterlassen solche Einträge immer wieder. Es ist nichts zu tun.',
  ],
  'powershell-silent': [
    'Windows PowerShell führt auf diesem Server keine Skripte der Suite aus.',
    'Eine Warnung: Signaturen lassen sich nicht beurteilen, Pakete brauchen deshalb ihre Prüfsummen (`setup-sha256`, `package-sha256`), und Zugriffsrechte werden nicht festgehalten. powershell.exe für das Konto des Runners erlauben.',
  ],
  'powershell-restricted': [
    'Windows PowerShell läuft auf diesem Server in der Betriebsart {1}.',
    'Eine Warnung: Zugriffsrechte und Zeiten der Erstellung werden nicht zurückgespielt.',
  ],
  'two-web-applications': [
    'Mehrere Anwendungen in IIS kommen in Frage ({1}): {2}',
    'Die benutzte mit `web-applications` nennen.',
  ],
  'further-web-application': [
    'Die Anwendung {1} hat ebenfalls den Inhalt von {2}. Ihre web.config und ihre eigenen Designs werden gesichert.',
    'Eine Warnung: ein zweites Portal wird genannt, und die Suite lässt es in Ruhe. Entscheiden, ob es noch gebraucht wird.',
  ],
  'product-without-web-application': [
    '{1} ist installiert, aber IIS hat keine Anwendung damit.',
    'Sie mit `web-applications` nennen oder `none` angeben: ihre web.config wird dann nicht gesichert.',
  ],
  'agent-key-without-agent': [
    'Die Registrierung hat Werte des Agenten oder Servers ({1}), aber kein Eintrag in „Programme und Features“ ist als solcher zu erkennen, und seine Datendatei wurde nicht gefunden.',
    'Vor einem Upgrade hält es an. Den Namen des Produkts als `product-names` angeben; wurde es entfernt, seinen Ordner als `install-path` oder seine Datendatei als `data-file`; ist nichts davon übrig, den Schlüssel entfernen.',
  ],
  'data-file-without-agent': [
    'Die Datendatei {1} ist auf diesem Server, aber kein Eintrag in „Programme und Features“ ist als Agent zu erkennen.',
    'Vor einem Upgrade hält es an: der Agent wurde entfernt, und die Registrierung nennt seinen Ordner nicht. Seinen Ordner als `install-path` angeben; ein Produkt mit eigenem Namen als `product-names`; Daten, die niemand mehr braucht, in einen anderen Ordner legen, nicht löschen.',
  ],
  'web-application-without-product': [
    '{1} hat den Inhalt einer Komponente ({2}), aber „Programme und Features“ kennt kein solches Produkt.',
    'Ihr Produkt mit `product-names` nennen oder `none` mit `web-applications` angeben. Vor einem Upgrade hält es an, später ist es eine Warnung.',
  ],
  'web-application-not-found': [
    'IIS hat keine Anwendung {1}, die angegeben wurde für: {2}',
    '`web-applications` als Website/Pfad schreiben, wie das Inventar es zeigt.',
  ],
  'web-application-unknown': [
    'Installiert war {1}, aber keine Webanwendung in IIS gehört dazu.',
    'Sie mit `web-applications` nennen.',
  ],
  'application-pool-missing': [
    '{1} läuft im Anwendungspool {2}, den IIS nicht hat.',
    'Eine Warnung: die Anwendung antwortet nicht. Den Pool anlegen oder im IIS-Manager einen anderen wählen.',
  ],
  'data-file-missing': [
    'Die Datendatei {1} fehlt.',
    'Sie enthält Benutzer und Einstellungen. Suchen und ihren Pfad als `data-file` angeben. Vorher nichts deinstallieren.',
  ],
  'data-file-empty': [
    'Die Datendatei {1} ist leer.',
    'Sie enthält keine Benutzer. Aus der letzten guten Kopie zurückholen.',
  ],
  'data-file-unreadable': [
    'Die Datendatei {1} ist nicht lesbar.',
    'Ein Programm hat sie geöffnet, oder ein Recht fehlt; der Wortlaut nennt, welches.',
  ],
  'prerequisite-<name>': ['Eine Voraussetzung ist nicht erfüllt: {1}.', 'Herstellen, was der Wortlaut nennt.'],
  'known-failure-<name>': [
    'Was anderen bei diesem Upgrade geschah, ist auf diesem Server wahrscheinlich.',
    'Tun, was der Wortlaut nennt.',
  ],
};

export const germanAfterCodes: WordsOf<typeof afterCodes> = {
  'verification-failed': [
    'Prüfungen schlugen fehl.',
    'Bei jeder fehlgeschlagenen Prüfung stehen ihr Beleg und was zu tun ist.',
  ],
  'verification-not-proven': [
    'Verlangte Prüfungen sind nicht belegt.',
    'Nichts schlug fehl, aber nicht alles Verlangte ließ sich zeigen. Bei jeder Prüfung steht, was fehlt; mit `fail-on-not-proven: false` besteht der Schritt trotzdem.',
  ],
  'records-not-found': [
    'In den Ordnern von `records` ist keine Aufzeichnung eines Servers.',
    'Zuerst die Artefakte der Jobs herunterladen, die upgrade-report ausführten.',
  ],
  'record-invalid': [
    '{1} ist keine Aufzeichnung eines Servers.',
    'Die Datei wurde bearbeitet oder ist eine andere: so angeben, wie sie geschrieben wurde.',
  ],
  'merge-record-invalid': [
    '{1} ist keine Aufzeichnung eines Zusammenführens.',
    'Jemand hat die Datei im Arbeitsordner verändert; die zusammengeführte web.config ist nicht betroffen.',
  ],
};
