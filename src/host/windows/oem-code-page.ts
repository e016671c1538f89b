import type { Registry } from '../registry.js';

const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage';

/** Number of the code page in which programs without a console write; 437 where Windows does not tell. */
export async function readOemCodePage(registry: Registry): Promise<number> {
  const tree = await registry.readTree(key, '64').catch(() => undefined);
  const data = tree?.[0]?.values.find(({ name }) => name.toUpperCase() === 'OEMCP')?.data;
  const number = data?.type === 'string' ? Number.parseInt(data.text, 10) : Number.NaN;
  return Number.isNaN(number) ? 437 : number;
}
