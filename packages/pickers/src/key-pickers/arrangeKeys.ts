import type { CatalogRow } from '@gigstack-ui/api';
import type { KeyGroup, KeyItem } from './KeyItem.js';
import type { RememberedKeys } from './keyMemory.js';

/** c_ClaveProdServ follows the UNSPSC: six digits are a class, and 00 at the end stands for the whole of it. */
const classOf = (code: string) => code.slice(0, 6);
const standsForClass = (code: string) => /^\d{6}00$/.test(code);

/** The answers to a text: what the person uses stands first, and the keys of a class under the key of the class, where its best one was. */
export function arrangeFound(rows: readonly CatalogRow[], { favourites, recent }: RememberedKeys, byClass: boolean): readonly KeyItem[] {
  const isTheirs = ({ code }: CatalogRow) => favourites.includes(code) || recent.includes(code);
  const theirs = rows.filter(isTheirs).map(itemIn('yours'));
  const others = rows.filter((row) => !isTheirs(row));
  const toItem = itemIn(theirs.length > 0 ? 'others' : undefined);
  return [...theirs, ...(byClass ? underTheirClass(others, theirs).map(({ row, className }) => ({ ...toItem(row), className })) : others.map(toItem))];
}

/** What is offered before anything is typed: marked keys, keys used last, keys most invoices use; each once. */
export function arrangeOffered(known: readonly CatalogRow[], common: readonly CatalogRow[], { favourites, recent }: RememberedKeys): readonly KeyItem[] {
  const seen = new Set<string>();
  const take = (codes: readonly string[], group: KeyGroup) =>
    codes.flatMap((code) => {
      const row = known.find((one) => one.code === code) ?? common.find((one) => one.code === code);
      if (!row || seen.has(code)) return [];
      seen.add(code);
      return [itemIn(group)(row)];
    });
  return [...take(favourites, 'favourites'), ...take(recent, 'recent'), ...take(common.map(({ code }) => code), 'common')];
}

function itemIn(group: KeyGroup) {
  return ({ code, name }: CatalogRow): KeyItem => ({ code, name, group, isClass: standsForClass(code), className: undefined });
}

/** The key of a class first of its own, the others with its name; it may stand among the person's own keys, further up. */
function underTheirClass(rows: readonly CatalogRow[], above: readonly CatalogRow[]): readonly { row: CatalogRow; className: string | undefined }[] {
  const classes = new Map<string, CatalogRow[]>();
  for (const row of rows) classes.set(classOf(row.code), [...(classes.get(classOf(row.code)) ?? []), row]);
  return [...classes].flatMap(([code, members]) => {
    const head = members.find((row) => standsForClass(row.code));
    const name = (head ?? above.find((row) => row.code === `${code}00`))?.name;
    const rest = members.filter((row) => row !== head);
    return [...(head ? [{ row: head, className: undefined }] : []), ...rest.map((row) => ({ row, className: name }))];
  });
}
