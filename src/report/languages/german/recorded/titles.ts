/** Titles of steps. */
export const germanTitles = {
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

  'Install the Multi-Factor Authentication Server into {1} (by a person)':
    'Den Multi-Factor Authentication Server in {1} installieren (durch einen Menschen)',
  'Uninstall {1} (by a person)': '{1} deinstallieren (durch einen Menschen)',
  'Decide which data file is right: {1} has other bytes than the backup set':
    'Entscheiden, welche Datendatei richtig ist: {1} hat andere Bytes als die Sicherung',
} as const;
