import type { orderCodes, planCodes } from '../../../../base/codes/plan-codes.js';
import type { WordsOf } from '../../code-words.js';

export const germanPlanCodes: WordsOf<typeof planCodes> = {
  'approval-mismatch': [
    'Der jetzt erstellte Plan ({1}) ist nicht der freigegebene ({2}).',
    'Server, Eingaben oder ein Installationsprogramm sind nicht mehr wie bei der Freigabe. Nichts wurde geändert. Die Unterschiede ansehen (mit `approved-plan-file` werden sie gezeigt), dann den neuen Plan freigeben lassen.',
  ],
  'approval-used-up': [
    'Die Freigabe von {1} ist verbraucht.',
    'Eine Freigabe gilt für einen Weg durch ihren Plan. Nach einem fertigen Upgrade, einem Zurücksetzen oder Zurückspielen ändert dieselbe Prüfsumme nichts mehr: neu planen und freigeben lassen.',
  ],
  'changed-since-plan': [
    'Dateien oder Werte der Registrierung wurden nach dem Planen geändert.',
    'Eine web.config, ein Design oder ein Wert des Produkts in der Registrierung ist nicht mehr wie beim Planen und Freigeben. Jemand hat ihn dazwischen geändert. Zurücksetzen oder neu planen. Der Datenordner darf sich ändern: er wird vor der Deinstallation erneut kopiert.',
  ],
  'approval-required': [
    'Dieser Lauf braucht einen freigegebenen Plan (require-approval ist „true“), und keiner wurde angegeben.',
    'Zuerst mit `mode: plan` starten, den Plan freigeben lassen und seine Prüfsumme als `approved-plan` angeben. Nichts wurde geändert.',
  ],
  'approved-plan-other-input': [
    'Der freigegebene Plan {1} entstand mit anderen Eingaben.',
    'Der Plan bringt seine eigenen Eingaben mit: die genannten weglassen. Für andere Werte neu planen (`mode: plan`) und freigeben lassen. Nichts wurde geändert.',
  ],
  'approved-plan-altered': [
    'Das Artefakt {1} ist nicht der Plan mit der Prüfsumme {2}.',
    'Jemand hat ein anderes Artefakt mit diesem Namen angelegt oder es verändert. Nichts wurde geändert. Herausfinden, wer. Dann das Artefakt entfernen oder neu planen und freigeben lassen.',
  ],
  'approved-plan-missing': [
    '`approved-plan-file` wurde ohne `approved-plan` angegeben.',
    'Eine Datei allein ist keine Freigabe: auch die Prüfsumme angeben.',
  ],
  'approved-plan-file-mismatch': [
    'Die Datei in `approved-plan-file` ist nicht der Plan mit der Prüfsumme {1}.',
    'Die Datei gehört zu einem anderen Plan: die des freigegebenen Laufs nehmen (`plan-path`).',
  ],
  'approved-plan-file-unreadable': [
    'Der freigegebene Plan {1} war nicht lesbar.',
    'Der Job hat diese Datei nicht: zuerst das Artefakt herunterladen.',
  ],
  'journal-invalid': [
    'Das Journal {1} ist nicht verwendbar.',
    'Einer Zeile fehlt ein Feld, ein Feld ist falsch, oder die Datei ist kein Journal in UTF-8 mehr: sie wurde verändert. Aus einer Kopie zurückholen. Nicht löschen: ohne sie weiß die Suite nicht, was auf diesem Server geschah.',
  ],
  'plan-invalid': [
    '{1} ist kein Plan.',
    'Die Datei wurde bearbeitet oder ist eine andere. So angeben, wie der Lauf sie schrieb.',
  ],
  'operator-step-unknown': [
    'Einen manuellen Schritt {1} gibt es nicht.',
    'In `completed-operator-steps` steht ein Wort, das keiner ist: `activate-server`, `confirm-replication-group`, `set-portal-url`, `inform-users`.',
  ],
  'operator-step-early': [
    'Der manuelle Schritt {1} wurde bestätigt, aber auf diesem Server noch nicht verlangt.',
    'Ohne ihn in `completed-operator-steps` starten. Der Lauf hält an und verlangt ihn, wenn es Zeit ist. Erst danach zählt eine Bestätigung.',
  ],
  'operator-step-open': [
    '{1} braucht den manuellen Schritt {2}, den niemand bestätigt hat.',
    'Zuerst muss ein Mensch ihn tun.',
  ],
};

export const germanOrderCodes: WordsOf<typeof orderCodes> = {
  'phonefactor-still-installed': [
    '{1} kommt nach der Deinstallation von PhoneFactor, aber diese Teile sind noch installiert: {2}',
    'Zuerst `backup-pfdata` und `uninstall-phonefactor` starten, oder das ganze Upgrade, das sie in dieser Reihenfolge tut.',
  ],
  'server-not-installed': [
    '{1} kommt nach der Installation des Multi-Factor Authentication Server, der noch fehlt.',
    'Zuerst `install-mfa-server` starten.',
  ],
  'web-service-sdk-comes-first': [
    'Neu installiert wird {1} vor dem Web Service SDK, das es aufruft: bis dahin bedient es niemanden.',
    'Eine Warnung. Zuerst `install-web-service-sdk` starten, nach beiden `merge-webconfig`.',
  ],
  'component-not-installed': [
    'Die neue Komponente ist nicht installiert ({1}); es gibt deshalb keine neue web.config, in die zusammengeführt werden könnte.',
    'Zuerst `install-portal` oder `install-mobile-app` starten.',
  ],
  'beginning-unknown': [
    'Auf {1} gibt es {2}, aber weder Journal noch Sicherung zeigt, was vorher da war. Was fehlt, ist deshalb nicht bekannt.',
    'Den `work-folder` der früheren Läufe angeben, die Sicherung als `backup-path` oder ein Inventar von vorher als `server-before`. Hatte der Server nie mehr als jetzt: `server-before: as-found`.',
  ],
  'server-before-unreadable': [
    'Das Inventar {1} war nicht lesbar.',
    'Den Pfad eines Inventars angeben, wie der Server ihn sieht, das `inspect` vor dem Upgrade schrieb.',
  ],
  'step-unaccounted': [
    '{1} muss am Ende da sein, ist es aber nicht, und kein Schritt dieses Plans installiert es.',
    'Eine Aufzeichnung, auf der der Schritt beruht, fehlt. Der Wortlaut nennt sie: angeben und neu planen.',
  ],
  'upgraded-part-missing': [
    'Schon vor dem ersten Lauf auf diesem Server war neu: {1}. Jetzt fehlt es.',
    'Jemand hat es entfernt. Mit dem Installationsprogramm, aus dem es kam, am selben Ort wieder installieren.',
  ],
  'merge-source-missing': [
    'Die alte web.config ist in keiner lesbaren Sicherung ({1}); ihre Werte lassen sich deshalb nicht übernehmen.',
    'Die Sicherung, die sie enthält, als `backup-path` angeben.',
  ],
  'choice-contradicts-intention': [
    'Ein früherer Lauf wählte {1}, dieser Lauf verlangt {3}: {2}.',
    'Denselben Namen wie der frühere Lauf angeben oder den anderen ausdrücklich nennen.',
  ],
  'server-put-back': [
    'Das Journal von {1} zeigt Änderungen, die dieser Server nicht hat.',
    'Ein Snapshot oder Abbild wurde zurückgespielt: `when-records-differ: start-again`. Nur der Registrierungsschlüssel der Suite ging verloren: `when-records-differ: go-on`.',
  ],
  'journal-elsewhere': [
    'Ein früherer Lauf begann das Upgrade von {1} mit dem Arbeitsordner {2}; das Journal dieses Arbeitsordners kennt es nicht.',
    'Jenen Ordner als `work-folder` angeben. Ist er verloren: `backup-path` und `when-records-differ: go-on` angeben.',
  ],
  'journal-broken': [
    'Im Journal von {1} fehlt etwas vor Zeile {2}, oder es wurde verändert: was es festhielt, ist nicht bekannt.',
    '`journal.jsonl` aus einer Kopie zurückholen. Gibt es keine: `when-records-differ: go-on`.',
  ],
  'install-path-not-as-before': [
    'Die Registrierung nennt {1}, aber der Server gehört in {2}, wo die Datendatei ist.',
    'Den Wert InstallPath mit `restore-backup` zurückspielen. Ist der Server in einem anderen Ordner, ihn deinstallieren und erneut starten.',
  ],
  'server-installed-in-part': [
    '{1} steht in Programme und Features von {2}, aber kein Dienst führt ein Programm aus {3} aus.',
    'Der Assistent oder das Setup-Programm endete auf halbem Weg. Deinstallieren, sein Protokoll ansehen, erneut starten.',
  ],
  'data-file-not-as-before': [
    'Die Datendatei {1} ist nicht wie vorher ({2}); vor dem Upgrade hatte sie {3} Bytes.',
    'Den Ordner Data mit `restore-backup` zurückspielen.',
  ],
  'backup-sets-without-journal': [
    'Von {1} gibt es kein Journal, aber Sicherungen. Was auf dem Server geschah, ist nicht festgehalten.',
    'Den `work-folder` der früheren Läufe angeben oder die Sicherung von vor der ersten Deinstallation als `backup-path`.',
  ],
  'upgraded-in-part': [
    '{1} wurde zum Teil aktualisiert, bevor diese Suite lief.',
    'Eine Warnung: was von Hand entfernt und nicht wieder installiert wurde, ist nicht zu sehen. `server-before` oder `backup-path` angeben, wenn es mehr gab.',
  ],
  'no-backup-set': [
    'Von {1} wurde keine geprüfte Sicherung gefunden.',
    'Ohne sie wird nichts entfernt. `backup-pfdata` starten oder `backup-path` angeben.',
  ],
};
