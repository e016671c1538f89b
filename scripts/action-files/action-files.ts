import { actions } from '../../src/entry-points.js';
import type { Action } from '../../src/workflow/action.js';
import { actionMetadata } from './action-metadata.js';
import { actionReadme } from './action-readme.js';
import { manifestJsonSchema, manifestSchemaPath } from './backup-manifest-schema.js';
import { errorCodesPage, errorCodesPath } from './error-codes-page.js';
import { fleetJsonSchema, fleetSchemaPath } from './fleet-schema.js';
import { formatPages } from './format-pages.js';
import { inventoryJsonSchema, inventorySchemaPath } from './inventory-schema.js';
import { knownFailuresPage, knownFailuresPath } from './known-failures-page.js';
import { mergeRecordJsonSchema, mergeRecordSchemaPath } from './merge-record-schema.js';
import { planJsonSchema, planSchemaPath } from './plan-schema.js';
import { reportJsonSchema, reportSchemaPath } from './report-schema.js';

/** Generated files by path below the project's root. */
export function actionFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    [inventorySchemaPath, inventoryJsonSchema()],
    [fleetSchemaPath, fleetJsonSchema()],
    [planSchemaPath, planJsonSchema()],
    [manifestSchemaPath, manifestJsonSchema()],
    [mergeRecordSchemaPath, mergeRecordJsonSchema()],
    [errorCodesPath, errorCodesPage()],
    [knownFailuresPath, knownFailuresPage()],
    [reportSchemaPath, reportJsonSchema()],
  ]);
  for (const [path, page] of formatPages(files)) files.set(path, page);
  for (const action of Object.values<Action>(actions)) {
    const folder = action.name === 'upgrade' ? '' : `actions/${action.name}/`;
    files.set(`${folder}action.yml`, actionMetadata(action, folder === '' ? '' : '../../'));
    // `$/` needs a path below the root: the action at the root has a second one.
    if (folder === '') files.set('actions/upgrade/action.yml', actionMetadata(action, '../../'));
    files.set(action.name === 'upgrade' ? 'docs/reference/upgrade.md' : `${folder}README.md`, actionReadme(action));
  }
  return files;
}
