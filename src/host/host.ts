import type { Files } from './files.js';
import type { Installer } from './installer.js';
import type { Machine, ServerClock } from './machine.js';
import type { Network } from './network.js';
import type { Processes } from './processes.js';
import type { Registry } from './registry.js';
import type { Services } from './services.js';
import type { WebServer } from './web-server.js';

/** Everything the product may ask of a server. The only way in which it reads or changes one. */
export interface Host {
  readonly kind: 'windows' | 'rehearsal';
  /** Name of the machine that acts, where that is another one than the server. */
  readonly actsFrom?: string;
  readonly clock: ServerClock;
  readonly files: Files;
  readonly installer: Installer;
  readonly machine: Machine;
  readonly network: Network;
  readonly processes: Processes;
  readonly registry: Registry;
  readonly services: Services;
  readonly webServer: WebServer;
  /**
   * Grows with every change that is made through this host. Where a look at the server costs programs, one that is moments
   * old and older than no change serves again. Absent where a look costs nothing.
   */
  readonly changesMade?: () => number;
  /**
   * What still runs is not waited for any more: its timers and programs no longer keep this process alive. An installer
   * goes on. Absent where nothing outlasts a call.
   */
  readonly letGo?: () => void;
  /** Takes away what reaching the server left there. Absent where that leaves nothing. */
  readonly close?: () => Promise<void>;
}
