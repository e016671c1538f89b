import type { installationCodes } from '../../../../base/codes/installation-codes.js';
import type { WordsOf } from '../../code-words.js';

const copyAgain = 'Erneut von der Quelle kopieren.';

export const germanInstallationCodes: WordsOf<typeof installationCodes> = {
  'installer-failed-<number>': [
    '{1}: Rückgabewert {2} nach {3} Sekunden.',
    'Die Zahl ist ein Rückgabewert von Windows Installer. Die Zeilen des Protokolls und die Protokolldatei lesen, die Ursache beheben, erneut starten.',
  ],
  'product-still-there': [
    'Das Installationsprogramm meldete Erfolg, aber {1} ist noch in „Programme und Features“.',
    'Dort von Hand entfernen, erneut starten.',
  ],
  'data-file-changed': [
    'Nach diesem Schritt ist die Datendatei nicht mehr wie vorher.',
    'Nicht weitermachen. Den Ordner `Data` mit restore-backup zurückspielen, erneut starten.',
  ],
  'data-file-lost': [
    'Die Datendatei {1} ist nach der Deinstallation weg oder leer, und die Sicherung hat ihren Inhalt nicht.',
    'Aus der letzten guten Kopie zurückholen, bevor der neue Server installiert wird.',
  ],
  'install-path-lost': [
    'Die Registrierung nennt {1} nicht, und der Wert ließ sich nicht schreiben.',
    'Den Wert `InstallPath` von Hand zurückschreiben: ohne ihn kommt der neue Server in seinen eigenen Standardordner.',
  ],
  'virtual-directory-letters': [
    'Das virtuelle Verzeichnis {1} hat Zeichen außerhalb von ASCII: {2}.',
    'Eine Warnung: manche Zeichen sehen anderen gleich. Nur einen Namen freigeben, den man kennt.',
  ],
  'virtual-directory-hidden': [
    'Neu installiert würde {1} als {2}, aber IIS lehnt Anfragen mit {3} im Pfad ab.',
    'Einen anderen Namen angeben. IIS behält diese Namen Dateien vor, die niemand öffnen darf: `bin`, `App_Code`, `App_Data`, `App_Browsers`, `App_GlobalResources`, `App_LocalResources`, `App_WebReferences`.',
  ],
  'setup-not-given': [
    'Kein Setup-Programm des Multi-Factor Authentication Server wurde angegeben.',
    '`setup-path` angeben. Diese Suite kann es nicht herunterladen.',
  ],
  'setup-missing': [
    '{1} ist nicht verwendbar: die Datei fehlt.',
    'Die Datei von `setup-path` gibt es aus Sicht des Servers nicht.',
  ],
  'setup-unreadable': ['{1} ist nicht lesbar.', 'Das Konto des Runners darf die Datei nicht lesen.'],
  'setup-not-a-package': [
    '{1} ist kein Setup-Programm.',
    'Die Datei ist abgeschnitten, oder unter diesem Namen wurde eine Fehlerseite gespeichert.',
  ],
  'setup-wrong-name': [
    '{1} heißt nicht wie das Setup-Programm des Servers.',
    'Das Setup-Programm des Servers unter seinem ursprünglichen Namen angeben, nicht eines der Web-Pakete.',
  ],
  'setup-hash-mismatch': [
    '{1} hat den SHA-256-Wert {2}, nicht {3}',
    'Erneut kopieren oder `setup-sha256` berichtigen.',
  ],
  'server-not-found-after-installation': [
    'Das Setup-Programm meldete Erfolg, aber der Multi-Factor Authentication Server ist nicht in „Programme und Features“.',
    'Vielleicht arbeitet es noch: das genannte Protokoll ansehen, warten, erneut starten.',
  ],
  'server-in-other-folder': [
    'Der Server wurde in {1} installiert, nicht in {2}, wo die Datendatei ist.',
    'In Programme und Features deinstallieren, erneut starten: der Lauf spielt `InstallPath` zurück und installiert ihn wieder.',
  ],
  'target-version-unknown': [
    'Der Mobile App Web Service war installiert; ob er gebraucht wird, hängt von der Zielversion ab.',
    '`target-version` angeben.',
  ],
  'setup-does-not-run': [
    '{1} läuft auf diesem Server nicht.',
    'Ein Setup-Programm für dieses Windows als `setup-path` angeben. Für welchen Prozessor und welches Windows es ist, steht in seinem Kopf.',
  ],
  'target-version-other': [
    '`target-version` ist {1}, aber {2} hat die Version {3}',
    '`target-version` weglassen oder das Setup-Programm dieser Version angeben.',
  ],
  'mobile-app-left-out': [
    'Der Mobile App Web Service wird nicht wieder installiert: MFA Server {1} hat keinen, 8.0 und später brauchen ihn nicht.',
    'Eine Warnung. Danach die App mit einem Benutzer ausprobieren.',
  ],
  'package-folder-not-given': [
    'Dieser Server hat keinen MFA Server, und kein Ordner mit Paketen wurde angegeben.',
    'Ein separater Webserver: `package-folder` angeben.',
  ],
  'package-missing': [
    '{1} ist nicht verwendbar: die Datei fehlt.',
    '`stage-installers` starten oder das Paket aus dem Installationsordner des MFA Server kopieren.',
  ],
  'package-unreadable': [
    '{1} ist nicht lesbar.',
    'Das Konto des Runners darf die Freigabe oder den Ordner nicht lesen.',
  ],
  'package-not-a-package': ['{1} ist kein Paket oder abgeschnitten.', copyAgain],
  'package-wrong-bitness': [
    'Das Paket passt nicht zur Bitbreite dieses Windows.',
    'Auf 64-Bit-Windows `…64.msi` nehmen, auf 32-Bit-Windows `…32.msi`.',
  ],
  'package-other-version': [
    '{1} hat die Version {2}, der MFA Server eine andere.',
    'Aus dem Installationsordner dieses MFA Server nehmen und diesen Ordner als `package-folder` angeben, oder die Prüfsumme als `package-sha256`, auch nach der Freigabe.',
  ],
  'package-not-trusted': [
    'Ein Paket ist nicht signiert, oder der Server vertraut der Signatur nicht.',
    `${copyAgain} Für ein Setup-Programm, dem man vertraut, \`setup-sha256\` festlegen, für ein Paket \`package-sha256\`.`,
  ],
  'package-signer-unexpected': [
    '{1} ist von {2} signiert, nicht von {3}',
    `Windows vertraut der Signatur, aber sie ist von jemand anderem. ${copyAgain} Ist dieser Aussteller richtig, ihn in \`expected-signer\` nennen.`,
  ],
  'package-signature-not-judged': [
    'Niemand konnte die Signatur von {1} beurteilen.',
    'PowerShell antwortet auf diesem Server nicht. Es erlauben lassen, oder die Prüfsumme auf einem Rechner vergleichen, der die Signatur zeigt, und als `setup-sha256` oder `package-sha256` angeben.',
  ],
  'package-changed': [
    '{1} hat den SHA-256-Wert {2}; der Plan entstand für {3}',
    'Die Datei wurde nach der Freigabe ausgetauscht. Herausfinden, wer es tat; neu planen und freigeben lassen.',
  ],
  'package-without-address': [
    'Bei {1} lassen sich Website und virtuelles Verzeichnis nicht wählen: das Paket kennt {2} nicht.',
    'Diese Komponente über die Konsole des MFA Server unter dem genannten Namen installieren, dann erneut starten.',
  ],
  'web-application-not-found-after-installation': [
    'Das Paket meldete Erfolg, aber die Website {1} hat keine Anwendung ({2}) unter {3}',
    'Sein Protokoll und die Website im IIS-Manager ansehen.',
  ],
  'application-pool-unusable': [
    'IIS hat keinen verwendbaren Anwendungspool mit dem Namen {1}.',
    'Es gibt ihn nicht, oder er führt .NET v4.0 nicht aus: der Wortlaut nennt die, die es tun.',
  ],
  'pool-identity-changes': [
    '{1} lief als {2} (Anwendungspool {3}) und wird als {4} laufen (Anwendungspool {5}).',
    'Eine Warnung: dem neuen Konto die Rechte des alten geben oder das Konto mit einem eigenen Pool behalten (`application-pool`).',
  ],
  'component-given-up': [
    'Nicht wieder installiert wird: {1} (do-not-reinstall).',
    'Eine Warnung: `do-not-reinstall` wurde angegeben, jetzt oder in einem früheren Lauf. `none` nimmt es zurück.',
  ],
  'public-address-unknown': [
    'Die Adresse des User Portal ändert sich in {1}, und IIS zeigt nicht, unter welchem Namen Benutzer es erreichen.',
    'Eine Warnung: `public-address` angeben oder die Adresse von Hand in die Texte eintragen.',
  ],
  'application-pool-needed': [
    'Der alte Anwendungspool passt nicht, und für sein Konto lässt sich kein neuer anlegen: IIS gibt das Kennwort nicht heraus.',
    'Unter diesem Konto einen Pool mit .NET v4.0 und ohne 32-Bit-Anwendungen anlegen und seinen Namen als `application-pool` angeben.',
  ],
  'application-pool-of-others': [
    'Die neuen Komponenten liefen im Anwendungspool {1}, in dem andere Anwendungen laufen: {2}',
    'Für sie allein einen Pool mit .NET v4.0 anlegen und seinen Namen als `application-pool` angeben; oder den Namen dieses Pools angeben, wenn sie ihn teilen dürfen.',
  ],
  'name-of-other-application': [
    '{1} würde als {2} der Website {3} installiert, aber dort ist eine andere Anwendung.',
    'Den Namen benutzt jemand anderes. Einen freien angeben. Die andere Anwendung bleibt unberührt.',
  ],
  'name-of-other-component': [
    '{1} würde als {2} der Website {3} installiert; dort ist schon ein anderer Teil des Produkts: {4}',
    'Zwei Teile des Produkts können nicht dieselbe Adresse haben. Einen anderen Namen angeben.',
  ],
  'folder-of-others': [
    '{1} würde als {2} der Website {3} installiert, aber der Ordner dafür enthält Fremdes.',
    'Der Ordner hat Inhalt, der nicht zur Komponente gehört. Einen anderen Namen angeben oder den Inhalt zuerst an einen anderen Ort legen.',
  ],
  'component-is-site-root': [
    '{1} war die Wurzel der Website {2}; das neue Paket legt ein virtuelles Verzeichnis unter einer Website an.',
    'Einen Namen für das neue virtuelle Verzeichnis angeben. Wer die Wurzel der Website öffnet, braucht die neue Adresse oder eine Umleitung.',
  ],
  'component-in-other-folder': [
    '{1} ist in {2}; das neue Paket installiert in {3}',
    'Ein Hinweis: jemand hat die alte Komponente verschoben. Der Ordner richtet sich nach der Website; was sonst dazugehört, mitnehmen und berichtigen, was den alten Ordner nennt.',
  ],
};
