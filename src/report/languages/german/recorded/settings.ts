/** Why a setting of a web.config has its outcome. */
export const germanSettings = {
  'Both have this value.': 'Beide haben diesen Wert.',
  'New in the target.': 'Neu in der neuen Datei.',
  'The old default was removed from the original; nothing is removed from the target.':
    'Die alte Vorgabe wurde aus der alten Datei entfernt; aus der neuen wird nichts entfernt.',
  'Only the original has it.': 'Nur die alte Datei hat es.',
  "The target's value stays.": 'Der Wert der neuen Datei bleibt.',
  'Only the original had it: added.': 'Nur die alte Datei hatte es: hinzugefügt.',
  'Only the original has it: not added.': 'Nur die alte Datei hat es: nicht hinzugefügt.',
  'Somebody gave it to the original, and the target lacks it: added.':
    'Jemand hat es in die alte Datei eingetragen, der neuen fehlt es: hinzugefügt.',
  'Somebody gave it to the original: not added.': 'Jemand hat es in die alte Datei eingetragen: nicht hinzugefügt.',
  'The original has the old default, and the target does without it.':
    'Die alte Datei hat die alte Vorgabe, die neue kommt ohne sie aus.',
  'It was never configured in the original.': 'In der alten Datei wurde es nie eingestellt.',
  "The original's value replaces the target's.": 'Der alte Wert ersetzt den neuen.',
  'The files differ; the rules leave it to you.': 'Die Dateien unterscheiden sich; die Regeln überlassen es Ihnen.',
  'The original has the old default: the new default stays.':
    'Die alte Datei hat die alte Vorgabe: die neue Vorgabe bleibt.',
  'Changed in the original, left at its default in the target.':
    'In der alten Datei geändert, in der neuen noch die Vorgabe.',
  'Changed in the original; the rules leave it to you.': 'In der alten Datei geändert; die Regeln überlassen es Ihnen.',
  'Both differ from the old default; the rule decides.':
    'Beide weichen von der alten Vorgabe ab; die Regel entscheidet.',
  'The original and the target both differ from the old default and from each other.':
    'Alte und neue Datei weichen beide von der alten Vorgabe und voneinander ab.',
  "The original's value was taken.": 'Der alte Wert wurde übernommen.',
  'It has the given value already.': 'Es hat den angegebenen Wert bereits.',
  'The value was given.': 'Der Wert wurde angegeben.',
  'Its address was corrected.': 'Die Adresse darin wurde angepasst.',
  'It belongs to the version of the application: the new file is right.':
    'Es gehört zur Version der Anwendung: die neue Datei hat recht.',
  'Locks are set by the level above.': 'Sperren setzt die Ebene darüber.',
  'The folder {1} is in the backup and is put back below the new portal.':
    'Der Ordner {1} ist in der Sicherung und wird unter dem neuen Portal zurückgespielt.',
  '{1} comment(s) of the original are not in the target.': '{1} Kommentar(e) der alten Datei fehlen in der neuen.',
  'Comments are not carried: take over by hand what you need.':
    'Kommentare werden nicht übernommen: übertragen Sie von Hand, was Sie brauchen.',

  'The theme needs its folder {1} below the new portal.':
    'Das Design braucht seinen Ordner {1} unter dem neuen Portal.',
  'The target has no such element.': 'Die neue Datei hat kein solches Element.',
  'Attributes of a location are never changed: change it by hand.':
    'Attribute von location werden nie geändert: von Hand ändern.',
  'They are one value, and the target also has {1}, which the original lacks. Nothing was written.':
    'Sie sind ein Wert, und die neue Datei hat auch {1}, was der alten fehlt. Nichts wurde geschrieben.',
  'These attributes are one value, of which none can be given alone: nothing was written.':
    'Diese Attribute sind ein Wert und lassen sich nicht einzeln angeben: nichts wurde geschrieben.',
  'An element as a whole cannot be given a value: nothing was written.':
    'Ein ganzes Element kann keinen Wert bekommen: nichts wurde geschrieben.',
  'The text of an element is never written: change it by hand.':
    'Der Text eines Elements wird nie geschrieben: von Hand ändern.',
  'It uses the prefix {1}, which is declared further out in the original and not in the target.':
    'Es benutzt das Präfix {1}, das in der alten Datei weiter außen deklariert ist und in der neuen nicht.',
  'The target does not declare the section {1}, and a declaration is never copied.':
    'Die neue Datei deklariert den Abschnitt {1} nicht, und eine Deklaration wird nie kopiert.',
  '{1} lacks a character of the original.': 'In {1} fehlt ein Zeichen der alten Datei.',
  'Its values were merged into the target.': 'Seine Werte wurden in die neue Datei übernommen.',
  'That file was not given.': 'Diese Datei wurde nicht angegeben.',
  'The section of the original is in {1}.': 'Der Abschnitt der alten Datei ist in {1}.',
  'The file that the section of the target names drops this key: set the value there.':
    'Die Datei, die der Abschnitt der neuen nennt, verwirft ihn. Den Wert dort setzen.',
  'The target has the key more than once; .NET uses the last one.':
    'Die neue Datei hat den Schlüssel mehrmals; .NET benutzt den letzten.',
  'The original has the key more than once; .NET uses the last one.':
    'Die alte Datei hat den Schlüssel mehrmals; .NET benutzt den letzten.',
  'The target drops the key by <remove> or <clear>.':
    'Die neue Datei verwirft den Schlüssel durch <remove> oder <clear>.',
  'The original also reads {1}, which was not given or is no such section: values in it, if there are any, were not merged.':
    'Die alte Datei liest auch {1}; das wurde nicht angegeben oder ist kein solcher Abschnitt: Werte darin wurden nicht übernommen.',
  'The target also reads {1}, which was not given or is no such section: values in it, if there are any, were not merged.':
    'Die neue Datei liest auch {1}; das wurde nicht angegeben oder ist kein solcher Abschnitt: Werte darin wurden nicht übernommen.',
  'They override the values of this file.': 'Sie haben Vorrang vor den Werten dieser Datei.',
  'The original also reads {1}; its values were merged into this file.':
    'Die alte Datei liest auch {1}; ihre Werte wurden in diese Datei übernommen.',
  "The value contains characters that {1}, the target's encoding, does not have.":
    'Der Wert enthält Zeichen, die {1}, die Kodierung der neuen Datei, nicht hat.',
  'serializeAs is "{1}" in the original and "{2}" in the target.':
    'serializeAs ist in der alten Datei „{1}“ und in der neuen „{2}“.',
  'The target declares no section {1}: nothing reads the setting.':
    'Die neue Datei deklariert keinen Abschnitt {1}: niemand liest die Einstellung.',
  'The target has no section {1}.': 'Die neue Datei hat keinen Abschnitt {1}.',
  "The section was called {1} in the original; it counts as renamed, because neither file knows the other's.":
    'Der Abschnitt hieß in der alten Datei {1}; er gilt als umbenannt, weil keine Datei den der anderen kennt.',
  'The target has no such entry.': 'Die neue Datei hat keinen solchen Eintrag.',
  'It comes with its connection string.': 'Es kommt mit seiner Verbindungszeichenfolge.',
  'Connection string and provider belong together, and the files have different ones: nothing was written.':
    'Verbindungszeichenfolge und Anbieter gehören zusammen, und die Dateien haben verschiedene: nichts wurde geschrieben.',
  'The original names none with its connection string: removed.':
    'Die alte Datei nennt keinen bei ihrer Verbindungszeichenfolge: entfernt.',
  'Somebody gave this location to the original, and the target lacks it: added as a whole.':
    'Jemand hat diese location in die alte Datei eingetragen, der neuen fehlt sie: als Ganzes hinzugefügt.',
  'Only the original has this location: not added.': 'Nur die alte Datei hat diese location: nicht hinzugefügt.',
  'Web farms and sign-in tickets need the explicit keys of the old file; take them over only if you rely on them.':
    'Webfarmen und Anmeldetickets brauchen die ausdrücklichen Schlüssel der alten Datei; nur übernehmen, wenn man sich darauf verlässt.',
  'The section is encrypted.': 'Der Abschnitt ist verschlüsselt.',
  'The section {1} is encrypted.': 'Der Abschnitt {1} ist verschlüsselt.',
  'The section {1} is there twice; .NET allows it once.': 'Den Abschnitt {1} gibt es zweimal; .NET erlaubt ihn einmal.',
  'On the server where this file was in use, run {1}, merge the decrypted file, and encrypt the result again with {2} on the new server.':
    'Auf dem Server, auf dem diese Datei benutzt wurde, {1} ausführen, die entschlüsselte Datei zusammenführen und das Ergebnis auf dem neuen Server mit {2} wieder verschlüsseln.',
} as const;
