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
  return [...theirs, ...(byClass ? underTheirClass(others) : others.map(itemIn(undefined)))];
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

function underTheirClass(rows: readonly CatalogRow[]): readonly KeyItem[] {
  const classes = new Map<string, CatalogRow[]>();
  for (const row of rows) classes.set(classOf(row.code), [...(classes.get(classOf(row.code)) ?? []), row]);
  return [...classes.values()].flatMap((members) => {
    const head = members.find(({ code }) => standsForClass(code));
    if (!head) return members.map(itemIn(undefined));
    const rest = members.filter((row) => row !== head);
    return [itemIn(undefined)(head), ...rest.map((row) => ({ ...itemIn(undefined)(row), className: head.name }))];
  });
}
