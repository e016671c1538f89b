import type { RestoreItem } from '../../backup/restore-plan.js';

/** Of a file that a restore would replace: its SHA-256, "absent" or "unreadable", as plans have it. */
export function replacedState(item: RestoreItem): string | undefined {
  if (item.action !== 'write' && item.action !== 'newer-on-server' && item.action !== 'missing-folder')
    return undefined;
  if (item.current === undefined) return 'absent';
  return item.current.status === 'present' ? item.current.sha256 : 'unreadable';
}
