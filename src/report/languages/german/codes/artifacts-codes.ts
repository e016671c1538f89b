import type { artifactsCodes, runnerCodes } from '../../../../base/codes/artifacts-codes.js';
import type { WordsOf } from '../../code-words.js';

export const germanArtifactsCodes: WordsOf<typeof artifactsCodes> = {
  'backup-upload-unencrypted': [
    'Die Sicherung enthält Kennwörter im Klartext, und kein Empfänger zum Verschlüsseln wurde angegeben.',
    '`recipients` angeben.',
  ],
  'backup-recipient-invalid': [
    '{1} ist kein öffentlicher Schlüssel von age.',
    'Die Zeile angeben, die mit `age1` beginnt. Wurde ein privater Schlüssel angegeben, gilt er als bekannt geworden: einen neuen erzeugen.',
  ],
  'backup-identity-invalid': [
    'Das ist kein privater Schlüssel von age.',
    'Die Zeile angeben, die mit `AGE-SECRET-KEY-1` beginnt, oder die ganze Datei.',
  ],
  'backup-key-needed': [
    '{1} ist verschlüsselt, und kein privater Schlüssel wurde angegeben.',
    '`identity` aus einem Geheimnis oder `identity-file` angeben.',
  ],
  'identity-file-unreadable': [
    'Die Datei mit dem privaten Schlüssel ist nicht lesbar.',
    'Der Job darf die Datei von `identity-file` nicht lesen, oder sie fehlt.',
  ],
  'backup-wrong-key': [
    'Das Archiv {1} lässt sich mit dem angegebenen Schlüssel nicht entschlüsseln: es ist für andere Empfänger verschlüsselt.',
    'Den Schlüssel eines Empfängers dieser Sicherung verwenden.',
  ],
  'backup-archive-not-age': [
    'Das Archiv ist nicht im Format von age verschlüsselt, oder seine ersten Bytes sind beschädigt.',
    'Es ist eine andere oder eine beschädigte Datei: erneut herunterladen.',
  ],
  'backup-archive-damaged': [
    'Das Archiv ist beschädigt oder abgeschnitten: sein Inhalt weicht vom Manifest ab.',
    'Erneut herunterladen oder eine andere Sicherung nehmen. Nichts wurde zurückgespielt.',
  ],
  'backup-archive-unsafe': [
    'Das Archiv enthält Namen, die in andere Ordner führen.',
    'Nicht aus diesem Archiv zurückspielen.',
  ],
  'artifact-not-an-archive': [
    'Das Artefakt {1} ist nicht eine einzelne Datei.',
    '`backup-pfdata` hat es nicht erzeugt.',
  ],
  'artifact-name-invalid': [
    '{1} kann kein Name eines Artefakts sein.',
    'Erlaubt sind Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.',
  ],
  'artifact-duplicate': [
    'Ein Artefakt mit dem Namen {1} gibt es in diesem Lauf bereits.',
    '`artifact-name` mit dem Namen des Servers darin angeben.',
  ],
  'artifact-altered': [
    'Was ankam, ist nicht, was gesendet wurde: Größe oder SHA-256-Wert sind anders.',
    'Sich nicht auf dieses Artefakt verlassen; die Sicherung selbst ist unversehrt.',
  ],
  'artifact-not-supported': [
    'Das Artefakt {1} konnte nicht übertragen werden: GitHub Enterprise Server kennt solche Artefakte nicht.',
    '`upload: false` angeben.',
  ],
  'artifact-quota': [
    'Das Artefakt {1} konnte nicht übertragen werden: der Speicher für Artefakte ist aufgebraucht.',
    'Alte Artefakte entfernen oder `retention-days` verkleinern.',
  ],
  'artifact-too-large': ['Das Artefakt {1} ist zu groß.', 'Die Sicherung auf einer Freigabe ablegen.'],
  'artifact-refused': [
    'Das Artefakt {1} wurde verweigert: dem Token fehlt das Recht dazu.',
    'Für einen anderen Lauf `github-token` mit `actions: read` angeben.',
  ],
  'artifact-not-found': [
    'Das Artefakt {1} wurde nicht gefunden.',
    'Namen und Nummer des Laufs prüfen, und ob es abgelaufen ist.',
  ],
  'artifact-run-incomplete': [
    '`run-id` wurde ohne `github-token` angegeben, oder das Repository ist nicht bekannt.',
    '`github-token` angeben, und `repository` in der Form owner/name.',
  ],
  'artifact-stalled': ['Beim Artefakt {1} hat sich minutenlang kein Byte bewegt.', 'Netzwerk und Proxy prüfen.'],
  'artifact-failed': [
    'Das Artefakt {1} konnte nicht übertragen werden.',
    'Netzwerk, Proxy oder Dienst: githubstatus.com ansehen, erneut starten.',
  ],
};

export const germanRunnerCodes: WordsOf<typeof runnerCodes> = {
  'runner-file-unwritable': [
    'Eine Datei dieses Schritts auf dem Runner konnte nicht geschrieben werden.',
    'Die Datei des Runners für Ausgaben oder Zusammenfassung (`GITHUB_OUTPUT`, `GITHUB_STEP_SUMMARY`) nahm nichts an; beides steht im Protokoll des Schritts. Platz und Rechte der Ordner des Runners prüfen, erneut starten: was getan wurde, ist festgehalten.',
  ],
  'file-unreadable': ['{1} ist nicht lesbar.', 'Der Job darf die Datei nicht lesen.'],
  'files-not-found': [
    'Ein Ordner oder eine Datei, die eine Eingabe nennt, fehlt.',
    'Zuerst die Artefakte herunterladen.',
  ],
  'file-access-denied': [
    'Der Job darf das nicht.',
    'Rechte des Kontos des Runners, ein schreibgeschütztes Dateisystem oder ein Programm, das die Datei geöffnet hat.',
  ],
  'file-in-use': ['Ein anderes Programm hat die Datei geöffnet.', 'Das Programm schließen, erneut starten.'],
  'file-not-found': ['Die Datei oder den Ordner gibt es nicht.', 'Den Pfad berichtigen.'],
};
