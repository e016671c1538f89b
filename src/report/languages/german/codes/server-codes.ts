import type { folderCodes, serverCodes, startCodes } from '../../../../base/codes/server-codes.js';
import type { WordsOf } from '../../code-words.js';

const untouched = 'Nichts wurde berührt.';

export const germanServerCodes: WordsOf<typeof serverCodes> = {
  'server-name-invalid': [
    'Die Eingabe server ist „{1}“; unter diesem Namen lässt sich nichts erreichen.',
    'Den Namen des Computers angeben, mit oder ohne Domäne: keine Adresse, keinen Pfad, keinen Namen einer Domäne. Für den Rechner des Runners selbst `server` weglassen.',
  ],
  'server-name-unknown': [
    'Der Name {1} führt von diesem Rechner aus zu keiner Adresse.',
    'Ein Tippfehler, oder dem DNS des Runners fehlt er: `nslookup NAME` zeigt, was es kennt.',
  ],
  'server-port-closed': [
    'Auf {1} antwortet unter {2} nichts.',
    'Eine Firewall verwirft die Verbindung. TCP 445 und 5985 (oder 5986) auf dem Server allein für den Rechner des Runners öffnen.',
  ],
  'server-certificate-untrusted': [
    'Dem Zertifikat der Remoteverwaltung auf {1} vertraut dieser Rechner nicht.',
    'Nur TLS (5986) antwortet, und das Zertifikat ist von niemandem, dem der Rechner des Runners vertraut, oder für einen anderen Namen. Ein Zertifikat der Domäne verwenden oder HTTP innerhalb der Domäne erlauben: Kerberos verschlüsselt es.',
  ],
  'remote-management-missing': [
    'Die Remoteverwaltung geht auf {1} nicht.',
    'Bis Windows Server 2008 R2 ist sie aus, oder sie wurde abgeschaltet. Auf dem Server `winrm quickconfig -quiet` ausführen.',
  ],
  'server-rights-missing': [
    'Das Konto des Runners hat über das Netzwerk keine Administratorrechte auf {1}.',
    'Der Dienst des Runners braucht ein Domänenkonto, am besten ein gruppenverwaltetes, in der lokalen Gruppe „Administratoren“ des Servers. Lokalen Konten nimmt Windows diese Rechte über das Netzwerk.',
  ],
  'server-share-missing': [
    'Die administrative Freigabe {1} fehlt.',
    'Administrative Freigaben sind abgeschaltet. Einschalten oder eine eigene Freigabe als `server-share` angeben.',
  ],
  'server-share-unusable': [
    'Die Freigabe von {1} lässt sich nicht so beschreiben, wie die Suite es braucht.',
    'Das Laufwerk des Servers ist voll, oder die Freigabe ist schreibgeschützt.',
  ],
  'server-clock-differs': [
    'Die Uhr von {1} weicht um {2} Minuten von der Uhr dieses Rechners ab.',
    'Kerberos verträgt höchstens fünf Minuten, und ein Journal braucht die Reihenfolge: zuerst die Uhr stellen.',
  ],
  'server-is-another': [
    'Unter dem Namen {1} antwortet der Computer {2}.',
    'Es ist ein Alias, ein Cluster oder eine falsche Adresse. Den Namen des Computers selbst angeben; bei einem Cluster jeden Knoten mit eigenem Namen.',
  ],
  'server-not-supported': [
    'Von einem anderen Rechner aus handelt die Suite nicht auf {1}.',
    'Von anderswo handelt sie auf Mitgliedern einer Domäne mit 64-Bit-Windows Server 2008 R2 SP1 oder später, die keine Domänencontroller sind.',
  ],
};

export const germanFolderCodes: WordsOf<typeof folderCodes> = {
  'path-is-drive-root': [
    '{1} ist die Wurzel eines Laufwerks.',
    `Einen Ordner auf diesem Laufwerk angeben, der dafür angelegt ist. ${untouched}`,
  ],
  'path-has-short-name': [
    '{1} hat einen Kurznamen.',
    `Namen wie \`PROGRA~1\` verbergen, welcher Ordner gemeint ist. Die langen Namen angeben, wie \`dir /x\` oder der Explorer sie zeigt. ${untouched}`,
  ],
  'path-is-system-folder': [
    '{1} ist ein Ordner von Windows oder seinen Programmen, enthält einen oder liegt in einem.',
    `Dort schreibt und sucht die Suite nie. Einen eigenen Ordner angeben, zum Beispiel \`D:\\mfa-upgrade\`. ${untouched}`,
  ],
  'path-is-web-folder': [
    '{1} ist ein Ordner, den IIS ausliefert, enthält einen oder liegt in einem.',
    `Dateien dort lassen sich über das Netzwerk öffnen, und Sicherungen enthalten Kennwörter. Einen Ordner außerhalb aller Websites angeben. ${untouched}`,
  ],
  'path-in-product-folder': [
    '{1} ist ein Ordner des Produkts, enthält einen oder liegt in einem.',
    `Eine Sicherung in einem gesicherten Ordner enthielte sich selbst, und die Deinstallation des Produkts löschte sie. Einen Ordner außerhalb angeben. ${untouched}`,
  ],
  'path-not-a-folder': [
    '{1} muss ein Ordner sein, ist aber keiner.',
    'Den Ordner angeben, nicht eine Datei darin oder eine Verknüpfung darauf.',
  ],
  'path-not-a-file': [
    '{1} muss eine Datei sein, ist aber ein Ordner.',
    'Den ganzen Pfad mit dem Namen der Datei angeben.',
  ],
  'path-not-there': [
    '{1} gibt es nicht.',
    'Der Name ist falsch, oder Laufwerk oder Freigabe sind vom Server aus nicht erreichbar. Auf einer Freigabe braucht das Konto des Runners eigene Rechte.',
  ],
  'path-not-writable': [
    '{1} ist nicht beschreibbar.',
    'Eine kleine Datei sollte als Beleg dort geschrieben und wieder entfernt werden. Dem Konto des Runners das Recht zum Schreiben geben oder einen anderen Ordner angeben.',
  ],
  'path-without-room': [
    '{1} hat keinen Platz für die Sicherung.',
    `Platz auf diesem Laufwerk schaffen oder einen Ordner auf einem anderen angeben. ${untouched}`,
  ],
  'work-folder-not-empty': [
    'Der Arbeitsordner {1} ist nicht leer und kein Arbeitsordner dieser Suite.',
    `Der Arbeitsordner wird mit allem darin für alle außer Administratoren gesperrt. Einen neuen oder leeren Ordner als \`work-folder\` angeben oder den der früheren Läufe. ${untouched}`,
  ],
};

export const germanStartCodes: WordsOf<typeof startCodes> = {
  'input-invalid': [
    'Die Eingabe {1} hat keinen erlaubten Wert.',
    `Ein falsches oder unbekanntes Wort unter \`with:\`. ${untouched} Der Wortlaut nennt, was erlaubt ist.`,
  ],
  'not-windows': [
    'Dieser Rechner ist kein Windows-Server ({1}).',
    'Der Job lief auf einem anderen Runner. Das Label des Servers in `runs-on` angeben oder mit `rehearsal-folder` proben.',
  ],
  'server-locked': [
    'Dieser Server wird gerade von einem anderen Lauf geändert.',
    'Auf den anderen Lauf warten. Die Sperre eines beendeten Prozesses wird von selbst übernommen: nicht löschen. Die Sperre eines anderen Rechners löst `release-lock` mit der Nummer aus dem Wortlaut, sobald sicher ist, dass der Lauf zu Ende ist.',
  ],
  stopped: [
    'Der Lauf hielt für einen Menschen an.',
    'Alles ist in Ordnung: der Lauf hielt an einer Stelle an, die der Plan hat, und `fail-on-stop: true` macht daraus einen roten Schritt. Den ersten Zeilen der Zusammenfassung folgen und erneut starten.',
  ],
  'run-cut-off': [
    'Der Lauf wurde abgebrochen: der Job wurde beendet, oder seine Zeit war um. Kein weiterer Schritt wurde begonnen.',
    'Dienste, die der Lauf angehalten hatte, sollen wieder starten, solange der alte Agent da ist; ein Installationsprogramm läuft weiter. Mit denselben Eingaben erneut starten.',
  ],
  'earlier-run-cut-off': [
    'Ein früherer Lauf wurde abgebrochen.',
    'Eine Warnung. Sicherstellen, dass die genannten Dienste laufen, und den Lauf mit denselben Eingaben fortsetzen.',
  ],
  'earlier-run-not-finished': [
    'Der letzte Lauf von {1}, begonnen {2}, kam nicht zum Ende seines Plans.',
    'Eine Warnung. Der Lauf schlug fehl oder wartet auf einen Menschen oder einen Neustart. Mit denselben Eingaben erneut starten: es geht dort weiter. Oder zurücksetzen mit restore-backup, `scope: roll-back`.',
  ],
  'installer-still-at-work': [
    'Ein Installationsprogramm eines früheren Laufs arbeitet noch auf diesem Server.',
    'Sein Lauf wurde abgebrochen, und es läuft von selbst weiter. Den Server nicht neu starten. Warten, bis es fertig ist, und erneut starten.',
  ],
  blocked: [
    'Hindernisse halten diesen Plan auf.',
    'Jedes hat unter der Meldung einen eigenen Code. Nichts wurde geändert.',
  ],
  'not-a-rehearsal-server': [
    '{1} ist kein Server für einen Probelauf.',
    '`rehearsal-folder` oder `MFA_UPGRADE_REHEARSAL` nennt einen anderen Ordner. Auf einem wirklichen Server diese Variable entfernen.',
  ],
  'rehearsal-faults-invalid': [
    '{1} ist keine Liste von Fehlern für einen Probelauf.',
    'Der Wortlaut nennt Zeile und Namen und den ähnlichsten bekannten Namen.',
  ],
  'rehearsal-folder-not-empty': [
    'Der Ordner für den Probelauf ist nicht leer: {1}',
    'Ein Probelauf wird nie über etwas anderes geschrieben: einen neuen Ordner angeben.',
  ],
  'registry-access-denied': [
    'Der Registrierungsschlüssel {1} war nicht lesbar: Zugriff verweigert.',
    'Das Konto des Runners ist kein Administrator.',
  ],
  'folder-not-readable': [
    'Der Ordner {1} war nicht lesbar.',
    'Das Konto des Runners ist kein Administrator, oder Administratoren wurden die Rechte an diesem Ordner genommen.',
  ],
  'host-check-failed': [
    'Auf {2} ist {1} nicht so, wie die Suite es braucht.',
    'Diesen Server nicht aktualisieren, bevor jeder Punkt verstanden ist.',
  ],
  'host-check-not-cleared': [
    'Eine frühere Prüfung ließ etwas zurück, das sich nicht entfernen ließ.',
    'Der Wortlaut nennt jedes mit dem Grund. Von Hand entfernen, dann erneut prüfen.',
  ],
  'host-check-invalid': [
    'Das Urteil von check-host ist nicht lesbar.',
    'Den Server erneut prüfen: das Urteil im Arbeitsordner wird dann neu geschrieben.',
  ],
};
