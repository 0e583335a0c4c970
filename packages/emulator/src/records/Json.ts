/** Any value that survives JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A JSON object, as a request body or a stored document holds it. */
export interface JsonObject {
  [key: string]: JsonValue | undefined;
}
