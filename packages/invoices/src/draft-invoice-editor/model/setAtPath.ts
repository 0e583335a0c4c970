/** A copy of a JSON value with another value at a path as the API writes it (`taxes[0].rate`); undefined takes the field away. */
export function setAtPath<Value>(record: Value, path: string, value: unknown): Value {
  return put(record, path.match(/[^.[\]]+/g) ?? [], value) as Value;
}

function put(record: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value;
  const inner = put((record as Record<string, unknown> | undefined)?.[name], rest, value);
  if (Array.isArray(record)) return record.map((element: unknown, index) => (index === Number(name) ? inner : element));
  const { [name]: _before, ...others } = (record ?? {}) as Record<string, unknown>;
  return inner === undefined ? others : { ...others, [name]: inner };
}
