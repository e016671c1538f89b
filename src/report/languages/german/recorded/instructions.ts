/** What a person has to do in an operator step. */
export const germanInstructions = {
  'On {1}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".':
    'Auf {1} „Multi-Factor Authentication Server“ aus dem Startmenü mit „Als Administrator ausführen“ öffnen.',
  'If the console does not ask for activation, the old activation is still valid: go to the last instruction.':
    'Verlangt die Konsole keine Aktivierung, gilt die alte noch: weiter mit der letzten Anweisung.',
  'Have a Global Administrator of the tenant generate activation credentials in the Microsoft Entra admin center, under Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.':
    'Einen globalen Administrator des Mandanten im Microsoft Entra Admin Center unter Multifactor authentication, Server settings, „Generate“ Anmeldedaten zur Aktivierung erzeugen lassen. Diese Seite haben nur Kunden, die vor dem 1. Juli 2019 einen Server aktivierten. Die Anmeldedaten sofort verwenden: sie gelten wohl nur kurz.',
  'Type e-mail and password into the console and choose "Activate".':
    'E-Mail-Adresse und Kennwort in die Konsole eingeben und „Activate“ wählen.',
  'When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server stays in its own group.':
    'Wird nach einer Gruppe gefragt, die Replikationsgruppe der anderen Server wählen. Eine falsche Gruppe lässt sich später nicht berichtigen: nur der Hersteller kann sie zurücknehmen. Ein einzelner Server bleibt in seiner eigenen Gruppe.',
  'If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Fix the connection first, otherwise there are two masters.':
    'Bietet die Konsole an, diesen Server zum Master zu machen, nicht annehmen: meist heißt das, dass der Master nicht erreichbar ist. Zuerst die Verbindung herstellen, sonst gibt es zwei Master.',
  'If the console offers to install or to upgrade the Web Service SDK or the User Portal, decline, and install nothing from the console now: the later steps of the upgrade install them, at their old places and with their old settings.':
    'Bietet die Konsole an, Web Service SDK oder User Portal zu installieren oder zu aktualisieren, ablehnen und jetzt nichts aus der Konsole installieren: spätere Schritte des Upgrades installieren sie, an ihren alten Orten und mit ihren alten Einstellungen.',
  'If the Multi-Server Configuration Wizard opens: with a single server, choose "No" (skip) and cancel it; with several servers, complete it as on your other servers. It may ask for a restart of Windows. Restart then, and run this action again: it continues where it was.':
    'Öffnet sich der Multi-Server Configuration Wizard: bei einem einzelnen Server „No“ (skip) wählen und abbrechen; bei mehreren Servern wie auf den anderen ausfüllen. Er kann einen Neustart von Windows verlangen. Dann neu starten und diese Aktion erneut starten: es geht dort weiter, wo sie war.',
  'The cloud service ended on 30 September 2024. If activation fails for that reason, write that into the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.':
    'Der Cloud-Dienst endete am 30. September 2024. Scheitert die Aktivierung daran, es im Änderungsprotokoll vermerken; Dateien, Dienste und Websites des Upgrades lassen sich trotzdem prüfen, eine Authentifizierung nicht.',
  'Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot.':
    'Diesen Schritt bestätigen, sobald die Konsole sich öffnet, ohne eine Aktivierung zu verlangen, oder sobald vermerkt ist, warum das nicht geht.',

  'On {1}, open the Multi-Factor Authentication Server console and look at its Status page.':
    'Auf {1} die Konsole des Multi-Factor Authentication Server öffnen und die Seite Status ansehen.',
  'Check that the list shows the servers of your site and that exactly one of them is the master.':
    'Prüfen, dass die Liste die Server des Standorts zeigt und genau einer davon der Master ist.',
  'If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.':
    'Ist die Liste leer oder zeigt sie andere Server, hier aufhören und keine Benutzer ändern: die Gruppe lässt sich in der Konsole nicht berichtigen. Diesen Server vom Hersteller deaktivieren lassen, dann erneut aktivieren.',
  'If the console offers to promote this server, refuse unless the old master is gone for good.':
    'Bietet die Konsole an, diesen Server zum Master zu machen, ablehnen, außer der alte Master ist endgültig weg.',
  'Confirm this step once the list is right.': 'Diesen Schritt bestätigen, sobald die Liste richtig ist.',

  'The virtual directory of the Mobile App Web Service changed from {1} to {2}.':
    'Das virtuelle Verzeichnis des Mobile App Web Service wurde von {1} in {2} geändert.',
  'On the MFA Server, open the console, click the "Mobile App" icon and replace the end of the address there.':
    'Auf dem MFA Server die Konsole öffnen, auf das Symbol „Mobile App“ klicken und dort das Ende der Adresse ersetzen.',
  'The apps of users that were activated before still use the old address: these users activate the app again in the portal, or the old name stays (input mobile-app-virtual-directory).':
    'Vorher aktivierte Apps von Benutzern verwenden noch die alte Adresse: diese Benutzer aktivieren die App im Portal erneut, oder der alte Name bleibt (Eingabe mobile-app-virtual-directory).',
  'Confirm this step once a new activation of the app works.':
    'Diesen Schritt bestätigen, sobald eine neue Aktivierung der App geht.',
  'The virtual directory of the Web Service SDK changed from {1} to {2}.':
    'Das virtuelle Verzeichnis des Web Service SDK wurde von {1} in {2} geändert.',
  'The web.config of a User Portal and of a Mobile App Web Service on this server is changed by this suite. On other web servers, give the same choice (input web-service-sdk-virtual-directory).':
    'Die web.config von User Portal und Mobile App Web Service auf diesem Server ändert diese Suite. Auf anderen Webservern dieselbe Wahl angeben (Eingabe web-service-sdk-virtual-directory).',
  'Change every other program that calls {1}: the AD FS adapter (WebServiceSdkUrl in its configuration), Microsoft Identity Manager, scripts. The log of IIS shows who asked for {2} in the last weeks.':
    'Jedes andere Programm ändern, das {1} aufruft: den AD FS-Adapter (WebServiceSdkUrl in seiner Konfiguration), Microsoft Identity Manager, Skripte. Das Protokoll von IIS zeigt, wer in den letzten Wochen {2} aufrief.',
  'Confirm this step once none of them asks for the old address.':
    'Diesen Schritt bestätigen, sobald keines mehr die alte Adresse aufruft.',

  'Somebody changed these settings of the old web.config. They are not in {1}, because their meaning may differ in the new version. Without them the new default is in effect; where one of them restricts access, the access is open.':
    'Jemand hat diese Einstellungen der alten web.config geändert. In {1} fehlen sie, weil sie in der neuen Version etwas anderes bedeuten können. Ohne sie gilt die neue Vorgabe; schränkt eine davon den Zugriff ein, ist der Zugriff offen.',
  'These settings of the old web.config are not in {1}, or differ there. The old default was not given (old-installers), so it is not known which of them somebody changed: some may only be defaults of the old version. Without them the new default is in effect; where one of them restricts access, the access is open.':
    'Diese Einstellungen der alten web.config fehlen in {1} oder sind dort anders. Die alte Vorgabe wurde nicht angegeben (old-installers); welche davon jemand geändert hat, ist deshalb nicht bekannt: manche können nur Vorgaben der alten Version sein. Ohne sie gilt die neue Vorgabe; schränkt eine davon den Zugriff ein, ist der Zugriff offen.',
  'Open {1} in an editor as administrator. Paste what is still wanted, with its secrets from the old file in the backup set; leave out what is not. See that the site still opens.':
    '{1} als Administrator in einem Editor öffnen. Einfügen, was noch gewollt ist, mit den Geheimnissen aus der alten Datei in der Sicherung; den Rest weglassen. Prüfen, dass die Website sich noch öffnet.',
  'Confirm this step once every one of them was pasted or is not wanted.':
    'Diesen Schritt bestätigen, sobald jede davon eingefügt oder nicht gewollt ist.',

  'The address changed from {1} to {2}.': 'Die Adresse wurde von {1} in {2} geändert.',
  'Send them a message, for example one of those below. Fill in the parts in square brackets; for other languages, fill examples/announcement.txt of this suite. Change links on your intranet and in your help desk articles.':
    'Den Benutzern eine Nachricht senden, zum Beispiel eine der folgenden. Die Teile in eckigen Klammern ausfüllen; für andere Sprachen examples/announcement.txt dieser Suite ausfüllen. Links im Intranet und in Artikeln des Helpdesks ändern.',
  'Confirm this step once the message is sent.': 'Diesen Schritt bestätigen, sobald die Nachricht gesendet ist.',

  'Log on to the server and run {1} with "Run as administrator".':
    'Am Server anmelden und {1} mit „Als Administrator ausführen“ starten.',
  'Let it install the Visual C++ runtimes when it offers them.':
    'Die Visual C++-Laufzeiten installieren lassen, wenn es sie anbietet.',
  'On the page "Select Installation Folder", see that the folder is {1}. If it shows another folder, cancel: the data file would not be found there.':
    'Auf der Seite „Select Installation Folder“ prüfen, dass der Ordner {1} ist. Zeigt sie einen anderen, abbrechen: dort fände sich die Datendatei nicht.',
  'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.':
    '„Next“ und „Finish“ wählen. Den Authentication Configuration Wizard überspringen, wenn er erscheint.',
  'If Windows asks for a restart, restart it.': 'Verlangt Windows einen Neustart, neu starten.',
  'Run the upgrade again: it sees for itself that the server is installed. In a rehearsal there is no wizard: confirm this step, and the rehearsal server does what a person does in it.':
    'Das Upgrade erneut starten: es sieht selbst, dass der Server installiert ist. Im Probelauf gibt es keinen Assistenten: diesen Schritt bestätigen, und der Server des Probelaufs tut, was ein Mensch darin tut.',

  '"{1}" was not installed by Windows Installer, so no silent removal is known for it.':
    '„{1}“ wurde nicht von Windows Installer installiert; eine unbeaufsichtigte Deinstallation ist deshalb nicht bekannt.',
  'Close the console of the agent if it is open: it has files open.':
    'Die Konsole des Agenten schließen, wenn sie offen ist: sie hat Dateien geöffnet.',
  'Open Programs and Features (appwiz.cpl), choose "{1}" and then "Uninstall".':
    '„Programme und Features“ (appwiz.cpl) öffnen, „{1}“ und dann „Deinstallieren“ wählen.',
  'If you are asked whether to keep settings or data, keep them.':
    'Wird gefragt, ob Einstellungen oder Daten bleiben sollen, sie behalten.',
  'Restart Windows if you are asked to.': 'Windows neu starten, wenn es verlangt wird.',
  'Run the upgrade again: it sees for itself that the product is gone.':
    'Das Upgrade erneut starten: es sieht selbst, dass das Produkt weg ist.',

  'Find out what changed it after the backup: the removal, a program that still ran, or a setup program that was cut off. Nothing was overwritten, and the new server is not installed yet.':
    'Herausfinden, was sie nach der Sicherung geändert hat: die Deinstallation, ein noch laufendes Programm oder ein abgebrochenes Setup-Programm. Nichts wurde überschrieben, und der neue Server ist noch nicht installiert.',
  'If the file of the backup set is right, rename the file on the server and run again: the run puts the file of the set back. restore-backup does the same.':
    'Ist die Datei der Sicherung richtig, die Datei auf dem Server umbenennen und erneut starten: der Lauf spielt die der Sicherung zurück. restore-backup tut dasselbe.',
  'If the file on the server is right, confirm this step. The answer counts as long as the file has these bytes.':
    'Ist die Datei auf dem Server richtig, diesen Schritt bestätigen. Die Antwort gilt, solange die Datei diese Bytes hat.',
  'The answer was for the bytes with the SHA-256 {1}. The file has the SHA-256 {2} now, so that answer does not count, and you are asked again.':
    'Die Antwort galt den Bytes mit dem SHA-256-Wert {1}. Jetzt hat die Datei den SHA-256-Wert {2}; die Antwort zählt deshalb nicht und ist erneut nötig.',
  'The answer was for bytes that are not on record. The file has the SHA-256 {1} now, so that answer does not count, and you are asked again.':
    'Für welche Bytes die Antwort galt, ist nicht festgehalten. Jetzt hat die Datei den SHA-256-Wert {1}; die Antwort zählt deshalb nicht und ist erneut nötig.',

  'On {1} (on the master, where there are several servers), open the Multi-Factor Authentication Server console.':
    'Auf {1} (bei mehreren Servern auf dem Master) die Konsole des Multi-Factor Authentication Server öffnen.',
  'Click the "User Portal" icon, then the "Settings" tab.':
    'Auf das Symbol „User Portal“ klicken, dann auf die Registerkarte „Settings“.',
  'Find "User Portal URL". It should show {1}.': '„User Portal URL“ suchen. Dort sollte {1} stehen.',
  'Replace it by {1} and apply the change. Where this text has [public address], leave what the console shows in its place.':
    'Durch {1} ersetzen und die Änderung übernehmen. Wo hier [public address] steht, lassen, was die Konsole an dieser Stelle zeigt.',
  'Enrolment mails carry this address; mails sent before still carry the old one.':
    'E-Mails zur Registrierung enthalten diese Adresse; früher gesendete noch die alte.',
  'Confirm this step once the console shows the new address after it was closed and opened again.':
    'Diesen Schritt bestätigen, sobald die Konsole nach dem Schließen und erneuten Öffnen die neue Adresse zeigt.',
} as const;
