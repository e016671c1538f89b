import { omitUndefined } from '../../base/json.js';
import type { RedactedText } from '../../base/redaction/hidden.js';
import { leavingText } from '../../base/redaction/leaving.js';
import type { RunStatus } from '../../plan/run-status.js';
import { inventoryText } from '../../product/shown-inventory.js';
import { type Inspection, inspectServer } from '../../stages/inspect/inspect-server.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { codeLink } from '../../workflow/code-link.js';
import { fileName } from '../../workflow/file-name.js';
import type { InputValues } from '../../workflow/input.js';
import { lookStatus, nextOfOpenRun } from '../../workflow/look-status.js';
import { findingsTable, plain, sections, table } from '../../workflow/markdown.js';
import { statusBlock } from '../../workflow/status-block.js';
import { firstAdvice } from '../../workflow/status-words.js';
import type { knowledgeInputs } from './knowledge-inputs.js';
import { knowledgeOf } from './knowledge-of.js';
import type { placeInputs } from './run-inputs.js';

type Values = InputValues<typeof placeInputs & typeof knowledgeInputs>;

/** A look at the server that changes nothing. */
export async function runInspection(inputs: Values, session: Session): Promise<ActionResult> {
  const found = await inspectServer(session.host, knowledgeOf(inputs), inputs['work-folder']);
  return inspectionResult({ ...found, inventoryText: inventoryText(found.inventory) }, session);
}

interface InspectionReport extends Inspection {
  /** Its file. */
  readonly inventoryText: RedactedText;
}

async function inspectionResult(report: InspectionReport, session: Session): Promise<ActionResult> {
  const { inventory, inventoryText, state, blockers, warnings } = report;
  const name = fileName(inventory.machine.name);
  const inventoryPath = await session.writeTemporaryFile(`${name}-inventory.json`, inventoryText);
  const status = statusOf(report, session);
  const summary = `${statusBlock(status)}\n\n${inspectionDetails(report)}`;
  session.log.info(inspectionText(report));
  const components = state.components.map(({ component, generation, product }) => ({
    component,
    generation,
    version: product.version,
  }));
  return {
    outputs: {
      changed: 'false',
      'inventory-path': inventoryPath,
      components: JSON.stringify(components),
      blockers: JSON.stringify(blockers),
      warnings: JSON.stringify(warnings),
      'reboot-required': String(state.pendingRestart.length > 0),
      'report-path': await session.writeTemporaryFile(`${name}-inspection.md`, leavingText(`${summary}\n`)),
    },
    summary: inspectionDetails(report),
    status,
    annotations: [],
  };
}

/** An earlier run that did not end goes before all else. */
function statusOf(report: InspectionReport, session: Session): RunStatus {
  const { inventory, state, blockers, served, openRun } = report;
  const of = { action: 'inspect', server: inventory.machine.name, served };
  if (openRun !== undefined) {
    // A roll-back is the way back already.
    const backupSet = openRun.action === 'restore-backup' ? undefined : openRun.backupSet;
    const next = nextOfOpenRun(openRun);
    return lookStatus(session, { ...of, state: 'in-part', next, ...omitUndefined({ backupSet }) });
  }
  if (blockers.length > 0) {
    return lookStatus(session, { ...of, state: 'blocked', next: { text: firstAdvice(blockers), inputs: {} } });
  }
  const isOld = state.components.some(({ generation }) => generation === 'phonefactor');
  return lookStatus(session, { ...of, state: 'inspected', next: isOld ? planIt : nothingToUpgrade });
}

const planIt = { text: 'Nothing blocks the upgrade. Plan it: run upgrade with this input.', inputs: { mode: 'plan' } };
const nothingToUpgrade = {
  text: 'No part of PhoneFactor is here that could be upgraded. Check an upgrade that was made with verify-upgrade.',
  inputs: {},
};

function inspectionText({ inventory, state, blockers, warnings }: InspectionReport): string {
  return [
    `Server ${inventory.machine.name}`,
    ...state.components.map(({ component, product, web }) => {
      const place = web === undefined ? '' : `, ${web.site}${web.virtualDirectory} in ${web.folder}`;
      return `  ${component}: ${product.displayName} ${product.version}${place}`;
    }),
    `  install path: ${state.installPath?.path ?? 'unknown'}`,
    `  data file: ${state.dataFile === undefined ? 'none' : `${state.dataFile.path} (${state.dataFile.status})`}`,
    ...blockers.map(({ code, message, advice }) => `  would block, ${code}: ${message} ${advice} ${codeLink(code)}`),
    ...warnings.map(({ code, message }) => `  to know, ${code}: ${message} ${codeLink(code)}`),
  ].join('\n');
}

/** What follows the status. */
function inspectionDetails({ state, blockers, warnings }: InspectionReport): string {
  const rows = state.components.map(({ component, product, web }) => [
    component,
    plain(product.displayName),
    plain(product.version),
    web === undefined ? '' : plain(`${web.site}${web.virtualDirectory}`),
    web === undefined ? '' : plain(web.folder),
  ]);
  return sections([
    ['What would stop the upgrade', blockers.length === 0 ? '' : findingsTable(blockers)],
    ['What to know', warnings.length === 0 ? '' : findingsTable(warnings)],
    ['Components', table(['component', 'product', 'version', 'application', 'folder'], rows)],
  ]);
}
