import { inventoryText } from '../../product/shown-inventory.js';
import { inspectServer } from '../../stages/inspect/inspect-server.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import type { InputValues } from '../../workflow/input.js';
import { inspectionResult } from '../../workflow/inspection-result.js';
import type { knowledgeInputs } from './knowledge-inputs.js';
import { knowledgeOf } from './knowledge-of.js';
import type { placeInputs } from './run-inputs.js';

type Values = InputValues<typeof placeInputs & typeof knowledgeInputs>;

/** A look at the server that changes nothing. */
export async function runInspection(inputs: Values, session: Session): Promise<ActionResult> {
  const found = await inspectServer(session.host, knowledgeOf(inputs), inputs['work-folder']);
  return inspectionResult({ ...found, inventoryText: inventoryText(found.inventory) }, session);
}
