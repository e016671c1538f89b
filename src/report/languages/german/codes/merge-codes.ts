import type { mergeCodes } from '../../../../base/codes/merge-codes.js';
import type { WordsOf } from '../../code-words.js';

export const germanMergeCodes: WordsOf<typeof mergeCodes> = {
  'web-config-changed-since-merge': [
    '{1} wurde nach dem Zusammenführen vom {2} geändert und bleibt, wie sie ist.',
    'Ein Hinweis: ein Mensch hat die Datei geändert, zum Beispiel nach einem neuen Kennwort des Kontos für das Web Service SDK. Sind diese Einstellungen gewollt, als `keep` angeben: bis dahin meldet `verify-upgrade` sie als fehlgeschlagen. `merge: again` schreibt die alten Werte noch einmal.',
  ],
  'merge-conflict': [
    'Einstellungen halten das Zusammenführen auf.',
    'Alter Wert, neuer Wert und alte Vorgabe sind alle verschieden. Nichts wurde geschrieben. Mit `carry` oder `keep` entscheiden.',
  ],
  'merge-files-incomplete': [
    'Von den beiden Dateien `original` und `target` wurde nur eine angegeben.',
    'Beide angeben oder keine.',
  ],
  'merge-files-mixed': [
    'Manche der Dateien sind mit einem Windows-Pfad auf dem Server angegeben, manche mit einem Pfad auf dem Runner.',
    'Alle auf dieselbe Weise angeben.',
  ],
  'backup-without-configuration': [
    'Keine Sicherung enthält die alte web.config: {1}.',
    'Die Sicherung von vor der Deinstallation als `backup-path` angeben.',
  ],
  'web-config-missing': [
    '{1} ist keine Datei oder fehlt.',
    'Den Pfad berichtigen. Im Plan: die Datei zurückholen, dann neu planen.',
  ],
  'web-config-unreadable': [
    '{1} ist nicht lesbar.',
    'Dem Konto des Runners das Recht geben, die Datei zu lesen, oder das Programm schließen, das sie geöffnet hat.',
  ],
  'web-config-not-mergeable': [
    '{1} lässt sich nicht zusammenführen.',
    'Auch IIS kann die Datei nicht lesen. An der genannten Zeile berichtigen.',
  ],
  'web-config-damaged': [
    'IIS und .NET lehnen {1} ab.',
    'Mit dieser Datei antwortet das Web Service SDK nicht. An der genannten Zeile berichtigen oder zurückholen.',
  ],
  'web-config-changed-meanwhile': [
    '{1} wurde während des Zusammenführens geändert.',
    'Nichts wurde geschrieben. Nachsehen, wer in die Datei schreibt.',
  ],
  'web-config-read-only': [
    '{1} ist schreibgeschützt; die zusammengeführte Datei lässt sich nicht schreiben.',
    'Das Attribut entfernen oder `output` angeben.',
  ],
  'web-config-not-written': [
    'Nach dem Schreiben ließ sich die Datei nicht wie erwartet zurücklesen.',
    'Die Kopie zurücklegen, die der Wortlaut nennt; den Datenträger prüfen.',
  ],
  'web-config-merge-unproven': [
    'Das Zusammenführen von {1} wurde ausgeführt und dann verworfen.',
    'Nichts wurde geschrieben. Diese Datei von Hand zusammenführen und es melden.',
  ],
  'web-config-ambiguous': [
    'Zwei unabhängige Programme lesen die Datei verschieden.',
    'Nichts wurde geschrieben. Diese Datei von Hand zusammenführen und es melden.',
  ],
  'web-config-too-large': [
    '{1} hat {2} Bytes; höchstens {3} werden gelesen.',
    'So groß ist keine Konfigurationsdatei: prüfen, ob es die richtige ist.',
  ],
  'web-config-encoding-unsupported': [
    '{1} ist als {2} kodiert, was .NET nicht liest oder was nicht unterstützt wird.',
    'Als UTF-8 speichern.',
  ],
  'web-config-encoding-contradiction': [
    '{1} gibt die Kodierung {2} an, ihre Bytes sind aber {3}.',
    'Die erste Zeile berichtigen oder die Datei in dieser Kodierung speichern.',
  ],
  'web-config-encoding-invalid': [
    '{1} enthält Bytes, die nicht {2} sind: diese Kodierung gibt die Datei an, oder XML setzt sie voraus.',
    'Oft ein `ä`, das in der Codepage von Windows gespeichert wurde: die Datei als UTF-8 speichern.',
  ],
  'web-config-not-well-formed': ['Das XML ist nicht wohlgeformt.', 'Der Wortlaut nennt Zeile und Spalte.'],
  'web-config-doctype': ['Die Datei hat eine Dokumenttyp-Deklaration.', 'Sie entfernen.'],
  'web-config-nul': ['Die Datei enthält ein NUL-Zeichen.', 'Sie ist beschädigt: eine unbeschädigte Kopie nehmen.'],
  'web-config-too-deep': [
    'Elemente sind mehr als {1} Ebenen tief geschachtelt.',
    'Das ist keine Konfigurationsdatei des Produkts.',
  ],
  'web-config-transformation': [
    'Das ist eine Transformation (XDT), keine Konfiguration: .NET lehnt ihre Attribute ab.',
    'Die Datei angeben, auf die sie angewendet wurde.',
  ],
  'web-config-wrong-root': ['Das Wurzelelement ist {1}.', 'Die web.config angeben, nicht einen Teil davon.'],
  'web-config-wrong-namespace': [
    'Das Wurzelelement ist im Namensraum {1}.',
    'Die web.config angeben, nicht einen Teil davon.',
  ],
  'web-config-xml-version': ['Die Datei gibt die XML-Version {1} an.', 'Version 1.0 angeben.'],
};
