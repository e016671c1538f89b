import { visible } from '../base/visible.js';

const escapeCharacter = '\u001b';
/** Written as text: the character itself is not allowed in an expression. */
const colour = new RegExp(`(${escapeCharacter}\\[[0-9;]*m)`);
/** What breaks up a command is seen: nothing invisible is put into a text. */
const separator = ' ';

/**
 * Text that the runner prints and never obeys. File names, registry values and installer logs may contain lines that
 * look like commands of the runner (`::set-output`, `##[`), escape sequences, or characters that nobody sees and that
 * turn a text around: those are shown by their code points. Colours pass.
 */
export function printable(text: string): string {
  return text
    .split(colour)
    .map((piece, index) => (index % 2 === 0 ? visible(piece) : piece))
    .join('')
    .replace(/^(\s*):(?=:)/gm, `$1:${separator}`)
    .replace(/##(?=\[)/g, `#${separator}#`);
}
