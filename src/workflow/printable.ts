const colour = '\\u001b\\[[0-9;]*m';
const controlCharacters = new RegExp(`${colour}|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]`, 'g');
const separator = '\u200b';

/**
 * Text that the runner prints and never obeys. File names, registry values and installer logs may hold lines that
 * look like commands of the runner (`::set-output`, `##[`), or escape sequences; colours pass.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controlCharacters, (found) => (found.endsWith('m') ? found : '\ufffd'))
    .replace(/^(\s*):(?=:)/gm, `$1:${separator}`)
    .replace(/##(?=\[)/g, `#${separator}#`);
}
