import type { Finding } from '../base/finding.js';
import { componentTitles } from './components.js';
import type { FoundProduct } from './find-products.js';
import type { WebComponentName } from './names.js';
import type { LocatedApplication } from './web-candidates.js';

/** What an operator gives in place of an application where there is none. */
export const noApplication = 'none';

/** As `web-applications` names it. */
export const nameOf = ({ site, application }: LocatedApplication) => `${site.name}${application.path}`;

export function twoApplications(component: WebComponentName, candidates: readonly LocatedApplication[]): Finding {
  const names = candidates.map((one) => `"${nameOf(one)}" (${one.folder})`).join(', ');
  return {
    code: 'two-web-applications',
    message: `Several applications of IIS may be the ${componentTitles[component]}: ${names}.`,
    advice: `Give the one that is meant: ${component}=<site>/<path>, for example ${component}=${candidates.map(nameOf)[0] ?? ''}.`,
    input: 'web-applications',
  };
}

export function withoutApplication(component: WebComponentName, product: FoundProduct, hasWebServer: boolean): Finding {
  const where = hasWebServer ? 'no application of IIS is recognised as it' : 'IIS is not installed or cannot be read';
  return {
    code: 'product-without-web-application',
    message: `"${product.entry.displayName}" is installed, but ${where}.`,
    advice: `Look it up in IIS Manager and give ${component}=<site>/<path>, or ${component}=${noApplication} when there is none: its web.config can then not be backed up.`,
    input: 'web-applications',
  };
}

export function withoutProduct(component: WebComponentName, one: LocatedApplication): Finding {
  return {
    code: 'web-application-without-product',
    message: `The application "${nameOf(one)}" (${one.folder}) has the content of the ${componentTitles[component]}, but Programs and Features has no such product.`,
    advice: `If it is the ${componentTitles[component]}, give the name of its product in Programs and Features as product-names. If it was copied there by hand or left behind by an uninstall, give web-applications: ${component}=${noApplication}: nothing is done to it.`,
    input: 'product-names',
  };
}

export function poolMissing(one: LocatedApplication): Finding {
  return {
    code: 'application-pool-missing',
    message: `The application "${nameOf(one)}" runs in the application pool "${one.application.applicationPool}", which IIS does not have.`,
    advice: 'Create the pool in IIS Manager or put the application into another one: it does not answer before that.',
  };
}

export function settingsNotRead(one: LocatedApplication): Finding {
  const { settingsProblem: problem } = one.application;
  return {
    code: 'web-settings-not-read',
    message: `The IIS settings of "${nameOf(one)}" could not be read: ${problem ?? 'this inventory does not contain them.'}`,
    advice:
      'Open the application in IIS Manager: it shows the same error. Correct what it names, or close the program that has its web.config open, and run again. Nothing is removed before the settings are known.',
  };
}

export function furtherApplication(component: WebComponentName, one: LocatedApplication): Finding {
  const title = componentTitles[component];
  return {
    code: 'further-web-application',
    message: `The application "${nameOf(one)}" (${one.folder}) has the content of the ${title}, too. Its web.config and its own themes are backed up. It is not removed, not upgraded and not changed.`,
    advice: `Decide what to do with it: users who open it do not reach the new ${title}. Where it is still needed, give them the address of the new one, or put the new version there by hand; where it is not, remove it in IIS Manager after the upgrade.`,
  };
}
