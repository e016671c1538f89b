import { defineAction } from '../workflow/action.js';
import { optional, output, required, runnerPath, serverPath, text, withDefault, yesOrNo } from '../workflow/input.js';

export const makeRehearsalServer = defineAction({
  name: 'make-rehearsal-server',
  title: 'Make a rehearsal server',
  description:
    'Makes a folder that behaves as the inventoried Windows server did, so that its upgrade can be rehearsed on any runner.',
  branding: { icon: 'copy', color: 'gray-dark' },
  guide: [
    'Files are placeholders of their sizes, web.config files are there with their secrets replaced, registry, services and IIS are as in the inventory. The result is a rehearsal: what the product itself does to its data is not in it.',
    "The installers of the new product are rehearsal packages, too: the packages of this suite's sample server, or yours.",
  ],
  inputs: {
    inventory: required(runnerPath, { description: 'Inventory of the server (output inventory-path of inspect).' }),
    folder: required(runnerPath, { description: 'New or empty folder on the runner for the rehearsal server.' }),
    installers: optional(runnerPath, {
      description: 'Folder on the runner with rehearsal packages. By default the packages of the sample server.',
    }),
    'installers-folder': withDefault(serverPath, 'C:\\Install', {
      description: 'Folder on the rehearsal server in which the packages are then stored.',
    }),
  },
  outputs: {
    changed: output(yesOrNo, 'Always "false": no server was changed.'),
    'rehearsal-folder': output(
      text,
      'The folder, for the input rehearsal-folder or the variable MFA_UPGRADE_REHEARSAL.',
    ),
    server: output(text, 'Name of the server.'),
  },
  readsServer: () => false,
  async execute(inputs, session) {
    const { rehearsalServer } = await import('./shared/rehearsal-server.js');
    const { folder, server } = await rehearsalServer(inputs);
    session.log.info(`${server} as a rehearsal server in ${folder}.`);
    const summary = `Rehearsal server made of an inventory of ${server.replace(/[^\w.-]/g, '_')}.`;
    return { outputs: { changed: 'false', 'rehearsal-folder': folder, server }, summary, annotations: [] };
  },
});
