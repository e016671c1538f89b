/** What verify-upgrade saw, and what it advises. */
export const germanEvidence = {
  'The registry has no InstallPath.': 'Die Registrierung hat keinen InstallPath.',
  'Where the old agent was is in no record.': 'Wo der alte Agent war, ist nirgends festgehalten.',
  'It belongs in {1}, where the data file is.': 'Er gehört in {1}, wo die Datendatei ist.',
  '{1}: {2}, {3} bytes; {4} before.': '{1}: {2}, {3} Bytes; vorher {4}.',
  'There is none.': 'Es gibt keine.',
  'There is none; {1} had {2} bytes.': 'Es gibt keine; {1} hatte {2} Bytes.',
  'How large it was is in no record.': 'Wie groß sie war, ist nirgends festgehalten.',
  'Stop the services and put the Data folder back with restore-backup.':
    'Die Dienste anhalten und den Ordner Data mit restore-backup zurückspielen.',
  'Its bytes are the same as in the set.': 'Ihre Bytes sind wie in der Sicherung.',
  'No set records them, or Windows does not report them.':
    'Keine Sicherung hält sie fest, oder Windows gibt sie nicht an.',
  'See them with icacls, if they matter.': 'Bei Bedarf mit icacls ansehen.',
  'As the set recorded them.': 'Wie in der Sicherung festgehalten.',
  'Other rights than in the set: {1}.': 'Andere Rechte als in der Sicherung: {1}.',
  'Compare them with icacls; the setup of the new server may have set them.':
    'Mit icacls vergleichen; das Setup des neuen Servers kann sie gesetzt haben.',
  '{1} value(s) are as before.': '{1} Wert(e) sind wie vorher.',
  'Gone: {1}.': 'Weg: {1}.',
  'Changed: {1}.': 'Geändert: {1}.',
  'Set them as the registry file in the backup set has them; restore-backup with scope items does it.':
    'So setzen, wie die Registrierungsdatei in der Sicherung sie hat; restore-backup mit scope items tut es.',
  'No service of the product was found.': 'Kein Dienst des Produkts wurde gefunden.',
  'Start them, and see the log files of the product.': 'Starten und die Protokolldateien des Produkts ansehen.',
  '{1} runs as {2}, {3} ran as {4}': '{1} läuft als {2}, {3} lief als {4}',
  '{1} is {2}, {3} was {4}': '{1} ist {2}, {3} war {4}',
  'There was none.': 'Es gab keinen.',
  'Set account and start type in services.msc as they were.':
    'Konto und Startart in services.msc wieder setzen, wie sie waren.',
  'The install folder is not known.': 'Der Installationsordner ist nicht bekannt.',
  '{1} could not be read.': '{1} war nicht lesbar.',
  'See whether the service runs, and where it writes its log.':
    'Nachsehen, ob der Dienst läuft und wohin er sein Protokoll schreibt.',
  '{1}: {2} of the last {3} lines are errors.': '{1}: {2} der letzten {3} Zeilen sind Fehler.',
  'Read them: they may be from before, or new.': 'Lesen: sie können von vorher sein oder neu.',
  'Only the product can read its data file.': 'Nur das Produkt kann seine Datendatei lesen.',
  'Open the console and compare the number of users; sign in with one of them.':
    'Die Konsole öffnen und die Zahl der Benutzer vergleichen; mit einem davon anmelden.',
  'Do it, then run the upgrade or its stage with completed-operator-steps: {1}.':
    'Erledigen, dann das Upgrade oder seine Stufe mit completed-operator-steps: {1} starten.',
  'Nobody confirmed it in the journal.': 'Niemand hat es im Journal bestätigt.',
  '{1} confirmed it at {2}.': '{1} bestätigte es, {2}.',
  'That was before it could be done.': 'Das war, bevor es möglich war.',
  'See whether it is done now.': 'Nachsehen, ob es jetzt erledigt ist.',
  'No service of the product runs.': 'Kein Dienst des Produkts läuft.',
  'Running: {1}.': 'Es läuft: {1}.',

  '{1}, SHA-256 {2}.': '{1}, SHA-256 {2}.',
  'It was not looked at.': 'Es wurde nicht angesehen.',
  'It was changed by a person since the first run.': 'Ein Mensch hat sie seit dem ersten Lauf geändert.',
  'Correct the file, or put it back.': 'Die Datei berichtigen oder zurückspielen.',
  'Give the account of the runner access to the file.': 'Dem Konto des Runners Zugriff auf die Datei geben.',
  'Repair the component in Programs and Features, then run merge-webconfig.':
    'Die Komponente in „Programme und Features“ reparieren, dann merge-webconfig starten.',
  'Repair the component in Programs and Features.': 'Die Komponente in „Programme und Features“ reparieren.',
  '{1} is not there.': '{1} fehlt.',
  '{1} is there.': '{1} ist da.',
  'How it was is in no set that can be relied on.': 'Wie sie war, zeigt keine verlässliche Sicherung.',
  '{1} has the bytes of the set (SHA-256 {2}).': '{1} hat die Bytes der Sicherung (SHA-256 {2}).',
  'Run restore-backup with scope roll-back and the same set again.':
    'restore-backup mit scope roll-back und derselben Sicherung erneut starten.',
  'Run restore-backup with scope roll-back and the same set again: what is back is left alone.':
    'restore-backup mit scope roll-back und derselben Sicherung erneut starten: was zurück ist, bleibt unberührt.',
  '{1} has other settings than the set.': '{1} hat andere Einstellungen als die Sicherung.',
  '{1} has other bytes than the set; its settings are the same as far as they are no secrets.':
    '{1} hat andere Bytes als die Sicherung; ihre Einstellungen sind gleich, soweit sie keine Geheimnisse sind.',
  'The file was changed by a person since the merge of {1}.':
    'Ein Mensch hat die Datei seit dem Zusammenführen vom {1} geändert.',
  '{1} lacks: {2}.': 'In {1} fehlt: {2}.',
  'Run merge-webconfig.': 'merge-webconfig starten.',
  'If the new values are meant, give their settings as keep: until then verify-upgrade reports them as failed. If the old values are wanted back, run merge-webconfig with merge: again.':
    'Sind die neuen Werte gewollt, ihre Einstellungen als keep angeben: bis dahin meldet verify-upgrade sie als fehlgeschlagen. Sind die alten gewollt, merge-webconfig mit merge: again starten.',
  '{1} other change(s) of the old defaults are not in {2}, and nobody confirmed that they are not wanted.':
    '{1} weitere Änderung(en) der alten Vorgaben fehlen in {2}, und niemand hat bestätigt, dass sie nicht gewollt sind.',
  'They are: {1}.': 'Es sind: {1}.',
  'If the new values are meant, give these settings as keep. Otherwise put the old values back into the file.':
    'Sind die neuen Werte gewollt, diese Einstellungen als keep angeben. Sonst die alten Werte wieder in die Datei eintragen.',
  'Run the upgrade or merge-webconfig: it lists each with the XML to paste, and asks for the answer.':
    'Das Upgrade oder merge-webconfig starten: es nennt jede mit dem XML zum Einfügen und verlangt die Antwort.',
  '{1} is as the merge of {2} left it (SHA-256 {3}), and every old value is in it.':
    '{1} ist, wie das Zusammenführen vom {2} sie hinterließ (SHA-256 {3}), und jeder alte Wert ist darin.',
  'Every old value is in {1}; {2} on record.': 'Jeder alte Wert ist in {1}; festgehalten: {2}.',
  '{1} is as the merge of {2} left it (SHA-256 {3}).':
    '{1} ist, wie das Zusammenführen vom {2} sie hinterließ (SHA-256 {3}).',
  'Give the folder of the set that was made before the upgrade as backup-path.':
    'Den Ordner der Sicherung von vor dem Upgrade als backup-path angeben.',
  'The old file is in no set that can be relied on.': 'Die alte Datei ist in keiner verlässlichen Sicherung.',
  '{1} is not as the set recorded it.': '{1} ist nicht, wie die Sicherung sie festhielt.',
  'Put them back from a backup of your own.': 'Aus einer eigenen Sicherung zurückspielen.',
  'Run install-portal again: it puts them back.': 'install-portal erneut starten: es spielt sie zurück.',
  'Missing: {1}.': 'Es fehlt: {1}.',
  '{1} are there.': '{1} sind da.',
  '{1} are there; which files belong to them is in no set that can be relied on.':
    '{1} sind da; welche Dateien dazugehören, zeigt keine verlässliche Sicherung.',
  'Give the set as backup-path.': 'Die Sicherung als backup-path angeben.',
  'Changed by a person since: {1}.': 'Seitdem von einem Menschen geändert: {1}.',
  '{1}: {2} file(s) of the set are there.': '{1}: {2} Datei(en) der Sicherung sind da.',
  'Gone: {1}. Now: {2}.': 'Weg: {1}. Jetzt: {2}.',
  '{1} with the certificate {2}': '{1} mit dem Zertifikat {2}',
  'Add these bindings again in IIS Manager, with their certificates.':
    'Diese Bindungen mit ihren Zertifikaten im IIS-Manager wieder anlegen.',
  'Another certificate. Before: {1}. Now: {2}.': 'Ein anderes Zertifikat. Vorher: {1}. Jetzt: {2}.',
  'Bind the one from before, or one that Windows trusts, that is made out for the same names and valid for longer.':
    'Das frühere binden, oder eines, dem Windows vertraut, das für dieselben Namen ausgestellt ist und länger gilt.',
  '{1}: the certificate was renewed by a person since, valid to {2}; the one before was valid to {3}, for {4}.':
    '{1}: ein Mensch hat das Zertifikat seitdem erneuert, gültig bis {2}; das frühere galt bis {3}, für {4}.',
  '{1}: the certificate was renewed by a person since, valid to {2}; the one before is in no store of this machine any more, the new one is made out for the name of the site and trusted.':
    '{1}: ein Mensch hat das Zertifikat seitdem erneuert, gültig bis {2}; das frühere ist in keinem Speicher dieses Servers mehr, das neue ist für den Namen der Website ausgestellt und vertrauenswürdig.',

  'Give the work folder of the upgrade as work-folder. Where it is lost, give the backup set as backup-path and run the upgrade with it: it reports what is left.':
    'Den Arbeitsordner des Upgrades als work-folder angeben. Ist er verloren, die Sicherung als backup-path angeben und das Upgrade damit starten: es meldet, was noch fehlt.',
  'Put the file back from a copy. Do not delete it: it records what was done to this server.':
    'Die Datei aus einer Kopie zurückholen. Nicht löschen: sie hält fest, was auf diesem Server geschah.',
  'Run the upgrade: it stops with what is to be decided, and how.':
    'Das Upgrade starten: es hält an und sagt, was zu entscheiden ist und wie.',
  'The journal was changed or lacks lines at {1}.': 'Das Journal wurde verändert, oder Zeilen fehlen: {1}.',
  'The journal shows changes that this machine does not have: it was put back, or is another.':
    'Das Journal zeigt Änderungen, die dieser Server nicht hat: er wurde zurückversetzt oder ist ein anderer.',
  'An earlier run has its journal in {1}.': 'Ein früherer Lauf hat sein Journal in {1}.',
  'Give work-folder: {1}.': 'work-folder: {1} angeben.',
  'No line of the journal is missing; registry and journal have the same mark.':
    'Keine Zeile des Journals fehlt; Registrierung und Journal haben dieselbe Marke.',
  'No line of the journal is missing, and no other journal left its mark on this machine.':
    'Keine Zeile des Journals fehlt, und kein anderes Journal hat auf diesem Server eine Marke hinterlassen.',
  'Neither the journal nor a backup set shows what this server had.':
    'Weder Journal noch Sicherung zeigt, was dieser Server hatte.',
  'By {1} the server had no part of PhoneFactor.': 'Nach {1} hatte der Server keinen Teil von PhoneFactor.',
  'If this server never had PhoneFactor, the job runs on the wrong one.':
    'Hatte dieser Server nie PhoneFactor, läuft der Job auf dem falschen.',
  'By {1}: {2}.': 'Nach {1}: {2}.',
  'the set': 'der Sicherung',
  'the backup set {1}': 'der Sicherung {1}',
  'the inventory {1} (server-before)': 'dem Inventar {1} (server-before)',
  'The intention in the journal ({1}): {2}.': 'Die Absicht im Journal ({1}): {2}.',
  'Old and new cannot be compared.': 'Alt und neu lassen sich nicht vergleichen.',
  'It is in {1}.': 'Er ist festgehalten in {1}.',
  '{1}: the manifest has the SHA-256 of the journal, every file is there.':
    '{1}: das Manifest hat den SHA-256-Wert des Journals, jede Datei ist da.',
  '{1}: whole. The journal does not know it, it was given as backup-path.':
    '{1}: unversehrt. Das Journal kennt sie nicht, sie wurde als backup-path angegeben.',
  'The journal does not record its removal.': 'Das Journal hält nicht fest, dass sie entfernt wurde.',
  'Make the folder reachable again or give the place where the set is now as backup-path: without it there is no way back.':
    'Den Ordner wieder erreichbar machen oder den jetzigen Ort der Sicherung als backup-path angeben: ohne sie gibt es keinen Rückweg.',
  'The run of {1} that began at {2} did not end.': 'Der Lauf von {1}, begonnen {2}, endete nicht.',
  'Run {1} again with the same inputs: it carries on.':
    '{1} mit denselben Eingaben erneut starten: es geht dort weiter.',
  'Run these stages, or the whole upgrade: it does what is left.':
    'Diese Stufen starten oder das ganze Upgrade: es erledigt, was noch fehlt.',
  'Rolled back to {1}.': 'Zurückgesetzt auf {1}.',
  'The server was rolled back to {1}.': 'Der Server wurde auf {1} zurückgesetzt.',
  'No run of this suite is on record.': 'Kein Lauf dieser Suite ist festgehalten.',
  'Give the work folder of the upgrade as work-folder.': 'Den Arbeitsordner des Upgrades als work-folder angeben.',
  'The last run, {1} of {2}, is finished.': 'Der letzte Lauf, {1} vom {2}, ist fertig.',
  'Its plan could not be read.': 'Sein Plan war nicht lesbar.',
  'Which steps are left is not known.': 'Welche Schritte noch fehlen, ist nicht bekannt.',
  'No step is left.': 'Kein Schritt ist übrig.',
  'Left: {1}.': 'Noch zu tun: {1}.',
  'removal of the old {1}': 'Deinstallation der alten Version von {1}',
  'installation of the new {1}': 'Installation der neuen Version von {1}',
  'Run the upgrade in plan mode: it lists what is left.':
    'Das Upgrade mit mode: plan starten: es nennt, was noch fehlt.',
  'Nothing is left by the records.': 'Nach den Aufzeichnungen ist nichts übrig.',
  'Verify without expected-state.': 'Ohne expected-state prüfen.',
  'The records show: {1}.': 'Die Aufzeichnungen zeigen: {1}.',
  'See what was run on this server since, or correct expected-state.':
    'Nachsehen, was seitdem auf diesem Server lief, oder expected-state berichtigen.',
  'Every run on record is finished, and no stage is left.':
    'Jeder festgehaltene Lauf ist fertig, und keine Stufe ist übrig.',
  'No removal is on record, and PhoneFactor is installed.':
    'Keine Deinstallation ist festgehalten, und PhoneFactor ist installiert.',
  'No removal is on record; the set shows what was there, and it is not there any more.':
    'Keine Deinstallation ist festgehalten; die Sicherung zeigt, was da war, und es ist nicht mehr da.',
  'No record shows what this server had.': 'Keine Aufzeichnung zeigt, was dieser Server hatte.',
  '{1} is not there: no run of this suite left a journal in this work folder.':
    '{1} fehlt: kein Lauf dieser Suite hinterließ in diesem Arbeitsordner ein Journal.',
  'No backup set that can be relied on shows the server as it was.':
    'Keine verlässliche Sicherung zeigt den Server, wie er war.',
  'The backup set {1} has no inventory.': 'Die Sicherung {1} hat kein Inventar.',
  'The inventory in {1} cannot be read: {2}': 'Das Inventar in {1} ist nicht lesbar: {2}',
  '{1} is not as the set recorded it: its SHA-256 is another one.':
    '{1} ist nicht, wie die Sicherung sie festhielt: der SHA-256-Wert ist ein anderer.',

  'No application of IIS was recognised as it, or its settings cannot be read.':
    'Keine Anwendung in IIS ist als diese zu erkennen, oder ihre Einstellungen sind nicht lesbar.',
  'It belongs at {1}. Run its installation stage again, or name the application (web-applications).':
    'Sie gehört nach {1}. Die Stufe ihrer Installation erneut starten oder die Anwendung nennen (web-applications).',
  '{1}, content in {2}.': '{1}, Inhalt in {2}.',
  'It belongs at {1}.': 'Sie gehört nach {1}.',
  '{1}: .NET {2}, {3}.': '{1}: .NET {2}, {3}.',
  '{1}: .NET {2}, {3}, 32-bit applications.': '{1}: .NET {2}, {3}, 32-Bit-Anwendungen.',
  'Put the application into a started pool with .NET CLR version v4.0 (known failure F17).':
    'Die Anwendung in einen gestarteten Pool mit .NET CLR-Version v4.0 legen (bekannter Fehler F17).',
  'How the pool was before is in no set that can be relied on.':
    'Wie der Pool vorher war, zeigt keine verlässliche Sicherung.',
  'It was {1}': 'Vorher: {1}',
  'It was to be {1} as {2}. Put the application into that pool, or give the pool that account.':
    'Es sollte {1} als {2} sein. Die Anwendung in diesen Pool legen oder dem Pool dieses Konto geben.',
  '"Enable 32-Bit Applications" is {1}, it was {2}.': '„32-Bit-Anwendungen aktivieren“ ist {1}, vorher {2}.',
  'Set it as before.': 'Wie vorher setzen.',
  'Before {1}, now {2}.': 'Vorher {1}, jetzt {2}.',
  'Run its installation stage again: it puts them back.':
    'Die Stufe der Installation erneut starten: sie spielt sie zurück.',
  '{1}: HTTP status {2}.': '{1}: HTTP-Status {2}.',
  '{1} was not opened: {2}': '{1} wurde nicht geöffnet: {2}',
  'A password is not sent without TLS.': 'Ein Kennwort wird nicht ohne TLS gesendet.',
  'See the site, its bindings, its pool and the event log of Windows; a page behind an account answers with 401.':
    'Website, Bindungen, Pool und Ereignisprotokoll von Windows ansehen; eine Seite hinter einem Konto antwortet mit 401.',
  'Open {1} by hand.': '{1} von Hand öffnen.',
  'Open {1} from this server.': '{1} von diesem Server aus öffnen.',
  'See the address in web.config, the name in the DNS, the firewall, and the Web Service SDK itself.':
    'Die Adresse in web.config, den Namen im DNS, die Firewall und das Web Service SDK selbst ansehen.',
  'IIS has no site number {1}.': 'IIS hat keine Website Nummer {1}.',
  'Make the site {1} again, with its bindings.': 'Die Website {1} mit ihren Bindungen wieder anlegen.',
  'Start the site.': 'Die Website starten.',
  '{1}: {2}, certificate {3}, valid to {4}: it has ended.': '{1}: {2}, Zertifikat {3}, gültig bis {4}: abgelaufen.',
  'Renew the certificate and bind it.': 'Das Zertifikat erneuern und binden.',
  '{1}: {2}, certificate {3}, valid to {4}: Windows does not trust it ({5}).':
    '{1}: {2}, Zertifikat {3}, gültig bis {4}: Windows vertraut ihm nicht ({5}).',
  'Add its authority to the trusted ones, or bind another.':
    'Seine Zertifizierungsstelle als vertrauenswürdig eintragen oder ein anderes binden.',
  '{1}: {2}, certificate {3}, valid to {4}.': '{1}: {2}, Zertifikat {3}, gültig bis {4}.',
  '{1}: {2}, certificate {3}, valid to {4}: no binding of the site names it.':
    '{1}: {2}, Zertifikat {3}, gültig bis {4}: keine Bindung der Website nennt es.',
  'The server offers nothing newer.': 'Der Server bietet nichts Neueres an.',
  'Allow TLS 1.2 on this server: browsers refuse older protocols.':
    'TLS 1.2 auf diesem Server erlauben: Browser lehnen ältere Protokolle ab.',
  'Another program or site answers at this address.':
    'Unter dieser Adresse antwortet ein anderes Programm oder eine andere Website.',
  'It is made out for another name.': 'Es ist für einen anderen Namen ausgestellt.',
  'Open the address that users use, and see that no warning appears.':
    'Die Adresse öffnen, die Benutzer verwenden, und prüfen, dass keine Warnung erscheint.',
  'It ends within 30 days.': 'Es läuft in weniger als 30 Tagen ab.',

  'The server could not be read: {1}': 'Der Server war nicht lesbar: {1}',
  'Remove the cause and verify again.': 'Die Ursache beheben und erneut prüfen.',
  'Nothing that can be relied on shows it.': 'Nichts Verlässliches zeigt es.',
  'See the checks of the records above: what is missing there is needed here.':
    'Die Prüfungen der Aufzeichnungen ansehen: was dort fehlt, wird hier gebraucht.',
  'Restart the server and verify again.': 'Den Server neu starten und erneut prüfen.',
  'It was opened on this server alone.': 'Sie wurde nur auf diesem Server geöffnet.',
  'Open {1} with an account that may use it, from a machine that users use. No certificate warning may appear.':
    '{1} mit einem berechtigten Konto auf einem Rechner öffnen, den Benutzer verwenden. Es darf keine Warnung zum Zertifikat erscheinen.',
  'No account was given.': 'Kein Konto wurde angegeben.',
  'Give sdk-user and sdk-password. One page of the Web Service SDK is then opened with them.':
    'sdk-user und sdk-password angeben. Damit wird dann eine Seite des Web Service SDK geöffnet.',
  'Open {1} with the account.': '{1} mit dem Konto öffnen.',
  'See the account, its password, and that it is in the group that may use the Web Service SDK.':
    'Das Konto und sein Kennwort prüfen, und dass es in der Gruppe ist, die das Web Service SDK benutzen darf.',
  'Run uninstall-phonefactor, or the whole upgrade.': 'uninstall-phonefactor starten oder das ganze Upgrade.',
  'Run its installation stage, or the whole upgrade. If it is not wanted any more, give it as do-not-reinstall.':
    'Die Stufe ihrer Installation starten oder das ganze Upgrade. Ist sie nicht mehr gewollt, als do-not-reinstall angeben.',
  '{1} is installed, but IIS has no application of it.': '{1} ist installiert, aber IIS hat keine Anwendung davon.',
  'If it has one, name it with web-applications. Else install it again with the installer that it came from.':
    'Gibt es eine, sie mit web-applications nennen. Sonst mit dem Installationsprogramm, aus dem sie kam, wieder installieren.',
  'None is wanted.': 'Keine ist gewollt.',
  'Uninstall it.': 'Deinstallieren.',
  'It was {1}.': 'Vorher: {1}.',
  'Every entry that looks like the product is one of its components.':
    'Jeder Eintrag, der wie das Produkt aussieht, ist eine seiner Komponenten.',
  'Name what it is ({1}), or remove it.': 'Angeben, was es ist ({1}), oder es entfernen.',
  'It is removed and not yet back.': 'Es ist entfernt und noch nicht wieder da.',
  'The new version has none.': 'Die neue Version hat keine.',
  'MFA Server 8.0 and later have none.': 'MFA Server 8.0 und später haben keine.',
  'It is not to be installed again (do-not-reinstall).': 'Nicht wieder zu installieren (do-not-reinstall).',
  'No restart is pending.': 'Kein Neustart steht aus.',
  '{1} of {2} or of the old file in the set is encrypted, so whether the old values are in it is not known.':
    '{1} von {2} oder der alten Datei in der Sicherung ist verschlüsselt; ob die alten Werte darin sind, ist deshalb nicht bekannt.',
  'All else is there.': 'Alles andere ist da.',
  'Run aspnet_regiis.exe -pdf with the name of the section and the folder on the machine that encrypted it, run verify-upgrade again, then encrypt it again with aspnet_regiis.exe -pef.':
    'Auf dem Rechner, der den Abschnitt verschlüsselt hat, aspnet_regiis.exe -pdf mit dem Namen des Abschnitts und dem Ordner ausführen, verify-upgrade erneut starten, dann mit aspnet_regiis.exe -pef wieder verschlüsseln.',
} as const;
