/** What of the records of a server could not be read, and how a run ended. */
export const germanRecords = {
  'The server before the upgrade could not be read: {1}': 'Der Server vor dem Upgrade war nicht lesbar: {1}',
  'The server as it is could not be read: {1}': 'Der Server, wie er ist, war nicht lesbar: {1}',
  'The mark of this suite in the registry could not be read: {1}':
    'Die Marke dieser Suite in der Registrierung war nicht lesbar: {1}',
  'The backup set {1} could not be read: {2}': 'Die Sicherung {1} war nicht lesbar: {2}',
  'The plan {1} could not be read: {2}': 'Der Plan {1} war nicht lesbar: {2}',
  'The plan {1} is not at hand: {2}': 'Der Plan {1} liegt nicht vor: {2}',
  'The record of the merge of the {1} could not be read: {2}':
    'Die Aufzeichnung des Zusammenführens war nicht lesbar ({1}): {2}',
  'The journal of {1} shows changes that this machine does not have: it was put back to an earlier state (a snapshot, an image, a restored disk), or it is another machine.':
    'Das Journal von {1} zeigt Änderungen, die dieser Server nicht hat: er wurde in einen früheren Zustand zurückversetzt (Snapshot, Abbild, zurückgespielte Platte), oder er ist ein anderer.',
  'In the journal of {1} something is missing or was changed before line {2}: what it recorded is not known.':
    'Im Journal von {1} fehlt etwas vor Zeile {2}, oder es wurde verändert: was es festhielt, ist nicht bekannt.',
  'An earlier run began an upgrade of {1} with the work folder {2}; the journal of this work folder does not have it.':
    'Ein früherer Lauf begann das Upgrade von {1} mit dem Arbeitsordner {2}; das Journal dieses Arbeitsordners kennt es nicht.',
  'There is no journal of {1}, but sets of it: {2}.': 'Von {1} gibt es kein Journal, aber Sicherungen: {2}.',
  'What was done to the server is not on record.': 'Was auf dem Server geschah, ist nicht festgehalten.',
  'Give the folder of that journal as work-folder.': 'Den Ordner jenes Journals als work-folder angeben.',
  'The journal has events of a newer version, which are not judged: {1}.':
    'Das Journal hat Ereignisse einer neueren Version, die nicht beurteilt werden: {1}.',
  'The record has fields of a newer version, which are not judged: {1}.':
    'Die Aufzeichnung hat Felder einer neueren Version, die nicht beurteilt werden: {1}.',
  'machine-is-older; input when-records-differ': 'Der Server ist älter als das Journal (Eingabe when-records-differ).',
  'journal-is-another; input when-records-differ':
    'Ein anderes Journal gehört zum Server (Eingabe when-records-differ).',
  'journal-has-gap; input when-records-differ': 'Im Journal fehlen Zeilen (Eingabe when-records-differ).',

  'An earlier run was cut off without a word of its end: {1}, {2}, begun {3}.':
    'Ein früherer Lauf brach ab, ohne sein Ende festzuhalten: {1}, {2}, begonnen {3}.',
  'An earlier run was cut off by {1}: {2}, {3}, begun {4}.':
    'Ein früherer Lauf wurde durch {1} abgebrochen: {2}, {3}, begonnen {4}.',
  'run not on record': 'Lauf nicht festgehalten',
  'It was at the step {1}.': 'Er war beim Schritt {1}.',
  'Stopped by it: {1}.': 'Von ihm angehalten: {1}.',
  'nothing that is not running again': 'nichts, das nicht wieder läuft',
  'Ordered to start again: {1}.': 'Soll wieder starten: {1}.',
  'It had begun an installer of which no end is on record: {1}.':
    'Er hatte ein Installationsprogramm begonnen, dessen Ende nicht festgehalten ist: {1}.',

  'Windows features or updates wait for a restart (Component Based Servicing).':
    'Windows-Features oder Updates warten auf einen Neustart (Component Based Servicing).',
  'Windows Update waits for a restart.': 'Windows Update wartet auf einen Neustart.',
} as const;
