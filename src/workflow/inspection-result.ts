import type { RedactedText } from '../base/redaction/hidden.js';
import { leavingText } from '../base/redaction/leaving.js';
import type { Finding } from '../finding.js';
import type { ActionResult, Session } from './action.js';
import { codeLink } from './code-link.js';
import { fileName } from './file-name.js';
import { findingsTable, plain, sections, table } from './markdown.js';

/** What the stage found, as far as the workflow shows it. */
export interface InspectionReport {
  readonly inventory: { readonly machine: { readonly name: string } };
  /** Its file. */
  readonly inventoryText: RedactedText;
  readonly state: {
    readonly components: readonly {
      readonly component: string;
      readonly generation: string;
      readonly product: { readonly displayName: string; readonly version: string };
      readonly web?: { readonly site: string; readonly virtualDirectory: string; readonly folder: string };
    }[];
    readonly installPath?: { readonly path: string };
    readonly dataFile?: { readonly path: string; readonly status: string };
    readonly pendingRestart: readonly string[];
  };
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
}

export async function inspectionResult(report: InspectionReport, session: Session): Promise<ActionResult> {
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
    ...warnings.flatMap(({ code, message }) => (code === 'earlier-run-cut-off' ? [`**${plain(message)}**`, ''] : [])),
    `**${plain(inventory.machine.name)}**: ${blockers.length === 0 ? 'nothing blocks the upgrade.' : `${blockers.length} blocker(s).`}`,
    '',
    sections([
      ['Components', table(['component', 'product', 'version', 'application', 'folder'], rows)],
      ['What would stop the upgrade', blockers.length === 0 ? '' : findingsTable(blockers)],
      ['What to know', warnings.length === 0 ? '' : findingsTable(warnings)],
    ]),
  ].join('\n');
}
