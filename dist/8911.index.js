export const id = 8911;
export const ids = [8911];
export const modules = {

58911:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  german: () => (/* binding */ german)
});

var components = __webpack_require__(71450);
;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/artifacts-codes.js
const germanArtifactsCodes = {
  "backup-upload-unencrypted": [
    "Die Sicherung enth\xE4lt Kennw\xF6rter im Klartext, und kein Empf\xE4nger zum Verschl\xFCsseln wurde angegeben.",
    "`recipients` angeben."
  ],
  "backup-recipient-invalid": [
    "{1} ist kein \xF6ffentlicher Schl\xFCssel von age.",
    "Die Zeile angeben, die mit `age1` beginnt. Wurde ein privater Schl\xFCssel angegeben, gilt er als bekannt geworden: einen neuen erzeugen."
  ],
  "backup-identity-invalid": [
    "Das ist kein privater Schl\xFCssel von age.",
    "Die Zeile angeben, die mit `AGE-SECRET-KEY-1` beginnt, oder die ganze Datei."
  ],
  "backup-key-needed": [
    "{1} ist verschl\xFCsselt, und kein privater Schl\xFCssel wurde angegeben.",
    "`identity` aus einem Geheimnis oder `identity-file` angeben."
  ],
  "identity-file-unreadable": [
    "Die Datei mit dem privaten Schl\xFCssel ist nicht lesbar.",
    "Der Job darf die Datei von `identity-file` nicht lesen, oder sie fehlt."
  ],
  "backup-wrong-key": [
    "Das Archiv {1} l\xE4sst sich mit dem angegebenen Schl\xFCssel nicht entschl\xFCsseln: es ist f\xFCr andere Empf\xE4nger verschl\xFCsselt.",
    "Den Schl\xFCssel eines Empf\xE4ngers dieser Sicherung verwenden."
  ],
  "backup-archive-not-age": [
    "Das Archiv ist nicht im Format von age verschl\xFCsselt, oder seine ersten Bytes sind besch\xE4digt.",
    "Es ist eine andere oder eine besch\xE4digte Datei: erneut herunterladen."
  ],
  "backup-archive-damaged": [
    "Das Archiv ist besch\xE4digt oder abgeschnitten: sein Inhalt weicht vom Manifest ab.",
    "Erneut herunterladen oder eine andere Sicherung nehmen. Nichts wurde zur\xFCckgespielt."
  ],
  "backup-archive-unsafe": [
    "Das Archiv enth\xE4lt Namen, die in andere Ordner f\xFChren.",
    "Nicht aus diesem Archiv zur\xFCckspielen."
  ],
  "artifact-not-an-archive": [
    "Das Artefakt {1} ist nicht eine einzelne Datei.",
    "`backup-pfdata` hat es nicht erzeugt."
  ],
  "artifact-name-invalid": [
    "{1} kann kein Name eines Artefakts sein.",
    "Erlaubt sind Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche."
  ],
  "artifact-duplicate": [
    "Ein Artefakt mit dem Namen {1} gibt es in diesem Lauf bereits.",
    "`artifact-name` mit dem Namen des Servers darin angeben."
  ],
  "artifact-altered": [
    "Was ankam, ist nicht, was gesendet wurde: Gr\xF6\xDFe oder SHA-256-Wert sind anders.",
    "Sich nicht auf dieses Artefakt verlassen; die Sicherung selbst ist unversehrt."
  ],
  "artifact-not-supported": [
    "Das Artefakt {1} konnte nicht \xFCbertragen werden: GitHub Enterprise Server kennt solche Artefakte nicht.",
    "`upload: false` angeben."
  ],
  "artifact-quota": [
    "Das Artefakt {1} konnte nicht \xFCbertragen werden: der Speicher f\xFCr Artefakte ist aufgebraucht.",
    "Alte Artefakte entfernen oder `retention-days` verkleinern."
  ],
  "artifact-too-large": ["Das Artefakt {1} ist zu gro\xDF.", "Die Sicherung auf einer Freigabe ablegen."],
  "artifact-refused": [
    "Das Artefakt {1} wurde verweigert: dem Token fehlt das Recht dazu.",
    "F\xFCr einen anderen Lauf `github-token` mit `actions: read` angeben."
  ],
  "artifact-not-found": [
    "Das Artefakt {1} wurde nicht gefunden.",
    "Namen und Nummer des Laufs pr\xFCfen, und ob es abgelaufen ist."
  ],
  "artifact-run-incomplete": [
    "`run-id` wurde ohne `github-token` angegeben, oder das Repository ist nicht bekannt.",
    "`github-token` angeben, und `repository` in der Form owner/name."
  ],
  "artifact-stalled": ["Beim Artefakt {1} hat sich minutenlang kein Byte bewegt.", "Netzwerk und Proxy pr\xFCfen."],
  "artifact-failed": [
    "Das Artefakt {1} konnte nicht \xFCbertragen werden.",
    "Netzwerk, Proxy oder Dienst: githubstatus.com ansehen, erneut starten."
  ]
}, germanRunnerCodes = {
  "runner-file-unwritable": [
    "Eine Datei dieses Schritts auf dem Runner konnte nicht geschrieben werden.",
    "Die Datei des Runners f\xFCr Ausgaben oder Zusammenfassung (`GITHUB_OUTPUT`, `GITHUB_STEP_SUMMARY`) nahm nichts an; beides steht im Protokoll des Schritts. Platz und Rechte der Ordner des Runners pr\xFCfen, erneut starten: was getan wurde, ist festgehalten."
  ],
  "file-unreadable": ["{1} ist nicht lesbar.", "Der Job darf die Datei nicht lesen."],
  "files-not-found": [
    "Ein Ordner oder eine Datei, die eine Eingabe nennt, fehlt.",
    "Zuerst die Artefakte herunterladen."
  ],
  "file-access-denied": [
    "Der Job darf das nicht.",
    "Rechte des Kontos des Runners, ein schreibgesch\xFCtztes Dateisystem oder ein Programm, das die Datei ge\xF6ffnet hat."
  ],
  "file-in-use": ["Ein anderes Programm hat die Datei ge\xF6ffnet.", "Das Programm schlie\xDFen, erneut starten."],
  "file-not-found": ["Die Datei oder den Ordner gibt es nicht.", "Den Pfad berichtigen."]
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/backup-codes.js
const noGap = "Eine Sicherung mit einer L\xFCcke ist keine.";
const germanBackupCodes = {
  "backup-item-missing": [
    "{1} soll gesichert werden, fehlt aber.",
    "Es wurde zwischen Bestandsaufnahme und Kopieren entfernt. Die Datei suchen oder ihre Komponente weglassen."
  ],
  "backup-item-unreadable": [
    "{1} konnte nicht gesichert werden.",
    `Dem Konto des Runners das Recht geben, es zu lesen. ${noGap}`
  ],
  "backup-name-not-text": [
    "{1} kann nicht gesichert werden: der Name ist kein g\xFCltiger Text.",
    `Der Datei einen anderen Namen geben oder sie aus diesem Ordner nehmen. ${noGap}`
  ],
  "backup-names-alike": [
    "{1} und {2} unterscheiden sich nur in Gro\xDF- und Kleinschreibung; eine Sicherung fasst nur eine davon.",
    `Einer davon einen anderen Namen geben oder sie aus diesem Ordner nehmen. ${noGap}`
  ],
  "backup-item-is-link": [
    "{1} ist eine Verkn\xFCpfung; ihr Ziel geh\xF6rt nicht zu den Ordnern des Produkts.",
    "Die Verkn\xFCpfung f\xFCr die Dauer des Upgrades durch ihr Ziel ersetzen."
  ],
  "backup-file-in-use": [
    "{1} blieb in Benutzung.",
    "Schlie\xDFen, was der Wortlaut nennt: oft die Konsole des Agenten, ein Editor oder ein Virenscanner."
  ],
  "backup-file-changing": [
    "In {1} wurde bei jedem von {2} Kopierversuchen geschrieben.",
    "Etwas schreibt ununterbrochen. Es anhalten, erneut starten."
  ],
  "service-will-not-stop": [
    "Der Dienst {1} hielt nicht innerhalb von {2} Sekunden an.",
    "Die Konsole schlie\xDFen; den Prozess im Task-Manager beenden, wenn er h\xE4ngt; oder `service-time-limit` erh\xF6hen."
  ],
  "backup-disk-full": [
    "F\xFCr die Sicherung {1} ist kein Platz.",
    "Platz schaffen oder ein anderes `backup-destination` angeben (`destination` bei backup-pfdata). Vom Server wurde nichts entfernt."
  ],
  "backup-destination-lost": [
    "Die Sicherung {1} konnte nicht geschrieben werden.",
    "Die Freigabe ist weg oder nicht beschreibbar. Auf einer Freigabe braucht das Konto des Runners eigene Rechte."
  ],
  "backup-exists": [
    "Die Sicherung {1} gibt es bereits.",
    "Eine andere Sicherung hat diesen Namen: eine Sekunde warten oder in einen anderen Ordner entpacken."
  ],
  "backup-not-intact": [
    "Die Sicherung {1} ist nicht unversehrt.",
    "Bytes weichen vom Manifest ab. Bevor etwas entfernt wird, eine neue Sicherung anlegen; danach den Ordner einer unversehrten Kopie als `backup-path` angeben. Diese Sicherung beiseitelegen und das Laufwerk pr\xFCfen."
  ],
  "backup-set-changed": [
    "Die Sicherung {1} ist nicht die, die auf diesem Server entstand.",
    "Ihr Manifest hat eine andere Pr\xFCfsumme als Journal oder Plan. Jemand hat sie ver\xE4ndert: herausfinden, wer. Aus einer Kopie zur\xFCckholen oder den Ordner einer unver\xE4nderten Kopie als `backup-path` angeben."
  ],
  "backup-set-missing": [
    "Die Sicherung {1}, die ein Lauf auf diesem Server anlegte, ist nicht erreichbar.",
    "Laufwerk oder Freigabe sind nicht erreichbar, oder die Sicherung wurde verschoben oder gel\xF6scht. Sobald ein Teil von PhoneFactor entfernt ist, geht kein Lauf ohne sie weiter: wieder verf\xFCgbar machen oder ihren jetzigen Ordner als `backup-path` angeben."
  ],
  "backup-manifest-missing": [
    "{1} ist keine Sicherung: das Manifest fehlt.",
    "Den Ordner angeben, der `manifest.json` enth\xE4lt. Ein Name, der auf `.partial` endet, wurde nie fertig."
  ],
  "backup-manifest-unreadable": ["{1} ist kein Manifest einer Sicherung.", "Eine andere Sicherung nehmen."],
  "backup-manifest-unsafe": [
    "{1} nennt eine Datei au\xDFerhalb der Sicherung oder an einem anderen Ort.",
    "Jemand hat das Manifest ver\xE4ndert. Nicht aus dieser Sicherung zur\xFCckspielen."
  ],
  "backup-set-not-found": [
    "In {2} gibt es keine Sicherung von {1}.",
    "`backup-path` angeben, oder `artifact-name` mit `run-id`."
  ],
  "package-not-extracted": [
    "{1} konnte nicht entpackt werden: R\xFCckgabewert {2}.",
    "Ein Hinweis: die Sicherung ist vollst\xE4ndig, nur die alte Vorgabe der web.config fehlt. Es werden deshalb nur zwei Dateien zusammengef\xFChrt."
  ]
}, germanRestoreCodes = {
  "backup-of-other-server": [
    "Die Sicherung {1} ist von {2}; dieser Server ist {3}.",
    "Umbenannt oder ersetzt: `from-other-server: true` angeben."
  ],
  "backup-not-consistent": [
    "Die Sicherung {1} entstand, w\xE4hrend noch geschrieben werden konnte.",
    "Eine Warnung: besser eine Sicherung nehmen, die bei angehaltenen Diensten entstand."
  ],
  "backup-without-inventory": [
    "Die Sicherung {1} hat kein Inventar ihres Servers; was wohin geh\xF6rt, ist deshalb nicht bekannt.",
    "Von Hand zur\xFCckspielen, wie die Anleitung \u201Erestore by hand\u201C es beschreibt."
  ],
  "restore-place-unknown": [
    "Die Sicherung {1} w\xFCrde an Orte geschrieben, die ihr Inventar nicht als Orte des Produkts kennt.",
    "Zur\xFCckgespielt wird in den Installationsordner, den Datenordner, die Ordner der Webkomponenten und den Schl\xFCssel des Produkts. Herausfinden, wer andere Orte in die Sicherung gebracht hat. Geh\xF6ren sie dazu: `allow-other-places: true`."
  ],
  "restore-target-unreadable": [
    "Was an diesen Orten der Sicherung liegt, war nicht lesbar; was ein Zur\xFCckspielen ersetzen w\xFCrde, ist deshalb nicht bekannt.",
    "Nichts wurde ge\xE4ndert. Dem Konto des Runners das Recht geben, es zu lesen (oder schlie\xDFen, was es ge\xF6ffnet hat), neu planen."
  ],
  "restore-newer-on-server": [
    "Dateien auf dem Server sind neuer als in der Sicherung.",
    "\xC4nderungen seit der Sicherung gingen verloren. Ist das gewollt: `overwrite: true`. Ein Zur\xFCcksetzen eines Upgrades, das im Journal steht, nennt sie im Plan und h\xE4lt nicht an."
  ],
  "restore-newer-in-registry": [
    "Werte der Registrierung wurden nach der Sicherung geschrieben.",
    "Was das Produkt seitdem schrieb, ginge verloren. Ist das gewollt: `overwrite: true`."
  ],
  "backup-set-without-component": [
    "Die Sicherung {1} entstand, als ein Teil des Produkts schon fehlte.",
    "Die Sicherung, die der Wortlaut nennt, als `backup-path` angeben oder die gemeinten Komponenten nennen."
  ],
  "restore-folder-missing": [
    "Die Ordner von Dateien der Sicherung fehlen.",
    "Zuerst die Komponente installieren, oder `create-missing-folders: true`."
  ],
  "restore-target-changed": [
    "{1} wurde ge\xE4ndert, nachdem der Plan entstand.",
    "Etwas schreibt dorthin: es anhalten, neu planen."
  ],
  "restore-disk-full": [
    "{1} konnte nicht zur\xFCckgespielt werden: kein Platz.",
    "Platz schaffen. Die Datei, die da war, ist unversehrt."
  ],
  "restore-failed": [
    "{1} konnte nicht zur\xFCckgespielt werden.",
    "Den Grund nennt der Wortlaut. Die Datei, die da war, ist unversehrt."
  ],
  "restore-not-proven": [
    "Nach dem Zur\xFCckspielen weicht der Server von der Sicherung ab.",
    "Etwas schreibt in diese Dateien: es anhalten, erneut zur\xFCckspielen."
  ],
  "registry-not-restored": [
    "{1} wurde importiert, die Registrierung entspricht aber nicht der Datei.",
    "Mit `reg import` von Hand importieren und die Meldung von Windows lesen."
  ],
  "old-installer-missing": [
    "Kein Paket mit dem Produktcode {1} wurde gefunden.",
    "Ohne genau die Pakete, aus denen PhoneFactor installiert wurde, f\xFChrt kein Weg dorthin zur\xFCck. Ihren Ordner als `old-installers` angeben."
  ],
  "new-product-without-code": [
    "{1} wurde nicht von Windows Installer installiert und l\xE4sst sich nicht unbeaufsichtigt entfernen.",
    "In \u201EProgramme und Features\u201C entfernen, erneut starten."
  ],
  "product-not-found-after-installation": [
    "Das Installationsprogramm meldete Erfolg, aber {1} ist nicht installiert.",
    "Sein Protokoll ansehen, von Hand installieren, erneut starten."
  ],
  "restore-rights-not-compared": [
    "Zugriffsrechte an {1} Ort(en) waren nicht lesbar; ob sie der Sicherung entsprechen, ist deshalb nicht bekannt.",
    "Eine Warnung: das Zur\xFCckspielen setzt die festgehaltenen Rechte, wo es kann, und sieht nicht, was abweicht. Oft antwortet PowerShell nicht."
  ],
  "roll-back-not-proven": [
    "Der Server ist noch nicht, wie die Sicherung ihn festh\xE4lt.",
    "Berichtigen, was der Wortlaut nennt, oder erneut starten: was zur\xFCck ist, bleibt unber\xFChrt."
  ]
}, germanWayBackCodes = {
  "no-way-back": [
    "Einmal entfernt, lassen sich diese Teile nicht wieder installieren: {1}",
    "Den Ordner mit genau den Paketen, aus denen PhoneFactor installiert wurde, als `old-installers` angeben. Ohne R\xFCckweg weiter: `accept-no-way-back: true`; es bleibt eine Warnung."
  ],
  "old-installers-unreadable": [
    "Der Ordner mit den alten Paketen ist nicht lesbar.",
    "Das Konto des Runners darf den Ordner von `old-installers` oder ein Paket darin nicht lesen."
  ],
  "old-installers-without-packages": [
    "Der Ordner mit den alten Paketen enth\xE4lt keines der installierten Produkte.",
    "Ein Paket geh\xF6rt durch seinen Produktcode zu einem Produkt, nicht durch seinen Namen. Den Ordner mit genau den Paketen als `old-installers` angeben oder die Eingabe weglassen."
  ],
  "old-package-changed": [
    "Das Paket, aus dem sich {1} wieder installieren l\xE4sst, liegt nicht mehr, wo es beim Planen lag.",
    "Nichts wurde entfernt. Das Paket in den Ordner von `old-installers` zur\xFCcklegen oder neu planen."
  ]
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/host-codes.js
const carriesOn = "Erneut starten: der Lauf geht dort weiter, wo er anhielt.";
const germanHostCodes = {
  "disk-full": [
    "Es ist kein Platz mehr f\xFCr {1}.",
    `Der Datentr\xE4ger ist voll, oder das Kontingent des Kontos ist aufgebraucht. Platz schaffen. ${carriesOn}`
  ],
  "disk-read-only": [
    "Der Datentr\xE4ger von {1} ist schreibgesch\xFCtzt.",
    "Er wurde nur zum Lesen eingebunden, oder Windows sch\xFCtzt ihn nach einem Fehler. Beschreibbar machen oder einen anderen w\xE4hlen, erneut starten."
  ],
  "too-many-open-files": [
    "Auf diesem Server sind zu viele Dateien ge\xF6ffnet.",
    "Programme schlie\xDFen, die viele Dateien ge\xF6ffnet haben, oder die Grenze des Kontos des Runners erh\xF6hen, erneut starten."
  ],
  "out-of-memory": [
    "Der Server hat keinen freien Arbeitsspeicher mehr.",
    "Programme schlie\xDFen oder mehr Speicher geben, erneut starten."
  ],
  "path-too-long": [
    "Der Pfad {1} ist zu lang f\xFCr seinen Datentr\xE4ger.",
    "Einen Ordner mit k\xFCrzerem Pfad w\xE4hlen (`work-folder`, `backup-destination`) oder den Namen k\xFCrzen, erneut starten."
  ],
  "disk-fault": [
    "Der Datentr\xE4ger von {1} meldet einen Fehler.",
    `Zuerst das Systemprotokoll und den Zustand des Datentr\xE4gers ansehen. ${carriesOn}`
  ],
  "share-lost": [
    "Die Verbindung zum Datentr\xE4ger oder zur Freigabe von {1} brach ab.",
    `Sicherstellen, dass das Konto des Runners die Freigabe erreicht. ${carriesOn}`
  ],
  "server-not-reached": [
    "{1} war \xFCber die Remoteverwaltung nicht erreichbar.",
    `Die Verbindung zum Server brach ab, oder die Remoteverwaltung wurde dort neu gestartet. Mit \`inspect\` sehen, was fehlt. ${carriesOn} Ein begonnenes Installationsprogramm l\xE4uft von selbst weiter.`
  ],
  "access-denied": [
    "Windows verweigerte den Zugriff.",
    "Den Dienst des Runners unter einem Konto der lokalen Gruppe \u201EAdministratoren\u201C ausf\xFChren."
  ],
  "in-use": ["Ein Programm hat die Datei oder den Ordner ge\xF6ffnet.", "Das Programm schlie\xDFen."],
  "not-found": ["Etwas, das beim Planen da war, fehlt.", "Nachsehen, ob es verschoben wurde, erneut starten."],
  "already-exists": ["Etwas mit diesem Namen ist im Weg.", "Es an einen anderen Ort legen."],
  "invalid-path": ["Einen solchen Pfad kann Windows nicht haben.", "Den Pfad berichtigen."],
  "not-a-package": ["Die Datei ist kein Paket f\xFCr Windows Installer.", "Das Paket erneut von seiner Quelle kopieren."],
  "timed-out": [
    "Die Zeit ist abgelaufen.",
    "Nachsehen, warum es so lange dauert; `installer-time-limit` oder `service-time-limit` erh\xF6hen, wenn es nur mehr Zeit braucht."
  ],
  "still-running": [
    "Nach Ablauf der Zeit arbeitet das Installationsprogramm noch.",
    "Der Dienst Windows Installer f\xFChrt fort, was er begonnen hat. Keine andere Installation starten und den Server nicht neu starten; warten, bis er fertig ist, erneut starten."
  ],
  "not-supported": ["Das wird auf diesem Server nicht unterst\xFCtzt.", "Diesen Schritt von Hand tun, erneut starten."],
  refused: ["Windows lehnte es ab.", "Windows nannte einen eigenen Grund: er steht im Wortlaut."],
  malformed: [
    "Ein Programm von Windows oder eine Datei gab eine Antwort, die nicht lesbar ist.",
    "Die Antwort steht im Wortlaut."
  ]
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/installation-codes.js
const copyAgain = "Erneut von der Quelle kopieren.";
const germanInstallationCodes = {
  "installer-failed-<number>": [
    "{1}: R\xFCckgabewert {2} nach {3} Sekunden.",
    "Die Zahl ist ein R\xFCckgabewert von Windows Installer. Die Zeilen des Protokolls und die Protokolldatei lesen, die Ursache beheben, erneut starten."
  ],
  "product-still-there": [
    "Das Installationsprogramm meldete Erfolg, aber {1} ist noch in \u201EProgramme und Features\u201C.",
    "Dort von Hand entfernen, erneut starten."
  ],
  "data-file-changed": [
    "Nach diesem Schritt ist die Datendatei nicht mehr wie vorher.",
    "Nicht weitermachen. Den Ordner `Data` mit restore-backup zur\xFCckspielen, erneut starten."
  ],
  "data-file-lost": [
    "Die Datendatei {1} ist nach der Deinstallation weg oder leer, und die Sicherung hat ihren Inhalt nicht.",
    "Aus der letzten guten Kopie zur\xFCckholen, bevor der neue Server installiert wird."
  ],
  "install-path-lost": [
    "Die Registrierung nennt {1} nicht, und der Wert lie\xDF sich nicht schreiben.",
    "Den Wert `InstallPath` von Hand zur\xFCckschreiben: ohne ihn kommt der neue Server in seinen eigenen Standardordner."
  ],
  "virtual-directory-letters": [
    "Das virtuelle Verzeichnis {1} hat Zeichen au\xDFerhalb von ASCII: {2}.",
    "Eine Warnung: manche Zeichen sehen anderen gleich. Nur einen Namen freigeben, den man kennt."
  ],
  "virtual-directory-hidden": [
    "Neu installiert w\xFCrde {1} als {2}, aber IIS lehnt Anfragen mit {3} im Pfad ab.",
    "Einen anderen Namen angeben. IIS beh\xE4lt diese Namen Dateien vor, die niemand \xF6ffnen darf: `bin`, `App_Code`, `App_Data`, `App_Browsers`, `App_GlobalResources`, `App_LocalResources`, `App_WebReferences`."
  ],
  "setup-not-given": [
    "Kein Setup-Programm des Multi-Factor Authentication Server wurde angegeben.",
    "`setup-path` angeben. Diese Suite kann es nicht herunterladen."
  ],
  "setup-missing": [
    "{1} ist nicht verwendbar: die Datei fehlt.",
    "Die Datei von `setup-path` gibt es aus Sicht des Servers nicht."
  ],
  "setup-unreadable": ["{1} ist nicht lesbar.", "Das Konto des Runners darf die Datei nicht lesen."],
  "setup-not-a-package": [
    "{1} ist kein Setup-Programm.",
    "Die Datei ist abgeschnitten, oder unter diesem Namen wurde eine Fehlerseite gespeichert."
  ],
  "setup-wrong-name": [
    "{1} hei\xDFt nicht wie das Setup-Programm des Servers.",
    "Das Setup-Programm des Servers unter seinem urspr\xFCnglichen Namen angeben, nicht eines der Web-Pakete."
  ],
  "setup-hash-mismatch": [
    "{1} hat den SHA-256-Wert {2}, nicht {3}",
    "Erneut kopieren oder `setup-sha256` berichtigen."
  ],
  "server-not-found-after-installation": [
    "Das Setup-Programm meldete Erfolg, aber der Multi-Factor Authentication Server ist nicht in \u201EProgramme und Features\u201C.",
    "Vielleicht arbeitet es noch: das genannte Protokoll ansehen, warten, erneut starten."
  ],
  "server-in-other-folder": [
    "Der Server wurde in {1} installiert, nicht in {2}, wo die Datendatei ist.",
    "In Programme und Features deinstallieren, erneut starten: der Lauf spielt `InstallPath` zur\xFCck und installiert ihn wieder."
  ],
  "target-version-unknown": [
    "Der Mobile App Web Service war installiert; ob er gebraucht wird, h\xE4ngt von der Zielversion ab.",
    "`target-version` angeben."
  ],
  "setup-does-not-run": [
    "{1} l\xE4uft auf diesem Server nicht.",
    "Ein Setup-Programm f\xFCr dieses Windows als `setup-path` angeben. F\xFCr welchen Prozessor und welches Windows es ist, steht in seinem Kopf."
  ],
  "target-version-other": [
    "`target-version` ist {1}, aber {2} hat die Version {3}",
    "`target-version` weglassen oder das Setup-Programm dieser Version angeben."
  ],
  "mobile-app-left-out": [
    "Der Mobile App Web Service wird nicht wieder installiert: MFA Server {1} hat keinen, 8.0 und sp\xE4ter brauchen ihn nicht.",
    "Eine Warnung. Danach die App mit einem Benutzer ausprobieren."
  ],
  "package-folder-not-given": [
    "Dieser Server hat keinen MFA Server, und kein Ordner mit Paketen wurde angegeben.",
    "Ein separater Webserver: `package-folder` angeben."
  ],
  "package-missing": [
    "{1} ist nicht verwendbar: die Datei fehlt.",
    "`stage-installers` starten oder das Paket aus dem Installationsordner des MFA Server kopieren."
  ],
  "package-unreadable": [
    "{1} ist nicht lesbar.",
    "Das Konto des Runners darf die Freigabe oder den Ordner nicht lesen."
  ],
  "package-not-a-package": ["{1} ist kein Paket oder abgeschnitten.", copyAgain],
  "package-wrong-bitness": [
    "Das Paket passt nicht zur Bitbreite dieses Windows.",
    "Auf 64-Bit-Windows `\u202664.msi` nehmen, auf 32-Bit-Windows `\u202632.msi`."
  ],
  "package-other-version": [
    "{1} hat die Version {2}, der MFA Server eine andere.",
    "Aus dem Installationsordner dieses MFA Server nehmen und diesen Ordner als `package-folder` angeben, oder die Pr\xFCfsumme als `package-sha256`, auch nach der Freigabe."
  ],
  "package-not-trusted": [
    "Ein Paket ist nicht signiert, oder der Server vertraut der Signatur nicht.",
    `${copyAgain} F\xFCr ein Setup-Programm, dem man vertraut, \`setup-sha256\` festlegen, f\xFCr ein Paket \`package-sha256\`.`
  ],
  "package-signer-unexpected": [
    "{1} ist von {2} signiert, nicht von {3}",
    `Windows vertraut der Signatur, aber sie ist von jemand anderem. ${copyAgain} Ist dieser Aussteller richtig, ihn in \`expected-signer\` nennen.`
  ],
  "package-signature-not-judged": [
    "Niemand konnte die Signatur von {1} beurteilen.",
    "PowerShell antwortet auf diesem Server nicht. Es erlauben lassen, oder die Pr\xFCfsumme auf einem Rechner vergleichen, der die Signatur zeigt, und als `setup-sha256` oder `package-sha256` angeben."
  ],
  "package-changed": [
    "{1} hat den SHA-256-Wert {2}; der Plan entstand f\xFCr {3}",
    "Die Datei wurde nach der Freigabe ausgetauscht. Herausfinden, wer es tat; neu planen und freigeben lassen."
  ],
  "package-without-address": [
    "Bei {1} lassen sich Website und virtuelles Verzeichnis nicht w\xE4hlen: das Paket kennt {2} nicht.",
    "Diese Komponente \xFCber die Konsole des MFA Server unter dem genannten Namen installieren, dann erneut starten."
  ],
  "web-application-not-found-after-installation": [
    "Das Paket meldete Erfolg, aber die Website {1} hat keine Anwendung ({2}) unter {3}",
    "Sein Protokoll und die Website im IIS-Manager ansehen."
  ],
  "application-pool-unusable": [
    "IIS hat keinen verwendbaren Anwendungspool mit dem Namen {1}.",
    "Es gibt ihn nicht, oder er f\xFChrt .NET v4.0 nicht aus: der Wortlaut nennt die, die es tun."
  ],
  "pool-identity-changes": [
    "{1} lief als {2} (Anwendungspool {3}) und wird als {4} laufen (Anwendungspool {5}).",
    "Eine Warnung: dem neuen Konto die Rechte des alten geben oder das Konto mit einem eigenen Pool behalten (`application-pool`)."
  ],
  "component-given-up": [
    "Nicht wieder installiert wird: {1} (do-not-reinstall).",
    "Eine Warnung: `do-not-reinstall` wurde angegeben, jetzt oder in einem fr\xFCheren Lauf. `none` nimmt es zur\xFCck."
  ],
  "public-address-unknown": [
    "Die Adresse des User Portal \xE4ndert sich in {1}, und IIS zeigt nicht, unter welchem Namen Benutzer es erreichen.",
    "Eine Warnung: `public-address` angeben oder die Adresse von Hand in die Texte eintragen."
  ],
  "application-pool-needed": [
    "Der alte Anwendungspool passt nicht, und f\xFCr sein Konto l\xE4sst sich kein neuer anlegen: IIS gibt das Kennwort nicht heraus.",
    "Unter diesem Konto einen Pool mit .NET v4.0 und ohne 32-Bit-Anwendungen anlegen und seinen Namen als `application-pool` angeben."
  ],
  "application-pool-of-others": [
    "Die neuen Komponenten liefen im Anwendungspool {1}, in dem andere Anwendungen laufen: {2}",
    "F\xFCr sie allein einen Pool mit .NET v4.0 anlegen und seinen Namen als `application-pool` angeben; oder den Namen dieses Pools angeben, wenn sie ihn teilen d\xFCrfen."
  ],
  "name-of-other-application": [
    "{1} w\xFCrde als {2} der Website {3} installiert, aber dort ist eine andere Anwendung.",
    "Den Namen benutzt jemand anderes. Einen freien angeben. Die andere Anwendung bleibt unber\xFChrt."
  ],
  "name-of-other-component": [
    "{1} w\xFCrde als {2} der Website {3} installiert; dort ist schon ein anderer Teil des Produkts: {4}",
    "Zwei Teile des Produkts k\xF6nnen nicht dieselbe Adresse haben. Einen anderen Namen angeben."
  ],
  "folder-of-others": [
    "{1} w\xFCrde als {2} der Website {3} installiert, aber der Ordner daf\xFCr enth\xE4lt Fremdes.",
    "Der Ordner hat Inhalt, der nicht zur Komponente geh\xF6rt. Einen anderen Namen angeben oder den Inhalt zuerst an einen anderen Ort legen."
  ],
  "component-is-site-root": [
    "{1} war die Wurzel der Website {2}; das neue Paket legt ein virtuelles Verzeichnis unter einer Website an.",
    "Einen Namen f\xFCr das neue virtuelle Verzeichnis angeben. Wer die Wurzel der Website \xF6ffnet, braucht die neue Adresse oder eine Umleitung."
  ],
  "component-in-other-folder": [
    "{1} ist in {2}; das neue Paket installiert in {3}",
    "Ein Hinweis: jemand hat die alte Komponente verschoben. Der Ordner richtet sich nach der Website; was sonst dazugeh\xF6rt, mitnehmen und berichtigen, was den alten Ordner nennt."
  ]
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/installed-codes.js
const germanInstalledCodes = {
  "no-phonefactor-found": [
    "Auf {1} wurde kein Teil von PhoneFactor oder MFA Server gefunden, weder in der Registrierung noch in IIS, und keine Aufzeichnung zeigt, was da war.",
    "Es ist der falsche Server oder der falsche Arbeitsordner, oder das Produkt hei\xDFt in \u201EProgramme und Features\u201C anders (`product-names`). Wurde es schon entfernt: `backup-path` oder ein Inventar von vorher als `server-before` angeben."
  ],
  "mfa-server-found": [
    "Auf {1} gibt es {2} und keinen Teil von PhoneFactor, und keine Aufzeichnung zeigt, dass es einen gab.",
    "Eine Warnung: f\xFCr MFA Server 6 und sp\xE4ter gilt ein anderes Dokument des Herstellers. `inspect`, `backup-pfdata`, `check-host` und `merge-webconfig` mit zwei Dateien gehen auch hier."
  ],
  "generation-unclear": ["{1}: der Name geh\xF6rt zu {2}, die Version zu {3}.", "Mit `product-names` benennen."],
  "unknown-product-entry": [
    "{1} sieht wie ein Teil des Produkts aus, passt aber zu keiner Komponente.",
    "Mit `product-names` angeben, welche Komponente es ist, oder `other=<Name>`. Vor einem Upgrade h\xE4lt es an, sp\xE4ter ist es eine Warnung."
  ],
  "two-installs": [
    "Mehrere Eintr\xE4ge in \u201EProgramme und Features\u201C stehen f\xFCr {1} von {2}: {3}",
    "Oft ist einer von einer fr\xFCheren Installation \xFCbrig. Den benutzten mit `product-codes` angeben."
  ],
  "product-code-not-found": [
    "Kein installiertes Produkt hat diesen Produktcode ({1}): {2}",
    "`product-codes` nennt etwas, das nicht installiert ist: berichtigen oder weglassen."
  ],
  "product-program-open": [
    "{1} ist ge\xF6ffnet ({2}). Es geh\xF6rt zum Produkt.",
    "Vor der ersten Deinstallation h\xE4lt es an: die Konsole schlie\xDFen, auch in einer getrennten Sitzung. Sp\xE4ter ist es eine Warnung."
  ],
  "product-programs-not-listed": [
    "Ob jemand ein Programm des Produkts ge\xF6ffnet hat, zum Beispiel die Konsole, war nicht zu lesen.",
    "Eine Warnung: selbst nachsehen, dass die Konsole in jeder Sitzung geschlossen ist."
  ],
  "install-path-missing": [
    "Der Agent ist installiert, aber die Registrierung hat keinen Wert InstallPath f\xFCr ihn.",
    "Den Ordner als `install-path` angeben. Ohne ihn k\xE4me der neue Server an einen anderen Ort und f\xE4nde die Datendatei nicht."
  ],
  "install-path-unknown": [
    "Die Registrierung von {1} hat in keiner Ansicht einen InstallPath von PhoneFactor.",
    "Den Ordner als `install-path` angeben. Ohne ihn k\xE4me der neue Server an einen anderen Ort und f\xE4nde die Datendatei nicht."
  ],
  "install-path-two-views": [
    "Die Registrierung nennt zwei Installationsordner: {1}",
    "Die 32-Bit- und die 64-Bit-Ansicht unterscheiden sich. Den Ordner, dessen `Data` benutzt wird, als `install-path` angeben."
  ],
  "install-path-not-a-path": [
    "Die Registrierung nennt {1} als Installationsordner ({2}-Bit-Ansicht); das ist kein Pfad von Windows.",
    "Der Wert ist besch\xE4digt. Den Ordner als `install-path` angeben."
  ],
  "install-folder-missing": [
    "Die Registrierung nennt {1} als Installationsordner, aber den Ordner gibt es nicht.",
    "Wurde das Produkt verschoben? Den jetzigen Ordner als `install-path` angeben."
  ],
  "agent-not-recognised": [
    "Der Dienst {1} l\xE4uft aus dem Installationsordner von PhoneFactor, aber kein Eintrag in \u201EProgramme und Features\u201C ist als Agent zu erkennen.",
    "Mit `product-names` benennen, zum Beispiel `phonefactor/agent=Phone Agent*`."
  ],
  "component-at-other-name": [
    "Die neue Komponente ({1}) ist als {2} installiert, aber {3} verlangt {4}",
    "Die Eingabe weglassen oder die neue Komponente deinstallieren und erneut starten."
  ],
  "web-component-at-other-place": [
    "Die neue Komponente ({1}) ist in {2} auf {3}, geh\xF6rt aber nach {4}.",
    "Ihr Paket oder jemand hat sie an einen anderen Ort gebracht. In Programme und Features deinstallieren, erneut starten."
  ],
  "new-application-missing": [
    "{1} ist installiert, aber IIS hat keine Anwendung der neuen Komponente ({2}).",
    "Das Paket endete, ohne eine anzulegen. Deinstallieren und erneut starten, oder die Anwendung mit `web-applications` nennen."
  ],
  "service-not-found": [
    "{1} ist installiert, aber kein Dienst f\xFChrt ein Programm des Installationsordners aus.",
    "Eine Warnung: die Sicherung kann nicht anhalten, was sie nicht kennt. Den Dienst in `services.msc` suchen und von Hand anhalten."
  ],
  "web-settings-not-read": [
    "Die IIS-Einstellungen von {1} waren nicht lesbar.",
    "IIS zeigt die Konfiguration der Anwendung nicht, oft weil ihre web.config besch\xE4digt oder ge\xF6ffnet ist. Berichtigen, was der Wortlaut nennt; nichts wird entfernt, bevor die Einstellungen bekannt sind."
  ],
  "files-wait-for-restart": [
    "{1} Datei(en) anderer Programme werden beim n\xE4chsten Start von Windows ersetzt oder gel\xF6scht.",
    "Eine Warnung: Browser und Aktualisierungsprogramme hinterlassen solche Eintr\xE4ge immer wieder. Es ist nichts zu tun."
  ],
  "powershell-silent": [
    "Windows PowerShell f\xFChrt auf diesem Server keine Skripte der Suite aus.",
    "Eine Warnung: Signaturen lassen sich nicht beurteilen, Pakete brauchen deshalb ihre Pr\xFCfsummen (`setup-sha256`, `package-sha256`), und Zugriffsrechte werden nicht festgehalten. powershell.exe f\xFCr das Konto des Runners erlauben."
  ],
  "powershell-restricted": [
    "Windows PowerShell l\xE4uft auf diesem Server in der Betriebsart {1}.",
    "Eine Warnung: Zugriffsrechte und Zeiten der Erstellung werden nicht zur\xFCckgespielt."
  ],
  "two-web-applications": [
    "Mehrere Anwendungen in IIS kommen in Frage ({1}): {2}",
    "Die benutzte mit `web-applications` nennen."
  ],
  "further-web-application": [
    "Die Anwendung {1} hat ebenfalls den Inhalt von {2}. Ihre web.config und ihre eigenen Designs werden gesichert.",
    "Eine Warnung: ein zweites Portal wird genannt, und die Suite l\xE4sst es in Ruhe. Entscheiden, ob es noch gebraucht wird."
  ],
  "product-without-web-application": [
    "{1} ist installiert, aber IIS hat keine Anwendung damit.",
    "Sie mit `web-applications` nennen oder `none` angeben: ihre web.config wird dann nicht gesichert."
  ],
  "agent-key-without-agent": [
    "Die Registrierung hat Werte des Agenten oder Servers ({1}), aber kein Eintrag in \u201EProgramme und Features\u201C ist als solcher zu erkennen, und seine Datendatei wurde nicht gefunden.",
    "Vor einem Upgrade h\xE4lt es an. Den Namen des Produkts als `product-names` angeben; wurde es entfernt, seinen Ordner als `install-path` oder seine Datendatei als `data-file`; ist nichts davon \xFCbrig, den Schl\xFCssel entfernen."
  ],
  "data-file-without-agent": [
    "Die Datendatei {1} ist auf diesem Server, aber kein Eintrag in \u201EProgramme und Features\u201C ist als Agent zu erkennen.",
    "Vor einem Upgrade h\xE4lt es an: der Agent wurde entfernt, und die Registrierung nennt seinen Ordner nicht. Seinen Ordner als `install-path` angeben; ein Produkt mit eigenem Namen als `product-names`; Daten, die niemand mehr braucht, in einen anderen Ordner legen, nicht l\xF6schen."
  ],
  "web-application-without-product": [
    "{1} hat den Inhalt einer Komponente ({2}), aber \u201EProgramme und Features\u201C kennt kein solches Produkt.",
    "Ihr Produkt mit `product-names` nennen oder `none` mit `web-applications` angeben. Vor einem Upgrade h\xE4lt es an, sp\xE4ter ist es eine Warnung."
  ],
  "web-application-not-found": [
    "IIS hat keine Anwendung {1}, die angegeben wurde f\xFCr: {2}",
    "`web-applications` als Website/Pfad schreiben, wie das Inventar es zeigt."
  ],
  "web-application-unknown": [
    "Installiert war {1}, aber keine Webanwendung in IIS geh\xF6rt dazu.",
    "Sie mit `web-applications` nennen."
  ],
  "application-pool-missing": [
    "{1} l\xE4uft im Anwendungspool {2}, den IIS nicht hat.",
    "Eine Warnung: die Anwendung antwortet nicht. Den Pool anlegen oder im IIS-Manager einen anderen w\xE4hlen."
  ],
  "data-file-missing": [
    "Die Datendatei {1} fehlt.",
    "Sie enth\xE4lt Benutzer und Einstellungen. Suchen und ihren Pfad als `data-file` angeben. Vorher nichts deinstallieren."
  ],
  "data-file-empty": [
    "Die Datendatei {1} ist leer.",
    "Sie enth\xE4lt keine Benutzer. Aus der letzten guten Kopie zur\xFCckholen."
  ],
  "data-file-unreadable": [
    "Die Datendatei {1} ist nicht lesbar.",
    "Ein Programm hat sie ge\xF6ffnet, oder ein Recht fehlt; der Wortlaut nennt, welches."
  ],
  "prerequisite-<name>": ["Eine Voraussetzung ist nicht erf\xFCllt: {1}.", "Herstellen, was der Wortlaut nennt."],
  "known-failure-<name>": [
    "Was anderen bei diesem Upgrade geschah, ist auf diesem Server wahrscheinlich.",
    "Tun, was der Wortlaut nennt."
  ]
}, germanAfterCodes = {
  "verification-failed": [
    "Pr\xFCfungen schlugen fehl.",
    "Bei jeder fehlgeschlagenen Pr\xFCfung stehen ihr Beleg und was zu tun ist."
  ],
  "verification-not-proven": [
    "Verlangte Pr\xFCfungen sind nicht belegt.",
    "Nichts schlug fehl, aber nicht alles Verlangte lie\xDF sich zeigen. Bei jeder Pr\xFCfung steht, was fehlt; mit `fail-on-not-proven: false` besteht der Schritt trotzdem."
  ],
  "records-not-found": [
    "In den Ordnern von `records` ist keine Aufzeichnung eines Servers.",
    "Zuerst die Artefakte der Jobs herunterladen, die upgrade-report ausf\xFChrten."
  ],
  "record-invalid": [
    "{1} ist keine Aufzeichnung eines Servers.",
    "Die Datei wurde bearbeitet oder ist eine andere: so angeben, wie sie geschrieben wurde."
  ],
  "merge-record-invalid": [
    "{1} ist keine Aufzeichnung eines Zusammenf\xFChrens.",
    "Jemand hat die Datei im Arbeitsordner ver\xE4ndert; die zusammengef\xFChrte web.config ist nicht betroffen."
  ]
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/merge-codes.js
const germanMergeCodes = {
  "web-config-changed-since-merge": [
    "{1} wurde nach dem Zusammenf\xFChren vom {2} ge\xE4ndert und bleibt, wie sie ist.",
    "Ein Hinweis: ein Mensch hat die Datei ge\xE4ndert, zum Beispiel nach einem neuen Kennwort des Kontos f\xFCr das Web Service SDK. Sind diese Einstellungen gewollt, als `keep` angeben: bis dahin meldet `verify-upgrade` sie als fehlgeschlagen. `merge: again` schreibt die alten Werte noch einmal."
  ],
  "merge-conflict": [
    "Einstellungen halten das Zusammenf\xFChren auf.",
    "Alter Wert, neuer Wert und alte Vorgabe sind alle verschieden. Nichts wurde geschrieben. Mit `carry` oder `keep` entscheiden."
  ],
  "merge-files-incomplete": [
    "Von den beiden Dateien `original` und `target` wurde nur eine angegeben.",
    "Beide angeben oder keine."
  ],
  "merge-files-mixed": [
    "Manche der Dateien sind mit einem Windows-Pfad auf dem Server angegeben, manche mit einem Pfad auf dem Runner.",
    "Alle auf dieselbe Weise angeben."
  ],
  "backup-without-configuration": [
    "Keine Sicherung enth\xE4lt die alte web.config: {1}.",
    "Die Sicherung von vor der Deinstallation als `backup-path` angeben."
  ],
  "web-config-missing": [
    "{1} ist keine Datei oder fehlt.",
    "Den Pfad berichtigen. Im Plan: die Datei zur\xFCckholen, dann neu planen."
  ],
  "web-config-unreadable": [
    "{1} ist nicht lesbar.",
    "Dem Konto des Runners das Recht geben, die Datei zu lesen, oder das Programm schlie\xDFen, das sie ge\xF6ffnet hat."
  ],
  "web-config-not-mergeable": [
    "{1} l\xE4sst sich nicht zusammenf\xFChren.",
    "Auch IIS kann die Datei nicht lesen. An der genannten Zeile berichtigen."
  ],
  "web-config-damaged": [
    "IIS und .NET lehnen {1} ab.",
    "Mit dieser Datei antwortet das Web Service SDK nicht. An der genannten Zeile berichtigen oder zur\xFCckholen."
  ],
  "web-config-changed-meanwhile": [
    "{1} wurde w\xE4hrend des Zusammenf\xFChrens ge\xE4ndert.",
    "Nichts wurde geschrieben. Nachsehen, wer in die Datei schreibt."
  ],
  "web-config-read-only": [
    "{1} ist schreibgesch\xFCtzt; die zusammengef\xFChrte Datei l\xE4sst sich nicht schreiben.",
    "Das Attribut entfernen oder `output` angeben."
  ],
  "web-config-not-written": [
    "Nach dem Schreiben lie\xDF sich die Datei nicht wie erwartet zur\xFCcklesen.",
    "Die Kopie zur\xFCcklegen, die der Wortlaut nennt; den Datentr\xE4ger pr\xFCfen."
  ],
  "web-config-merge-unproven": [
    "Das Zusammenf\xFChren von {1} wurde ausgef\xFChrt und dann verworfen.",
    "Nichts wurde geschrieben. Diese Datei von Hand zusammenf\xFChren und es melden."
  ],
  "web-config-ambiguous": [
    "Zwei unabh\xE4ngige Programme lesen die Datei verschieden.",
    "Nichts wurde geschrieben. Diese Datei von Hand zusammenf\xFChren und es melden."
  ],
  "web-config-too-large": [
    "{1} hat {2} Bytes; h\xF6chstens {3} werden gelesen.",
    "So gro\xDF ist keine Konfigurationsdatei: pr\xFCfen, ob es die richtige ist."
  ],
  "web-config-encoding-unsupported": [
    "{1} ist als {2} kodiert, was .NET nicht liest oder was nicht unterst\xFCtzt wird.",
    "Als UTF-8 speichern."
  ],
  "web-config-encoding-contradiction": [
    "{1} gibt die Kodierung {2} an, ihre Bytes sind aber {3}.",
    "Die erste Zeile berichtigen oder die Datei in dieser Kodierung speichern."
  ],
  "web-config-encoding-invalid": [
    "{1} enth\xE4lt Bytes, die nicht {2} sind: diese Kodierung gibt die Datei an, oder XML setzt sie voraus.",
    "Oft ein `\xE4`, das in der Codepage von Windows gespeichert wurde: die Datei als UTF-8 speichern."
  ],
  "web-config-not-well-formed": ["Das XML ist nicht wohlgeformt.", "Der Wortlaut nennt Zeile und Spalte."],
  "web-config-doctype": ["Die Datei hat eine Dokumenttyp-Deklaration.", "Sie entfernen."],
  "web-config-nul": ["Die Datei enth\xE4lt ein NUL-Zeichen.", "Sie ist besch\xE4digt: eine unbesch\xE4digte Kopie nehmen."],
  "web-config-too-deep": [
    "Elemente sind mehr als {1} Ebenen tief geschachtelt.",
    "Das ist keine Konfigurationsdatei des Produkts."
  ],
  "web-config-transformation": [
    "Das ist eine Transformation (XDT), keine Konfiguration: .NET lehnt ihre Attribute ab.",
    "Die Datei angeben, auf die sie angewendet wurde."
  ],
  "web-config-wrong-root": ["Das Wurzelelement ist {1}.", "Die web.config angeben, nicht einen Teil davon."],
  "web-config-wrong-namespace": [
    "Das Wurzelelement ist im Namensraum {1}.",
    "Die web.config angeben, nicht einen Teil davon."
  ],
  "web-config-xml-version": ["Die Datei gibt die XML-Version {1} an.", "Version 1.0 angeben."]
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/plan-codes.js
const germanPlanCodes = {
  "approval-mismatch": [
    "Der jetzt erstellte Plan ({1}) ist nicht der freigegebene ({2}).",
    "Server, Eingaben oder ein Installationsprogramm sind nicht mehr wie bei der Freigabe. Nichts wurde ge\xE4ndert. Die Unterschiede ansehen (mit `approved-plan-file` werden sie gezeigt), dann den neuen Plan freigeben lassen."
  ],
  "approval-used-up": [
    "Die Freigabe von {1} ist verbraucht.",
    "Eine Freigabe gilt f\xFCr einen Weg durch ihren Plan. Nach einem fertigen Upgrade, einem Zur\xFCcksetzen oder Zur\xFCckspielen \xE4ndert dieselbe Pr\xFCfsumme nichts mehr: neu planen und freigeben lassen."
  ],
  "changed-since-plan": [
    "Dateien oder Werte der Registrierung wurden nach dem Planen ge\xE4ndert.",
    "Eine web.config, ein Design oder ein Wert des Produkts in der Registrierung ist nicht mehr wie beim Planen und Freigeben. Jemand hat ihn dazwischen ge\xE4ndert. Zur\xFCcksetzen oder neu planen. Der Datenordner darf sich \xE4ndern: er wird vor der Deinstallation erneut kopiert."
  ],
  "approval-required": [
    "Dieser Lauf braucht einen freigegebenen Plan (require-approval ist \u201Etrue\u201C), und keiner wurde angegeben.",
    "Zuerst mit `mode: plan` starten, den Plan freigeben lassen und seine Pr\xFCfsumme als `approved-plan` angeben. Nichts wurde ge\xE4ndert."
  ],
  "approved-plan-other-input": [
    "Der freigegebene Plan {1} entstand mit anderen Eingaben.",
    "Der Plan bringt seine eigenen Eingaben mit: die genannten weglassen. F\xFCr andere Werte neu planen (`mode: plan`) und freigeben lassen. Nichts wurde ge\xE4ndert."
  ],
  "approved-plan-altered": [
    "Das Artefakt {1} ist nicht der Plan mit der Pr\xFCfsumme {2}.",
    "Jemand hat ein anderes Artefakt mit diesem Namen angelegt oder es ver\xE4ndert. Nichts wurde ge\xE4ndert. Herausfinden, wer. Dann das Artefakt entfernen oder neu planen und freigeben lassen."
  ],
  "approved-plan-missing": [
    "`approved-plan-file` wurde ohne `approved-plan` angegeben.",
    "Eine Datei allein ist keine Freigabe: auch die Pr\xFCfsumme angeben."
  ],
  "approved-plan-file-mismatch": [
    "Die Datei in `approved-plan-file` ist nicht der Plan mit der Pr\xFCfsumme {1}.",
    "Die Datei geh\xF6rt zu einem anderen Plan: die des freigegebenen Laufs nehmen (`plan-path`)."
  ],
  "approved-plan-file-unreadable": [
    "Der freigegebene Plan {1} war nicht lesbar.",
    "Der Job hat diese Datei nicht: zuerst das Artefakt herunterladen."
  ],
  "journal-invalid": [
    "Das Journal {1} ist nicht verwendbar.",
    "Einer Zeile fehlt ein Feld, ein Feld ist falsch, oder die Datei ist kein Journal in UTF-8 mehr: sie wurde ver\xE4ndert. Aus einer Kopie zur\xFCckholen. Nicht l\xF6schen: ohne sie wei\xDF die Suite nicht, was auf diesem Server geschah."
  ],
  "plan-invalid": [
    "{1} ist kein Plan.",
    "Die Datei wurde bearbeitet oder ist eine andere. So angeben, wie der Lauf sie schrieb."
  ],
  "operator-step-unknown": [
    "Einen manuellen Schritt {1} gibt es nicht.",
    "In `completed-operator-steps` steht ein Wort, das keiner ist: `activate-server`, `confirm-replication-group`, `set-portal-url`, `inform-users`."
  ],
  "operator-step-early": [
    "Der manuelle Schritt {1} wurde best\xE4tigt, aber auf diesem Server noch nicht verlangt.",
    "Ohne ihn in `completed-operator-steps` starten. Der Lauf h\xE4lt an und verlangt ihn, wenn es Zeit ist. Erst danach z\xE4hlt eine Best\xE4tigung."
  ],
  "operator-step-open": [
    "{1} braucht den manuellen Schritt {2}, den niemand best\xE4tigt hat.",
    "Zuerst muss ein Mensch ihn tun."
  ]
}, germanOrderCodes = {
  "phonefactor-still-installed": [
    "{1} kommt nach der Deinstallation von PhoneFactor, aber diese Teile sind noch installiert: {2}",
    "Zuerst `backup-pfdata` und `uninstall-phonefactor` starten, oder das ganze Upgrade, das sie in dieser Reihenfolge tut."
  ],
  "server-not-installed": [
    "{1} kommt nach der Installation des Multi-Factor Authentication Server, der noch fehlt.",
    "Zuerst `install-mfa-server` starten."
  ],
  "web-service-sdk-comes-first": [
    "Neu installiert wird {1} vor dem Web Service SDK, das es aufruft: bis dahin bedient es niemanden.",
    "Eine Warnung. Zuerst `install-web-service-sdk` starten, nach beiden `merge-webconfig`."
  ],
  "component-not-installed": [
    "Die neue Komponente ist nicht installiert ({1}); es gibt deshalb keine neue web.config, in die zusammengef\xFChrt werden k\xF6nnte.",
    "Zuerst `install-portal` oder `install-mobile-app` starten."
  ],
  "beginning-unknown": [
    "Auf {1} gibt es {2}, aber weder Journal noch Sicherung zeigt, was vorher da war. Was fehlt, ist deshalb nicht bekannt.",
    "Den `work-folder` der fr\xFCheren L\xE4ufe angeben, die Sicherung als `backup-path` oder ein Inventar von vorher als `server-before`. Hatte der Server nie mehr als jetzt: `server-before: as-found`."
  ],
  "server-before-unreadable": [
    "Das Inventar {1} war nicht lesbar.",
    "Den Pfad eines Inventars angeben, wie der Server ihn sieht, das `inspect` vor dem Upgrade schrieb."
  ],
  "step-unaccounted": [
    "{1} muss am Ende da sein, ist es aber nicht, und kein Schritt dieses Plans installiert es.",
    "Eine Aufzeichnung, auf der der Schritt beruht, fehlt. Der Wortlaut nennt sie: angeben und neu planen."
  ],
  "upgraded-part-missing": [
    "Schon vor dem ersten Lauf auf diesem Server war neu: {1}. Jetzt fehlt es.",
    "Jemand hat es entfernt. Mit dem Installationsprogramm, aus dem es kam, am selben Ort wieder installieren."
  ],
  "merge-source-missing": [
    "Die alte web.config ist in keiner lesbaren Sicherung ({1}); ihre Werte lassen sich deshalb nicht \xFCbernehmen.",
    "Die Sicherung, die sie enth\xE4lt, als `backup-path` angeben."
  ],
  "choice-contradicts-intention": [
    "Ein fr\xFCherer Lauf w\xE4hlte {1}, dieser Lauf verlangt {3}: {2}.",
    "Denselben Namen wie der fr\xFChere Lauf angeben oder den anderen ausdr\xFCcklich nennen."
  ],
  "server-put-back": [
    "Das Journal von {1} zeigt \xC4nderungen, die dieser Server nicht hat.",
    "Ein Snapshot oder Abbild wurde zur\xFCckgespielt: `when-records-differ: start-again`. Nur der Registrierungsschl\xFCssel der Suite ging verloren: `when-records-differ: go-on`."
  ],
  "journal-elsewhere": [
    "Ein fr\xFCherer Lauf begann das Upgrade von {1} mit dem Arbeitsordner {2}; das Journal dieses Arbeitsordners kennt es nicht.",
    "Jenen Ordner als `work-folder` angeben. Ist er verloren: `backup-path` und `when-records-differ: go-on` angeben."
  ],
  "journal-broken": [
    "Im Journal von {1} fehlt etwas vor Zeile {2}, oder es wurde ver\xE4ndert: was es festhielt, ist nicht bekannt.",
    "`journal.jsonl` aus einer Kopie zur\xFCckholen. Gibt es keine: `when-records-differ: go-on`."
  ],
  "install-path-not-as-before": [
    "Die Registrierung nennt {1}, aber der Server geh\xF6rt in {2}, wo die Datendatei ist.",
    "Den Wert InstallPath mit `restore-backup` zur\xFCckspielen. Ist der Server in einem anderen Ordner, ihn deinstallieren und erneut starten."
  ],
  "server-installed-in-part": [
    "{1} steht in Programme und Features von {2}, aber kein Dienst f\xFChrt ein Programm aus {3} aus.",
    "Der Assistent oder das Setup-Programm endete auf halbem Weg. Deinstallieren, sein Protokoll ansehen, erneut starten."
  ],
  "data-file-not-as-before": [
    "Die Datendatei {1} ist nicht wie vorher ({2}); vor dem Upgrade hatte sie {3} Bytes.",
    "Den Ordner Data mit `restore-backup` zur\xFCckspielen."
  ],
  "backup-sets-without-journal": [
    "Von {1} gibt es kein Journal, aber Sicherungen. Was auf dem Server geschah, ist nicht festgehalten.",
    "Den `work-folder` der fr\xFCheren L\xE4ufe angeben oder die Sicherung von vor der ersten Deinstallation als `backup-path`."
  ],
  "upgraded-in-part": [
    "{1} wurde zum Teil aktualisiert, bevor diese Suite lief.",
    "Eine Warnung: was von Hand entfernt und nicht wieder installiert wurde, ist nicht zu sehen. `server-before` oder `backup-path` angeben, wenn es mehr gab."
  ],
  "no-backup-set": [
    "Von {1} wurde keine gepr\xFCfte Sicherung gefunden.",
    "Ohne sie wird nichts entfernt. `backup-pfdata` starten oder `backup-path` angeben."
  ]
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/server-codes.js
const untouched = "Nichts wurde ber\xFChrt.";
const germanServerCodes = {
  "server-name-invalid": [
    "Die Eingabe server ist \u201E{1}\u201C; unter diesem Namen l\xE4sst sich nichts erreichen.",
    "Den Namen des Computers angeben, mit oder ohne Dom\xE4ne: keine Adresse, keinen Pfad, keinen Namen einer Dom\xE4ne. F\xFCr den Rechner des Runners selbst `server` weglassen."
  ],
  "server-name-unknown": [
    "Der Name {1} f\xFChrt von diesem Rechner aus zu keiner Adresse.",
    "Ein Tippfehler, oder dem DNS des Runners fehlt er: `nslookup NAME` zeigt, was es kennt."
  ],
  "server-port-closed": [
    "Auf {1} antwortet unter {2} nichts.",
    "Eine Firewall verwirft die Verbindung. TCP 445 und 5985 (oder 5986) auf dem Server allein f\xFCr den Rechner des Runners \xF6ffnen."
  ],
  "server-certificate-untrusted": [
    "Dem Zertifikat der Remoteverwaltung auf {1} vertraut dieser Rechner nicht.",
    "Nur TLS (5986) antwortet, und das Zertifikat ist von niemandem, dem der Rechner des Runners vertraut, oder f\xFCr einen anderen Namen. Ein Zertifikat der Dom\xE4ne verwenden oder HTTP innerhalb der Dom\xE4ne erlauben: Kerberos verschl\xFCsselt es."
  ],
  "remote-management-missing": [
    "Die Remoteverwaltung geht auf {1} nicht.",
    "Bis Windows Server 2008 R2 ist sie aus, oder sie wurde abgeschaltet. Auf dem Server `winrm quickconfig -quiet` ausf\xFChren."
  ],
  "server-rights-missing": [
    "Das Konto des Runners hat \xFCber das Netzwerk keine Administratorrechte auf {1}.",
    "Der Dienst des Runners braucht ein Dom\xE4nenkonto, am besten ein gruppenverwaltetes, in der lokalen Gruppe \u201EAdministratoren\u201C des Servers. Lokalen Konten nimmt Windows diese Rechte \xFCber das Netzwerk."
  ],
  "server-share-missing": [
    "Die administrative Freigabe {1} fehlt.",
    "Administrative Freigaben sind abgeschaltet. Einschalten oder eine eigene Freigabe als `server-share` angeben."
  ],
  "server-share-unusable": [
    "Die Freigabe von {1} l\xE4sst sich nicht so beschreiben, wie die Suite es braucht.",
    "Das Laufwerk des Servers ist voll, oder die Freigabe ist schreibgesch\xFCtzt."
  ],
  "server-clock-differs": [
    "Die Uhr von {1} weicht um {2} Minuten von der Uhr dieses Rechners ab.",
    "Kerberos vertr\xE4gt h\xF6chstens f\xFCnf Minuten, und ein Journal braucht die Reihenfolge: zuerst die Uhr stellen."
  ],
  "server-is-another": [
    "Unter dem Namen {1} antwortet der Computer {2}.",
    "Es ist ein Alias, ein Cluster oder eine falsche Adresse. Den Namen des Computers selbst angeben; bei einem Cluster jeden Knoten mit eigenem Namen."
  ],
  "server-not-supported": [
    "Von einem anderen Rechner aus handelt die Suite nicht auf {1}.",
    "Von anderswo handelt sie auf Mitgliedern einer Dom\xE4ne mit 64-Bit-Windows Server 2008 R2 SP1 oder sp\xE4ter, die keine Dom\xE4nencontroller sind."
  ]
}, germanFolderCodes = {
  "path-is-drive-root": [
    "{1} ist die Wurzel eines Laufwerks.",
    `Einen Ordner auf diesem Laufwerk angeben, der daf\xFCr angelegt ist. ${untouched}`
  ],
  "path-has-short-name": [
    "{1} hat einen Kurznamen.",
    `Namen wie \`PROGRA~1\` verbergen, welcher Ordner gemeint ist. Die langen Namen angeben, wie \`dir /x\` oder der Explorer sie zeigt. ${untouched}`
  ],
  "path-is-system-folder": [
    "{1} ist ein Ordner von Windows oder seinen Programmen, enth\xE4lt einen oder liegt in einem.",
    `Dort schreibt und sucht die Suite nie. Einen eigenen Ordner angeben, zum Beispiel \`D:\\mfa-upgrade\`. ${untouched}`
  ],
  "path-is-web-folder": [
    "{1} ist ein Ordner, den IIS ausliefert, enth\xE4lt einen oder liegt in einem.",
    `Dateien dort lassen sich \xFCber das Netzwerk \xF6ffnen, und Sicherungen enthalten Kennw\xF6rter. Einen Ordner au\xDFerhalb aller Websites angeben. ${untouched}`
  ],
  "path-in-product-folder": [
    "{1} ist ein Ordner des Produkts, enth\xE4lt einen oder liegt in einem.",
    `Eine Sicherung in einem gesicherten Ordner enthielte sich selbst, und die Deinstallation des Produkts l\xF6schte sie. Einen Ordner au\xDFerhalb angeben. ${untouched}`
  ],
  "path-not-a-folder": [
    "{1} muss ein Ordner sein, ist aber keiner.",
    "Den Ordner angeben, nicht eine Datei darin oder eine Verkn\xFCpfung darauf."
  ],
  "path-not-a-file": [
    "{1} muss eine Datei sein, ist aber ein Ordner.",
    "Den ganzen Pfad mit dem Namen der Datei angeben."
  ],
  "path-not-there": [
    "{1} gibt es nicht.",
    "Der Name ist falsch, oder Laufwerk oder Freigabe sind vom Server aus nicht erreichbar. Auf einer Freigabe braucht das Konto des Runners eigene Rechte."
  ],
  "path-not-writable": [
    "{1} ist nicht beschreibbar.",
    "Eine kleine Datei sollte als Beleg dort geschrieben und wieder entfernt werden. Dem Konto des Runners das Recht zum Schreiben geben oder einen anderen Ordner angeben."
  ],
  "path-without-room": [
    "{1} hat keinen Platz f\xFCr die Sicherung.",
    `Platz auf diesem Laufwerk schaffen oder einen Ordner auf einem anderen angeben. ${untouched}`
  ],
  "work-folder-not-empty": [
    "Der Arbeitsordner {1} ist nicht leer und kein Arbeitsordner dieser Suite.",
    `Der Arbeitsordner wird mit allem darin f\xFCr alle au\xDFer Administratoren gesperrt. Einen neuen oder leeren Ordner als \`work-folder\` angeben oder den der fr\xFCheren L\xE4ufe. ${untouched}`
  ]
}, germanStartCodes = {
  "input-invalid": [
    "Die Eingabe {1} hat keinen erlaubten Wert.",
    `Ein falsches oder unbekanntes Wort unter \`with:\`. ${untouched} Der Wortlaut nennt, was erlaubt ist.`
  ],
  "not-windows": [
    "Dieser Rechner ist kein Windows-Server ({1}).",
    "Der Job lief auf einem anderen Runner. Das Label des Servers in `runs-on` angeben oder mit `rehearsal-folder` proben."
  ],
  "server-locked": [
    "Dieser Server wird gerade von einem anderen Lauf ge\xE4ndert.",
    "Auf den anderen Lauf warten. Die Sperre eines beendeten Prozesses wird von selbst \xFCbernommen: nicht l\xF6schen. Die Sperre eines anderen Rechners l\xF6st `release-lock` mit der Nummer aus dem Wortlaut, sobald sicher ist, dass der Lauf zu Ende ist."
  ],
  stopped: [
    "Der Lauf hielt f\xFCr einen Menschen an.",
    "Alles ist in Ordnung: der Lauf hielt an einer Stelle an, die der Plan hat, und `fail-on-stop: true` macht daraus einen roten Schritt. Den ersten Zeilen der Zusammenfassung folgen und erneut starten."
  ],
  "run-cut-off": [
    "Der Lauf wurde abgebrochen: der Job wurde beendet, oder seine Zeit war um. Kein weiterer Schritt wurde begonnen.",
    "Dienste, die der Lauf angehalten hatte, sollen wieder starten, solange der alte Agent da ist; ein Installationsprogramm l\xE4uft weiter. Mit denselben Eingaben erneut starten."
  ],
  "earlier-run-cut-off": [
    "Ein fr\xFCherer Lauf wurde abgebrochen.",
    "Eine Warnung. Sicherstellen, dass die genannten Dienste laufen, und den Lauf mit denselben Eingaben fortsetzen."
  ],
  "earlier-run-not-finished": [
    "Der letzte Lauf von {1}, begonnen {2}, kam nicht zum Ende seines Plans.",
    "Eine Warnung. Der Lauf schlug fehl oder wartet auf einen Menschen oder einen Neustart. Mit denselben Eingaben erneut starten: es geht dort weiter. Oder zur\xFCcksetzen mit restore-backup, `scope: roll-back`."
  ],
  "installer-still-at-work": [
    "Ein Installationsprogramm eines fr\xFCheren Laufs arbeitet noch auf diesem Server.",
    "Sein Lauf wurde abgebrochen, und es l\xE4uft von selbst weiter. Den Server nicht neu starten. Warten, bis es fertig ist, und erneut starten."
  ],
  blocked: [
    "Hindernisse halten diesen Plan auf.",
    "Jedes hat unter der Meldung einen eigenen Code. Nichts wurde ge\xE4ndert."
  ],
  "not-a-rehearsal-server": [
    "{1} ist kein Server f\xFCr einen Probelauf.",
    "`rehearsal-folder` oder `MFA_UPGRADE_REHEARSAL` nennt einen anderen Ordner. Auf einem wirklichen Server diese Variable entfernen."
  ],
  "rehearsal-faults-invalid": [
    "{1} ist keine Liste von Fehlern f\xFCr einen Probelauf.",
    "Der Wortlaut nennt Zeile und Namen und den \xE4hnlichsten bekannten Namen."
  ],
  "rehearsal-folder-not-empty": [
    "Der Ordner f\xFCr den Probelauf ist nicht leer: {1}",
    "Ein Probelauf wird nie \xFCber etwas anderes geschrieben: einen neuen Ordner angeben."
  ],
  "registry-access-denied": [
    "Der Registrierungsschl\xFCssel {1} war nicht lesbar: Zugriff verweigert.",
    "Das Konto des Runners ist kein Administrator."
  ],
  "folder-not-readable": [
    "Der Ordner {1} war nicht lesbar.",
    "Das Konto des Runners ist kein Administrator, oder Administratoren wurden die Rechte an diesem Ordner genommen."
  ],
  "host-check-failed": [
    "Auf {2} ist {1} nicht so, wie die Suite es braucht.",
    "Diesen Server nicht aktualisieren, bevor jeder Punkt verstanden ist."
  ],
  "host-check-not-cleared": [
    "Eine fr\xFChere Pr\xFCfung lie\xDF etwas zur\xFCck, das sich nicht entfernen lie\xDF.",
    "Der Wortlaut nennt jedes mit dem Grund. Von Hand entfernen, dann erneut pr\xFCfen."
  ],
  "host-check-invalid": [
    "Das Urteil von check-host ist nicht lesbar.",
    "Den Server erneut pr\xFCfen: das Urteil im Arbeitsordner wird dann neu geschrieben."
  ]
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/codes/all-codes.js








const germanCodes = {
  ...germanStartCodes,
  ...germanServerCodes,
  ...germanFolderCodes,
  ...germanPlanCodes,
  ...germanInstalledCodes,
  ...germanOrderCodes,
  ...germanBackupCodes,
  ...germanWayBackCodes,
  ...germanArtifactsCodes,
  ...germanInstallationCodes,
  ...germanMergeCodes,
  ...germanRestoreCodes,
  ...germanAfterCodes,
  ...germanRunnerCodes,
  ...germanHostCodes
};

var plural = __webpack_require__(41581);
;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/fleet-words.js

const germanFleet = {
  shorter: {
    short: "Mit allem von jedem Server w\xE4re diese Seite gr\xF6\xDFer als 5 MB. Sie zeigt von jedem Server das Wichtigste: Einstellungen, Schritte, Installationsprogramme, gesicherte Dateien und Protokoll stehen im Bericht des Servers und in den Fakten (JSON).",
    attention: "Mit etwas von jedem Server w\xE4re diese Seite gr\xF6\xDFer als 5 MB. Sie zeigt nur Server, die einen Menschen brauchen oder eine Pr\xFCfung nicht bestanden; alle anderen stehen in der Tabelle, in ihren eigenen Berichten und in den Fakten (JSON)."
  },
  fleet: "Alle Server",
  fleetCaption: "Server, die Aufmerksamkeit brauchen, zuerst",
  outcome: "Ergebnis",
  signInOut: "Ohne Anmeldung",
  stepsColumn: "Schritte",
  unprovenColumn: "Unbelegt",
  ofCount: (some, all) => `${some} von ${all}`,
  allServers: "Alle Server",
  previousServer: "Zur\xFCck:",
  nextServer: "Weiter:",
  longestOutage: (duration, server) => `H\xF6chstens ${duration}, auf ${server}`,
  openOutages: (count) => `Auf ${(0,plural/* plural */.L)(count, "Server", "Servern")} ist nicht belegt, dass die Anmeldung wieder geht`,
  withBackup: (some, all) => `${some} von ${(0,plural/* plural */.L)(all, "Server", "Servern")}, von denen etwas entfernt wurde`,
  withApproval: (some, all) => `${some} von ${(0,plural/* plural */.L)(all, "Server", "Servern")} mit freigegebener Pr\xFCfsumme in jedem Lauf`,
  withUnproven: (count) => `Auf ${(0,plural/* plural */.L)(count, "Server", "Servern")} ist etwas nicht belegt`,
  withOpenSteps: (count) => count === 1 ? "1 Server wartet auf einen Menschen" : `${count} Server warten auf einen Menschen`,
  search: "Suche",
  all: "Alle",
  filterOutcome: "Ergebnis",
  shown: "{n} von {all} angezeigt",
  noneShown: "Keine Treffer.",
  page: "Seite {n} von {all}",
  pagesNavigation: "Seiten der Tabelle",
  previous: "Zur\xFCck",
  next: "Weiter",
  locale: "de-DE",
  byteUnit: "Bytes",
  date: (year, month, day) => `${day}.${month}.${year}`,
  day: (month, day) => `${day}.${month}.`
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/page-words.js

const germanPage = {
  eyebrow: "Pr\xFCfbericht",
  titleOfOne: (server) => `Upgrade von PhoneFactor zu Azure Multi-Factor Authentication Server auf ${server}`,
  titleOfMany: (servers) => `Upgrade von PhoneFactor zu Azure Multi-Factor Authentication Server, ${(0,plural/* plural */.L)(servers, "Server", "Server")}`,
  skip: "Zum Inhalt",
  contents: "Inhalt",
  foldNote: "Zugeklapptes steht nur auf Papier, wenn es offen ist.",
  unfoldAll: "Alles aufklappen",
  foldAll: "Alles zuklappen",
  paperNote: "Was in der Datei zugeklappt ist, steht nicht auf diesem Papier. F\xFCr alles: die Datei im Browser \xF6ffnen, \u201EAlles aufklappen\u201C w\xE4hlen und erneut drucken, oder die Fakten (JSON) lesen.",
  originalWords: "Die Suite h\xE4lt alles auf Englisch fest. Was dieser Bericht nicht Wort f\xFCr Wort auf Deutsch hat, steht unter \u201EEnglischer Wortlaut\u201C.",
  rehearsalTitle: "Probelauf.",
  rehearsalText: "Die Server dieses Berichts sind Ordner, die sich wie Server verhalten. Nichts Wirkliches wurde ver\xE4ndert.",
  origin: { Run: "Lauf", "Started by": "Gestartet von", Reason: "Grund" },
  made: "Bericht erstellt (UTC)",
  changeWindow: "Wartungsfenster (UTC)",
  server: "Server",
  footer: (tool, version) => `${tool} ${version}. Alle Zeiten in UTC.`,
  fromTo: (from, to) => `${from} bis ${to}`,
  since: (from) => `seit ${from}`,
  inShort: "Auf einen Blick",
  whatHappened: "Was ist geschehen?",
  stepsDone: (done, all) => `${done} von ${(0,plural/* plural */.L)(all, "Schritt", "Schritten")} erledigt`,
  inRuns: (runs) => `in ${(0,plural/* plural */.L)(runs, "Lauf", "L\xE4ufen")}`,
  runByRun: (runs) => `${(0,plural/* plural */.L)(runs, "Lauf", "L\xE4ufe")}: ihre Schritte stehen Lauf f\xFCr Lauf`,
  whenOut: "Wann konnte sich niemand anmelden?",
  neverOut: "Nie, soweit aufgezeichnet.",
  nothingBegun: "Nie: es wurde nichts begonnen.",
  outFor: (duration) => `${duration} lang`,
  outUntilNow: "Ende nicht belegt",
  webOutFor: (duration) => `Webanwendungen fehlten ${duration} lang`,
  webOutUntilNow: "Webanwendungen fehlen; nichts belegt ihre R\xFCckkehr",
  latestEnd: "Das Ende ist das sp\xE4testm\xF6gliche. Anmeldungen selbst wurden nicht getestet.",
  backupBefore: "Gab es vorher eine gepr\xFCfte Sicherung?",
  yes: "Ja",
  no: "Nein",
  notNeeded: "Es wurde nichts entfernt.",
  backupAt: (set, time) => `${set}, geschrieben und zur\xFCckgelesen um ${time}`,
  backupReadAt: (time) => `Eine Sicherung wurde um ${time} zur\xFCckgelesen.`,
  beforeRemoval: (time) => `vor der ersten Deinstallation um ${time}`,
  noBackup: (time) => `Die erste Deinstallation begann um ${time}; davor ist keine Sicherung aufgezeichnet.`,
  backupDoubtful: "Ja, mit einem Zweifel: siehe \u201EWas nicht belegt werden konnte\u201C.",
  whoApproved: "Wer hat freigegeben?",
  notApplied: "Es wurde kein Plan ausgef\xFChrt.",
  approvedBy: (who) => `Freigegeben von ${who}`,
  approverUnknown: "Eine freigegebene Pr\xFCfsumme lag vor; von wem, ist nicht aufgezeichnet",
  notApproved: "Ohne freigegebene Pr\xFCfsumme ausgef\xFChrt",
  whatIsLeft: "Was ist noch zu tun?",
  nothingLeft: "Nichts, soweit aufgezeichnet.",
  blockedBy: (count) => count === 1 ? "1 Hindernis h\xE4lt das Upgrade auf" : `${count} Hindernisse halten das Upgrade auf`,
  forPerson: (count) => count === 1 ? "1 manueller Schritt ist offen" : `${count} manuelle Schritte sind offen`,
  failedChecks: (count) => count === 1 ? "1 Pr\xFCfung schlug fehl" : `${count} Pr\xFCfungen schlugen fehl`,
  runAgain: "Erneut starten: es geht dort weiter, wo es anhielt.",
  whatUnproven: "Was konnte nicht belegt werden?",
  nothingUnproven: "Nichts, soweit bekannt.",
  unprovenCount: (count) => (0,plural/* plural */.L)(count, "Punkt", "Punkte")
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/checks.js
const germanChecks = {
  "The journal of this server can be read": "Das Journal dieses Servers ist lesbar",
  "Journal and machine agree": "Journal und Server stimmen \xFCberein",
  "What has to be there is on record": "Was da sein muss, ist festgehalten",
  "The server as it was before is on record": "Der Server, wie er vorher war, ist festgehalten",
  "The backup set {1} is as it was made": "Die Sicherung {1} ist unver\xE4ndert",
  "The last run came to its end": "Der letzte Lauf kam zu seinem Ende",
  "The old {1} is removed": "Entfernt, alte Version: {1}",
  "The new {1} is installed": "Installiert, neue Version: {1}",
  "The {1} is at its address": "An seiner Adresse: {1}",
  "The application pool of the {1} runs": "Der Anwendungspool l\xE4uft: {1}",
  "The {1} runs under the account that is wanted": "Unter dem gew\xFCnschten Konto: {1}",
  "Authentication and TLS settings of the {1} are as before": "Authentifizierung und TLS wie vorher: {1}",
  "The old settings of the {1} are in its web.config": "Die alten Einstellungen sind in der web.config: {1}",
  "The custom themes of the {1} are back": "Die eigenen Designs sind wieder da: {1}",
  "The {1} answers on this server": "Antwortet auf diesem Server: {1}",
  "The {1} reaches the Web Service SDK": "Erreicht das Web Service SDK: {1}",
  "The web.config of the {1} can be used": "Die web.config ist verwendbar: {1}",
  "The Web Service SDK takes an account": "Das Web Service SDK nimmt ein Konto an",
  "Every entry of the product in Programs and Features is known": "Jeder Eintrag des Produkts in \u201EProgramme und Features\u201C ist bekannt",
  "The site {1} runs": "Die Website {1} l\xE4uft",
  "The site {1} listens where it did": "Die Website {1} ist unter denselben Bindungen erreichbar",
  "The certificate of {1} is good": "Das Zertifikat von {1} ist g\xFCltig",
  "The server is in the old folder": "Der Server ist im alten Ordner",
  "The data file is still there": "Die Datendatei ist noch da",
  "No entry in Programs and Features.": "Kein Eintrag in \u201EProgramme und Features\u201C.",
  "Equal.": "Gleich.",
  "{1}: .NET v4.0, started.": "{1}: .NET v4.0, gestartet.",
  "{1} runs as {2}.": "{1} l\xE4uft als {2}.",
  "{1}: HTTP status {2}.": "{1}: HTTP-Status {2}.",
  "The server is {1}": "Der Server ist {1}",
  "No restart is pending": "Kein Neustart steht aus",
  "Operator step {1}": "Manueller Schritt {1}",
  "What is left to do is on record": "Was noch zu tun ist, ist festgehalten",
  "The new {1} is not there": "Nicht vorhanden, neue Version: {1}",
  "The old {1} is installed": "Installiert, alte Version: {1}",
  "No {1} is there": "Nicht vorhanden: {1}",
  "The {1} takes an account": "Nimmt ein Konto an: {1}",
  "The access rights of the data folder are as before": "Die Zugriffsrechte des Datenordners sind wie vorher",
  "The settings of the product in the registry are as before": "Die Einstellungen des Produkts in der Registrierung sind wie vorher",
  "The services run": "Die Dienste laufen",
  "Accounts and start types of the services are as before": "Konten und Startarten der Dienste sind wie vorher",
  "The log of the server has no error": "Das Protokoll des Servers enth\xE4lt keinen Fehler",
  "Users and settings came over": "Benutzer und Einstellungen sind angekommen",
  "Prerequisite {1}": "Voraussetzung {1}",
  "The {1} answers where users are": "Antwortet dort, wo die Benutzer sind: {1}"
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/evidence.js
const germanEvidence = {
  "The registry has no InstallPath.": "Die Registrierung hat keinen InstallPath.",
  "Where the old agent was is in no record.": "Wo der alte Agent war, ist nirgends festgehalten.",
  "It belongs in {1}, where the data file is.": "Er geh\xF6rt in {1}, wo die Datendatei ist.",
  "{1}: {2}, {3} bytes; {4} before.": "{1}: {2}, {3} Bytes; vorher {4}.",
  "There is none.": "Es gibt keine.",
  "There is none; {1} had {2} bytes.": "Es gibt keine; {1} hatte {2} Bytes.",
  "How large it was is in no record.": "Wie gro\xDF sie war, ist nirgends festgehalten.",
  "Stop the services and put the Data folder back with restore-backup.": "Die Dienste anhalten und den Ordner Data mit restore-backup zur\xFCckspielen.",
  "Its bytes are the same as in the set.": "Ihre Bytes sind wie in der Sicherung.",
  "No set records them, or Windows does not report them.": "Keine Sicherung h\xE4lt sie fest, oder Windows gibt sie nicht an.",
  "See them with icacls, if they matter.": "Bei Bedarf mit icacls ansehen.",
  "As the set recorded them.": "Wie in der Sicherung festgehalten.",
  "Other rights than in the set: {1}.": "Andere Rechte als in der Sicherung: {1}.",
  "Compare them with icacls; the setup of the new server may have set them.": "Mit icacls vergleichen; das Setup des neuen Servers kann sie gesetzt haben.",
  "{1} value(s) are as before.": "{1} Wert(e) sind wie vorher.",
  "Gone: {1}.": "Weg: {1}.",
  "Changed: {1}.": "Ge\xE4ndert: {1}.",
  "Set them as the registry file in the backup set has them; restore-backup with scope items does it.": "So setzen, wie die Registrierungsdatei in der Sicherung sie hat; restore-backup mit scope items tut es.",
  "No service of the product was found.": "Kein Dienst des Produkts wurde gefunden.",
  "Start them, and see the log files of the product.": "Starten und die Protokolldateien des Produkts ansehen.",
  "{1} runs as {2}, {3} ran as {4}": "{1} l\xE4uft als {2}, {3} lief als {4}",
  "{1} is {2}, {3} was {4}": "{1} ist {2}, {3} war {4}",
  "There was none.": "Es gab keinen.",
  "Set account and start type in services.msc as they were.": "Konto und Startart in services.msc wieder setzen, wie sie waren.",
  "The install folder is not known.": "Der Installationsordner ist nicht bekannt.",
  "{1} could not be read.": "{1} war nicht lesbar.",
  "See whether the service runs, and where it writes its log.": "Nachsehen, ob der Dienst l\xE4uft und wohin er sein Protokoll schreibt.",
  "{1}: {2} of the last {3} lines are errors.": "{1}: {2} der letzten {3} Zeilen sind Fehler.",
  "Read them: they may be from before, or new.": "Lesen: sie k\xF6nnen von vorher sein oder neu.",
  "Only the product can read its data file.": "Nur das Produkt kann seine Datendatei lesen.",
  "Open the console and compare the number of users; sign in with one of them.": "Die Konsole \xF6ffnen und die Zahl der Benutzer vergleichen; mit einem davon anmelden.",
  "Do it, then run the upgrade or its stage with completed-operator-steps: {1}.": "Erledigen, dann das Upgrade oder seine Stufe mit completed-operator-steps: {1} starten.",
  "Nobody confirmed it in the journal.": "Niemand hat es im Journal best\xE4tigt.",
  "{1} confirmed it at {2}.": "{1} best\xE4tigte es, {2}.",
  "That was before it could be done.": "Das war, bevor es m\xF6glich war.",
  "See whether it is done now.": "Nachsehen, ob es jetzt erledigt ist.",
  "No service of the product runs.": "Kein Dienst des Produkts l\xE4uft.",
  "Running: {1}.": "Es l\xE4uft: {1}.",
  "{1}, SHA-256 {2}.": "{1}, SHA-256 {2}.",
  "It was not looked at.": "Es wurde nicht angesehen.",
  "It was changed by a person since the first run.": "Ein Mensch hat sie seit dem ersten Lauf ge\xE4ndert.",
  "Correct the file, or put it back.": "Die Datei berichtigen oder zur\xFCckspielen.",
  "Give the account of the runner access to the file.": "Dem Konto des Runners Zugriff auf die Datei geben.",
  "Repair the component in Programs and Features, then run merge-webconfig.": "Die Komponente in \u201EProgramme und Features\u201C reparieren, dann merge-webconfig starten.",
  "Repair the component in Programs and Features.": "Die Komponente in \u201EProgramme und Features\u201C reparieren.",
  "{1} is not there.": "{1} fehlt.",
  "{1} is there.": "{1} ist da.",
  "How it was is in no set that can be relied on.": "Wie sie war, zeigt keine verl\xE4ssliche Sicherung.",
  "{1} has the bytes of the set (SHA-256 {2}).": "{1} hat die Bytes der Sicherung (SHA-256 {2}).",
  "Run restore-backup with scope roll-back and the same set again.": "restore-backup mit scope roll-back und derselben Sicherung erneut starten.",
  "Run restore-backup with scope roll-back and the same set again: what is back is left alone.": "restore-backup mit scope roll-back und derselben Sicherung erneut starten: was zur\xFCck ist, bleibt unber\xFChrt.",
  "{1} has other settings than the set.": "{1} hat andere Einstellungen als die Sicherung.",
  "{1} has other bytes than the set; its settings are the same as far as they are no secrets.": "{1} hat andere Bytes als die Sicherung; ihre Einstellungen sind gleich, soweit sie keine Geheimnisse sind.",
  "The file was changed by a person since the merge of {1}.": "Ein Mensch hat die Datei seit dem Zusammenf\xFChren vom {1} ge\xE4ndert.",
  "{1} lacks: {2}.": "In {1} fehlt: {2}.",
  "Run merge-webconfig.": "merge-webconfig starten.",
  "If the new values are meant, give their settings as keep: until then verify-upgrade reports them as failed. If the old values are wanted back, run merge-webconfig with merge: again.": "Sind die neuen Werte gewollt, ihre Einstellungen als keep angeben: bis dahin meldet verify-upgrade sie als fehlgeschlagen. Sind die alten gewollt, merge-webconfig mit merge: again starten.",
  "{1} other change(s) of the old defaults are not in {2}, and nobody confirmed that they are not wanted.": "{1} weitere \xC4nderung(en) der alten Vorgaben fehlen in {2}, und niemand hat best\xE4tigt, dass sie nicht gewollt sind.",
  "They are: {1}.": "Es sind: {1}.",
  "If the new values are meant, give these settings as keep. Otherwise put the old values back into the file.": "Sind die neuen Werte gewollt, diese Einstellungen als keep angeben. Sonst die alten Werte wieder in die Datei eintragen.",
  "Run the upgrade or merge-webconfig: it lists each with the XML to paste, and asks for the answer.": "Das Upgrade oder merge-webconfig starten: es nennt jede mit dem XML zum Einf\xFCgen und verlangt die Antwort.",
  "{1} is as the merge of {2} left it (SHA-256 {3}), and every old value is in it.": "{1} ist, wie das Zusammenf\xFChren vom {2} sie hinterlie\xDF (SHA-256 {3}), und jeder alte Wert ist darin.",
  "Every old value is in {1}; {2} on record.": "Jeder alte Wert ist in {1}; festgehalten: {2}.",
  "{1} is as the merge of {2} left it (SHA-256 {3}).": "{1} ist, wie das Zusammenf\xFChren vom {2} sie hinterlie\xDF (SHA-256 {3}).",
  "Give the folder of the set that was made before the upgrade as backup-path.": "Den Ordner der Sicherung von vor dem Upgrade als backup-path angeben.",
  "The old file is in no set that can be relied on.": "Die alte Datei ist in keiner verl\xE4sslichen Sicherung.",
  "{1} is not as the set recorded it.": "{1} ist nicht, wie die Sicherung sie festhielt.",
  "Put them back from a backup of your own.": "Aus einer eigenen Sicherung zur\xFCckspielen.",
  "Run install-portal again: it puts them back.": "install-portal erneut starten: es spielt sie zur\xFCck.",
  "Missing: {1}.": "Es fehlt: {1}.",
  "{1} are there.": "{1} sind da.",
  "{1} are there; which files belong to them is in no set that can be relied on.": "{1} sind da; welche Dateien dazugeh\xF6ren, zeigt keine verl\xE4ssliche Sicherung.",
  "Give the set as backup-path.": "Die Sicherung als backup-path angeben.",
  "Changed by a person since: {1}.": "Seitdem von einem Menschen ge\xE4ndert: {1}.",
  "{1}: {2} file(s) of the set are there.": "{1}: {2} Datei(en) der Sicherung sind da.",
  "Gone: {1}. Now: {2}.": "Weg: {1}. Jetzt: {2}.",
  "{1} with the certificate {2}": "{1} mit dem Zertifikat {2}",
  "Add these bindings again in IIS Manager, with their certificates.": "Diese Bindungen mit ihren Zertifikaten im IIS-Manager wieder anlegen.",
  "Another certificate. Before: {1}. Now: {2}.": "Ein anderes Zertifikat. Vorher: {1}. Jetzt: {2}.",
  "Bind the one from before, or one that Windows trusts, that is made out for the same names and valid for longer.": "Das fr\xFChere binden, oder eines, dem Windows vertraut, das f\xFCr dieselben Namen ausgestellt ist und l\xE4nger gilt.",
  "{1}: the certificate was renewed by a person since, valid to {2}; the one before was valid to {3}, for {4}.": "{1}: ein Mensch hat das Zertifikat seitdem erneuert, g\xFCltig bis {2}; das fr\xFChere galt bis {3}, f\xFCr {4}.",
  "{1}: the certificate was renewed by a person since, valid to {2}; the one before is in no store of this machine any more, the new one is made out for the name of the site and trusted.": "{1}: ein Mensch hat das Zertifikat seitdem erneuert, g\xFCltig bis {2}; das fr\xFChere ist in keinem Speicher dieses Servers mehr, das neue ist f\xFCr den Namen der Website ausgestellt und vertrauensw\xFCrdig.",
  "Give the work folder of the upgrade as work-folder. Where it is lost, give the backup set as backup-path and run the upgrade with it: it reports what is left.": "Den Arbeitsordner des Upgrades als work-folder angeben. Ist er verloren, die Sicherung als backup-path angeben und das Upgrade damit starten: es meldet, was noch fehlt.",
  "Put the file back from a copy. Do not delete it: it records what was done to this server.": "Die Datei aus einer Kopie zur\xFCckholen. Nicht l\xF6schen: sie h\xE4lt fest, was auf diesem Server geschah.",
  "Run the upgrade: it stops with what is to be decided, and how.": "Das Upgrade starten: es h\xE4lt an und sagt, was zu entscheiden ist und wie.",
  "The journal was changed or lacks lines at {1}.": "Das Journal wurde ver\xE4ndert, oder Zeilen fehlen: {1}.",
  "The journal shows changes that this machine does not have: it was put back, or is another.": "Das Journal zeigt \xC4nderungen, die dieser Server nicht hat: er wurde zur\xFCckversetzt oder ist ein anderer.",
  "An earlier run has its journal in {1}.": "Ein fr\xFCherer Lauf hat sein Journal in {1}.",
  "Give work-folder: {1}.": "work-folder: {1} angeben.",
  "No line of the journal is missing; registry and journal have the same mark.": "Keine Zeile des Journals fehlt; Registrierung und Journal haben dieselbe Marke.",
  "No line of the journal is missing, and no other journal left its mark on this machine.": "Keine Zeile des Journals fehlt, und kein anderes Journal hat auf diesem Server eine Marke hinterlassen.",
  "Neither the journal nor a backup set shows what this server had.": "Weder Journal noch Sicherung zeigt, was dieser Server hatte.",
  "By {1} the server had no part of PhoneFactor.": "Nach {1} hatte der Server keinen Teil von PhoneFactor.",
  "If this server never had PhoneFactor, the job runs on the wrong one.": "Hatte dieser Server nie PhoneFactor, l\xE4uft der Job auf dem falschen.",
  "By {1}: {2}.": "Nach {1}: {2}.",
  "the set": "der Sicherung",
  "the backup set {1}": "der Sicherung {1}",
  "the inventory {1} (server-before)": "dem Inventar {1} (server-before)",
  "The intention in the journal ({1}): {2}.": "Die Absicht im Journal ({1}): {2}.",
  "Old and new cannot be compared.": "Alt und neu lassen sich nicht vergleichen.",
  "It is in {1}.": "Er ist festgehalten in {1}.",
  "{1}: the manifest has the SHA-256 of the journal, every file is there.": "{1}: das Manifest hat den SHA-256-Wert des Journals, jede Datei ist da.",
  "{1}: whole. The journal does not know it, it was given as backup-path.": "{1}: unversehrt. Das Journal kennt sie nicht, sie wurde als backup-path angegeben.",
  "The journal does not record its removal.": "Das Journal h\xE4lt nicht fest, dass sie entfernt wurde.",
  "Make the folder reachable again or give the place where the set is now as backup-path: without it there is no way back.": "Den Ordner wieder erreichbar machen oder den jetzigen Ort der Sicherung als backup-path angeben: ohne sie gibt es keinen R\xFCckweg.",
  "The run of {1} that began at {2} did not end.": "Der Lauf von {1}, begonnen {2}, endete nicht.",
  "Run {1} again with the same inputs: it carries on.": "{1} mit denselben Eingaben erneut starten: es geht dort weiter.",
  "Run these stages, or the whole upgrade: it does what is left.": "Diese Stufen starten oder das ganze Upgrade: es erledigt, was noch fehlt.",
  "Rolled back to {1}.": "Zur\xFCckgesetzt auf {1}.",
  "The server was rolled back to {1}.": "Der Server wurde auf {1} zur\xFCckgesetzt.",
  "No run of this suite is on record.": "Kein Lauf dieser Suite ist festgehalten.",
  "Give the work folder of the upgrade as work-folder.": "Den Arbeitsordner des Upgrades als work-folder angeben.",
  "The last run, {1} of {2}, is finished.": "Der letzte Lauf, {1} vom {2}, ist fertig.",
  "Its plan could not be read.": "Sein Plan war nicht lesbar.",
  "Which steps are left is not known.": "Welche Schritte noch fehlen, ist nicht bekannt.",
  "No step is left.": "Kein Schritt ist \xFCbrig.",
  "Left: {1}.": "Noch zu tun: {1}.",
  "removal of the old {1}": "Deinstallation der alten Version von {1}",
  "installation of the new {1}": "Installation der neuen Version von {1}",
  "Run the upgrade in plan mode: it lists what is left.": "Das Upgrade mit mode: plan starten: es nennt, was noch fehlt.",
  "Nothing is left by the records.": "Nach den Aufzeichnungen ist nichts \xFCbrig.",
  "Verify without expected-state.": "Ohne expected-state pr\xFCfen.",
  "The records show: {1}.": "Die Aufzeichnungen zeigen: {1}.",
  "See what was run on this server since, or correct expected-state.": "Nachsehen, was seitdem auf diesem Server lief, oder expected-state berichtigen.",
  "Every run on record is finished, and no stage is left.": "Jeder festgehaltene Lauf ist fertig, und keine Stufe ist \xFCbrig.",
  "No removal is on record, and PhoneFactor is installed.": "Keine Deinstallation ist festgehalten, und PhoneFactor ist installiert.",
  "No removal is on record; the set shows what was there, and it is not there any more.": "Keine Deinstallation ist festgehalten; die Sicherung zeigt, was da war, und es ist nicht mehr da.",
  "No record shows what this server had.": "Keine Aufzeichnung zeigt, was dieser Server hatte.",
  "{1} is not there: no run of this suite left a journal in this work folder.": "{1} fehlt: kein Lauf dieser Suite hinterlie\xDF in diesem Arbeitsordner ein Journal.",
  "No backup set that can be relied on shows the server as it was.": "Keine verl\xE4ssliche Sicherung zeigt den Server, wie er war.",
  "The backup set {1} has no inventory.": "Die Sicherung {1} hat kein Inventar.",
  "The inventory in {1} cannot be read: {2}": "Das Inventar in {1} ist nicht lesbar: {2}",
  "{1} is not as the set recorded it: its SHA-256 is another one.": "{1} ist nicht, wie die Sicherung sie festhielt: der SHA-256-Wert ist ein anderer.",
  "No application of IIS was recognised as it, or its settings cannot be read.": "Keine Anwendung in IIS ist als diese zu erkennen, oder ihre Einstellungen sind nicht lesbar.",
  "It belongs at {1}. Run its installation stage again, or name the application (web-applications).": "Sie geh\xF6rt nach {1}. Die Stufe ihrer Installation erneut starten oder die Anwendung nennen (web-applications).",
  "{1}, content in {2}.": "{1}, Inhalt in {2}.",
  "It belongs at {1}.": "Sie geh\xF6rt nach {1}.",
  "{1}: .NET {2}, {3}.": "{1}: .NET {2}, {3}.",
  "{1}: .NET {2}, {3}, 32-bit applications.": "{1}: .NET {2}, {3}, 32-Bit-Anwendungen.",
  "Put the application into a started pool with .NET CLR version v4.0 (known failure F17).": "Die Anwendung in einen gestarteten Pool mit .NET CLR-Version v4.0 legen (bekannter Fehler F17).",
  "How the pool was before is in no set that can be relied on.": "Wie der Pool vorher war, zeigt keine verl\xE4ssliche Sicherung.",
  "It was {1}": "Vorher: {1}",
  "It was to be {1} as {2}. Put the application into that pool, or give the pool that account.": "Es sollte {1} als {2} sein. Die Anwendung in diesen Pool legen oder dem Pool dieses Konto geben.",
  '"Enable 32-Bit Applications" is {1}, it was {2}.': "\u201E32-Bit-Anwendungen aktivieren\u201C ist {1}, vorher {2}.",
  "Set it as before.": "Wie vorher setzen.",
  "Before {1}, now {2}.": "Vorher {1}, jetzt {2}.",
  "Run its installation stage again: it puts them back.": "Die Stufe der Installation erneut starten: sie spielt sie zur\xFCck.",
  "{1}: HTTP status {2}.": "{1}: HTTP-Status {2}.",
  "{1} was not opened: {2}": "{1} wurde nicht ge\xF6ffnet: {2}",
  "A password is not sent without TLS.": "Ein Kennwort wird nicht ohne TLS gesendet.",
  "See the site, its bindings, its pool and the event log of Windows; a page behind an account answers with 401.": "Website, Bindungen, Pool und Ereignisprotokoll von Windows ansehen; eine Seite hinter einem Konto antwortet mit 401.",
  "Open {1} by hand.": "{1} von Hand \xF6ffnen.",
  "Open {1} from this server.": "{1} von diesem Server aus \xF6ffnen.",
  "See the address in web.config, the name in the DNS, the firewall, and the Web Service SDK itself.": "Die Adresse in web.config, den Namen im DNS, die Firewall und das Web Service SDK selbst ansehen.",
  "IIS has no site number {1}.": "IIS hat keine Website Nummer {1}.",
  "Make the site {1} again, with its bindings.": "Die Website {1} mit ihren Bindungen wieder anlegen.",
  "Start the site.": "Die Website starten.",
  "{1}: {2}, certificate {3}, valid to {4}: it has ended.": "{1}: {2}, Zertifikat {3}, g\xFCltig bis {4}: abgelaufen.",
  "Renew the certificate and bind it.": "Das Zertifikat erneuern und binden.",
  "{1}: {2}, certificate {3}, valid to {4}: Windows does not trust it ({5}).": "{1}: {2}, Zertifikat {3}, g\xFCltig bis {4}: Windows vertraut ihm nicht ({5}).",
  "Add its authority to the trusted ones, or bind another.": "Seine Zertifizierungsstelle als vertrauensw\xFCrdig eintragen oder ein anderes binden.",
  "{1}: {2}, certificate {3}, valid to {4}.": "{1}: {2}, Zertifikat {3}, g\xFCltig bis {4}.",
  "{1}: {2}, certificate {3}, valid to {4}: no binding of the site names it.": "{1}: {2}, Zertifikat {3}, g\xFCltig bis {4}: keine Bindung der Website nennt es.",
  "The server offers nothing newer.": "Der Server bietet nichts Neueres an.",
  "Allow TLS 1.2 on this server: browsers refuse older protocols.": "TLS 1.2 auf diesem Server erlauben: Browser lehnen \xE4ltere Protokolle ab.",
  "Another program or site answers at this address.": "Unter dieser Adresse antwortet ein anderes Programm oder eine andere Website.",
  "It is made out for another name.": "Es ist f\xFCr einen anderen Namen ausgestellt.",
  "Open the address that users use, and see that no warning appears.": "Die Adresse \xF6ffnen, die Benutzer verwenden, und pr\xFCfen, dass keine Warnung erscheint.",
  "It ends within 30 days.": "Es l\xE4uft in weniger als 30 Tagen ab.",
  "The server could not be read: {1}": "Der Server war nicht lesbar: {1}",
  "Remove the cause and verify again.": "Die Ursache beheben und erneut pr\xFCfen.",
  "Nothing that can be relied on shows it.": "Nichts Verl\xE4ssliches zeigt es.",
  "See the checks of the records above: what is missing there is needed here.": "Die Pr\xFCfungen der Aufzeichnungen ansehen: was dort fehlt, wird hier gebraucht.",
  "Restart the server and verify again.": "Den Server neu starten und erneut pr\xFCfen.",
  "It was opened on this server alone.": "Sie wurde nur auf diesem Server ge\xF6ffnet.",
  "Open {1} with an account that may use it, from a machine that users use. No certificate warning may appear.": "{1} mit einem berechtigten Konto auf einem Rechner \xF6ffnen, den Benutzer verwenden. Es darf keine Warnung zum Zertifikat erscheinen.",
  "No account was given.": "Kein Konto wurde angegeben.",
  "Give sdk-user and sdk-password. One page of the Web Service SDK is then opened with them.": "sdk-user und sdk-password angeben. Damit wird dann eine Seite des Web Service SDK ge\xF6ffnet.",
  "Open {1} with the account.": "{1} mit dem Konto \xF6ffnen.",
  "See the account, its password, and that it is in the group that may use the Web Service SDK.": "Das Konto und sein Kennwort pr\xFCfen, und dass es in der Gruppe ist, die das Web Service SDK benutzen darf.",
  "Run uninstall-phonefactor, or the whole upgrade.": "uninstall-phonefactor starten oder das ganze Upgrade.",
  "Run its installation stage, or the whole upgrade. If it is not wanted any more, give it as do-not-reinstall.": "Die Stufe ihrer Installation starten oder das ganze Upgrade. Ist sie nicht mehr gewollt, als do-not-reinstall angeben.",
  "{1} is installed, but IIS has no application of it.": "{1} ist installiert, aber IIS hat keine Anwendung davon.",
  "If it has one, name it with web-applications. Else install it again with the installer that it came from.": "Gibt es eine, sie mit web-applications nennen. Sonst mit dem Installationsprogramm, aus dem sie kam, wieder installieren.",
  "None is wanted.": "Keine ist gewollt.",
  "Uninstall it.": "Deinstallieren.",
  "It was {1}.": "Vorher: {1}.",
  "Every entry that looks like the product is one of its components.": "Jeder Eintrag, der wie das Produkt aussieht, ist eine seiner Komponenten.",
  "Name what it is ({1}), or remove it.": "Angeben, was es ist ({1}), oder es entfernen.",
  "It is removed and not yet back.": "Es ist entfernt und noch nicht wieder da.",
  "The new version has none.": "Die neue Version hat keine.",
  "MFA Server 8.0 and later have none.": "MFA Server 8.0 und sp\xE4ter haben keine.",
  "It is not to be installed again (do-not-reinstall).": "Nicht wieder zu installieren (do-not-reinstall).",
  "No restart is pending.": "Kein Neustart steht aus.",
  "{1} of {2} or of the old file in the set is encrypted, so whether the old values are in it is not known.": "{1} von {2} oder der alten Datei in der Sicherung ist verschl\xFCsselt; ob die alten Werte darin sind, ist deshalb nicht bekannt.",
  "All else is there.": "Alles andere ist da.",
  "Run aspnet_regiis.exe -pdf with the name of the section and the folder on the machine that encrypted it, run verify-upgrade again, then encrypt it again with aspnet_regiis.exe -pef.": "Auf dem Rechner, der den Abschnitt verschl\xFCsselt hat, aspnet_regiis.exe -pdf mit dem Namen des Abschnitts und dem Ordner ausf\xFChren, verify-upgrade erneut starten, dann mit aspnet_regiis.exe -pef wieder verschl\xFCsseln."
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/installers.js
const germanInstallers = {
  "Done.": "Erledigt.",
  "The Windows Installer service could not be reached.": "Der Dienst Windows Installer war nicht erreichbar.",
  "The installation was cancelled.": "Die Installation wurde abgebrochen.",
  "The installation failed; as a rule Windows takes back what it did.": "Die Installation scheiterte; in der Regel nimmt Windows zur\xFCck, was sie tat.",
  "The removal failed; as a rule the product is still there.": "Die Deinstallation scheiterte; in der Regel ist das Produkt noch da.",
  // Of earlier versions.
  "The installation failed and was rolled back.": "Die Installation scheiterte und wurde zur\xFCckgenommen.",
  "The removal was cancelled.": "Die Deinstallation wurde abgebrochen.",
  "The removal failed and was rolled back: the product is still there.": "Die Deinstallation scheiterte und wurde zur\xFCckgenommen: das Produkt ist noch da.",
  "The package that the product was installed from is not to be found.": "Das Paket, aus dem das Produkt installiert wurde, ist nicht zu finden.",
  "A system policy forbids this removal.": "Eine Systemrichtlinie verbietet diese Deinstallation.",
  "The product is not installed.": "Das Produkt ist nicht installiert.",
  "The source of the installation is not to be found.": "Die Quelle der Installation ist nicht zu finden.",
  "The product is uninstalled.": "Das Produkt ist deinstalliert.",
  "Another installation is running.": "Eine andere Installation l\xE4uft.",
  "The package could not be opened.": "Das Paket konnte nicht ge\xF6ffnet werden.",
  "The file is not a Windows Installer package.": "Die Datei ist kein Paket f\xFCr Windows Installer.",
  "The log file could not be opened.": "Die Protokolldatei konnte nicht ge\xF6ffnet werden.",
  "A transform could not be applied.": "Eine Transformation konnte nicht angewendet werden.",
  "A system policy forbids this installation.": "Eine Systemrichtlinie verbietet diese Installation.",
  "The package is for another processor type.": "Das Paket ist f\xFCr einen anderen Prozessortyp.",
  "Another version of this product is installed already.": "Eine andere Version dieses Produkts ist bereits installiert.",
  "The command line was not accepted.": "Die Befehlszeile wurde nicht angenommen.",
  "Done; the installer has begun to restart Windows.": "Erledigt; das Installationsprogramm hat begonnen, Windows neu zu starten.",
  "Done; Windows has to be restarted.": "Erledigt; Windows muss neu gestartet werden.",
  "{1} ({2}: the code {3} of Windows Installer.)": "{1} ({2}: der Code {3} von Windows Installer.)",
  "The installer ended with {1}, which is not a code of Windows Installer.": "Das Installationsprogramm endete mit {1}; das ist kein Code von Windows Installer.",
  "{1}: exit code {2}": "{1}: R\xFCckgabewert {2}",
  "exit code {1}": "R\xFCckgabewert {1}",
  'Start the service "msiserver" and see that it is not disabled, then run again.': "Den Dienst \u201Emsiserver\u201C starten und pr\xFCfen, dass er nicht deaktiviert ist, dann erneut starten.",
  "See whether a person or a policy closed it, then run again.": "Nachsehen, ob ein Mensch oder eine Richtlinie es geschlossen hat, dann erneut starten.",
  "Read the log file, fix the cause and run again.": "Die Protokolldatei lesen, die Ursache beheben und erneut starten.",
  "Read the log lines below and the log file, fix the cause and run again.": "Die Zeilen des Protokolls und die Protokolldatei lesen, die Ursache beheben und erneut starten.",
  "Nothing to remove.": "Nichts zu entfernen.",
  "Nothing to remove. When installing, repair the entry in Programs and Features first.": "Nichts zu entfernen. Beim Installieren zuerst den Eintrag in \u201EProgramme und Features\u201C reparieren.",
  "When installing, repair the entry in Programs and Features first.": "Beim Installieren zuerst den Eintrag in \u201EProgramme und Features\u201C reparieren.",
  "Put the original package where it was installed from, or copy it to a local folder, and run again.": "Das urspr\xFCngliche Paket dorthin legen, von wo es installiert wurde, oder in einen lokalen Ordner kopieren, und erneut starten.",
  "Wait until it has ended (Windows Update, a management agent) and run again.": "Warten, bis sie zu Ende ist (Windows Update, ein Verwaltungsprogramm), und erneut starten.",
  "See that the file exists, is not blocked and that the account of the runner may read it.": "Pr\xFCfen, dass es die Datei gibt, dass sie nicht gesperrt ist und dass das Konto des Runners sie lesen darf.",
  "It may be truncated or an error page saved as .msi. Copy it again from its source.": "Sie kann abgeschnitten sein oder eine als .msi gespeicherte Fehlerseite. Erneut von der Quelle kopieren.",
  "It may be truncated or an error page saved as .msi.": "Sie kann abgeschnitten sein oder eine als .msi gespeicherte Fehlerseite.",
  "Copy it again from its source.": "Erneut von der Quelle kopieren.",
  "See that the work folder exists and that there is room on its volume.": "Pr\xFCfen, dass es den Arbeitsordner gibt und dass auf seinem Laufwerk Platz ist.",
  "Run without the transform, or with the one made for this package.": "Ohne die Transformation starten oder mit der f\xFCr dieses Paket.",
  'Run the runner under an administrator account, or have the policy "Disable Windows Installer" lifted.': "Den Runner unter einem Administratorkonto ausf\xFChren oder die Richtlinie \u201EWindows Installer deaktivieren\u201C aufheben lassen.",
  "Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows.": "Auf 64-Bit-Windows das Paket nehmen, dessen Name auf 64 endet, auf 32-Bit-Windows das auf 32.",
  "Remove that version in Programs and Features, or use the package of the installed version.": "Diese Version in \u201EProgramme und Features\u201C entfernen oder das Paket der installierten Version verwenden.",
  "See the property names and the arguments that were given to the installer.": "Die Namen der Eigenschaften und die Argumente ansehen, die das Installationsprogramm bekam.",
  "Wait for the restart and run again.": "Den Neustart abwarten und erneut starten.",
  "Restart the server and run again.": "Den Server neu starten und erneut starten.",
  "Read the log file and the vendor documentation of this installer, fix the cause and run again.": "Die Protokolldatei und die Dokumentation des Herstellers lesen, die Ursache beheben und erneut starten.",
  "Log file: {1}": "Protokolldatei: {1}"
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/instructions.js
const germanInstructions = {
  'On {1}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".': "Auf {1} \u201EMulti-Factor Authentication Server\u201C aus dem Startmen\xFC mit \u201EAls Administrator ausf\xFChren\u201C \xF6ffnen.",
  "If the console does not ask for activation, the old activation is still valid: go to the last instruction.": "Verlangt die Konsole keine Aktivierung, gilt die alte noch: weiter mit der letzten Anweisung.",
  'Have a Global Administrator of the tenant generate activation credentials in the Microsoft Entra admin center, under Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.': "Einen globalen Administrator des Mandanten im Microsoft Entra Admin Center unter Multifactor authentication, Server settings, \u201EGenerate\u201C Anmeldedaten zur Aktivierung erzeugen lassen. Diese Seite haben nur Kunden, die vor dem 1. Juli 2019 einen Server aktivierten. Die Anmeldedaten sofort verwenden: sie gelten wohl nur kurz.",
  'Type e-mail and password into the console and choose "Activate".': "E-Mail-Adresse und Kennwort in die Konsole eingeben und \u201EActivate\u201C w\xE4hlen.",
  "When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server stays in its own group.": "Wird nach einer Gruppe gefragt, die Replikationsgruppe der anderen Server w\xE4hlen. Eine falsche Gruppe l\xE4sst sich sp\xE4ter nicht berichtigen: nur der Hersteller kann sie zur\xFCcknehmen. Ein einzelner Server bleibt in seiner eigenen Gruppe.",
  "If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Fix the connection first, otherwise there are two masters.": "Bietet die Konsole an, diesen Server zum Master zu machen, nicht annehmen: meist hei\xDFt das, dass der Master nicht erreichbar ist. Zuerst die Verbindung herstellen, sonst gibt es zwei Master.",
  "If the console offers to install or to upgrade the Web Service SDK or the User Portal, decline, and install nothing from the console now: the later steps of the upgrade install them, at their old places and with their old settings.": "Bietet die Konsole an, Web Service SDK oder User Portal zu installieren oder zu aktualisieren, ablehnen und jetzt nichts aus der Konsole installieren: sp\xE4tere Schritte des Upgrades installieren sie, an ihren alten Orten und mit ihren alten Einstellungen.",
  'If the Multi-Server Configuration Wizard opens: with a single server, choose "No" (skip) and cancel it; with several servers, complete it as on your other servers. It may ask for a restart of Windows. Restart then, and run this action again: it continues where it was.': "\xD6ffnet sich der Multi-Server Configuration Wizard: bei einem einzelnen Server \u201ENo\u201C (skip) w\xE4hlen und abbrechen; bei mehreren Servern wie auf den anderen ausf\xFCllen. Er kann einen Neustart von Windows verlangen. Dann neu starten und diese Aktion erneut starten: es geht dort weiter, wo sie war.",
  "The cloud service ended on 30 September 2024. If activation fails for that reason, write that into the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.": "Der Cloud-Dienst endete am 30. September 2024. Scheitert die Aktivierung daran, es im \xC4nderungsprotokoll vermerken; Dateien, Dienste und Websites des Upgrades lassen sich trotzdem pr\xFCfen, eine Authentifizierung nicht.",
  "Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot.": "Diesen Schritt best\xE4tigen, sobald die Konsole sich \xF6ffnet, ohne eine Aktivierung zu verlangen, oder sobald vermerkt ist, warum das nicht geht.",
  "On {1}, open the Multi-Factor Authentication Server console and look at its Status page.": "Auf {1} die Konsole des Multi-Factor Authentication Server \xF6ffnen und die Seite Status ansehen.",
  "Check that the list shows the servers of your site and that exactly one of them is the master.": "Pr\xFCfen, dass die Liste die Server des Standorts zeigt und genau einer davon der Master ist.",
  "If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.": "Ist die Liste leer oder zeigt sie andere Server, hier aufh\xF6ren und keine Benutzer \xE4ndern: die Gruppe l\xE4sst sich in der Konsole nicht berichtigen. Diesen Server vom Hersteller deaktivieren lassen, dann erneut aktivieren.",
  "If the console offers to promote this server, refuse unless the old master is gone for good.": "Bietet die Konsole an, diesen Server zum Master zu machen, ablehnen, au\xDFer der alte Master ist endg\xFCltig weg.",
  "Confirm this step once the list is right.": "Diesen Schritt best\xE4tigen, sobald die Liste richtig ist.",
  "The virtual directory of the Mobile App Web Service changed from {1} to {2}.": "Das virtuelle Verzeichnis des Mobile App Web Service wurde von {1} in {2} ge\xE4ndert.",
  'On the MFA Server, open the console, click the "Mobile App" icon and replace the end of the address there.': "Auf dem MFA Server die Konsole \xF6ffnen, auf das Symbol \u201EMobile App\u201C klicken und dort das Ende der Adresse ersetzen.",
  "The apps of users that were activated before still use the old address: these users activate the app again in the portal, or the old name stays (input mobile-app-virtual-directory).": "Vorher aktivierte Apps von Benutzern verwenden noch die alte Adresse: diese Benutzer aktivieren die App im Portal erneut, oder der alte Name bleibt (Eingabe mobile-app-virtual-directory).",
  "Confirm this step once a new activation of the app works.": "Diesen Schritt best\xE4tigen, sobald eine neue Aktivierung der App geht.",
  "The virtual directory of the Web Service SDK changed from {1} to {2}.": "Das virtuelle Verzeichnis des Web Service SDK wurde von {1} in {2} ge\xE4ndert.",
  "The web.config of a User Portal and of a Mobile App Web Service on this server is changed by this suite. On other web servers, give the same choice (input web-service-sdk-virtual-directory).": "Die web.config von User Portal und Mobile App Web Service auf diesem Server \xE4ndert diese Suite. Auf anderen Webservern dieselbe Wahl angeben (Eingabe web-service-sdk-virtual-directory).",
  "Change every other program that calls {1}: the AD FS adapter (WebServiceSdkUrl in its configuration), Microsoft Identity Manager, scripts. The log of IIS shows who asked for {2} in the last weeks.": "Jedes andere Programm \xE4ndern, das {1} aufruft: den AD FS-Adapter (WebServiceSdkUrl in seiner Konfiguration), Microsoft Identity Manager, Skripte. Das Protokoll von IIS zeigt, wer in den letzten Wochen {2} aufrief.",
  "Confirm this step once none of them asks for the old address.": "Diesen Schritt best\xE4tigen, sobald keines mehr die alte Adresse aufruft.",
  "Somebody changed these settings of the old web.config. They are not in {1}, because their meaning may differ in the new version. Without them the new default is in effect; where one of them restricts access, the access is open.": "Jemand hat diese Einstellungen der alten web.config ge\xE4ndert. In {1} fehlen sie, weil sie in der neuen Version etwas anderes bedeuten k\xF6nnen. Ohne sie gilt die neue Vorgabe; schr\xE4nkt eine davon den Zugriff ein, ist der Zugriff offen.",
  "These settings of the old web.config are not in {1}, or differ there. The old default was not given (old-installers), so it is not known which of them somebody changed: some may only be defaults of the old version. Without them the new default is in effect; where one of them restricts access, the access is open.": "Diese Einstellungen der alten web.config fehlen in {1} oder sind dort anders. Die alte Vorgabe wurde nicht angegeben (old-installers); welche davon jemand ge\xE4ndert hat, ist deshalb nicht bekannt: manche k\xF6nnen nur Vorgaben der alten Version sein. Ohne sie gilt die neue Vorgabe; schr\xE4nkt eine davon den Zugriff ein, ist der Zugriff offen.",
  "Open {1} in an editor as administrator. Paste what is still wanted, with its secrets from the old file in the backup set; leave out what is not. See that the site still opens.": "{1} als Administrator in einem Editor \xF6ffnen. Einf\xFCgen, was noch gewollt ist, mit den Geheimnissen aus der alten Datei in der Sicherung; den Rest weglassen. Pr\xFCfen, dass die Website sich noch \xF6ffnet.",
  "Confirm this step once every one of them was pasted or is not wanted.": "Diesen Schritt best\xE4tigen, sobald jede davon eingef\xFCgt oder nicht gewollt ist.",
  "The address changed from {1} to {2}.": "Die Adresse wurde von {1} in {2} ge\xE4ndert.",
  "Send them a message, for example one of those below. Fill in the parts in square brackets; for other languages, fill examples/announcement.txt of this suite. Change links on your intranet and in your help desk articles.": "Den Benutzern eine Nachricht senden, zum Beispiel eine der folgenden. Die Teile in eckigen Klammern ausf\xFCllen; f\xFCr andere Sprachen examples/announcement.txt dieser Suite ausf\xFCllen. Links im Intranet und in Artikeln des Helpdesks \xE4ndern.",
  "Confirm this step once the message is sent.": "Diesen Schritt best\xE4tigen, sobald die Nachricht gesendet ist.",
  'Log on to the server and run {1} with "Run as administrator".': "Am Server anmelden und {1} mit \u201EAls Administrator ausf\xFChren\u201C starten.",
  "Let it install the Visual C++ runtimes when it offers them.": "Die Visual C++-Laufzeiten installieren lassen, wenn es sie anbietet.",
  'On the page "Select Installation Folder", see that the folder is {1}. If it shows another folder, cancel: the data file would not be found there.': "Auf der Seite \u201ESelect Installation Folder\u201C pr\xFCfen, dass der Ordner {1} ist. Zeigt sie einen anderen, abbrechen: dort f\xE4nde sich die Datendatei nicht.",
  'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.': "\u201ENext\u201C und \u201EFinish\u201C w\xE4hlen. Den Authentication Configuration Wizard \xFCberspringen, wenn er erscheint.",
  "If Windows asks for a restart, restart it.": "Verlangt Windows einen Neustart, neu starten.",
  "Run the upgrade again: it sees for itself that the server is installed. In a rehearsal there is no wizard: confirm this step, and the rehearsal server does what a person does in it.": "Das Upgrade erneut starten: es sieht selbst, dass der Server installiert ist. Im Probelauf gibt es keinen Assistenten: diesen Schritt best\xE4tigen, und der Server des Probelaufs tut, was ein Mensch darin tut.",
  '"{1}" was not installed by Windows Installer, so no silent removal is known for it.': "\u201E{1}\u201C wurde nicht von Windows Installer installiert; eine unbeaufsichtigte Deinstallation ist deshalb nicht bekannt.",
  "Close the console of the agent if it is open: it has files open.": "Die Konsole des Agenten schlie\xDFen, wenn sie offen ist: sie hat Dateien ge\xF6ffnet.",
  'Open Programs and Features (appwiz.cpl), choose "{1}" and then "Uninstall".': "\u201EProgramme und Features\u201C (appwiz.cpl) \xF6ffnen, \u201E{1}\u201C und dann \u201EDeinstallieren\u201C w\xE4hlen.",
  "If you are asked whether to keep settings or data, keep them.": "Wird gefragt, ob Einstellungen oder Daten bleiben sollen, sie behalten.",
  "Restart Windows if you are asked to.": "Windows neu starten, wenn es verlangt wird.",
  "Run the upgrade again: it sees for itself that the product is gone.": "Das Upgrade erneut starten: es sieht selbst, dass das Produkt weg ist.",
  "Find out what changed it after the backup: the removal, a program that still ran, or a setup program that was cut off. Nothing was overwritten, and the new server is not installed yet.": "Herausfinden, was sie nach der Sicherung ge\xE4ndert hat: die Deinstallation, ein noch laufendes Programm oder ein abgebrochenes Setup-Programm. Nichts wurde \xFCberschrieben, und der neue Server ist noch nicht installiert.",
  "If the file of the backup set is right, rename the file on the server and run again: the run puts the file of the set back. restore-backup does the same.": "Ist die Datei der Sicherung richtig, die Datei auf dem Server umbenennen und erneut starten: der Lauf spielt die der Sicherung zur\xFCck. restore-backup tut dasselbe.",
  "If the file on the server is right, confirm this step. The answer counts as long as the file has these bytes.": "Ist die Datei auf dem Server richtig, diesen Schritt best\xE4tigen. Die Antwort gilt, solange die Datei diese Bytes hat.",
  "The answer was for the bytes with the SHA-256 {1}. The file has the SHA-256 {2} now, so that answer does not count, and you are asked again.": "Die Antwort galt den Bytes mit dem SHA-256-Wert {1}. Jetzt hat die Datei den SHA-256-Wert {2}; die Antwort z\xE4hlt deshalb nicht und ist erneut n\xF6tig.",
  "The answer was for bytes that are not on record. The file has the SHA-256 {1} now, so that answer does not count, and you are asked again.": "F\xFCr welche Bytes die Antwort galt, ist nicht festgehalten. Jetzt hat die Datei den SHA-256-Wert {1}; die Antwort z\xE4hlt deshalb nicht und ist erneut n\xF6tig.",
  "On {1} (on the master, where there are several servers), open the Multi-Factor Authentication Server console.": "Auf {1} (bei mehreren Servern auf dem Master) die Konsole des Multi-Factor Authentication Server \xF6ffnen.",
  'Click the "User Portal" icon, then the "Settings" tab.': "Auf das Symbol \u201EUser Portal\u201C klicken, dann auf die Registerkarte \u201ESettings\u201C.",
  'Find "User Portal URL". It should show {1}.': "\u201EUser Portal URL\u201C suchen. Dort sollte {1} stehen.",
  "Replace it by {1} and apply the change. Where this text has [public address], leave what the console shows in its place.": "Durch {1} ersetzen und die \xC4nderung \xFCbernehmen. Wo hier [public address] steht, lassen, was die Konsole an dieser Stelle zeigt.",
  "Enrolment mails carry this address; mails sent before still carry the old one.": "E-Mails zur Registrierung enthalten diese Adresse; fr\xFCher gesendete noch die alte.",
  "Confirm this step once the console shows the new address after it was closed and opened again.": "Diesen Schritt best\xE4tigen, sobald die Konsole nach dem Schlie\xDFen und erneuten \xD6ffnen die neue Adresse zeigt."
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/known-failures.js
const germanKnownFailures = {
  "After an upgrade to 7.0 or later, AD FS logs event 105: the authentication provider WindowsAzureMultiFactorAuthentication cannot be loaded.": "Nach einem Upgrade auf 7.0 oder sp\xE4ter protokolliert AD FS das Ereignis 105: der Authentifizierungsanbieter WindowsAzureMultiFactorAuthentication l\xE4sst sich nicht laden.",
  "Clear the provider in the AD FS policy, run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication, run the register script of the new server, and restart the service adfssrv on all nodes.": "Den Anbieter in der AD FS-Richtlinie abw\xE4hlen, Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication ausf\xFChren, das Registrierungsskript des neuen Servers ausf\xFChren und den Dienst adfssrv auf allen Knoten neu starten.",
  "A package ends with 1603 because Visual C++ 2015 Update 1 or later is missing.": "Ein Paket endet mit 1603, weil Visual C++ 2015 Update 1 oder sp\xE4ter fehlt.",
  "Install the x86 and the x64 redistributable before the web components.": "Vor den Webkomponenten die Redistributables f\xFCr x86 und x64 installieren.",
  "On Windows Server 2012 R2 without update KB2919355 the setup asks for it and does not go on.": "Auf Windows Server 2012 R2 ohne das Update KB2919355 verlangt das Setup es und geht nicht weiter.",
  "Check with Get-HotFix -Id KB2919355 and install the update before the upgrade.": "Mit Get-HotFix -Id KB2919355 pr\xFCfen und das Update vor dem Upgrade installieren.",
  "A web package ends early, with 1603 when silent, because IIS 6 Metabase Compatibility is missing.": "Ein Web-Paket endet vorzeitig, unbeaufsichtigt mit 1603, weil die Kompatibilit\xE4t mit der IIS 6-Metabasis fehlt.",
  "Run Install-WindowsFeature Web-Metabase before the web components are installed.": "Vor der Installation der Webkomponenten Install-WindowsFeature Web-Metabase ausf\xFChren.",
  'The log says "unsupported IIS version (10) detected" when the package looks for the pool\'s 32-bit setting.': "Im Protokoll steht \u201Eunsupported IIS version (10) detected\u201C, wenn das Paket nach der 32-Bit-Einstellung des Pools sucht.",
  'No remedy is published; use the newest build. See after the installation that the pool\'s setting "Enable 32-Bit Applications" is as before.': "Eine Abhilfe ist nicht ver\xF6ffentlicht; den neuesten Build verwenden. Nach der Installation pr\xFCfen, dass die Einstellung \u201E32-Bit-Anwendungen aktivieren\u201C des Pools wie vorher ist.",
  'The console says "Error determining the current master Multi-Factor Authentication Server".': "Die Konsole meldet \u201EError determining the current master Multi-Factor Authentication Server\u201C.",
  "Open outbound TCP 443 to the three hosts of the cloud service. The service ended on 30 September 2024.": "Ausgehendes TCP 443 zu den drei Rechnern des Cloud-Dienstes \xF6ffnen. Der Dienst endete am 30. September 2024.",
  "The console of a subordinate offers to promote it.": "Die Konsole eines untergeordneten Servers bietet an, ihn zum Master zu machen.",
  "Do not click it: it makes a second master. Repair the connection to the master first (RPC, or the fixed port).": "Nicht annehmen: das ergibt einen zweiten Master. Zuerst die Verbindung zum Master herstellen (RPC oder der feste Port).",
  'Secondary servers log many "Unhandled SB" entries after the primary was upgraded.': "Untergeordnete Server protokollieren nach dem Upgrade des Masters viele Eintr\xE4ge \u201EUnhandled SB\u201C.",
  "This is expected. Raise the size of the logs, or upgrade the secondary servers as well.": "Das ist zu erwarten. Die Gr\xF6\xDFe der Protokolle erh\xF6hen oder auch die untergeordneten Server aktualisieren.",
  "The upgrade fails where user tags are in use and the target is older than 8.0.2.": "Das Upgrade scheitert, wo Tags f\xFCr Benutzer verwendet werden und das Ziel \xE4lter als 8.0.2 ist.",
  "Use 8.0.2 or later. Whether tags are in use cannot be seen from outside: look in the console.": "8.0.2 oder sp\xE4ter verwenden. Ob Tags verwendet werden, ist von au\xDFen nicht zu sehen: in der Konsole nachsehen.",
  "On an Azure virtual machine with Windows Server 2019 or later the activation fails.": "Auf einer virtuellen Maschine in Azure mit Windows Server 2019 oder sp\xE4ter scheitert die Aktivierung.",
  "Use an earlier Windows Server there, or a server outside Azure.": "Dort einen fr\xFCheren Windows Server verwenden oder einen Server au\xDFerhalb von Azure.",
  "The server was activated into the wrong replication group: data does not replicate.": "Der Server wurde in die falsche Replikationsgruppe aktiviert: Daten werden nicht repliziert.",
  "It cannot be changed: only the vendor can deactivate the server, which is then activated again.": "Das l\xE4sst sich nicht \xE4ndern: nur der Hersteller kann den Server deaktivieren, der dann erneut aktiviert wird.",
  "The portal shows an error page because it does not reach the Web Service SDK.": "Das Portal zeigt eine Fehlerseite, weil es das Web Service SDK nicht erreicht.",
  "Check user and password, the URL, the host name, trust in the certificate, then the service, in this order.": "In dieser Reihenfolge pr\xFCfen: Benutzer und Kennwort, Adresse, Rechnername, Vertrauen in das Zertifikat, dann den Dienst.",
  "The portal shows the default look after the upgrade.": "Das Portal zeigt nach dem Upgrade das Standarddesign.",
  "Put the theme folder back into App_Themes and set the theme attribute of system.web/pages.": "Den Ordner des Designs nach App_Themes zur\xFCcklegen und das Attribut theme von system.web/pages setzen.",
  'The portal answers some users with "Server Error in \'/MultiFactorAuth\' Application": their password has "<" before a letter.': "Das Portal antwortet manchen Benutzern mit \u201EServer Error in '/MultiFactorAuth' Application\u201C: ihr Kennwort hat \u201E<\u201C vor einem Buchstaben.",
  "It does not come from the upgrade. Such a user signs in after a change of the password.": "Das kommt nicht vom Upgrade. Nach einer \xC4nderung des Kennworts kann sich der Benutzer anmelden.",
  "8.0 and later bring no package for the Mobile App Web Service.": "8.0 und sp\xE4ter enthalten kein Paket f\xFCr den Mobile App Web Service.",
  "Nothing to install: users of the mobile app talk to the cloud directly. Uninstall the old web service after the upgrade.": "Nichts zu installieren: die mobile App spricht direkt mit der Cloud. Den alten Webdienst nach dem Upgrade deinstallieren.",
  "Activation is asked for again although the data file is the old one.": "Die Aktivierung wird erneut verlangt, obwohl die Datendatei die alte ist.",
  "Restore the whole Data folder, not the data file alone: the other files in it contain the activation.": "Den ganzen Ordner Data zur\xFCckspielen, nicht nur die Datendatei: die anderen Dateien darin enthalten die Aktivierung.",
  "The portal or the SDK does not load because its application pool runs on .NET 2.0.": "Portal oder SDK l\xE4dt nicht, weil sein Anwendungspool .NET 2.0 ausf\xFChrt.",
  "Put the application into a pool with .NET CLR version v4.0.": "Die Anwendung in einen Pool mit .NET CLR-Version v4.0 legen.",
  'With Windows Authentication and "require user match", an administrator who is no user of the product cannot log on after the restart.': "Mit Windows-Authentifizierung und \u201Erequire user match\u201C kann sich ein Administrator, der kein Benutzer des Produkts ist, nach dem Neustart nicht anmelden.",
  "Have a local way into the server (console, another administrator) before you restart it.": "Vor dem Neustart einen lokalen Zugang zum Server haben (Konsole, ein anderer Administrator).",
  "Sites answer 500 or 503 after the agent is removed, because IIS still refers to its native module or ISAPI filter.": "Websites antworten nach der Deinstallation des Agenten mit 500 oder 503, weil IIS noch auf sein natives Modul oder seinen ISAPI-Filter verweist.",
  "After the removal, look at system.webServer/globalModules and the sites' ISAPI filters, and remove entries whose file is gone.": "Nach der Deinstallation system.webServer/globalModules und die ISAPI-Filter der Websites ansehen und Eintr\xE4ge entfernen, deren Datei fehlt.",
  'Mails with an attachment from a share are not sent; MultiFactorAuthAdSyncSvc.log says "is denied".': "E-Mails mit einem Anhang von einer Freigabe werden nicht gesendet; in MultiFactorAuthAdSyncSvc.log steht \u201Eis denied\u201C.",
  "Give the computer account of this server the right to read the share: the service runs as LocalSystem.": "Dem Computerkonto dieses Servers das Leserecht auf der Freigabe geben: der Dienst l\xE4uft als LocalSystem.",
  "A silent package started by an account that never logged on ends with 1603 (key container).": "Ein unbeaufsichtigtes Paket, gestartet von einem Konto, das sich nie angemeldet hat, endet mit 1603 (Schl\xFCsselcontainer).",
  "Log on once with the account of the runner, then run again.": "Einmal mit dem Konto des Runners anmelden, dann erneut starten.",
  "Users of the mobile app may have to register it again when going to 8.0; it is not documented.": "Benutzer der mobilen App m\xFCssen sie beim Wechsel auf 8.0 vielleicht neu registrieren; dokumentiert ist das nicht.",
  "Try it with one user before you inform the others.": "Mit einem Benutzer ausprobieren, bevor die anderen informiert werden.",
  "Neither GitHub's runner nor Node.js 24 is supported on Windows Server 2012 R2 or older.": "Weder der Runner von GitHub noch Node.js 24 wird auf Windows Server 2012 R2 oder \xE4lter unterst\xFCtzt.",
  "They may not start there, or stop in the middle.": "Sie starten dort vielleicht nicht oder halten mittendrin an.",
  "Let a runner on a newer machine of the domain act on it (input server), from Windows Server 2008 R2 SP1 on. Otherwise run check-host on this server days before, and rehearse; where that fails, upgrade it by hand with the document.": "Ab Windows Server 2008 R2 SP1 einen Runner auf einem neueren Rechner der Dom\xE4ne darauf handeln lassen (Eingabe server). Sonst Tage vorher check-host auf diesem Server ausf\xFChren und proben; wo das scheitert, von Hand nach dem Dokument aktualisieren.",
  "MFA Server 7.0 and later do not run on 32-bit Windows.": "MFA Server 7.0 und sp\xE4ter laufen nicht auf 32-Bit-Windows.",
  "Move the server to 64-bit Windows first. Nothing is removed before.": "Zuerst den Server auf 64-Bit-Windows umziehen. Vorher wird nichts entfernt.",
  "The console of MFA Server 8.0 does not start on Japanese Windows, so it cannot be activated. 8.0.1.1 has the fix.": "Die Konsole von MFA Server 8.0 startet auf japanischem Windows nicht; er l\xE4sst sich deshalb nicht aktivieren. Mit 8.0.1.1 ist das behoben.",
  "Give the setup program of 8.0.1.1 or later.": "Das Setup-Programm von 8.0.1.1 oder sp\xE4ter angeben.",
  "MFA Server 8.0 and later ask for the runtimes of Visual C++ 2017; a silent setup may end without them.": "MFA Server 8.0 und sp\xE4ter verlangen die Laufzeiten von Visual C++ 2017; ein unbeaufsichtigtes Setup kann ohne sie enden.",
  "Install the Visual C++ Redistributable 2017 (14.10.25017) or later, x86 and x64, before the upgrade. It takes the place of 2015.": "Vor dem Upgrade das Visual C++ Redistributable 2017 (14.10.25017) oder sp\xE4ter installieren, x86 und x64. Es tritt an die Stelle von 2015.",
  "The address of the Web Service SDK does not end in /PfWsSdk.asmx: the portal gets 405 (method not allowed) from it.": "Die Adresse des Web Service SDK endet nicht auf /PfWsSdk.asmx: das Portal bekommt von ihr 405 (Methode nicht erlaubt).",
  "If the portal uses the Web Service SDK, give the whole address as web-service-sdk-url. Without it, the old address is brought over as it is.": "Benutzt das Portal das Web Service SDK, die ganze Adresse als web-service-sdk-url angeben. Sonst wird die alte Adresse unver\xE4ndert \xFCbernommen.",
  "A 64-bit component in a 32-bit pool answers 503 (version 7 and later).": "Eine 64-Bit-Komponente in einem 32-Bit-Pool antwortet mit 503 (Version 7 und sp\xE4ter).",
  "The upgrade leaves such a pool as it is and does not use it for the new components: it makes a pool of its own, or asks for application-pool.": "Das Upgrade l\xE4sst einen solchen Pool, wie er ist, und benutzt ihn nicht f\xFCr die neuen Komponenten: es legt einen eigenen an oder verlangt application-pool.",
  "The authentication for Terminal Services does not work on Windows Server 2012 R2.": "Die Authentifizierung f\xFCr Terminaldienste geht auf Windows Server 2012 R2 nicht.",
  "If the old agent secures Terminal Services here, plan the Remote Desktop Gateway with RADIUS in its place.": "Sichert der alte Agent hier Terminaldienste, an seiner Stelle das Remotedesktopgateway mit RADIUS vorsehen.",
  "LDAP sign-in fails on one of several servers: the LDAP bind password is in the Windows store of each server.": "Die Anmeldung mit LDAP scheitert auf einem von mehreren Servern: das Kennwort f\xFCr die LDAP-Bindung liegt im Windows-Speicher jedes Servers.",
  "Have the password at hand. Type it again in the console of each server after the upgrade.": "Das Kennwort bereithalten. Nach dem Upgrade in der Konsole jedes Servers erneut eingeben.",
  'The console says "Unable to communicate with the Multi-Factor Authentication POP".': "Die Konsole meldet \u201EUnable to communicate with the Multi-Factor Authentication POP\u201C.",
  "A proxy is between the server and the cloud service. The service runs as LocalSystem: the proxy of a user does not count. Let the server reach the three hosts directly.": "Zwischen Server und Cloud-Dienst ist ein Proxy. Der Dienst l\xE4uft als LocalSystem: der Proxy eines Benutzers z\xE4hlt nicht. Den Server die drei Rechner direkt erreichen lassen.",
  "After its first start the console offers to install or to upgrade Web Service SDK and User Portal.": "Nach dem ersten Start bietet die Konsole an, Web Service SDK und User Portal zu installieren oder zu aktualisieren.",
  "Decline. The later steps of the upgrade install them, at their old places and with their old settings.": "Ablehnen. Sp\xE4tere Schritte des Upgrades installieren sie, an ihren alten Orten und mit ihren alten Einstellungen.",
  '"{1}" is installed here.': "\u201E{1}\u201C ist hier installiert.",
  "This server runs IIS {1}.": "Auf diesem Server l\xE4uft IIS {1}.",
  "The target is {1}; whether tags are in use is unknown.": "Das Ziel ist {1}; ob Tags verwendet werden, ist nicht bekannt.",
  "This is {1}; whether it is a virtual machine in Azure is not known here.": "Dies ist {1}; ob es eine virtuelle Maschine in Azure ist, ist hier nicht bekannt.",
  "Custom themes: {1}. They are backed up and have to be put back.": "Eigene Designs: {1}. Sie werden gesichert und sind zur\xFCckzuspielen.",
  "Custom themes: {1}.": "Eigene Designs: {1}.",
  "They are backed up and have to be put back.": "Sie werden gesichert und sind zur\xFCckzuspielen.",
  "The Mobile App Web Service is installed and the target is {1}.": "Der Mobile App Web Service ist installiert, und das Ziel ist {1}.",
  "Application pool on .NET 2.0 below a new component: {1}.": "Anwendungspool mit .NET 2.0 unter einer neuen Komponente: {1}.",
  "The old agent and IIS are on one server; whether its IIS plug-in is in use cannot be seen here.": "Der alte Agent und IIS sind auf einem Server; ob sein IIS-Plug-in benutzt wird, ist hier nicht zu sehen.",
  "This is {1}.": "Dies ist {1}.",
  "This is {1}; whether that authentication is in use cannot be seen here.": "Dies ist {1}; ob diese Authentifizierung benutzt wird, ist hier nicht zu sehen.",
  "This Windows is 32-bit, and the target is {1}.": "Dieses Windows hat 32 Bit, und das Ziel ist {1}.",
  "The language of this Windows is {1} (Japanese), and the target is {2}.": "Die Sprache dieses Windows ist {1} (Japanisch), und das Ziel ist {2}.",
  "The target is {1}.": "Das Ziel ist {1}.",
  "32-bit pools here: {1}.": "32-Bit-Pools hier: {1}.",
  "The address is {1}.": "Die Adresse ist {1}."
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/notes.js
const germanNotes = {
  "{1}: the old default web.config was taken from {2}.": "{1}: die alte Vorgabe der web.config wurde {2} entnommen.",
  "No service of the product is running.": "Kein Dienst des Produkts l\xE4uft.",
  "Stopped {1}.": "{1} angehalten.",
  "Started {1}.": "{1} gestartet.",
  "Created the application pool {1}.": "Der Anwendungspool {1} wurde angelegt.",
  "The application pool {1} is there already.": "Den Anwendungspool {1} gibt es bereits.",
  "{1}: exit code {2} after {3} seconds.": "{1}: R\xFCckgabewert {2} nach {3} Sekunden.",
  "The data file is unchanged: {1}, {2} bytes.": "Die Datendatei ist unver\xE4ndert: {1}, {2} Bytes.",
  "The data file is there: {1}, {2} bytes.": "Die Datendatei ist da: {1}, {2} Bytes.",
  "A server has it open, so its bytes were not compared.": "Ein Server hat sie ge\xF6ffnet, deshalb wurden ihre Bytes nicht verglichen.",
  "The registry names {1}, and {2} is there.": "Die Registrierung nennt {1}, und {2} ist da.",
  "The settings of {1} are as they were.": "Die Einstellungen von {1} sind unver\xE4ndert.",
  "{1} file(s) written, {2} moved away, {3} as they were.": "{1} Datei(en) geschrieben, {2} beiseitegelegt, {3} unver\xE4ndert.",
  "What was replaced is in {1}.": "Was ersetzt wurde, liegt in {1}.",
  "Products, IIS settings and services of {1} are as in the backup set.": "Produkte, IIS-Einstellungen und Dienste sind wie in der Sicherung: {1}.",
  "The theme {1} is in {2}.": "Das Design {1} ist in {2}.",
  "Started {1} again.": "{1} wieder gestartet.",
  "Removed {1}.": "{1} entfernt.",
  "Did not remove {1} although {2} set(s) were to stay: no other set contains {3}.": "{1} nicht entfernt, obwohl {2} Sicherung(en) bleiben sollten: keine andere enth\xE4lt {3}.",
  "Old backups below {1} could not all be removed: {2}": "Alte Sicherungen unter {1} lie\xDFen sich nicht alle entfernen: {2}",
  "the backup of the {1}": "die Sicherung von {1}",
  "the old installer {1} (SHA-256 {2})": "das alte Installationsprogramm {1} (SHA-256 {2})",
  "Backup set {1}: {2} files, {3} bytes, read back and compared. SHA-256 of its manifest: {4}.": "Sicherung {1}: {2} Dateien, {3} Bytes, zur\xFCckgelesen und verglichen. SHA-256 des Manifests: {4}.",
  "Backup set {1}: {2} files, {3} bytes, read back and compared.": "Sicherung {1}: {2} Dateien, {3} Bytes, zur\xFCckgelesen und verglichen.",
  "SHA-256 of its manifest: {1}.": "SHA-256 des Manifests: {1}.",
  "Nothing changed since.": "Seitdem hat sich nichts ge\xE4ndert.",
  "{1} file(s) or registry value(s) changed since the last backup or were in no set, so it was made anew: {2}": "{1} Datei(en) oder Wert(e) der Registrierung \xE4nderten sich seit der letzten Sicherung oder waren in keiner; deshalb entstand eine neue: {2}",
  "{1} could not be searched: {2}": "{1} lie\xDF sich nicht durchsuchen: {2}",
  "{1}: the old default web.config is not known. {2}": "{1}: die alte Vorgabe der web.config ist nicht bekannt. {2}",
  "{1}: the old default web.config is not known.": "{1}: die alte Vorgabe der web.config ist nicht bekannt.",
  "The package brings no {1}.": "Das Paket enth\xE4lt keine {1}.",
  "Which {1} of the package is the application's is not clear: {2}.": "Welche {1} des Pakets die der Anwendung ist, ist nicht klar: {2}.",
  "No old package has the product code of {1}.": "Kein altes Paket hat den Produktcode von {1}.",
  "{1} is version {2}, installed is {3}.": "{1} hat die Version {2}, installiert ist {3}.",
  "{1} could not be laid out: exit code {2}. {3} Log file: {4}": "{1} lie\xDF sich nicht entpacken: R\xFCckgabewert {2}. {3} Protokolldatei: {4}",
  "The install path was not in the registry after the removal; it was put back: {1}.": "Der Installationspfad fehlte nach der Deinstallation in der Registrierung; er wurde zur\xFCckgespielt: {1}.",
  "{1} was empty after the removal; it was put back from the backup set.": "{1} war nach der Deinstallation leer; aus der Sicherung zur\xFCckgespielt.",
  "The removal took {1}; it was put back from the backup set.": "Die Deinstallation entfernte {1}; aus der Sicherung zur\xFCckgespielt.",
  "{1}: {2} bytes, SHA-256 {3}, changed {4}.": "{1}: {2} Bytes, SHA-256 {3}, ge\xE4ndert {4}.",
  "The same file in the backup set {1}: {2} bytes, SHA-256 {3}, changed {4}.": "Dieselbe Datei in der Sicherung {1}: {2} Bytes, SHA-256 {3}, ge\xE4ndert {4}.",
  "at an unknown time": "zu unbekannter Zeit",
  "A person confirmed the data file as it is.": "Ein Mensch hat die Datendatei best\xE4tigt, wie sie ist.",
  "The removal took the data file {1}.": "Die Deinstallation entfernte die Datendatei {1}.",
  "A later step puts it back from the backup set.": "Ein sp\xE4terer Schritt spielt sie aus der Sicherung zur\xFCck.",
  "It could not be read before this step, so its bytes were not compared.": "Vor diesem Schritt war sie nicht lesbar, deshalb wurden ihre Bytes nicht verglichen.",
  "{1}, so its bytes were not compared.": "{1}, deshalb wurden ihre Bytes nicht verglichen.",
  "It could not be read before this step": "Vor diesem Schritt war sie nicht lesbar",
  "A server has it open": "Ein Server hat sie ge\xF6ffnet",
  "The data file was converted: {1}, {2} bytes before, {3} bytes now.": "Die Datendatei wurde umgewandelt: {1}, vorher {2} Bytes, jetzt {3} Bytes.",
  "The data file was converted: {1} bytes before, {2} after.": "Die Datendatei wurde umgewandelt: vorher {1} Bytes, danach {2}.",
  "This server has no data file.": "Dieser Server hat keine Datendatei.",
  "{1} is there already.": "{1} ist bereits da.",
  "Copied {1} to {2}, SHA-256 {3}.": "{1} nach {2} kopiert, SHA-256 {3}.",
  "{1} is installed.": "{1} ist installiert.",
  "There is no application pool {1}.": "Einen Anwendungspool {1} gibt es nicht.",
  "Removed the application pool {1}, which the upgrade had made.": "Der Anwendungspool {1}, den das Upgrade angelegt hatte, wurde entfernt.",
  "The application pool {1} stays: {2}": "Der Anwendungspool {1} bleibt: {2}",
  "Put back the settings of {1}.": "Die Einstellungen von {1} wurden zur\xFCckgespielt.",
  "Times, attributes or access rights of these were not put back. {1}": "Zeiten, Attribute oder Zugriffsrechte davon wurden nicht zur\xFCckgespielt: {1}",
  "Imported {1} ({2}-bit view).": "{1} importiert ({2}-Bit-Ansicht).",
  "Removed {1} ({2}-bit view), which came after the backup.": "{1} entfernt ({2}-Bit-Ansicht); es kam nach der Sicherung.",
  "Replaced, with a copy in {1}: {2}.": "Ersetzt, mit einer Kopie in {1}: {2}.",
  "{1} file(s) of copied themes removed.": "{1} Datei(en) kopierter Designs entfernt.",
  "{1} was uploaded as the artifact {2}.": "{1} wurde als Artefakt {2} hochgeladen.",
  "Uploaded {1} as the artifact {2} ({3}), SHA-256 {4}.": "{1} als Artefakt {2} ({3}) hochgeladen, SHA-256 {4}.",
  "not shown by the service": "vom Dienst nicht angegeben",
  "{1} is run by a person, in its wizard; the approval covers that.": "{1} f\xFChrt ein Mensch im Assistenten aus; die Freigabe deckt das.",
  "The wizard was confirmed, but Programs and Features of {1} has no Multi-Factor Authentication Server: it was cancelled, failed, or was not run.": "Der Assistent wurde best\xE4tigt, aber Programme und Features von {1} hat keinen Multi-Factor Authentication Server: er wurde abgebrochen, schlug fehl oder lief nicht.",
  "It was not run yet.": "Es wurde noch nicht ausgef\xFChrt.",
  "setup-arguments do not make it silent: {1}": "Mit setup-arguments l\xE4uft es nicht unbeaufsichtigt: {1}",
  "{1} files, {2}": "{1} Dateien, {2}",
  "{1} ended with {2}.": "{1} endete mit {2}.",
  "nothing to bring over": "nichts zu \xFCbernehmen",
  "{1}: nothing to bring over.": "{1}: nichts zu \xFCbernehmen.",
  "application pool {1}": "Anwendungspool {1}",
  "{1}: carried. {2}": "{1}: \xFCbernommen. {2}",
  "{1}: corrected. {2}": "{1}: angepasst. {2}",
  "{1}: kept. {2}": "{1}: neue Vorgabe behalten. {2}",
  "{1}: reported. {2}": "{1}: nur gemeldet. {2}",
  "{1}: conflict. {2}": "{1}: Konflikt. {2}",
  "{1} (reported): {2}": "{1} (nur gemeldet): {2}",
  "{1} (conflict): {2}": "{1} (Konflikt): {2}",
  "{1} comes with the new server. It is accepted by rule: signed by {2}, of the release of the server, for this processor. Where it does not fit, the run stops before it; package-sha256, package-folder or expected-signer settle that under the same approval.": "{1} kommt mit dem neuen Server. Angenommen wird es nach einer Regel: signiert von {2}, von der Version des Servers, f\xFCr diesen Prozessor. Passt es nicht, h\xE4lt der Lauf davor an; package-sha256, package-folder oder expected-signer kl\xE4ren das mit derselben Freigabe.",
  "{1} comes with the new server. It is accepted by rule: signed by {2} or {3}, of the release of the server, for this processor. Where it does not fit, the run stops before it; package-sha256, package-folder or expected-signer settle that under the same approval.": "{1} kommt mit dem neuen Server. Angenommen wird es nach einer Regel: signiert von {2} oder {3}, von der Version des Servers, f\xFCr diesen Prozessor. Passt es nicht, h\xE4lt der Lauf davor an; package-sha256, package-folder oder expected-signer kl\xE4ren das mit derselben Freigabe.",
  "write: {1}": "schreiben: {1}",
  "write ({1}-bit view): {2}": "schreiben ({1}-Bit-Ansicht): {2}",
  "remove ({1}-bit view): {2}": "entfernen ({1}-Bit-Ansicht): {2}",
  "unchanged: {1}": "unver\xE4ndert: {1}",
  "newer-on-server: {1}": "auf dem Server neuer: {1}",
  "missing-folder: {1}": "Ordner fehlt: {1}",
  "put-facts ({1}): {2}": "Eigenschaften setzen ({1}): {2}",
  "put-folder-facts ({1}): {2}": "Eigenschaften des Ordners setzen ({1}): {2}",
  "create-folder: {1}": "Ordner anlegen: {1}",
  "not-in-set: {1}": "nicht in der Sicherung: {1}",
  "NOT A PLACE OF THE PRODUCT, {1}": "KEIN ORT DES PRODUKTS, {1}",
  "Times, attributes or access rights of these were not put back.": "Zeiten, Attribute oder Zugriffsrechte davon wurden nicht zur\xFCckgespielt."
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/prerequisites.js
const germanPrerequisites = {
  "Prerequisite {1} is not met: {2}": "Die Voraussetzung {1} ist nicht erf\xFCllt: {2}",
  "No .NET Framework 4.5 or later.": "Kein .NET Framework 4.5 oder sp\xE4ter.",
  ".NET Framework 4, release {1}.": ".NET Framework 4, Release {1}.",
  ".NET Framework 4.5 or later (release {1}). Install it as a Windows feature (NET-Framework-45-Core) or from Microsoft; it needs a restart.": ".NET Framework 4.5 oder sp\xE4ter (Release {1}). Als Windows-Feature (NET-Framework-45-Core) oder von Microsoft installieren; es braucht einen Neustart.",
  "Visual C++ runtime {1} ({2}).": "Visual C++-Laufzeit {1} ({2}).",
  "No Visual C++ 2015 or later ({1}).": "Kein Visual C++ 2015 oder sp\xE4ter ({1}).",
  "Visual C++ 2015 Redistributable Update 1 ({1}) or later, up to 2022, {2}. Run {3} before the upgrade.": "Visual C++ 2015 Redistributable Update 1 ({1}) oder sp\xE4ter, bis 2022, {2}. Vor dem Upgrade {3} ausf\xFChren.",
  "IIS is not installed.": "IIS ist nicht installiert.",
  "IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools": "IIS 7 oder sp\xE4ter: Install-WindowsFeature Web-Server -IncludeManagementTools",
  "{1} is not seen in {2}.": "{1} ist in {2} nicht zu sehen.",
  "IIS 6 Metabase Compatibility is installed.": "Die Kompatibilit\xE4t mit der IIS 6-Metabasis ist installiert.",
  "ASP.NET 4.5 in IIS is installed.": "ASP.NET 4.5 in IIS ist installiert.",
  "Basic Authentication in IIS is installed.": "Die Standardauthentifizierung in IIS ist installiert.",
  "IIS 6 Metabase Compatibility is not seen in {1}.": "Die Kompatibilit\xE4t mit der IIS 6-Metabasis ist in {1} nicht zu sehen.",
  "ASP.NET 4.5 in IIS is not seen in {1}.": "ASP.NET 4.5 in IIS ist in {1} nicht zu sehen.",
  "Basic Authentication in IIS is not seen in {1}.": "Die Standardauthentifizierung in IIS ist in {1} nicht zu sehen.",
  "IIS 6 Metabase Compatibility: {1}": "Kompatibilit\xE4t mit der IIS 6-Metabasis: {1}",
  "Basic Authentication in IIS: {1}": "Standardauthentifizierung in IIS: {1}",
  "ASP.NET 4.5 in IIS: {1}": "ASP.NET 4.5 in IIS: {1}",
  "Free space of {1} is unknown.": "Der freie Platz von {1} ist nicht bekannt.",
  "{1} free on drive {2}.": "{1} frei auf Laufwerk {2}.",
  "Free at least {1} on the drive of the product; the backup needs as much space as the Data and web folders, there or in backup-destination on another drive.": "Mindestens {1} auf dem Laufwerk des Produkts freimachen; die Sicherung braucht so viel Platz wie Datenordner und Web-Ordner, dort oder in backup-destination auf einem anderen Laufwerk.",
  "{1} has administrator rights.": "{1} hat Administratorrechte.",
  "{1} does not have administrator rights.": "{1} hat keine Administratorrechte.",
  "Run the service of the runner under an account in the local Administrators group (with a full token).": "Den Dienst des Runners unter einem Konto der lokalen Gruppe \u201EAdministratoren\u201C ausf\xFChren (mit vollem Token).",
  "Restart the server before the upgrade: installers may fail or ask for a restart half way. To go on without, give accept-pending-restart: true.": "Den Server vor dem Upgrade neu starten: Installationsprogramme k\xF6nnen scheitern oder mittendrin einen Neustart verlangen. Ohne weiter: accept-pending-restart: true angeben.",
  "All three hosts of the cloud service answer on TCP 443.": "Alle drei Rechner des Cloud-Dienstes antworten auf TCP 443.",
  "No connection to {1}.": "Keine Verbindung zu {1}.",
  "Whether the server reaches the hosts of the cloud service on TCP 443 cannot be seen from another machine.": "Ob der Server die Rechner des Cloud-Dienstes auf TCP 443 erreicht, ist von einem anderen Rechner aus nicht zu sehen.",
  "Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven.": "Ausgehendes TCP 443 zu den drei Rechnern, f\xFCr Aktivierung und Replikation. Der Dienst endete am 30. September 2024: ohne ihn lassen sich Aktivierung und Authentifizierung nicht belegen.",
  "Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.": "Windows Server 2012 R2 (oder Windows 8.1); ob das Update KB2919355 installiert ist, ist nicht bekannt.",
  "Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing.": "Nachsehen: Get-HotFix -Id KB2919355. Fehlt es, vor dem Upgrade installieren.",
  "{1}, version {2}.": "{1}, Version {2}.",
  "Windows Server 2008 R2 with Service Pack 1 ({1}) or later; MFA Server does not run on Windows Server 2008. Move the server to a later Windows first.": "Windows Server 2008 R2 mit Service Pack 1 ({1}) oder sp\xE4ter; MFA Server l\xE4uft nicht auf Windows Server 2008. Zuerst den Server auf ein sp\xE4teres Windows umziehen.",
  "{1} file(s) are replaced or deleted at the next start: {2}": "{1} Datei(en) werden beim n\xE4chsten Start ersetzt oder gel\xF6scht: {2}"
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/records.js
const germanRecords = {
  "The server before the upgrade could not be read: {1}": "Der Server vor dem Upgrade war nicht lesbar: {1}",
  "The server as it is could not be read: {1}": "Der Server, wie er ist, war nicht lesbar: {1}",
  "The mark of this suite in the registry could not be read: {1}": "Die Marke dieser Suite in der Registrierung war nicht lesbar: {1}",
  "The backup set {1} could not be read: {2}": "Die Sicherung {1} war nicht lesbar: {2}",
  "The plan {1} could not be read: {2}": "Der Plan {1} war nicht lesbar: {2}",
  "The plan {1} is not at hand: {2}": "Der Plan {1} liegt nicht vor: {2}",
  "The record of the merge of the {1} could not be read: {2}": "Die Aufzeichnung des Zusammenf\xFChrens war nicht lesbar ({1}): {2}",
  "The journal of {1} shows changes that this machine does not have: it was put back to an earlier state (a snapshot, an image, a restored disk), or it is another machine.": "Das Journal von {1} zeigt \xC4nderungen, die dieser Server nicht hat: er wurde in einen fr\xFCheren Zustand zur\xFCckversetzt (Snapshot, Abbild, zur\xFCckgespielte Platte), oder er ist ein anderer.",
  "In the journal of {1} something is missing or was changed before line {2}: what it recorded is not known.": "Im Journal von {1} fehlt etwas vor Zeile {2}, oder es wurde ver\xE4ndert: was es festhielt, ist nicht bekannt.",
  "An earlier run began an upgrade of {1} with the work folder {2}; the journal of this work folder does not have it.": "Ein fr\xFCherer Lauf begann das Upgrade von {1} mit dem Arbeitsordner {2}; das Journal dieses Arbeitsordners kennt es nicht.",
  "There is no journal of {1}, but sets of it: {2}.": "Von {1} gibt es kein Journal, aber Sicherungen: {2}.",
  "What was done to the server is not on record.": "Was auf dem Server geschah, ist nicht festgehalten.",
  "Give the folder of that journal as work-folder.": "Den Ordner jenes Journals als work-folder angeben.",
  "The journal has events of a newer version, which are not judged: {1}.": "Das Journal hat Ereignisse einer neueren Version, die nicht beurteilt werden: {1}.",
  "The record has fields of a newer version, which are not judged: {1}.": "Die Aufzeichnung hat Felder einer neueren Version, die nicht beurteilt werden: {1}.",
  "machine-is-older; input when-records-differ": "Der Server ist \xE4lter als das Journal (Eingabe when-records-differ).",
  "journal-is-another; input when-records-differ": "Ein anderes Journal geh\xF6rt zum Server (Eingabe when-records-differ).",
  "journal-has-gap; input when-records-differ": "Im Journal fehlen Zeilen (Eingabe when-records-differ).",
  "An earlier run was cut off without a word of its end: {1}, {2}, begun {3}.": "Ein fr\xFCherer Lauf brach ab, ohne sein Ende festzuhalten: {1}, {2}, begonnen {3}.",
  "An earlier run was cut off by {1}: {2}, {3}, begun {4}.": "Ein fr\xFCherer Lauf wurde durch {1} abgebrochen: {2}, {3}, begonnen {4}.",
  "run not on record": "Lauf nicht festgehalten",
  "It was at the step {1}.": "Er war beim Schritt {1}.",
  "Stopped by it: {1}.": "Von ihm angehalten: {1}.",
  "nothing that is not running again": "nichts, das nicht wieder l\xE4uft",
  "Ordered to start again: {1}.": "Soll wieder starten: {1}.",
  "It had begun an installer of which no end is on record: {1}.": "Er hatte ein Installationsprogramm begonnen, dessen Ende nicht festgehalten ist: {1}.",
  "Windows features or updates wait for a restart (Component Based Servicing).": "Windows-Features oder Updates warten auf einen Neustart (Component Based Servicing).",
  "Windows Update waits for a restart.": "Windows Update wartet auf einen Neustart."
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/settings.js
const germanSettings = {
  "Both have this value.": "Beide haben diesen Wert.",
  "New in the target.": "Neu in der neuen Datei.",
  "The old default was removed from the original; nothing is removed from the target.": "Die alte Vorgabe wurde aus der alten Datei entfernt; aus der neuen wird nichts entfernt.",
  "Only the original has it.": "Nur die alte Datei hat es.",
  "The target's value stays.": "Der Wert der neuen Datei bleibt.",
  "Only the original had it: added.": "Nur die alte Datei hatte es: hinzugef\xFCgt.",
  "Only the original has it: not added.": "Nur die alte Datei hat es: nicht hinzugef\xFCgt.",
  "Somebody gave it to the original, and the target lacks it: added.": "Jemand hat es in die alte Datei eingetragen, der neuen fehlt es: hinzugef\xFCgt.",
  "Somebody gave it to the original: not added.": "Jemand hat es in die alte Datei eingetragen: nicht hinzugef\xFCgt.",
  "The original has the old default, and the target does without it.": "Die alte Datei hat die alte Vorgabe, die neue kommt ohne sie aus.",
  "It was never configured in the original.": "In der alten Datei wurde es nie eingestellt.",
  "The original's value replaces the target's.": "Der alte Wert ersetzt den neuen.",
  "The files differ; the rules leave it to you.": "Die Dateien unterscheiden sich; die Regeln \xFCberlassen es Ihnen.",
  "The original has the old default: the new default stays.": "Die alte Datei hat die alte Vorgabe: die neue Vorgabe bleibt.",
  "Changed in the original, left at its default in the target.": "In der alten Datei ge\xE4ndert, in der neuen noch die Vorgabe.",
  "Changed in the original; the rules leave it to you.": "In der alten Datei ge\xE4ndert; die Regeln \xFCberlassen es Ihnen.",
  "Both differ from the old default; the rule decides.": "Beide weichen von der alten Vorgabe ab; die Regel entscheidet.",
  "The original and the target both differ from the old default and from each other.": "Alte und neue Datei weichen beide von der alten Vorgabe und voneinander ab.",
  "The original's value was taken.": "Der alte Wert wurde \xFCbernommen.",
  "It has the given value already.": "Es hat den angegebenen Wert bereits.",
  "The value was given.": "Der Wert wurde angegeben.",
  "Its address was corrected.": "Die Adresse darin wurde angepasst.",
  "It belongs to the version of the application: the new file is right.": "Es geh\xF6rt zur Version der Anwendung: die neue Datei hat recht.",
  "Locks are set by the level above.": "Sperren setzt die Ebene dar\xFCber.",
  "The folder {1} is in the backup and is put back below the new portal.": "Der Ordner {1} ist in der Sicherung und wird unter dem neuen Portal zur\xFCckgespielt.",
  "{1} comment(s) of the original are not in the target.": "{1} Kommentar(e) der alten Datei fehlen in der neuen.",
  "Comments are not carried: take over by hand what you need.": "Kommentare werden nicht \xFCbernommen: \xFCbertragen Sie von Hand, was Sie brauchen.",
  "The theme needs its folder {1} below the new portal.": "Das Design braucht seinen Ordner {1} unter dem neuen Portal.",
  "The target has no such element.": "Die neue Datei hat kein solches Element.",
  "Attributes of a location are never changed: change it by hand.": "Attribute von location werden nie ge\xE4ndert: von Hand \xE4ndern.",
  "They are one value, and the target also has {1}, which the original lacks. Nothing was written.": "Sie sind ein Wert, und die neue Datei hat auch {1}, was der alten fehlt. Nichts wurde geschrieben.",
  "These attributes are one value, of which none can be given alone: nothing was written.": "Diese Attribute sind ein Wert und lassen sich nicht einzeln angeben: nichts wurde geschrieben.",
  "An element as a whole cannot be given a value: nothing was written.": "Ein ganzes Element kann keinen Wert bekommen: nichts wurde geschrieben.",
  "The text of an element is never written: change it by hand.": "Der Text eines Elements wird nie geschrieben: von Hand \xE4ndern.",
  "It uses the prefix {1}, which is declared further out in the original and not in the target.": "Es benutzt das Pr\xE4fix {1}, das in der alten Datei weiter au\xDFen deklariert ist und in der neuen nicht.",
  "The target does not declare the section {1}, and a declaration is never copied.": "Die neue Datei deklariert den Abschnitt {1} nicht, und eine Deklaration wird nie kopiert.",
  "{1} lacks a character of the original.": "In {1} fehlt ein Zeichen der alten Datei.",
  "Its values were merged into the target.": "Seine Werte wurden in die neue Datei \xFCbernommen.",
  "That file was not given.": "Diese Datei wurde nicht angegeben.",
  "The section of the original is in {1}.": "Der Abschnitt der alten Datei ist in {1}.",
  "The file that the section of the target names drops this key: set the value there.": "Die Datei, die der Abschnitt der neuen nennt, verwirft ihn. Den Wert dort setzen.",
  "The target has the key more than once; .NET uses the last one.": "Die neue Datei hat den Schl\xFCssel mehrmals; .NET benutzt den letzten.",
  "The original has the key more than once; .NET uses the last one.": "Die alte Datei hat den Schl\xFCssel mehrmals; .NET benutzt den letzten.",
  "The target drops the key by <remove> or <clear>.": "Die neue Datei verwirft den Schl\xFCssel durch <remove> oder <clear>.",
  "The original also reads {1}, which was not given or is no such section: values in it, if there are any, were not merged.": "Die alte Datei liest auch {1}; das wurde nicht angegeben oder ist kein solcher Abschnitt: Werte darin wurden nicht \xFCbernommen.",
  "The target also reads {1}, which was not given or is no such section: values in it, if there are any, were not merged.": "Die neue Datei liest auch {1}; das wurde nicht angegeben oder ist kein solcher Abschnitt: Werte darin wurden nicht \xFCbernommen.",
  "They override the values of this file.": "Sie haben Vorrang vor den Werten dieser Datei.",
  "The original also reads {1}; its values were merged into this file.": "Die alte Datei liest auch {1}; ihre Werte wurden in diese Datei \xFCbernommen.",
  "The value contains characters that {1}, the target's encoding, does not have.": "Der Wert enth\xE4lt Zeichen, die {1}, die Kodierung der neuen Datei, nicht hat.",
  'serializeAs is "{1}" in the original and "{2}" in the target.': "serializeAs ist in der alten Datei \u201E{1}\u201C und in der neuen \u201E{2}\u201C.",
  "The target declares no section {1}: nothing reads the setting.": "Die neue Datei deklariert keinen Abschnitt {1}: niemand liest die Einstellung.",
  "The target has no section {1}.": "Die neue Datei hat keinen Abschnitt {1}.",
  "The section was called {1} in the original; it counts as renamed, because neither file knows the other's.": "Der Abschnitt hie\xDF in der alten Datei {1}; er gilt als umbenannt, weil keine Datei den der anderen kennt.",
  "The target has no such entry.": "Die neue Datei hat keinen solchen Eintrag.",
  "It comes with its connection string.": "Es kommt mit seiner Verbindungszeichenfolge.",
  "Connection string and provider belong together, and the files have different ones: nothing was written.": "Verbindungszeichenfolge und Anbieter geh\xF6ren zusammen, und die Dateien haben verschiedene: nichts wurde geschrieben.",
  "The original names none with its connection string: removed.": "Die alte Datei nennt keinen bei ihrer Verbindungszeichenfolge: entfernt.",
  "Somebody gave this location to the original, and the target lacks it: added as a whole.": "Jemand hat diese location in die alte Datei eingetragen, der neuen fehlt sie: als Ganzes hinzugef\xFCgt.",
  "Only the original has this location: not added.": "Nur die alte Datei hat diese location: nicht hinzugef\xFCgt.",
  "Web farms and sign-in tickets need the explicit keys of the old file; take them over only if you rely on them.": "Webfarmen und Anmeldetickets brauchen die ausdr\xFCcklichen Schl\xFCssel der alten Datei; nur \xFCbernehmen, wenn man sich darauf verl\xE4sst.",
  "The section is encrypted.": "Der Abschnitt ist verschl\xFCsselt.",
  "The section {1} is encrypted.": "Der Abschnitt {1} ist verschl\xFCsselt.",
  "The section {1} is there twice; .NET allows it once.": "Den Abschnitt {1} gibt es zweimal; .NET erlaubt ihn einmal.",
  "On the server where this file was in use, run {1}, merge the decrypted file, and encrypt the result again with {2} on the new server.": "Auf dem Server, auf dem diese Datei benutzt wurde, {1} ausf\xFChren, die entschl\xFCsselte Datei zusammenf\xFChren und das Ergebnis auf dem neuen Server mit {2} wieder verschl\xFCsseln."
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/titles.js
const germanTitles = {
  "Activate the Multi-Factor Authentication Server on {1}, if it asks for it": "Den Multi-Factor Authentication Server auf {1} aktivieren, wenn er es verlangt",
  "Change the address of the Web Service SDK in the other programs that call it": "Die Adresse des Web Service SDK in den anderen Programmen \xE4ndern, die es aufrufen",
  "Change the address of the Mobile App Web Service in the console": "Die Adresse des Mobile App Web Service in der Konsole \xE4ndern",
  "Prove that the backup set is whole and up to date": "Belegen, dass die Sicherung vollst\xE4ndig und aktuell ist",
  "Apply {1} other change(s) of the old web.config of the {2}, or leave them": "{1} weitere \xC4nderung(en) der alten web.config \xFCbernehmen oder weglassen: {2}",
  "Look at {1} other difference between the old and the new web.config of the {2}": "{1} weiteren Unterschied zwischen alter und neuer web.config ansehen: {2}",
  "Look at {1} other differences between the old and the new web.config of the {2}": "{1} weitere Unterschiede zwischen alter und neuer web.config ansehen: {2}",
  "Confirm the replication group of {1}": "Die Replikationsgruppe von {1} best\xE4tigen",
  "Copy a package to {1}": "Ein Paket nach {1} kopieren",
  "Copy the package of the {1} to {2}": "Das Paket nach {2} kopieren: {1}",
  "See that the application pool {1} exists and runs .NET v4.0": "Sicherstellen, dass es den Anwendungspool {1} gibt und er .NET v4.0 ausf\xFChrt",
  "Back up the data folder, registry key, web.configs, themes and IIS settings": "Datenordner, Registrierungsschl\xFCssel, web.config-Dateien, Designs und IIS-Einstellungen sichern",
  "Take the default web.configs out of the old packages in {1}": "Die web.config-Dateien mit den alten Vorgaben den alten Paketen in {1} entnehmen",
  "Inform the users of the new address of the User Portal": "Die Benutzer \xFCber die neue Adresse des User Portal informieren",
  "Install the Multi-Factor Authentication Server into {1}": "Den Multi-Factor Authentication Server in {1} installieren",
  "Run the setup program of the Multi-Factor Authentication Server": "Das Setup-Programm des Multi-Factor Authentication Server ausf\xFChren",
  'Install the {1} as /{2} of site "{3}"': "{1} als /{2} der Website \u201E{3}\u201C installieren",
  "See that the install path in the registry and the data file are still there, put them back if not": "Sicherstellen, dass Installationspfad in der Registrierung und Datendatei noch da sind; sonst zur\xFCckspielen",
  "Bring the old settings of the {1} into its new web.config": "Die alten Einstellungen in die neue web.config \xFCbernehmen: {1}",
  "Compare the server with the inventory in the backup set": "Den Server mit dem Inventar in der Sicherung vergleichen",
  "Install {1} again from {2}": "{1} erneut aus {2} installieren",
  "Remove the application pool {1}, which was not there before": "Den Anwendungspool {1} entfernen, den es vorher nicht gab",
  "Remove the copies of the themes from {1}": "Die Kopien der Designs aus {1} entfernen",
  "Put the files of {1} back as they are in the backup set": "Die Dateien aus der Sicherung zur\xFCckspielen: {1}",
  "Put the registry key back, in which the old agent finds its folder": "Den Registrierungsschl\xFCssel zur\xFCckspielen, in dem der alte Agent seinen Ordner findet",
  "Put the registry key back": "Den Registrierungsschl\xFCssel zur\xFCckspielen",
  "Put the registry key back, without what came later": "Den Registrierungsschl\xFCssel zur\xFCckspielen, ohne sp\xE4tere Eintr\xE4ge",
  "Put the custom themes back: {1}": "Die eigenen Designs zur\xFCckspielen: {1}",
  "Put back the authentication and TLS settings of the {1}": "Die Einstellungen f\xFCr Authentifizierung und TLS zur\xFCckspielen: {1}",
  "Set the new User Portal URL": "Die neue Adresse des User Portal eintragen",
  "Start the services again": "Die Dienste wieder starten",
  "Start the services of the new server and see that they run": "Die Dienste des neuen Servers starten und pr\xFCfen, dass sie laufen",
  "Start the services that ran: {1}": "Die Dienste starten, die vorher liefen: {1}",
  "Stop the services of the product": "Die Dienste des Produkts anhalten",
  "Stop the services that the installer started": "Die Dienste anhalten, die das Installationsprogramm gestartet hat",
  "Uninstall {1}": "{1} deinstallieren",
  'Remove "{1}" by hand': "\u201E{1}\u201C von Hand entfernen",
  "Upload the backup set as an artifact of this run, in clear text": "Die Sicherung unverschl\xFCsselt als Artefakt dieses Laufs hochladen",
  "Upload the backup set as an artifact of this run, encrypted for {1} recipient(s)": "Die Sicherung als Artefakt dieses Laufs hochladen, verschl\xFCsselt f\xFCr {1} Empf\xE4nger",
  "Prove every byte of the backup set {1}": "Jedes Byte der Sicherung {1} pr\xFCfen",
  "Install the Multi-Factor Authentication Server into {1} (by a person)": "Den Multi-Factor Authentication Server in {1} installieren (durch einen Menschen)",
  "Uninstall {1} (by a person)": "{1} deinstallieren (durch einen Menschen)",
  "Decide which data file is right: {1} has other bytes than the backup set": "Entscheiden, welche Datendatei richtig ist: {1} hat andere Bytes als die Sicherung"
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/values.js
const germanValues = {
  "{1} same": "{1} gleich",
  "{1} carried": "{1} \xFCbernommen",
  "{1} corrected": "{1} angepasst",
  "{1} kept": "{1} neue Vorgabe behalten",
  "{1} reported": "{1} nur gemeldet",
  "{1} conflict": "{1} Konflikt",
  "{1}: running": "{1}: l\xE4uft",
  "{1}: stopped": "{1}: angehalten",
  "{1}: started": "{1}: gestartet",
  "{1}: {2}, automatic": "{1}: {2}, automatisch",
  "{1}: {2}, manual": "{1}: {2}, manuell",
  "{1}: {2}, disabled": "{1}: {2}, deaktiviert",
  "None.": "Nichts.",
  running: "l\xE4uft",
  stopped: "angehalten",
  started: "gestartet",
  paused: "ausgesetzt",
  missing: "fehlt",
  present: "vorhanden",
  absent: "fehlt",
  empty: "leer",
  unreadable: "nicht lesbar",
  unknown: "unbekannt",
  none: "keine",
  automatic: "automatisch",
  manual: "manuell",
  disabled: "deaktiviert",
  true: "ein",
  false: "aus",
  upgraded: "aktualisiert",
  "in between": "dazwischen",
  "in-between": "dazwischen",
  "rolled back": "zur\xFCckgesetzt",
  "rolled-back": "zur\xFCckgesetzt",
  "not-begun": "nicht begonnen",
  "1 difference": "1 Unterschied",
  "{1} differences": "{1} Unterschiede",
  data: "Daten",
  registry: "Registrierung",
  inventory: "Inventar",
  baseline: "Inventar vom Anfang",
  installers: "Installationsprogramme",
  "pristine-web.config": "web.config, alte Vorgabe",
  "further-application": "weitere Anwendung",
  themes: "Designs",
  modified: "\xC4nderungszeit",
  created: "Erstellungszeit",
  attributes: "Attribute",
  accessRights: "Zugriffsrechte"
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/recorded/all-recorded.js











const germanSentences = {
  ...germanTitles,
  ...germanInstallers,
  ...germanSettings,
  ...germanNotes,
  ...germanInstructions,
  ...germanChecks,
  ...germanEvidence,
  ...germanPrerequisites,
  ...germanKnownFailures,
  ...germanRecords,
  ...germanValues
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/status-words.js

const germanStatus = {
  status: {
    rehearsal: "Probelauf",
    states: {
      blocked: "Blockiert, nichts wurde ge\xE4ndert",
      planned: "Geplant, nichts wurde ge\xE4ndert",
      finished: "Fertig",
      "waits-for-person": "Angehalten f\xFCr einen Menschen",
      "waits-for-restart": "Angehalten, der Server muss neu gestartet werden",
      "waits-for-decision": "Angehalten, eine Eingabe muss entscheiden",
      failed: "Fehlgeschlagen",
      "cut-off": "Abgebrochen",
      "rolled-back": "Zur\xFCckgesetzt, der Server ist wie vorher",
      "in-part": "Teilweise erledigt",
      untouched: "Nichts wurde getan"
    },
    signIn: {
      up: "In Betrieb: die Dienste laufen. Eine Anmeldung wurde nicht versucht.",
      down: "AUSGEFALLEN",
      "not-here": "Dieser Server beantwortet keine Anmeldungen.",
      "not-known": "Nicht bekannt: die Dienste sind nicht, wie sie sein sollen, oder niemand hat nachgesehen. Siehe services.msc."
    },
    downSince: (time) => `AUSGEFALLEN seit ${time}`,
    seenAt: "Gesehen",
    doNow: "Jetzt zu tun",
    next: {
      nothing: "Von diesem Upgrade ist nichts mehr zu tun.",
      verify: "Das Ergebnis mit verify-upgrade pr\xFCfen.",
      "look-at-checks": "Die fehlgeschlagenen Pr\xFCfungen ansehen.",
      restart: "Den Server neu starten, dann mit denselben Eingaben erneut starten.",
      "run-again": "Mit denselben Eingaben erneut starten: es geht dort weiter, wo es anhielt.",
      "carry-on": "Die n\xE4chste Aktion des Upgrades starten.",
      plan: "Einen Plan machen: upgrade mit mode: plan starten.",
      approve: "Den Plan lesen. Zum Freigeben erneut starten, mit mode: apply und",
      thenSame: "Dann mit denselben Eingaben erneut starten.",
      thenConfirm: "Dann erneut starten mit"
    },
    wayBack: "R\xFCckweg",
    lost: "Was Benutzer nach der Sicherung ge\xE4ndert haben, geht verloren.",
    setNotThere: "Die Sicherung wurde nicht gefunden, als dieser Bericht entstand: zuerst suchen."
  },
  incidents: {
    title: "Vorf\xE4lle:",
    none: "keine aufgezeichnet.",
    earlier: (count) => (0,plural/* plural */.L)(count, "fr\xFCherer Vorfall", "fr\xFChere Vorf\xE4lle"),
    kinds: {
      failure: "Fehler",
      restart: "Neustart",
      "roll-back": "Zur\xFCckgesetzt",
      "cut-off": "Abgebrochen",
      late: "Sp\xE4t",
      "machine-renewed": "Server zur\xFCckversetzt",
      "journal-gap": "Protokoll ver\xE4ndert"
    },
    counts: {
      failure: (count) => (0,plural/* plural */.L)(count, "Fehler", "Fehler"),
      restart: (count) => (0,plural/* plural */.L)(count, "Neustart", "Neustarts"),
      "roll-back": (count) => (0,plural/* plural */.L)(count, "Zur\xFCcksetzung", "Zur\xFCcksetzungen"),
      "cut-off": (count) => (0,plural/* plural */.L)(count, "abgebrochener Lauf", "abgebrochene L\xE4ufe"),
      late: (count) => (0,plural/* plural */.L)(count, "sp\xE4te Best\xE4tigung", "sp\xE4te Best\xE4tigungen"),
      "machine-renewed": (count) => (0,plural/* plural */.L)(count, "zur\xFCckversetzter Server", "zur\xFCckversetzte Server"),
      "journal-gap": (count) => (0,plural/* plural */.L)(count, "ver\xE4ndertes Protokoll", "ver\xE4nderte Protokolle")
    },
    texts: {
      failedOutside: "Ein Lauf schlug au\xDFerhalb der Schritte fehl.",
      doneAt: (time) => `Von einem sp\xE4teren Lauf erledigt, ${time}.`,
      notDone: "Von keinem sp\xE4teren Lauf erledigt.",
      rolledBackAt: (time) => `Danach wurde der Server zur\xFCckgesetzt, ${time}.`,
      restart: (step, took) => `${step}: Windows verlangte einen Neustart. Der n\xE4chste Lauf begann nach ${took}.`,
      restartOpen: (step) => `${step}: Windows verlangt einen Neustart.`,
      rollBack: (set, took) => `Zur\xFCck zur Sicherung ${set}, in ${took}.`,
      inStep: (step) => `Der Lauf wurde in diesem Schritt abgebrochen: ${step}.`,
      betweenSteps: "Der Lauf wurde zwischen zwei Schritten abgebrochen.",
      continued: (took) => `Der n\xE4chste Lauf begann nach ${took}.`,
      notContinued: "Danach kam kein Lauf mehr.",
      late: (step, took) => `${step}: der Server wartete ${took} auf einen Menschen.`,
      machineRenewed: "Der Server wurde in einen fr\xFCheren Zustand zur\xFCckversetzt.",
      journalGap: (lines) => `Ein Mensch machte weiter, obwohl Zeilen des Protokolls fehlen oder ver\xE4ndert wurden, nach ${lines}.`
    }
  }
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/summary-words.js
const germanSummary = {
  openReport: (address) => `**[Den Bericht im Browser \xF6ffnen](${address})**`,
  outcomes: {
    upgraded: "aktualisiert",
    waiting: "wartet",
    failed: "gescheitert",
    untouched: "unber\xFChrt",
    "rolled-back": "zur\xFCckgesetzt",
    "in-part": "teilweise"
  },
  states: {
    done: "erledigt",
    confirmed: "best\xE4tigt",
    begun: "begonnen, nicht beendet",
    open: "offen",
    "not-reached": "nicht erreicht"
  },
  servers: "Server",
  overviewHead: ["Server", "Ergebnis", "Warum"],
  moreServers: (count) => `und ${count} weitere Server`,
  rehearsal: "Probelauf: die Server sind Ordner, die sich wie Server verhalten.",
  plans: "Pl\xE4ne und Freigaben",
  plansHead: ["begonnen (UTC)", "Plan", "Pr\xFCfsumme", "gestartet von", "freigegeben von"],
  approvedDigest: "freigegebene Pr\xFCfsumme angegeben; wer freigab, ist nicht bekannt",
  noApproval: "keine Freigabe",
  notProven: "Was nicht belegt werden konnte",
  toDo: "Was eine Person noch tun muss",
  outages: "Ausf\xE4lle",
  outagesHead: ["was", "von (UTC)", "bis (UTC)", "warum"],
  notOver: "laut Aufzeichnung nicht beendet",
  forGood: "endg\xFCltig entfernt",
  failures: "Was gescheitert ist",
  steps: "Schritte",
  stepsHead: ["Schritt", "Dokument", "Stand", "beendet (UTC)", "Beleg"],
  confirmedBy: (by) => `best\xE4tigt von ${by}`,
  seenIn: (digest) => `gesehen, als der Plan ${digest} entstand`,
  installers: "Installationsprogramme",
  installersHead: ["beendet (UTC)", "Programm", "Exitcode", "Bedeutung", "Sekunden"],
  changes: "Vorher und nachher",
  changesHead: ["was", "Angabe", "vorher", "nachher", "Ergebnis"],
  unchanged: (count) => `${count} Angaben sind vorher und nachher gleich.`,
  settings: (title) => `Einstellungen: ${title}`,
  settingsHead: ["Einstellung", "alt", "neu", "danach", "Ergebnis", "warum"],
  checks: "\xDCberpr\xFCfung",
  verdicts: {
    pass: "bestanden",
    fail: "fehlgeschlagen",
    "not-proven": "nicht belegt",
    "cannot-be-proven": "nicht belegt"
  },
  checksHead: ["Urteil", "Pr\xFCfung", "Beleg"],
  checkCounts: (passed, failed, open) => `${passed} bestanden, ${failed} gescheitert, ${open} nicht belegt.`,
  backups: "Sicherungen",
  backupsHead: ["Sicherung", "angelegt (UTC)", "konsistent", "SHA-256 des Manifests"],
  yes: "ja",
  no: "nein",
  more: (count) => `Und ${count} weitere: siehe Bericht.`,
  cut: (titles) => `_Ausgelassen, weil eine Zusammenfassung h\xF6chstens 1 MiB fasst: ${titles}. Die Dateien der Ausgaben report-path und facts-path enthalten alles._`
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german/table-words.js

const germanTables = {
  timeline: "Wartungsfenster",
  timelineTitle: (server) => `Das Wartungsfenster von ${server}`,
  timelineTable: "Dasselbe als Tabelle",
  timelineCaption: "Was wie lange dauerte und wann der Dienst ausfiel",
  laneSignIn: "Anmeldung",
  laneWeb: "Webanwendungen",
  laneWork: "Schritte in Arbeit",
  lanePerson: "Warten auf einen Menschen",
  laneRestart: "Warten auf einen Neustart",
  laneUp: "nie ausgefallen, soweit aufgezeichnet",
  laneOut: (duration) => `${duration} lang ausgefallen`,
  laneOpen: "ausgefallen, Ende nicht belegt",
  gapNote: (durations) => `Ein Zickzack steht f\xFCr eine lange, verk\xFCrzt gezeichnete Wartezeit: ${durations}.`,
  crossNote: "Ein Kreuz steht, wo ein Schritt fehlschlug.",
  what: "Was",
  begun: "Begonnen",
  ended: "Beendet",
  took: "Dauer",
  kinds: {
    work: "Schritt",
    person: "Auf einen Menschen gewartet",
    restart: "Auf einen Neustart gewartet",
    outage: "Au\xDFer Betrieb"
  },
  notOver: "nicht belegt",
  forGood: "endg\xFCltig entfernt",
  beforeAfter: "Vorher und nachher",
  beforeAfterCaption: "Der Server vor dem Upgrade und bei dieser Aufzeichnung",
  sameFacts: (count) => (0,plural/* plural */.L)(count, "Merkmal ist gleich", "Merkmale sind gleich"),
  fact: "Merkmal",
  before: "Vorher",
  after: "Nachher",
  generations: { phonefactor: "PhoneFactor", "mfa-server": "MFA Server" },
  settings: "Einstellungen",
  settingsCaption: (component) => `Jede Einstellung der web.config: ${component}`,
  setting: "Einstellung",
  oldValue: "Alter Wert",
  newDefault: "Neue Vorgabe",
  result: "Wert danach",
  why: "Warum",
  absent: "(fehlt)",
  empty: "(leer)",
  settingOutcomes: {
    carried: "\xDCbernommen",
    corrected: "Angepasst",
    kept: "Neue Vorgabe behalten",
    same: "Gleich",
    reported: "Nur gemeldet",
    conflict: "Konflikt"
  },
  fragments: "Teile der alten Datei, die nicht \xFCbernommen wurden",
  file: "Datei",
  files: {
    original: "Alte Datei",
    originalDefault: "Alte Vorgabe",
    target: "Neue Datei vor dem Zusammenf\xFChren",
    result: "Neue Datei nach dem Zusammenf\xFChren"
  },
  bytes: "Bytes",
  steps: "Schritte",
  stepsOfRun: (run, action, time, who) => `Lauf ${run}: ${action}, ${time}${who === "" ? "" : `, ${who}`}`,
  stepsWithoutRun: (action) => `${action}: Schritte, die kein Lauf erledigt hat oder die nicht im Protokoll stehen`,
  stepsNotDoneBefore: (action, count, time) => `${action}, begonnen ${time}: ${(0,plural/* plural */.L)(count, "Schritt", "Schritte")} nicht erledigt, als der Server zur\xFCckgesetzt wurde`,
  step: "Schritt",
  documentStep: "Dokument",
  state: "Zustand",
  by: "Von",
  confirmedBy: (who, time) => `Beleg: best\xE4tigt von ${who} um ${time}.`,
  seenBy: "Beleg: ein sp\xE4terer Plan, am Server selbst erstellt, enth\xE4lt diesen Schritt nicht mehr",
  installer: "Installationsprogramme",
  installerCaption: "Jeder Lauf eines Installationsprogramms",
  program: "Programm",
  exitCode: "R\xFCckgabewert",
  meaning: "Bedeutung",
  log: "Protokoll auf dem Server",
  logLines: (count) => (0,plural/* plural */.L)(count, "Zeile des Protokolls", "Zeilen des Protokolls"),
  runs: "L\xE4ufe und Freigaben",
  runsCaption: "Jeder Lauf, sein Plan und wer ihn freigab",
  run: "Lauf",
  runNumber: (run, attempt) => attempt === "1" ? `Lauf ${run}` : `Lauf ${run}, Versuch ${attempt}`,
  plan: "Plan",
  approval: "Freigabe",
  finished: "Beendet",
  notFinished: "Nicht beendet",
  plansOnly: "Pl\xE4ne, die erstellt und nicht begonnen wurden",
  stops: "Was das Upgrade aufh\xE4lt",
  openSteps: "Was ein Mensch noch tun muss",
  whatToDo: "Was zu tun ist:",
  settledBy: "Gekl\xE4rt durch die Eingabe",
  warnings: "Warnungen, die bei der Freigabe vorlagen",
  warningCount: (count) => (0,plural/* plural */.L)(count, "Warnung", "Warnungen"),
  verification: "Pr\xFCfung",
  passedChecks: (count) => (0,plural/* plural */.L)(count, "Pr\xFCfung bestanden", "Pr\xFCfungen bestanden"),
  verificationCaption: "Pr\xFCfungen nach dem Upgrade, die fehlschlugen oder nicht belegt werden konnten",
  check: "Pr\xFCfung",
  verdict: "Urteil",
  verdicts: {
    pass: "Bestanden",
    fail: "Fehlgeschlagen",
    "not-proven": "Nicht belegt",
    "cannot-be-proven": "Nicht belegt"
  },
  evidence: "Beleg",
  advice: "Was zu tun ist",
  unproven: "Was nicht belegt werden konnte",
  backups: "Sicherungen",
  set: "Sicherung",
  setMade: "Erstellt (UTC)",
  manifest: "SHA-256 des Manifests",
  consistent: "In sich stimmig",
  consistentYes: "ja: w\xE4hrend des Kopierens konnte nichts schreiben",
  consistentNo: "nein:",
  reasonUnknown: "der Grund ist nicht festgehalten",
  content: "Inhalt",
  fileCount: (count, size) => `${count} Dateien, ${size}`,
  filesOf: (set) => `Dateien von ${set}`,
  fileInSet: "Datei in der Sicherung",
  belongsTo: "Geh\xF6rt zu",
  size: "Gr\xF6\xDFe",
  found: "Was vorgefunden und was gew\xE4hlt wurde",
  foundTable: "Eingaben und Befunde des ersten Plans",
  inputs: "Eingaben des Plans",
  findings: "Auf dem Server vorgefunden",
  name: "Name",
  value: "Wert",
  leftOut: (count) => `${count} weitere sind hier weggelassen; die Aufzeichnung des Servers und die Fakten enthalten alle.`,
  journal: "Journal",
  journalEntries: (entries) => `${entries} Eintr\xE4ge`,
  journalCaption: "Journal des Servers, \xE4ltester Eintrag zuerst",
  time: "Zeit (UTC)",
  event: "Ereignis",
  announcement: "Text f\xFCr die Benutzer",
  howToCheck: "Wie sich dieser Bericht nachpr\xFCfen l\xE4sst",
  checkDigest: "Die Pr\xFCfsumme eines Plans ist der SHA-256-Wert seines kanonischen JSON (RFC 8785). Aus der Plandatei berechnen und vergleichen.",
  checkManifest: "Der SHA-256-Wert des Manifests ist der der Datei manifest.json in der Sicherung:",
  checkJournal: "Das Journal liegt im Arbeitsordner jedes Servers; dieser Bericht zeigt es, wie es bei seiner Erstellung war.",
  checkPeople: "Was ein Mensch best\xE4tigt hat, ist seine Angabe. Anmeldungen wurden nicht getestet: die Cloud-Seite des Produkts endete am 30. September 2024.",
  checkSecrets: "Kennw\xF6rter und Schl\xFCssel stehen nirgends in dieser Datei; \u201E(secret)\u201C oder \u201E(hidden, \u2026)\u201C steht an ihrer Stelle."
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/german.js








function outageTitle(what) {
  return what === "sign-in" ? "Anmeldung nicht m\xF6glich" : `${what === "web-applications" ? "Webanwendungen" : components/* componentTitles */.$m[what]} nicht verf\xFCgbar`;
}
const when = {
  before: "vor dem Upgrade",
  after: "bei der Aufzeichnung"
};
const german = {
  ...germanPage,
  ...germanStatus,
  ...germanTables,
  ...germanFleet,
  summary: germanSummary,
  outcomes: {
    upgraded: "Abgeschlossen",
    waiting: "Wartet",
    failed: "Fehlgeschlagen",
    untouched: "Unber\xFChrt",
    "rolled-back": "Zur\xFCckgesetzt",
    "in-part": "Teilweise"
  },
  states: {
    done: "Erledigt",
    confirmed: "Best\xE4tigt",
    begun: "Begonnen, nicht beendet",
    failed: "Fehlgeschlagen",
    open: "Offen",
    "not-reached": "Nicht erreicht"
  },
  outageTitle,
  outageCauses: {
    "services-stopped": "die Dienste des Produkts wurden angehalten",
    "product-removed": "die Deinstallation des Produkts begann",
    /** The two of versions before 0.2. */
    "agent-removed": "die Deinstallation des Agenten begann",
    "web-applications-removed": "die Deinstallation von Webanwendungen begann",
    "other-step": "ein Schritt des Upgrades begann"
  },
  facts: {
    "install-path": "Installationspfad",
    "data-file": "Datendatei",
    "data-file-status": "Datendatei, Zustand",
    "data-file-size": "Datendatei, Bytes",
    product: "Produkt",
    version: "Version",
    folder: "Ordner",
    address: "Website und virtuelles Verzeichnis",
    "application-pool": "Anwendungspool",
    theme: "Design",
    "web-service-sdk-url": "Adresse des Web Service SDK",
    account: "Konto",
    state: "Zustand"
  },
  service: (name) => `Dienst ${name}`,
  changeOutcomes: {
    changed: "ge\xE4ndert",
    same: "gleich",
    gone: "entfernt",
    new: "neu"
  },
  /** What could not be proven. */
  gaps: {
    "plan-changed": (item) => `Der gespeicherte Plan ${item.digest} wurde ver\xE4ndert: seine Pr\xFCfsumme ist jetzt ${item.now}.`,
    "plan-missing": (item) => `Der Plan ${item.digest} wurde begonnen, seine Datei fehlt aber im Arbeitsordner oder ist ein anderer Plan.`,
    "record-incomplete": (item) => `Die Aufzeichnung ist nicht vollst\xE4ndig. ${item.note}`,
    "outage-open": (item) => `${outageTitle(item.what)} seit ${item.from}; nichts in der Aufzeichnung belegt das Ende.`,
    "backup-not-consistent": (item) => `Die Sicherung ${item.set} entstand, w\xE4hrend noch geschrieben werden konnte: ${item.note ?? "der Grund ist nicht festgehalten"}.`,
    "backup-missing": (item) => `Die Sicherung ${item.folder} wurde angelegt, ist aber nicht mehr vorhanden.`,
    "backup-changed": (item) => `Das Manifest der Sicherung ${item.set} wurde ver\xE4ndert: das Journal nennt SHA-256 ${item.journal}, die Datei hat ${item.now}.`,
    "state-unknown": (item) => `Der Zustand des Servers ${when[item.when]} ist nicht festgehalten.`,
    "merge-unknown": (item) => `Die web.config (${components/* componentTitles */.$m[item.component]}) wurde zusammengef\xFChrt, die Aufzeichnung der Einstellungen fehlt jedoch.`,
    "plan-without-approval": (item) => `Der Plan ${item.digest} wurde am ${item.at} ohne freigegebene Pr\xFCfsumme ausgef\xFChrt${item.by === void 0 ? "" : `, von ${item.by}`}.`,
    "approver-unknown": (item) => `Der Plan ${item.digest} wurde mit freigegebener Pr\xFCfsumme ausgef\xFChrt; wer ihn freigab, ist nicht bekannt.`,
    "word-of-a-person": (item) => `\u201E${item.title}\u201C beruht auf der Angabe von ${item.by} vom ${item.at}.`,
    "seen-only": (item) => `\u201E${item.title}\u201C war erledigt, als der Plan ${item.digest} entstand; wer es wann tat, ist nicht festgehalten.`,
    "passed-only": (item) => `\u201E${item.title}\u201C gilt als erledigt, weil sp\xE4tere Schritte ausgef\xFChrt wurden.`,
    "not-verified": () => "Ein Ergebnis von verify-upgrade wurde nicht angegeben.",
    check: ({ title, evidence, advice }) => [`${title}. ${evidence}`, ...advice === void 0 ? [] : [advice]].join(" ")
  },
  /** Why a server is as it is. */
  reasons: {
    finished: "Jeder Schritt ist erledigt.",
    finishedAfter: (incidents) => `Jeder Schritt des letzten Plans ist erledigt, nach: ${incidents}.`,
    openForPerson: (titles) => `Offen f\xFCr eine Person: ${titles}.`,
    putBack: "Die Sicherung wurde zur\xFCckgespielt.",
    lastPlan: (action) => `Zuletzt abgeschlossen wurde der Plan von ${action}.`,
    notFinished: (step) => `Der Schritt ${step} wurde begonnen und nicht beendet. Erneut ausf\xFChren: es geht dort weiter.`,
    failed: (step, message) => `Der Schritt ${step} ist gescheitert: ${message}`,
    nothingDone: "Kein Schritt wurde ausgef\xFChrt.",
    restart: (why) => `Windows verlangt einen Neustart: ${why}`,
    planNotFinished: "Der Plan ist nicht abgeschlossen.",
    personHasToAct: (title) => `Eine Person muss handeln: ${title}.`
  },
  recorded: { sentences: germanSentences, codes: germanCodes },
  original: "Englischer Wortlaut",
  quotation: (text) => `\u201E${text}\u201C`,
  unknownEvent: "ein Ereignis, das diese Version nicht kennt",
  booted: (time) => `Server gestartet ${time}`
};


}),

41581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ plural)
});
function plural(count, one, many) {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}


})

};
