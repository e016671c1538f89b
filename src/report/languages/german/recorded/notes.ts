/** What a plan says of a step, and what a step leaves in the journal. */
export const germanNotes = {
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

  'Started {1} again.': '{1} wieder gestartet.',
  'Removed {1}.': '{1} entfernt.',
  'Did not remove {1} although {2} set(s) were to stay: no other set contains {3}.':
    '{1} nicht entfernt, obwohl {2} Sicherung(en) bleiben sollten: keine andere enthält {3}.',
  'Old backups below {1} could not all be removed: {2}':
    'Alte Sicherungen unter {1} ließen sich nicht alle entfernen: {2}',
  'the backup of the {1}': 'die Sicherung von {1}',
  'the old installer {1} (SHA-256 {2})': 'das alte Installationsprogramm {1} (SHA-256 {2})',
  'Backup set {1}: {2} files, {3} bytes, read back and compared. SHA-256 of its manifest: {4}.':
    'Sicherung {1}: {2} Dateien, {3} Bytes, zurückgelesen und verglichen. SHA-256 des Manifests: {4}.',
  'Backup set {1}: {2} files, {3} bytes, read back and compared.':
    'Sicherung {1}: {2} Dateien, {3} Bytes, zurückgelesen und verglichen.',
  'SHA-256 of its manifest: {1}.': 'SHA-256 des Manifests: {1}.',
  'Nothing changed since.': 'Seitdem hat sich nichts geändert.',
  '{1} file(s) or registry value(s) changed since the last backup or were in no set, so it was made anew: {2}':
    '{1} Datei(en) oder Wert(e) der Registrierung änderten sich seit der letzten Sicherung oder waren in keiner; deshalb entstand eine neue: {2}',
  '{1} could not be searched: {2}': '{1} ließ sich nicht durchsuchen: {2}',
  '{1}: the old default web.config is not known. {2}': '{1}: die alte Vorgabe der web.config ist nicht bekannt. {2}',
  '{1}: the old default web.config is not known.': '{1}: die alte Vorgabe der web.config ist nicht bekannt.',
  'The package brings no {1}.': 'Das Paket enthält keine {1}.',
  "Which {1} of the package is the application's is not clear: {2}.":
    'Welche {1} des Pakets die der Anwendung ist, ist nicht klar: {2}.',
  'No old package has the product code of {1}.': 'Kein altes Paket hat den Produktcode von {1}.',
  '{1} is version {2}, installed is {3}.': '{1} hat die Version {2}, installiert ist {3}.',
  '{1} could not be laid out: exit code {2}. {3} Log file: {4}':
    '{1} ließ sich nicht entpacken: Rückgabewert {2}. {3} Protokolldatei: {4}',
  'The install path was not in the registry after the removal; it was put back: {1}.':
    'Der Installationspfad fehlte nach der Deinstallation in der Registrierung; er wurde zurückgespielt: {1}.',
  '{1} was empty after the removal; it was put back from the backup set.':
    '{1} war nach der Deinstallation leer; aus der Sicherung zurückgespielt.',
  'The removal took {1}; it was put back from the backup set.':
    'Die Deinstallation entfernte {1}; aus der Sicherung zurückgespielt.',
  '{1}: {2} bytes, SHA-256 {3}, changed {4}.': '{1}: {2} Bytes, SHA-256 {3}, geändert {4}.',
  'The same file in the backup set {1}: {2} bytes, SHA-256 {3}, changed {4}.':
    'Dieselbe Datei in der Sicherung {1}: {2} Bytes, SHA-256 {3}, geändert {4}.',
  'at an unknown time': 'zu unbekannter Zeit',
  'A person confirmed the data file as it is.': 'Ein Mensch hat die Datendatei bestätigt, wie sie ist.',
  'The removal took the data file {1}.': 'Die Deinstallation entfernte die Datendatei {1}.',
  'A later step puts it back from the backup set.': 'Ein späterer Schritt spielt sie aus der Sicherung zurück.',
  'It could not be read before this step, so its bytes were not compared.':
    'Vor diesem Schritt war sie nicht lesbar, deshalb wurden ihre Bytes nicht verglichen.',
  '{1}, so its bytes were not compared.': '{1}, deshalb wurden ihre Bytes nicht verglichen.',
  'It could not be read before this step': 'Vor diesem Schritt war sie nicht lesbar',
  'A server has it open': 'Ein Server hat sie geöffnet',
  'The data file was converted: {1}, {2} bytes before, {3} bytes now.':
    'Die Datendatei wurde umgewandelt: {1}, vorher {2} Bytes, jetzt {3} Bytes.',
  'The data file was converted: {1} bytes before, {2} after.':
    'Die Datendatei wurde umgewandelt: vorher {1} Bytes, danach {2}.',
  'This server has no data file.': 'Dieser Server hat keine Datendatei.',
  '{1} is there already.': '{1} ist bereits da.',
  'Copied {1} to {2}, SHA-256 {3}.': '{1} nach {2} kopiert, SHA-256 {3}.',
  '{1} is installed.': '{1} ist installiert.',
  'There is no application pool {1}.': 'Einen Anwendungspool {1} gibt es nicht.',
  'Removed the application pool {1}, which the upgrade had made.':
    'Der Anwendungspool {1}, den das Upgrade angelegt hatte, wurde entfernt.',
  'The application pool {1} stays: {2}': 'Der Anwendungspool {1} bleibt: {2}',
  'Put back the settings of {1}.': 'Die Einstellungen von {1} wurden zurückgespielt.',
  'Times, attributes or access rights of these were not put back. {1}':
    'Zeiten, Attribute oder Zugriffsrechte davon wurden nicht zurückgespielt: {1}',
  'Imported {1} ({2}-bit view).': '{1} importiert ({2}-Bit-Ansicht).',
  'Removed {1} ({2}-bit view), which came after the backup.':
    '{1} entfernt ({2}-Bit-Ansicht); es kam nach der Sicherung.',
  'Replaced, with a copy in {1}: {2}.': 'Ersetzt, mit einer Kopie in {1}: {2}.',
  '{1} file(s) of copied themes removed.': '{1} Datei(en) kopierter Designs entfernt.',
  '{1} was uploaded as the artifact {2}.': '{1} wurde als Artefakt {2} hochgeladen.',
  'Uploaded {1} as the artifact {2} ({3}), SHA-256 {4}.': '{1} als Artefakt {2} ({3}) hochgeladen, SHA-256 {4}.',
  'not shown by the service': 'vom Dienst nicht angegeben',
  '{1} is run by a person, in its wizard; the approval covers that.':
    '{1} führt ein Mensch im Assistenten aus; die Freigabe deckt das.',
  'The wizard was confirmed, but Programs and Features of {1} has no Multi-Factor Authentication Server: it was cancelled, failed, or was not run.':
    'Der Assistent wurde bestätigt, aber Programme und Features von {1} hat keinen Multi-Factor Authentication Server: er wurde abgebrochen, schlug fehl oder lief nicht.',
  'It was not run yet.': 'Es wurde noch nicht ausgeführt.',
  'setup-arguments do not make it silent: {1}': 'Mit setup-arguments läuft es nicht unbeaufsichtigt: {1}',
  '{1} files, {2}': '{1} Dateien, {2}',
  '{1} ended with {2}.': '{1} endete mit {2}.',
  'nothing to bring over': 'nichts zu übernehmen',
  '{1}: nothing to bring over.': '{1}: nichts zu übernehmen.',
  'application pool {1}': 'Anwendungspool {1}',
  '{1}: carried. {2}': '{1}: übernommen. {2}',
  '{1}: corrected. {2}': '{1}: angepasst. {2}',
  '{1}: kept. {2}': '{1}: neue Vorgabe behalten. {2}',
  '{1}: reported. {2}': '{1}: nur gemeldet. {2}',
  '{1}: conflict. {2}': '{1}: Konflikt. {2}',
  '{1} (reported): {2}': '{1} (nur gemeldet): {2}',
  '{1} (conflict): {2}': '{1} (Konflikt): {2}',

  '{1} comes with the new server. It is accepted by rule: signed by {2}, of the release of the server, for this processor. Where it does not fit, the run stops before it; package-sha256, package-folder or expected-signer settle that under the same approval.':
    '{1} kommt mit dem neuen Server. Angenommen wird es nach einer Regel: signiert von {2}, von der Version des Servers, für diesen Prozessor. Passt es nicht, hält der Lauf davor an; package-sha256, package-folder oder expected-signer klären das mit derselben Freigabe.',
  '{1} comes with the new server. It is accepted by rule: signed by {2} or {3}, of the release of the server, for this processor. Where it does not fit, the run stops before it; package-sha256, package-folder or expected-signer settle that under the same approval.':
    '{1} kommt mit dem neuen Server. Angenommen wird es nach einer Regel: signiert von {2} oder {3}, von der Version des Servers, für diesen Prozessor. Passt es nicht, hält der Lauf davor an; package-sha256, package-folder oder expected-signer klären das mit derselben Freigabe.',
  'write: {1}': 'schreiben: {1}',
  'write ({1}-bit view): {2}': 'schreiben ({1}-Bit-Ansicht): {2}',
  'remove ({1}-bit view): {2}': 'entfernen ({1}-Bit-Ansicht): {2}',
  'unchanged: {1}': 'unverändert: {1}',
  'newer-on-server: {1}': 'auf dem Server neuer: {1}',
  'missing-folder: {1}': 'Ordner fehlt: {1}',
  'put-facts ({1}): {2}': 'Eigenschaften setzen ({1}): {2}',
  'put-folder-facts ({1}): {2}': 'Eigenschaften des Ordners setzen ({1}): {2}',
  'create-folder: {1}': 'Ordner anlegen: {1}',
  'not-in-set: {1}': 'nicht in der Sicherung: {1}',
  'NOT A PLACE OF THE PRODUCT, {1}': 'KEIN ORT DES PRODUKTS, {1}',
  'Times, attributes or access rights of these were not put back.':
    'Zeiten, Attribute oder Zugriffsrechte davon wurden nicht zurückgespielt.',
} as const;
