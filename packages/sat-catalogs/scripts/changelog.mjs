/**
 * What changed between two versions of a catalog, by code: added, gone, expired (an end date that was not there), renamed.
 * Rows are `{ code, name, validTo? }`; the order is that of the code.
 */
export function catalogChanges(before, after) {
  const old = new Map(before.map((row) => [row.code, row]));
  const now = new Map(after.map((row) => [row.code, row]));
  const pairs = [...now.values()].flatMap((row) => (old.has(row.code) ? [[old.get(row.code), row]] : []));
  const codes = (rows) => rows.map(({ code }) => code).sort();
  return {
    added: codes(after.filter(({ code }) => !old.has(code))),
    gone: codes(before.filter(({ code }) => !now.has(code))),
    expired: codes(pairs.filter(([was, is]) => !was.validTo && is.validTo).map(([, is]) => is)),
    renamed: codes(pairs.filter(([was, is]) => was.name !== is.name).map(([, is]) => is)),
  };
}

/** The same as a section of CHANGELOG.md; empty when nothing changed. */
export function changelogSection(catalog, changes) {
  const lines = Object.entries(changes).flatMap(([kind, codes]) => (codes.length === 0 ? [] : [`- ${kind}: ${codes.join(', ')}`]));
  return lines.length === 0 ? '' : `### ${catalog}\n\n${lines.join('\n')}\n`;
}
