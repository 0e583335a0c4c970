/** Rows of a TSV; a trailing tab is an empty field, so lines are not trimmed. */
export function rowsOf(text) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
