import { CfdiInputError } from '../CfdiInputError.js';

/** A list or, when it is absent, an empty one; anything else is a CfdiInputError naming `path`. */
export function readList<Item>(value: readonly Item[] | null | undefined, path: string): readonly Item[] {
  const items = value ?? [];
  if (!Array.isArray(items)) throw new CfdiInputError('not_a_list', path);
  return items as readonly Item[];
}
