import type { RecordedText } from './recorded-texts.js';

/** What plans, journals and merges record, in German. */
export const germanRecordedTexts: Readonly<Record<RecordedText, string>> = {
  'Activate the Multi-Factor Authentication Server on {1}, if it asks for it':
    'Den Multi-Factor Authentication Server auf {1} aktivieren, wenn er es verlangt',
  'Change the address of the Web Service SDK in the other programs that call it':
    'Die Adresse des Web Service SDK in den anderen Programmen ändern, die es aufrufen',
  'Change the address of the Mobile App Web Service in the console':
    'Die Adresse des Mobile App Web Service in der Konsole ändern',
  'Prove that the backup set is whole and up to date': 'Belegen, dass die Sicherung vollständig und aktuell ist',
  'Apply {1} other change(s) of the old web.config of the {2}, or leave them':
    '{1} weitere Änderung(en) der alten web.config übernehmen oder weglassen: {2}',
  'Look at {1} other difference between the old and the new web.config of the {2}':
    '{1} weiteren Unterschied zwischen alter und neuer web.config ansehen: {2}',
  'Look at {1} other differences between the old and the new web.config of the {2}':
    '{1} weitere Unterschiede zwischen alter und neuer web.config ansehen: {2}',
  'Confirm the replication group of {1}': 'Die Replikationsgruppe von {1} bestätigen',
  'Copy a package to {1}': 'Ein Paket nach {1} kopieren',
  'Copy the package of the {1} to {2}': 'Das Paket nach {2} kopieren: {1}',
  'See that the application pool {1} exists and runs .NET v4.0':
    'Sicherstellen, dass es den Anwendungspool {1} gibt und er .NET v4.0 ausführt',
  'Back up the data folder, registry key, web.configs, themes and IIS settings':
    'Datenordner, Registrierungsschlüssel, web.config-Dateien, Designs und IIS-Einstellungen sichern',
  'Take the default web.configs out of the old packages in {1}':
    'Die web.config-Dateien mit den alten Vorgaben den alten Paketen in {1} entnehmen',
  'Inform the users of the new address of the User Portal':
    'Die Benutzer über die neue Adresse des User Portal informieren',
  'Install the Multi-Factor Authentication Server into {1}':
    'Den Multi-Factor Authentication Server in {1} installieren',
  'Run the setup program of the Multi-Factor Authentication Server':
    'Das Setup-Programm des Multi-Factor Authentication Server ausführen',
  'Install the {1} as /{2} of site "{3}"': '{1} als /{2} der Website „{3}“ installieren',
  'See that the install path in the registry and the data file are still there, put them back if not':
    'Sicherstellen, dass Installationspfad in der Registrierung und Datendatei noch da sind; sonst zurückspielen',
  'Bring the old settings of the {1} into its new web.config':
    'Die alten Einstellungen in die neue web.config übernehmen: {1}',
  'Compare the server with the inventory in the backup set': 'Den Server mit dem Inventar in der Sicherung vergleichen',
  'Install {1} again from {2}': '{1} erneut aus {2} installieren',
  'Remove the application pool {1}, which was not there before':
    'Den Anwendungspool {1} entfernen, den es vorher nicht gab',
  'Remove the copies of the themes from {1}': 'Die Kopien der Designs aus {1} entfernen',
  'Put the files of {1} back as they are in the backup set': 'Die Dateien aus der Sicherung zurückspielen: {1}',
  'Put the registry key back, in which the old agent finds its folder':
    'Den Registrierungsschlüssel zurückspielen, in dem der alte Agent seinen Ordner findet',
  'Put the registry key back': 'Den Registrierungsschlüssel zurückspielen',
  'Put the registry key back, without what came later':
    'Den Registrierungsschlüssel zurückspielen, ohne spätere Einträge',
  'Put the custom themes back: {1}': 'Die eigenen Designs zurückspielen: {1}',
  'Put back the authentication and TLS settings of the {1}':
    'Die Einstellungen für Authentifizierung und TLS zurückspielen: {1}',
  'Set the new User Portal URL': 'Die neue Adresse des User Portal eintragen',
  'Start the services again': 'Die Dienste wieder starten',
  'Start the services of the new server and see that they run':
    'Die Dienste des neuen Servers starten und prüfen, dass sie laufen',
  'Start the services that ran: {1}': 'Die Dienste starten, die vorher liefen: {1}',
  'Stop the services of the product': 'Die Dienste des Produkts anhalten',
  'Stop the services that the installer started': 'Die Dienste anhalten, die das Installationsprogramm gestartet hat',
  'Uninstall {1}': '{1} deinstallieren',
  'Remove "{1}" by hand': '„{1}“ von Hand entfernen',
  'Upload the backup set as an artifact of this run, in clear text':
    'Die Sicherung unverschlüsselt als Artefakt dieses Laufs hochladen',
  'Upload the backup set as an artifact of this run, encrypted for {1} recipient(s)':
    'Die Sicherung als Artefakt dieses Laufs hochladen, verschlüsselt für {1} Empfänger',
  'Prove every byte of the backup set {1}': 'Jedes Byte der Sicherung {1} prüfen',

  'Done.': 'Erledigt.',
  'The Windows Installer service could not be reached.': 'Der Dienst Windows Installer war nicht erreichbar.',
  'The installation was cancelled.': 'Die Installation wurde abgebrochen.',
  'The installation failed and was rolled back.': 'Die Installation scheiterte und wurde zurückgenommen.',
  'The removal was cancelled.': 'Die Deinstallation wurde abgebrochen.',
  'The removal failed and was rolled back: the product is still there.':
    'Die Deinstallation scheiterte und wurde zurückgenommen: das Produkt ist noch da.',
  'The package that the product was installed from is not to be found.':
    'Das Paket, aus dem das Produkt installiert wurde, ist nicht zu finden.',
  'A system policy forbids this removal.': 'Eine Systemrichtlinie verbietet diese Deinstallation.',
  'The product is not installed.': 'Das Produkt ist nicht installiert.',
  'The source of the installation is not to be found.': 'Die Quelle der Installation ist nicht zu finden.',
  'The product is uninstalled.': 'Das Produkt ist deinstalliert.',
  'Another installation is running.': 'Eine andere Installation läuft.',
  'The package could not be opened.': 'Das Paket konnte nicht geöffnet werden.',
  'The file is not a Windows Installer package.': 'Die Datei ist kein Paket für Windows Installer.',
  'The log file could not be opened.': 'Die Protokolldatei konnte nicht geöffnet werden.',
  'A transform could not be applied.': 'Eine Transformation konnte nicht angewendet werden.',
  'A system policy forbids this installation.': 'Eine Systemrichtlinie verbietet diese Installation.',
  'The package is for another processor type.': 'Das Paket ist für einen anderen Prozessortyp.',
  'Another version of this product is installed already.':
    'Eine andere Version dieses Produkts ist bereits installiert.',
  'The command line was not accepted.': 'Die Befehlszeile wurde nicht angenommen.',
  'Done; the installer has begun to restart Windows.':
    'Erledigt; das Installationsprogramm hat begonnen, Windows neu zu starten.',
  'Done; Windows has to be restarted.': 'Erledigt; Windows muss neu gestartet werden.',
  '{1} ({2}: the code {3} of Windows Installer.)': '{1} ({2}: der Code {3} von Windows Installer.)',
  'The installer ended with {1}, which is not a code of Windows Installer.':
    'Das Installationsprogramm endete mit {1}; das ist kein Code von Windows Installer.',

  'Both have this value.': 'Beide haben diesen Wert.',
  'New in the target.': 'Neu in der neuen Datei.',
  'The old default was removed from the original; nothing is removed from the target.':
    'Die alte Vorgabe wurde aus der alten Datei entfernt; aus der neuen wird nichts entfernt.',
  'Only the original has it.': 'Nur die alte Datei hat es.',
  "The target's value stays.": 'Der Wert der neuen Datei bleibt.',
  'Only the original had it: added.': 'Nur die alte Datei hatte es: hinzugefügt.',
  'Only the original has it: not added.': 'Nur die alte Datei hat es: nicht hinzugefügt.',
  'Somebody gave it to the original, and the target lacks it: added.':
    'Jemand hat es in die alte Datei eingetragen, der neuen fehlt es: hinzugefügt.',
  'Somebody gave it to the original: not added.': 'Jemand hat es in die alte Datei eingetragen: nicht hinzugefügt.',
  'The original has the old default, and the target does without it.':
    'Die alte Datei hat die alte Vorgabe, die neue kommt ohne sie aus.',
  'It was never configured in the original.': 'In der alten Datei wurde es nie eingestellt.',
  "The original's value replaces the target's.": 'Der alte Wert ersetzt den neuen.',
  'The files differ; the rules leave it to you.': 'Die Dateien unterscheiden sich; die Regeln überlassen es Ihnen.',
  'The original has the old default: the new default stays.':
    'Die alte Datei hat die alte Vorgabe: die neue Vorgabe bleibt.',
  'Changed in the original, left at its default in the target.':
    'In der alten Datei geändert, in der neuen noch die Vorgabe.',
  'Changed in the original; the rules leave it to you.': 'In der alten Datei geändert; die Regeln überlassen es Ihnen.',
  'Both differ from the old default; the rule decides.':
    'Beide weichen von der alten Vorgabe ab; die Regel entscheidet.',
  'The original and the target both differ from the old default and from each other.':
    'Alte und neue Datei weichen beide von der alten Vorgabe und voneinander ab.',
  "The original's value was taken.": 'Der alte Wert wurde übernommen.',
  'It has the given value already.': 'Es hat den angegebenen Wert bereits.',
  'The value was given.': 'Der Wert wurde angegeben.',
  'Its address was corrected.': 'Die Adresse darin wurde angepasst.',
  'It belongs to the version of the application: the new file is right.':
    'Es gehört zur Version der Anwendung: die neue Datei hat recht.',
  'Locks are set by the level above.': 'Sperren setzt die Ebene darüber.',
  'The folder {1} is in the backup and is put back below the new portal.':
    'Der Ordner {1} ist in der Sicherung und wird unter dem neuen Portal zurückgespielt.',
  '{1} comment(s) of the original are not in the target.': '{1} Kommentar(e) der alten Datei fehlen in der neuen.',
  'Comments are not carried: take over by hand what you need.':
    'Kommentare werden nicht übernommen: übertragen Sie von Hand, was Sie brauchen.',

  '{1}: the old default web.config was taken from {2}.': '{1}: die alte Vorgabe der web.config wurde {2} entnommen.',
  'No service of the product is running.': 'Kein Dienst des Produkts läuft.',
  'Stopped {1}.': '{1} angehalten.',
  'Started {1}.': '{1} gestartet.',
  'Created the application pool {1}.': 'Der Anwendungspool {1} wurde angelegt.',
  'The application pool {1} is there already.': 'Den Anwendungspool {1} gibt es bereits.',
  '{1}: exit code {2} after {3} seconds.': '{1}: Rückgabewert {2} nach {3} Sekunden.',
  'The data file is unchanged: {1}, {2} bytes.': 'Die Datendatei ist unverändert: {1}, {2} Bytes.',
  'The data file is there: {1}, {2} bytes.': 'Die Datendatei ist da: {1}, {2} Bytes.',
  'A server has it open, so its bytes were not compared.':
    'Ein Server hat sie geöffnet, deshalb wurden ihre Bytes nicht verglichen.',
  'The registry names {1}, and {2} is there.': 'Die Registrierung nennt {1}, und {2} ist da.',
  'The settings of {1} are as they were.': 'Die Einstellungen von {1} sind unverändert.',
  '{1} file(s) written, {2} moved away, {3} as they were.':
    '{1} Datei(en) geschrieben, {2} beiseitegelegt, {3} unverändert.',
  'What was replaced is in {1}.': 'Was ersetzt wurde, liegt in {1}.',
  'Products, IIS settings and services of {1} are as in the backup set.':
    'Produkte, IIS-Einstellungen und Dienste sind wie in der Sicherung: {1}.',
  'The theme {1} is in {2}.': 'Das Design {1} ist in {2}.',

  'The journal of this server can be read': 'Das Journal dieses Servers ist lesbar',
  'Journal and machine agree': 'Journal und Server stimmen überein',
  'What has to be there is on record': 'Was da sein muss, ist festgehalten',
  'The server as it was before is on record': 'Der Server, wie er vorher war, ist festgehalten',
  'The backup set {1} is as it was made': 'Die Sicherung {1} ist unverändert',
  'No run was cut off': 'Kein Lauf wurde abgebrochen',
  'The old {1} is removed': 'Entfernt, alte Version: {1}',
  'The new {1} is installed': 'Installiert, neue Version: {1}',
  'The {1} is at its address': 'An seiner Adresse: {1}',
  'The application pool of the {1} runs': 'Der Anwendungspool läuft: {1}',
  'The {1} runs under the account that is wanted': 'Unter dem gewünschten Konto: {1}',
  'Authentication and TLS settings of the {1} are as before': 'Authentifizierung und TLS wie vorher: {1}',
  'The old settings of the {1} are in its web.config': 'Die alten Einstellungen sind in der web.config: {1}',
  'The custom themes of the {1} are back': 'Die eigenen Designs sind wieder da: {1}',
  'The {1} answers on this server': 'Antwortet auf diesem Server: {1}',
  'The {1} reaches the Web Service SDK': 'Erreicht das Web Service SDK: {1}',
  'The web.config of the {1} can be used': 'Die web.config ist verwendbar: {1}',
  'The Web Service SDK takes an account': 'Das Web Service SDK nimmt ein Konto an',
  'Every entry of the product in Programs and Features is known':
    'Jeder Eintrag des Produkts in „Programme und Features“ ist bekannt',
  'The site {1} runs': 'Die Website {1} läuft',
  'The site {1} listens where it did': 'Die Website {1} ist unter denselben Bindungen erreichbar',
  'The certificate of {1} is good': 'Das Zertifikat von {1} ist gültig',
  'The server is in the old folder': 'Der Server ist im alten Ordner',
  'The data file is still there': 'Die Datendatei ist noch da',
  'No entry in Programs and Features.': 'Kein Eintrag in „Programme und Features“.',
  'Equal.': 'Gleich.',
  '{1}: .NET v4.0, started.': '{1}: .NET v4.0, gestartet.',
  '{1} runs as {2}.': '{1} läuft als {2}.',
  '{1}: HTTP status {2}.': '{1}: HTTP-Status {2}.',
};
