import type { RedactedText } from '../../base/redaction/hidden.js';
import { leavingText } from '../../base/redaction/leaving.js';
import { inventoryText } from '../../product/shown-inventory.js';
import { type Inspection, inspectServer } from '../../stages/inspect/inspect-server.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { codeLink } from '../../workflow/code-link.js';
import { fileName } from '../../workflow/file-name.js';
import type { InputValues } from '../../workflow/input.js';
import { findingsTable, plain, sections, table } from '../../workflow/markdown.js';
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
  const summary = inspectionSummary(report);
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
    summary,
    annotations: [],
  };
}

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

function inspectionSummary({ inventory, state, blockers, warnings }: InspectionReport): string {
  const rows = state.components.map(({ component, product, web }) => [
    component,
    plain(product.displayName),
    plain(product.version),
    web === undefined ? '' : plain(`${web.site}${web.virtualDirectory}`),
    web === undefined ? '' : plain(web.folder),
  ]);
  return [
    ...warnings.flatMap(({ code, message }) => (isOfEarlierRun(code) ? [`**${plain(message)}**`, ''] : [])),
    `**${plain(inventory.machine.name)}**: ${blockers.length === 0 ? 'nothing blocks the upgrade.' : `${blockers.length} blocker(s).`}`,
    '',
    sections([
      ['Components', table(['component', 'product', 'version', 'application', 'folder'], rows)],
      ['What would stop the upgrade', blockers.length === 0 ? '' : findingsTable(blockers)],
      ['What to know', warnings.length === 0 ? '' : findingsTable(warnings)],
    ]),
  ].join('\n');
}

function isOfEarlierRun(code: string): boolean {
  return code === 'earlier-run-cut-off' || code === 'earlier-run-not-finished';
}
