/** What the new components need, and what is there. */
export const germanPrerequisites = {
  'Prerequisite {1} is not met: {2}': 'Die Voraussetzung {1} ist nicht erfüllt: {2}',
  'No .NET Framework 4.5 or later.': 'Kein .NET Framework 4.5 oder später.',
  '.NET Framework 4, release {1}.': '.NET Framework 4, Release {1}.',
  '.NET Framework 4.5 or later (release {1}). Install it as a Windows feature (NET-Framework-45-Core) or from Microsoft; it needs a restart.':
    '.NET Framework 4.5 oder später (Release {1}). Als Windows-Feature (NET-Framework-45-Core) oder von Microsoft installieren; es braucht einen Neustart.',
  'Visual C++ runtime {1} ({2}).': 'Visual C++-Laufzeit {1} ({2}).',
  'No Visual C++ 2015 or later ({1}).': 'Kein Visual C++ 2015 oder später ({1}).',
  'Visual C++ 2015 Redistributable Update 1 ({1}) or later, up to 2022, {2}. Run {3} before the upgrade.':
    'Visual C++ 2015 Redistributable Update 1 ({1}) oder später, bis 2022, {2}. Vor dem Upgrade {3} ausführen.',
  'IIS is not installed.': 'IIS ist nicht installiert.',
  'IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools':
    'IIS 7 oder später: Install-WindowsFeature Web-Server -IncludeManagementTools',
  '{1} is not seen in {2}.': '{1} ist in {2} nicht zu sehen.',
  'IIS 6 Metabase Compatibility is installed.': 'Die Kompatibilität mit der IIS 6-Metabasis ist installiert.',
  'ASP.NET 4.5 in IIS is installed.': 'ASP.NET 4.5 in IIS ist installiert.',
  'Basic Authentication in IIS is installed.': 'Die Standardauthentifizierung in IIS ist installiert.',
  'IIS 6 Metabase Compatibility is not seen in {1}.':
    'Die Kompatibilität mit der IIS 6-Metabasis ist in {1} nicht zu sehen.',
  'ASP.NET 4.5 in IIS is not seen in {1}.': 'ASP.NET 4.5 in IIS ist in {1} nicht zu sehen.',
  'Basic Authentication in IIS is not seen in {1}.': 'Die Standardauthentifizierung in IIS ist in {1} nicht zu sehen.',
  'IIS 6 Metabase Compatibility: {1}': 'Kompatibilität mit der IIS 6-Metabasis: {1}',
  'Basic Authentication in IIS: {1}': 'Standardauthentifizierung in IIS: {1}',
  'ASP.NET 4.5 in IIS: {1}': 'ASP.NET 4.5 in IIS: {1}',
  'Free space of {1} is unknown.': 'Der freie Platz von {1} ist nicht bekannt.',
  '{1} free on drive {2}.': '{1} frei auf Laufwerk {2}.',
  'Free at least {1} on the drive of the product; the backup needs as much space as the Data and web folders, there or in backup-destination on another drive.':
    'Mindestens {1} auf dem Laufwerk des Produkts freimachen; die Sicherung braucht so viel Platz wie Datenordner und Web-Ordner, dort oder in backup-destination auf einem anderen Laufwerk.',
  '{1} has administrator rights.': '{1} hat Administratorrechte.',
  '{1} does not have administrator rights.': '{1} hat keine Administratorrechte.',
  'Run the service of the runner under an account in the local Administrators group (with a full token).':
    'Den Dienst des Runners unter einem Konto der lokalen Gruppe „Administratoren“ ausführen (mit vollem Token).',
  'Restart the server before the upgrade: installers may fail or ask for a restart half way. To go on without, give accept-pending-restart: true.':
    'Den Server vor dem Upgrade neu starten: Installationsprogramme können scheitern oder mittendrin einen Neustart verlangen. Ohne weiter: accept-pending-restart: true angeben.',
  'All three hosts of the cloud service answer on TCP 443.':
    'Alle drei Rechner des Cloud-Dienstes antworten auf TCP 443.',
  'No connection to {1}.': 'Keine Verbindung zu {1}.',
  'Whether the server reaches the hosts of the cloud service on TCP 443 cannot be seen from another machine.':
    'Ob der Server die Rechner des Cloud-Dienstes auf TCP 443 erreicht, ist von einem anderen Rechner aus nicht zu sehen.',
  'Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven.':
    'Ausgehendes TCP 443 zu den drei Rechnern, für Aktivierung und Replikation. Der Dienst endete am 30. September 2024: ohne ihn lassen sich Aktivierung und Authentifizierung nicht belegen.',
  'Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.':
    'Windows Server 2012 R2 (oder Windows 8.1); ob das Update KB2919355 installiert ist, ist nicht bekannt.',
  'Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing.':
    'Nachsehen: Get-HotFix -Id KB2919355. Fehlt es, vor dem Upgrade installieren.',
  '{1}, version {2}.': '{1}, Version {2}.',
  'Windows Server 2008 R2 with Service Pack 1 ({1}) or later; MFA Server does not run on Windows Server 2008. Move the server to a later Windows first.':
    'Windows Server 2008 R2 mit Service Pack 1 ({1}) oder später; MFA Server läuft nicht auf Windows Server 2008. Zuerst den Server auf ein späteres Windows umziehen.',
  '{1} file(s) are replaced or deleted at the next start: {2}':
    '{1} Datei(en) werden beim nächsten Start ersetzt oder gelöscht: {2}',
} as const;
