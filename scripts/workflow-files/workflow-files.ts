import { rehearseWorkflow } from './rehearse.js';
import { rollBackWorkflow } from './roll-back.js';
import { roundWorkflow } from './round.js';
import { upgradeFleetWorkflow } from './upgrade-fleet.js';
import { upgradeServerWorkflow } from './upgrade-server.js';

/** The reusable workflows by their paths. */
export function workflowFiles(): readonly (readonly [path: string, text: string])[] {
  return [
    ['.github/workflows/rehearse.yml', rehearseWorkflow()],
    ['.github/workflows/roll-back.yml', rollBackWorkflow()],
    ['.github/workflows/round.yml', roundWorkflow()],
    ['.github/workflows/upgrade-fleet.yml', upgradeFleetWorkflow()],
    ['.github/workflows/upgrade-server.yml', upgradeServerWorkflow()],
  ];
}
