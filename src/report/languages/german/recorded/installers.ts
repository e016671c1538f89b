/** What the exit code of an installer means. */
export const germanInstallers = {
  'Done.': 'Erledigt.',
  'The Windows Installer service could not be reached.': 'Der Dienst Windows Installer war nicht erreichbar.',
  'The installation was cancelled.': 'Die Installation wurde abgebrochen.',
  'The installation failed; as a rule Windows takes back what it did.':
    'Die Installation scheiterte; in der Regel nimmt Windows zurück, was sie tat.',
  'The removal failed; as a rule the product is still there.':
    'Die Deinstallation scheiterte; in der Regel ist das Produkt noch da.',
  // Of earlier versions.
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

  '{1}: exit code {2}': '{1}: Rückgabewert {2}',
  'exit code {1}': 'Rückgabewert {1}',

  'Start the service "msiserver" and see that it is not disabled, then run again.':
    'Den Dienst „msiserver“ starten und prüfen, dass er nicht deaktiviert ist, dann erneut starten.',
  'See whether a person or a policy closed it, then run again.':
    'Nachsehen, ob ein Mensch oder eine Richtlinie es geschlossen hat, dann erneut starten.',
  'Read the log file, fix the cause and run again.':
    'Die Protokolldatei lesen, die Ursache beheben und erneut starten.',
  'Read the log lines below and the log file, fix the cause and run again.':
    'Die Zeilen des Protokolls und die Protokolldatei lesen, die Ursache beheben und erneut starten.',
  'Nothing to remove.': 'Nichts zu entfernen.',
  'Nothing to remove. When installing, repair the entry in Programs and Features first.':
    'Nichts zu entfernen. Beim Installieren zuerst den Eintrag in „Programme und Features“ reparieren.',
  'When installing, repair the entry in Programs and Features first.':
    'Beim Installieren zuerst den Eintrag in „Programme und Features“ reparieren.',
  'Put the original package where it was installed from, or copy it to a local folder, and run again.':
    'Das ursprüngliche Paket dorthin legen, von wo es installiert wurde, oder in einen lokalen Ordner kopieren, und erneut starten.',
  'Wait until it has ended (Windows Update, a management agent) and run again.':
    'Warten, bis sie zu Ende ist (Windows Update, ein Verwaltungsprogramm), und erneut starten.',
  'See that the file exists, is not blocked and that the account of the runner may read it.':
    'Prüfen, dass es die Datei gibt, dass sie nicht gesperrt ist und dass das Konto des Runners sie lesen darf.',
  'It may be truncated or an error page saved as .msi. Copy it again from its source.':
    'Sie kann abgeschnitten sein oder eine als .msi gespeicherte Fehlerseite. Erneut von der Quelle kopieren.',
  'It may be truncated or an error page saved as .msi.':
    'Sie kann abgeschnitten sein oder eine als .msi gespeicherte Fehlerseite.',
  'Copy it again from its source.': 'Erneut von der Quelle kopieren.',
  'See that the work folder exists and that there is room on its volume.':
    'Prüfen, dass es den Arbeitsordner gibt und dass auf seinem Laufwerk Platz ist.',
  'Run without the transform, or with the one made for this package.':
    'Ohne die Transformation starten oder mit der für dieses Paket.',
  'Run the runner under an administrator account, or have the policy "Disable Windows Installer" lifted.':
    'Den Runner unter einem Administratorkonto ausführen oder die Richtlinie „Windows Installer deaktivieren“ aufheben lassen.',
  'Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows.':
    'Auf 64-Bit-Windows das Paket nehmen, dessen Name auf 64 endet, auf 32-Bit-Windows das auf 32.',
  'Remove that version in Programs and Features, or use the package of the installed version.':
    'Diese Version in „Programme und Features“ entfernen oder das Paket der installierten Version verwenden.',
  'See the property names and the arguments that were given to the installer.':
    'Die Namen der Eigenschaften und die Argumente ansehen, die das Installationsprogramm bekam.',
  'Wait for the restart and run again.': 'Den Neustart abwarten und erneut starten.',
  'Restart the server and run again.': 'Den Server neu starten und erneut starten.',
  'Read the log file and the vendor documentation of this installer, fix the cause and run again.':
    'Die Protokolldatei und die Dokumentation des Herstellers lesen, die Ursache beheben und erneut starten.',
  'Log file: {1}': 'Protokolldatei: {1}',
} as const;
