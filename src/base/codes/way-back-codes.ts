/** Whether PhoneFactor can be installed again. */
export const wayBackCodes = {
  'no-way-back': {
    message: 'Once they are removed, these parts cannot be installed again: …',
    advice:
      'Give the folder with the very packages PhoneFactor was installed from as `old-installers`. To go on without a way back: `accept-no-way-back: true`; it stays a warning, in bold on the page of the plan. See [roll back](../how-to/restore-or-roll-back.md).',
  },
  'old-installers-unreadable': {
    message: 'The folder with the old packages cannot be used: …',
    advice: 'The account of the runner may not read the folder of `old-installers` or a package in it.',
  },
  'old-installers-without-packages': {
    message: 'The folder with the old packages cannot be used: …',
    advice:
      'A package belongs to a product by its product code, not by its name. Give the folder with the very packages as `old-installers`, or leave it out.',
  },
  'old-package-changed': {
    message: 'The package from which the … can be installed again is not where it was when the plan was made, …',
    advice: 'Nothing was removed. Put the package back into the folder of `old-installers`, or make a new plan.',
  },
} as const;
