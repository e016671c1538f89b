import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/webconfig/configuration-file.js';
import { includedFileNames, openSource } from '../../src/webconfig/configuration-source.js';
import { configuration, source } from './files.js';

describe('the names of included files', () => {
  test('are in configSource anywhere and in file= of appSettings', () => {
    const text = configuration(
      '<appSettings file="a.config"/><connectionStrings configSource="b.config"/><system.web><pages configSource="c.config"/><other file="d.config"/></system.web><my><x configSource="b.config"/></my>',
    );
    expect(includedFileNames(readConfiguration(Buffer.from(text), 'x'))).toEqual(['a.config', 'b.config', 'c.config']);
  });

  test.each([
    ['Sub\\A.config', 'sub/a.CONFIG'],
    ['.\\.\\A.config', 'a.config'],
    [' ./a.config ', 'A.config'],
  ])('may be written in other ways: %s is %s', (asked, given) => {
    const opened = openSource(source('<configuration/>', { [given]: '<appSettings/>' }));
    expect(opened.include(asked, 'appSettings')?.root.name).toBe('appSettings');
    expect(opened.include(`x${asked}`, 'appSettings')).toBeUndefined();
  });

  test('do not match a file below a folder whose name ends in a dot', () => {
    const opened = openSource(source('<configuration/>', { 'a.config': '<appSettings/>' }));
    expect(opened.include('x./a.config', 'appSettings')).toBeUndefined();
    expect(openSource({ path: 'x', bytes: Buffer.from('<configuration/>') }).include('a', 'b')).toBeUndefined();
  });
});
