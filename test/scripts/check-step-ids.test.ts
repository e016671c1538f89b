import { describe, expect, test } from '@jest/globals';
import { findReadIds } from '../../scripts/check-step-ids.js';

const linesOf = (text: string) => findReadIds(new Map([['a.ts', text]])).map(({ line }) => line);

describe('an id that is taken apart is found', () => {
  test.each([
    "if (id.startsWith('uninstall-')) return;",
    "return step.id.endsWith('-by-hand');",
    "const [, name] = step.id.split('-');",
    'const component = line.step.slice(prefix.length);',
    "const component = steps.at(-1)?.id?.replace('install-', '');",
    "return !stepId.includes('agent');",
    'if (/^uninstall-(.*)$/.test(id)) return;',
    'const match = removal.exec(step.id);',
    `return new RegExp(\`^\${id}$\`).test(name);`,
    'return this.step().id.match(/x/) !== null;',
  ])('%s', (line) => {
    expect(linesOf(line)).toEqual([1]);
  });

  test.each([
    ["const name = step.id;\nreturn name.startsWith('uninstall-');", [2]],
    ["steps.filter(({ id: name }) => name !== '')\n  .map(({ id: name }) => name.slice(3));", [2]],
    ["const ids = steps.map(({ id }) => id);\nreturn ids.some((one) => one.startsWith('install-'));", [2]],
    ["for (const line of journal) {\n  // as ever\n  if (line.step.indexOf('un') === 0) return;\n}", [3]],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('an id that is printed or compared is not', () => {
  test.each([
    "return step.id === 'install-server' || removalIds.includes(step.id);",
    `const title = \`Step \${step.id}\`;`,
    'const rest = steps.slice(index + 1).map(({ id }) => id);',
    'const last = ids.at(-1);',
    "return ids.includes('install-server') && ids.slice(1).length > 0;",
    'const siteId = text.split(sep)[0];',
    ' * `id.startsWith(prefix)` is what nobody may write.',
    "// id.split('-')",
    'return change.kind.startsWith(prefix);',
    'const name = step.title;\nreturn name.slice(1);',
  ])('%s', (line) => {
    expect(linesOf(line)).toEqual([]);
  });
});
