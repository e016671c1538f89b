import { webComponentNames } from '../product/names.js';
import { list, required, serverPath, withDefault } from '../workflow/input.js';
import { choiceInputs } from './shared/choice-inputs.js';
import { stageAction } from './shared/stage-action.js';

const architectures = { '32': 'x86', '64': 'x64' } as const;

export const stageInstallers = stageAction({
  name: 'stage-installers',
  stage: 'stage-installers',
  title: 'Stage installers',
  description:
    'Copies the packages of the web components from the install folder of the MFA Server to a folder or share that a web server reads.',
  branding: { icon: 'copy', color: 'blue' },
  guide: [
    'Document step I4.1. Run it on the MFA Server after its installation, with a share of the web server as `package-destination`; or on the web server with a share of the MFA Server as `package-folder`. Each package is checked for its publisher, copied, and compared byte for byte.',
  ],
  inputs: {
    'package-destination': required(serverPath, {
      description: 'Folder or share to copy to.',
      formerly: 'destination',
    }),
    components: withDefault(list(webComponentNames), 'user-portal', {
      description: 'Components whose packages are copied.',
    }),
    architectures: withDefault(list(['32', '64']), '64', {
      description: 'Processor types of Windows on the web servers.',
    }),
    'package-folder': choiceInputs['package-folder'],
    'expected-signer': choiceInputs['expected-signer'],
    'package-sha256': choiceInputs['package-sha256'],
  },
  choices: (inputs) => ({
    staging: {
      destination: inputs['package-destination'],
      components: inputs.components,
      architectures: inputs.architectures.map((bits) => architectures[bits]),
    },
  }),
});
