import { defineAction } from '../workflow/action.js';
import { output, required, runnerPath, text, yesOrNo } from '../workflow/input.js';

export const readSettings = defineAction({
  name: 'read-settings',
  title: 'Read the settings of a server',
  description:
    'Reads a settings file and gives what it has for one server: inputs of the actions, runner, environments. For workflows: a job that no server has to run.',
  branding: { icon: 'sliders', color: 'gray-dark' },
  guide: [
    'Reads files on the runner and no server. The reusable workflows run it first, on a hosted runner, and hand its output `settings` to every action: the server needs no copy of your repository.',
  ],
  inputs: {
    settings: required(runnerPath, {
      description: 'Settings file (docs/reference/fleet.schema.json): its path on the runner, or its text.',
    }),
    server: required(text, { description: 'Name of the server.' }),
  },
  outputs: {
    changed: output(yesOrNo, 'Always "false".'),
    settings: output(text, 'What the file has for this server, as text for the input settings of the other actions.'),
    runner: output(text, 'JSON array of the labels of its runner; by default "self-hosted" and its name.'),
    environment: output(text, 'Environment whose reviewers approve its plan; empty where the file names none.'),
    'operator-environment': output(
      text,
      'Environment whose reviewers confirm the steps of persons; empty where the file names none.',
    ),
    restart: output(yesOrNo, '"true" where Windows is restarted when it has to be.'),
  },
  readsServer: () => false,
  async execute({ settings, server }) {
    const { settingsOutputs } = await import('./shared/settings-inputs.js');
    return settingsOutputs(settings, server);
  },
});
