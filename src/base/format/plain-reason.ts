/** What the schema library says of a value that does not fit, in the words of a person who wrote the file. */
export function plainReason(message: string): string {
  const [, what, expected = '', received = ''] =
    /^Invalid (\w+): Expected (.+) but received (.+)$/s.exec(message) ?? [];
  if (what === undefined) return message;
  if (received === 'undefined') return 'it is missing';
  if (what === 'length' || what === 'size') return `expected a length of ${bound(expected)}, found ${received}`;
  return `expected ${bound(expected)}, found ${wordFor(received)}`;
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'names with values',
  null: 'nothing',
};

function wordFor(text: string): string {
  return words[text] ?? text.replace(/^\((.*)\)$/s, '$1').replaceAll(' | ', ' or ');
}

function bound(text: string): string {
  const [, sign = '', limit = ''] = /^([<>]=?)(.+)$/.exec(text) ?? [];
  const meaning = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' }[sign];
  return meaning === undefined ? wordFor(text) : `${meaning} ${limit}`;
}
