import { optional, serverPath } from '../../workflow/input.js';

/** For every action that makes a backup set. */
export const oldInstallersInput = {
  'old-installers': optional(serverPath, {
    description:
      'Folder with the packages that PhoneFactor was installed from. They become part of the backup: without them there is no way back. The default web.config of User Portal and Mobile App Web Service is read from them, so that the merge tells what somebody changed.',
  }),
} as const;
