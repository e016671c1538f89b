/** Failures that others met, and by which sign they are likely on a server. */
export const germanKnownFailures = {
  'After an upgrade to 7.0 or later, AD FS logs event 105: the authentication provider WindowsAzureMultiFactorAuthentication cannot be loaded.':
    'Nach einem Upgrade auf 7.0 oder später protokolliert AD FS das Ereignis 105: der Authentifizierungsanbieter WindowsAzureMultiFactorAuthentication lässt sich nicht laden.',
  'Clear the provider in the AD FS policy, run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication, run the register script of the new server, and restart the service adfssrv on all nodes.':
    'Den Anbieter in der AD FS-Richtlinie abwählen, Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication ausführen, das Registrierungsskript des neuen Servers ausführen und den Dienst adfssrv auf allen Knoten neu starten.',
  'A package ends with 1603 because Visual C++ 2015 Update 1 or later is missing.':
    'Ein Paket endet mit 1603, weil Visual C++ 2015 Update 1 oder später fehlt.',
  'Install the x86 and the x64 redistributable before the web components.':
    'Vor den Webkomponenten die Redistributables für x86 und x64 installieren.',
  'On Windows Server 2012 R2 without update KB2919355 the setup asks for it and does not go on.':
    'Auf Windows Server 2012 R2 ohne das Update KB2919355 verlangt das Setup es und geht nicht weiter.',
  'Check with Get-HotFix -Id KB2919355 and install the update before the upgrade.':
    'Mit Get-HotFix -Id KB2919355 prüfen und das Update vor dem Upgrade installieren.',
  'A web package ends early, with 1603 when silent, because IIS 6 Metabase Compatibility is missing.':
    'Ein Web-Paket endet vorzeitig, unbeaufsichtigt mit 1603, weil die Kompatibilität mit der IIS 6-Metabasis fehlt.',
  'Run Install-WindowsFeature Web-Metabase before the web components are installed.':
    'Vor der Installation der Webkomponenten Install-WindowsFeature Web-Metabase ausführen.',
  'The log says "unsupported IIS version (10) detected" when the package looks for the pool\'s 32-bit setting.':
    'Im Protokoll steht „unsupported IIS version (10) detected“, wenn das Paket nach der 32-Bit-Einstellung des Pools sucht.',
  'No remedy is published; use the newest build. See after the installation that the pool\'s setting "Enable 32-Bit Applications" is as before.':
    'Eine Abhilfe ist nicht veröffentlicht; den neuesten Build verwenden. Nach der Installation prüfen, dass die Einstellung „32-Bit-Anwendungen aktivieren“ des Pools wie vorher ist.',
  'The console says "Error determining the current master Multi-Factor Authentication Server".':
    'Die Konsole meldet „Error determining the current master Multi-Factor Authentication Server“.',
  'Open outbound TCP 443 to the three hosts of the cloud service. The service ended on 30 September 2024.':
    'Ausgehendes TCP 443 zu den drei Rechnern des Cloud-Dienstes öffnen. Der Dienst endete am 30. September 2024.',
  'The console of a subordinate offers to promote it.':
    'Die Konsole eines untergeordneten Servers bietet an, ihn zum Master zu machen.',
  'Do not click it: it makes a second master. Repair the connection to the master first (RPC, or the fixed port).':
    'Nicht annehmen: das ergibt einen zweiten Master. Zuerst die Verbindung zum Master herstellen (RPC oder der feste Port).',
  'Secondary servers log many "Unhandled SB" entries after the primary was upgraded.':
    'Untergeordnete Server protokollieren nach dem Upgrade des Masters viele Einträge „Unhandled SB“.',
  'This is expected. Raise the size of the logs, or upgrade the secondary servers as well.':
    'Das ist zu erwarten. Die Größe der Protokolle erhöhen oder auch die untergeordneten Server aktualisieren.',
  'The upgrade fails where user tags are in use and the target is older than 8.0.2.':
    'Das Upgrade scheitert, wo Tags für Benutzer verwendet werden und das Ziel älter als 8.0.2 ist.',
  'Use 8.0.2 or later. Whether tags are in use cannot be seen from outside: look in the console.':
    '8.0.2 oder später verwenden. Ob Tags verwendet werden, ist von außen nicht zu sehen: in der Konsole nachsehen.',
  'On an Azure virtual machine with Windows Server 2019 or later the activation fails.':
    'Auf einer virtuellen Maschine in Azure mit Windows Server 2019 oder später scheitert die Aktivierung.',
  'Use an earlier Windows Server there, or a server outside Azure.':
    'Dort einen früheren Windows Server verwenden oder einen Server außerhalb von Azure.',
  'The server was activated into the wrong replication group: data does not replicate.':
    'Der Server wurde in die falsche Replikationsgruppe aktiviert: Daten werden nicht repliziert.',
  'It cannot be changed: only the vendor can deactivate the server, which is then activated again.':
    'Das lässt sich nicht ändern: nur der Hersteller kann den Server deaktivieren, der dann erneut aktiviert wird.',
  'The portal shows an error page because it does not reach the Web Service SDK.':
    'Das Portal zeigt eine Fehlerseite, weil es das Web Service SDK nicht erreicht.',
  'Check user and password, the URL, the host name, trust in the certificate, then the service, in this order.':
    'In dieser Reihenfolge prüfen: Benutzer und Kennwort, Adresse, Rechnername, Vertrauen in das Zertifikat, dann den Dienst.',
  'The portal shows the default look after the upgrade.': 'Das Portal zeigt nach dem Upgrade das Standarddesign.',
  'Put the theme folder back into App_Themes and set the theme attribute of system.web/pages.':
    'Den Ordner des Designs nach App_Themes zurücklegen und das Attribut theme von system.web/pages setzen.',
  'The portal answers some users with "Server Error in \'/MultiFactorAuth\' Application": their password has "<" before a letter.':
    "Das Portal antwortet manchen Benutzern mit „Server Error in '/MultiFactorAuth' Application“: ihr Kennwort hat „<“ vor einem Buchstaben.",
  'It does not come from the upgrade. Such a user signs in after a change of the password.':
    'Das kommt nicht vom Upgrade. Nach einer Änderung des Kennworts kann sich der Benutzer anmelden.',
  '8.0 and later bring no package for the Mobile App Web Service.':
    '8.0 und später enthalten kein Paket für den Mobile App Web Service.',
  'Nothing to install: users of the mobile app talk to the cloud directly. Uninstall the old web service after the upgrade.':
    'Nichts zu installieren: die mobile App spricht direkt mit der Cloud. Den alten Webdienst nach dem Upgrade deinstallieren.',
  'Activation is asked for again although the data file is the old one.':
    'Die Aktivierung wird erneut verlangt, obwohl die Datendatei die alte ist.',
  'Restore the whole Data folder, not the data file alone: the other files in it contain the activation.':
    'Den ganzen Ordner Data zurückspielen, nicht nur die Datendatei: die anderen Dateien darin enthalten die Aktivierung.',
  'The portal or the SDK does not load because its application pool runs on .NET 2.0.':
    'Portal oder SDK lädt nicht, weil sein Anwendungspool .NET 2.0 ausführt.',
  'Put the application into a pool with .NET CLR version v4.0.':
    'Die Anwendung in einen Pool mit .NET CLR-Version v4.0 legen.',
  'With Windows Authentication and "require user match", an administrator who is no user of the product cannot log on after the restart.':
    'Mit Windows-Authentifizierung und „require user match“ kann sich ein Administrator, der kein Benutzer des Produkts ist, nach dem Neustart nicht anmelden.',
  'Have a local way into the server (console, another administrator) before you restart it.':
    'Vor dem Neustart einen lokalen Zugang zum Server haben (Konsole, ein anderer Administrator).',
  'Sites answer 500 or 503 after the agent is removed, because IIS still refers to its native module or ISAPI filter.':
    'Websites antworten nach der Deinstallation des Agenten mit 500 oder 503, weil IIS noch auf sein natives Modul oder seinen ISAPI-Filter verweist.',
  "After the removal, look at system.webServer/globalModules and the sites' ISAPI filters, and remove entries whose file is gone.":
    'Nach der Deinstallation system.webServer/globalModules und die ISAPI-Filter der Websites ansehen und Einträge entfernen, deren Datei fehlt.',
  'Mails with an attachment from a share are not sent; MultiFactorAuthAdSyncSvc.log says "is denied".':
    'E-Mails mit einem Anhang von einer Freigabe werden nicht gesendet; in MultiFactorAuthAdSyncSvc.log steht „is denied“.',
  'Give the computer account of this server the right to read the share: the service runs as LocalSystem.':
    'Dem Computerkonto dieses Servers das Leserecht auf der Freigabe geben: der Dienst läuft als LocalSystem.',
  'A silent package started by an account that never logged on ends with 1603 (key container).':
    'Ein unbeaufsichtigtes Paket, gestartet von einem Konto, das sich nie angemeldet hat, endet mit 1603 (Schlüsselcontainer).',
  'Log on once with the account of the runner, then run again.':
    'Einmal mit dem Konto des Runners anmelden, dann erneut starten.',
  'Users of the mobile app may have to register it again when going to 8.0; it is not documented.':
    'Benutzer der mobilen App müssen sie beim Wechsel auf 8.0 vielleicht neu registrieren; dokumentiert ist das nicht.',
  'Try it with one user before you inform the others.':
    'Mit einem Benutzer ausprobieren, bevor die anderen informiert werden.',
  "Neither GitHub's runner nor Node.js 24 is supported on Windows Server 2012 R2 or older.":
    'Weder der Runner von GitHub noch Node.js 24 wird auf Windows Server 2012 R2 oder älter unterstützt.',
  'They may not start there, or stop in the middle.': 'Sie starten dort vielleicht nicht oder halten mittendrin an.',
  'Let a runner on a newer machine of the domain act on it (input server), from Windows Server 2008 R2 SP1 on. Otherwise run check-host on this server days before, and rehearse; where that fails, upgrade it by hand with the document.':
    'Ab Windows Server 2008 R2 SP1 einen Runner auf einem neueren Rechner der Domäne darauf handeln lassen (Eingabe server). Sonst Tage vorher check-host auf diesem Server ausführen und proben; wo das scheitert, von Hand nach dem Dokument aktualisieren.',
  'MFA Server 7.0 and later do not run on 32-bit Windows.':
    'MFA Server 7.0 und später laufen nicht auf 32-Bit-Windows.',
  'Move the server to 64-bit Windows first. Nothing is removed before.':
    'Zuerst den Server auf 64-Bit-Windows umziehen. Vorher wird nichts entfernt.',
  'The console of MFA Server 8.0 does not start on Japanese Windows, so it cannot be activated. 8.0.1.1 has the fix.':
    'Die Konsole von MFA Server 8.0 startet auf japanischem Windows nicht; er lässt sich deshalb nicht aktivieren. Mit 8.0.1.1 ist das behoben.',
  'Give the setup program of 8.0.1.1 or later.': 'Das Setup-Programm von 8.0.1.1 oder später angeben.',
  'MFA Server 8.0 and later ask for the runtimes of Visual C++ 2017; a silent setup may end without them.':
    'MFA Server 8.0 und später verlangen die Laufzeiten von Visual C++ 2017; ein unbeaufsichtigtes Setup kann ohne sie enden.',
  'Install the Visual C++ Redistributable 2017 (14.10.25017) or later, x86 and x64, before the upgrade. It takes the place of 2015.':
    'Vor dem Upgrade das Visual C++ Redistributable 2017 (14.10.25017) oder später installieren, x86 und x64. Es tritt an die Stelle von 2015.',
  'The address of the Web Service SDK does not end in /PfWsSdk.asmx: the portal gets 405 (method not allowed) from it.':
    'Die Adresse des Web Service SDK endet nicht auf /PfWsSdk.asmx: das Portal bekommt von ihr 405 (Methode nicht erlaubt).',
  'If the portal uses the Web Service SDK, give the whole address as web-service-sdk-url. Without it, the old address is brought over as it is.':
    'Benutzt das Portal das Web Service SDK, die ganze Adresse als web-service-sdk-url angeben. Sonst wird die alte Adresse unverändert übernommen.',
  'A 64-bit component in a 32-bit pool answers 503 (version 7 and later).':
    'Eine 64-Bit-Komponente in einem 32-Bit-Pool antwortet mit 503 (Version 7 und später).',
  'The upgrade leaves such a pool as it is and does not use it for the new components: it makes a pool of its own, or asks for application-pool.':
    'Das Upgrade lässt einen solchen Pool, wie er ist, und benutzt ihn nicht für die neuen Komponenten: es legt einen eigenen an oder verlangt application-pool.',
  'The authentication for Terminal Services does not work on Windows Server 2012 R2.':
    'Die Authentifizierung für Terminaldienste geht auf Windows Server 2012 R2 nicht.',
  'If the old agent secures Terminal Services here, plan the Remote Desktop Gateway with RADIUS in its place.':
    'Sichert der alte Agent hier Terminaldienste, an seiner Stelle das Remotedesktopgateway mit RADIUS vorsehen.',
  'LDAP sign-in fails on one of several servers: the LDAP bind password is in the Windows store of each server.':
    'Die Anmeldung mit LDAP scheitert auf einem von mehreren Servern: das Kennwort für die LDAP-Bindung liegt im Windows-Speicher jedes Servers.',
  'Have the password at hand. Type it again in the console of each server after the upgrade.':
    'Das Kennwort bereithalten. Nach dem Upgrade in der Konsole jedes Servers erneut eingeben.',
  'The console says "Unable to communicate with the Multi-Factor Authentication POP".':
    'Die Konsole meldet „Unable to communicate with the Multi-Factor Authentication POP“.',
  'A proxy is between the server and the cloud service. The service runs as LocalSystem: the proxy of a user does not count. Let the server reach the three hosts directly.':
    'Zwischen Server und Cloud-Dienst ist ein Proxy. Der Dienst läuft als LocalSystem: der Proxy eines Benutzers zählt nicht. Den Server die drei Rechner direkt erreichen lassen.',
  'After its first start the console offers to install or to upgrade Web Service SDK and User Portal.':
    'Nach dem ersten Start bietet die Konsole an, Web Service SDK und User Portal zu installieren oder zu aktualisieren.',
  'Decline. The later steps of the upgrade install them, at their old places and with their old settings.':
    'Ablehnen. Spätere Schritte des Upgrades installieren sie, an ihren alten Orten und mit ihren alten Einstellungen.',

  '"{1}" is installed here.': '„{1}“ ist hier installiert.',
  'This server runs IIS {1}.': 'Auf diesem Server läuft IIS {1}.',
  'The target is {1}; whether tags are in use is unknown.':
    'Das Ziel ist {1}; ob Tags verwendet werden, ist nicht bekannt.',
  'This is {1}; whether it is a virtual machine in Azure is not known here.':
    'Dies ist {1}; ob es eine virtuelle Maschine in Azure ist, ist hier nicht bekannt.',
  'Custom themes: {1}. They are backed up and have to be put back.':
    'Eigene Designs: {1}. Sie werden gesichert und sind zurückzuspielen.',
  'Custom themes: {1}.': 'Eigene Designs: {1}.',
  'They are backed up and have to be put back.': 'Sie werden gesichert und sind zurückzuspielen.',
  'The Mobile App Web Service is installed and the target is {1}.':
    'Der Mobile App Web Service ist installiert, und das Ziel ist {1}.',
  'Application pool on .NET 2.0 below a new component: {1}.':
    'Anwendungspool mit .NET 2.0 unter einer neuen Komponente: {1}.',
  'The old agent and IIS are on one server; whether its IIS plug-in is in use cannot be seen here.':
    'Der alte Agent und IIS sind auf einem Server; ob sein IIS-Plug-in benutzt wird, ist hier nicht zu sehen.',
  'This is {1}.': 'Dies ist {1}.',
  'This is {1}; whether that authentication is in use cannot be seen here.':
    'Dies ist {1}; ob diese Authentifizierung benutzt wird, ist hier nicht zu sehen.',
  'This Windows is 32-bit, and the target is {1}.': 'Dieses Windows hat 32 Bit, und das Ziel ist {1}.',
  'The language of this Windows is {1} (Japanese), and the target is {2}.':
    'Die Sprache dieses Windows ist {1} (Japanisch), und das Ziel ist {2}.',
  'The target is {1}.': 'Das Ziel ist {1}.',
  '32-bit pools here: {1}.': '32-Bit-Pools hier: {1}.',
  'The address is {1}.': 'Die Adresse ist {1}.',
} as const;
