/** Order. */
export const orderCodes = {
  'phonefactor-still-installed': {
    message: '… comes after the removal of PhoneFactor, but these parts are still installed: …',
    advice:
      'Run `backup-pfdata` and `uninstall-phonefactor` first, or the [whole upgrade](../how-to/upgrade-one-server.md), which keeps the order.',
  },
  'server-not-installed': {
    message: '… comes after the installation of the Multi-Factor Authentication Server, which is missing.',
    advice: 'Run `install-mfa-server` first.',
  },
  'component-not-installed': {
    message: 'The new … is not installed, so there is no new web.config to merge into.',
    advice: 'Run `install-portal` or `install-mobile-app` first.',
  },
  'no-backup-set': {
    message: 'No verified backup set of … was found.',
    advice: 'Nothing is removed without one. Run `backup-pfdata`, or give `backup-path`.',
  },
} as const;
