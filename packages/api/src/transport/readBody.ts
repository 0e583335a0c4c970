/** Stands for a body that is not JSON: a gateway's page, a sign-in form, plain text. */
export const NOT_JSON = Symbol('not JSON');

/** Reads a JSON body; an empty one counts as an empty object, as some routes answer with nothing. @source cli */
export async function readBody(response: Response): Promise<unknown> {
  const source = await response.text();
  if (source.trim() === '') return {};
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return NOT_JSON;
  }
}
