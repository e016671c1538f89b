/** The web.config of a new application, where it is not there, could not be read, or is no configuration. */
export interface DamagedConfiguration {
  readonly status: 'missing' | 'unread' | 'not-mergeable';
  readonly path: string;
  readonly problem: string;
}
