import type { CatalogRow } from '@gigstack-ui/api';

/** How people ask for a row: its name as it is, in capitals, without accents, half typed, with a letter too few, twice or in the wrong place, and its code whole or begun. */
export function variantsOf({ code, name }: CatalogRow): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const middle = Math.floor(plain.length / 2);
  return [
    name,
    name.toUpperCase(),
    plain,
    `  ${plain.slice(0, middle)}`,
    plain.slice(0, middle) + plain.slice(middle + 1),
    plain.slice(0, middle) + plain.slice(middle - 1),
    plain.slice(0, middle - 1) + (plain[middle] ?? '') + (plain[middle - 1] ?? '') + plain.slice(middle + 1),
    code,
    code.slice(0, 6),
    code.slice(0, 2),
  ];
}
