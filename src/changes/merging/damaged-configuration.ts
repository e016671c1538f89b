/** A web.config, or a file that it names, where it is not there, could not be read, or is no configuration to .NET. */
export interface DamagedConfiguration {
  readonly status: 'missing' | 'unread' | 'not-mergeable';
  readonly path: string;
  readonly problem: string;
}
