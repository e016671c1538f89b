import { type ConfigurationSource, openSource } from './configuration-source.js';
import { settingsGroups } from './settings-groups.js';
import { attributeValue, type XmlElement } from './xml-element.js';

/** A file that a section of settings names, and from which .NET cannot take that section. */
export interface NamedFileFault {
  /** As the attribute has it. */
  readonly file: string;
  readonly status: 'missing' | 'damaged';
  readonly what: string;
}

/** Faults of the files that the sections of settings name in `configSource` and `file`; .NET does without a missing `file`. */
export function namedFileFaults(source: ConfigurationSource): readonly NamedFileFault[] {
  const { file: main, has, faultOf } = openSource(source);
  const faultIn = (section: string, file: string | undefined, isNeeded: boolean): readonly NamedFileFault[] => {
    if (file === undefined || file === '') return [];
    if (has?.(file) !== true) {
      const what = `<${section}> names it in configSource.`;
      return isNeeded ? [{ file, status: 'missing', what }] : [];
    }
    const what = faultOf?.(file, section);
    return what === undefined ? [] : [{ file, status: 'damaged', what }];
  };
  const visit = (element: XmlElement, parent: string): readonly NamedFileFault[] => {
    const { name } = element;
    const isGrouped = settingsGroups.some((group) => group === parent);
    if (!isGrouped && name !== 'appSettings' && name !== 'connectionStrings')
      return element.children.flatMap((child) => visit(child, name));
    return [
      ...faultIn(name, attributeValue(element, 'configSource'), true),
      ...(name === 'appSettings' ? faultIn(name, attributeValue(element, 'file'), false) : []),
    ];
  };
  return visit(main.root, '');
}
