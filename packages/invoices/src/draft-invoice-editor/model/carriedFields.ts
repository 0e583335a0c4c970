import type { ItemSchema } from '@gigstack-ui/api';

/** Names to carry, each with the names inside it; the API answers with more than it takes back. */
type Carried = Readonly<Record<string, readonly string[] | 'whole'>>;

const OF_ITEM: Carried = { sku: 'whole', third_party: ['tax_system', 'legal_name', 'zip', 'tax_id'] };

/** The fields of an item that no control shows; a PUT replaces the whole draft, so they go back as they came. */
export function carriedOfItem(item: object): Partial<ItemSchema> {
  return given(item, OF_ITEM);
}

function given(record: object, carried: Carried): object {
  const entries = Object.entries(record).flatMap(([name, value]) => {
    const inside = carried[name];
    return inside && !isEmpty(value) ? [[name, inside === 'whole' ? value : only(value, inside)]] : [];
  });
  return Object.fromEntries(entries) as object;
}

function only(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((element) => only(element, names));
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => names.includes(name)));
}

/** An API answer spells "not given" as null, '', 0, {} or []; none of those is worth sending back. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.values(value).every((part) => part === undefined) : !value;
}
