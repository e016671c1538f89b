import { actions } from '../../src/actions/all.js';
import type { Action } from '../../src/workflow/action.js';
import { withOlderNames } from '../../src/workflow/older-names.js';
import { workflowFiles } from '../workflow-files/workflow-files.js';
import { actionMetadata } from './action-metadata.js';
import { actionReadme } from './action-readme.js';
import { actionTypes } from './action-types.js';
import { compositeNames, compositeTypes } from './composite-types.js';
import { errorCodesPage, errorCodesPath } from './error-codes-page.js';
import { formatFiles } from './format-pages.js';
import { inputClassesPage, inputClassesPath } from './input-classes-page.js';
import { knownFailuresPage, knownFailuresPath } from './known-failures-page.js';
import { publishedSchemas } from './published-schemas.js';

/** Generated files by path below the project's root. */
export function actionFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    [knownFailuresPath, knownFailuresPage()],
    [errorCodesPath, errorCodesPage()],
    [inputClassesPath, inputClassesPage()],
    ...formatFiles(publishedSchemas()),
    ...workflowFiles(),
  ]);
  for (const action of Object.values<Action>(actions)) {
    const types = actionTypes({ inputs: withOlderNames(action.inputs), outputs: action.outputs });
    const folder = action.name === 'upgrade' ? '' : `actions/${action.name}/`;
    files.set(`${folder}action.yml`, actionMetadata(action, folder === '' ? '' : '../../'));
    files.set(`${folder}action-types.yml`, types);
    // `$/` needs a path below the root: the action at the root has a second one.
    if (folder === '') {
      files.set('actions/upgrade/action.yml', actionMetadata(action, '../../'));
      files.set('actions/upgrade/action-types.yml', types);
    }
    files.set(action.name === 'upgrade' ? 'docs/reference/upgrade.md' : `${folder}README.md`, actionReadme(action));
  }
  for (const name of compositeNames) files.set(`actions/${name}/action-types.yml`, actionTypes(compositeTypes(name)));
  return files;
}
