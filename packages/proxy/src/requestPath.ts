import { Refusal } from './Refusal.js';

/**
 * Ids, resource names and file types of the API need no other character, so nothing here is ever decoded: an escape, a
 * dot, a backslash, an empty or an overlong segment is refused before anybody could read it in two ways.
 */
const SEGMENT = /^[A-Za-z0-9_-]{1,128}$/;

/** The segments after `basePath`, or a refusal: 404 for a path outside of it, 400 for one with anything but plain segments. */
export function requestPath(pathname: string, basePath: string): readonly string[] {
  if (pathname !== basePath && !pathname.startsWith(`${basePath}/`)) {
    throw new Refusal(404, 'route_not_found', 'This path is outside the gigstack route of this server.');
  }
  const segments = pathname.slice(basePath.length + 1).split('/');
  if (!segments.every((segment) => SEGMENT.test(segment))) {
    throw new Refusal(400, 'invalid_path', 'This path has characters or empty parts that no gigstack route has.');
  }
  return segments;
}
