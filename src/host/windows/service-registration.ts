import type { RegistryKey } from '../registry.js';
import { beginsWithText, sameText } from '../same-text.js';
import type { Service } from '../services.js';

export const servicesKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

/** What the registry says of a service; the service manager reads it at start. */
export type ServiceRegistration = Omit<Service, 'state'>;

/** Bits of `Type` for a service with its own process or a shared one; other bits are drivers. */
const serviceTypes = 0x30;

/** Values of `Start`; 0 and 1 are drivers. */
export const startTypes: Readonly<Record<number, Service['startType']>> = {
  2: 'automatic',
  3: 'manual',
  4: 'disabled',
};

/** The services among the subkeys; drivers and keys that are only settings are left out. */
export function serviceRegistrations(keys: readonly RegistryKey[]): readonly ServiceRegistration[] {
  return keys.filter(({ path }) => isServiceKey(path)).flatMap(registrationOf);
}

function isServiceKey(path: string): boolean {
  return beginsWithText(path, `${servicesKey}\\`) && !path.slice(servicesKey.length + 1).includes('\\');
}

function registrationOf({ path, values }: RegistryKey): readonly ServiceRegistration[] {
  const data = (name: string) => values.find((value) => sameText(value.name, name))?.data;
  const number = (name: string) => {
    const found = data(name);
    return found?.type === 'dword' ? found.number : undefined;
  };
  const text = (name: string) => {
    const found = data(name);
    return found?.type === 'string' || found?.type === 'expandable-string' ? found.text : undefined;
  };
  const depends = data('DependOnService');
  const imagePath = text('ImagePath');
  const startType = startTypes[number('Start') ?? 0];
  if (imagePath === undefined || startType === undefined || ((number('Type') ?? 0) & serviceTypes) === 0) return [];
  const name = path.slice(servicesKey.length + 1);
  return [
    {
      name,
      displayName: text('DisplayName') ?? name,
      imagePath,
      startType,
      account: text('ObjectName') ?? 'LocalSystem',
      dependsOn: depends?.type === 'multi-string' ? depends.texts : [],
    },
  ];
}
