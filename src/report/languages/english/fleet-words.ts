import { plural } from '../plural.js';

/** A page of many servers, the tools of a table, and how times and numbers are written. */
export const englishFleet = {
  shorter: {
    short:
      'With everything of every server this page would be larger than 5 MB. Of each server it has what matters first: settings, steps, installers, backup files and journal are in the report of that server and in the facts (JSON).',
    attention:
      'With something of every server this page would be larger than 5 MB. It has only the servers that need a person or failed a check; all the others are in the table, in their own reports and in the facts (JSON).',
  },
  fleet: 'All servers',
  fleetCaption: 'Servers, those that need attention first',
  outcome: 'Outcome',
  signInOut: 'Sign-in out',
  stepsColumn: 'Steps',
  unprovenColumn: 'Unproven',
  ofCount: (some: number, all: number) => `${some} of ${all}`,
  allServers: 'All servers',
  previousServer: 'Previous:',
  nextServer: 'Next:',
  longestOutage: (duration: string, server: string) => `${duration} at most, on ${server}`,
  openOutages: (count: number) => `${plural(count, 'server is', 'servers are')} not proven to serve sign-in again`,
  withBackup: (some: number, all: number) =>
    `${some} of ${plural(all, 'server', 'servers')} from which something was removed`,
  withApproval: (some: number, all: number) =>
    `${some} of ${plural(all, 'server', 'servers')} with an approved digest in every run`,
  withUnproven: (count: number) => `${plural(count, 'server has', 'servers have')} something unproven`,
  withOpenSteps: (count: number) => `${plural(count, 'server waits', 'servers wait')} for a person`,

  search: 'Search',
  all: 'All',
  filterOutcome: 'Outcome',
  shown: '{n} of {all} shown',
  noneShown: 'Nothing matches.',
  page: 'Page {n} of {all}',
  pagesNavigation: 'Pages of the table',
  previous: 'Previous',
  next: 'Next',

  locale: 'en-GB',
  byteUnit: 'bytes',
  date: (year: string, month: string, day: string) => `${year}-${month}-${day}`,
  day: (month: string, day: string) => `${month}-${day}`,
};
