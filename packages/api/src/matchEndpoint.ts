import type { Endpoint } from './endpoint.js';
import { isPathParam } from './isPathParam.js';

/** An endpoint together with the decoded parameters of the path that matched it. */
export interface EndpointMatch {
  endpoint: Endpoint;
  params: Record<string, string>;
}

/**
 * Finds the endpoint that serves a method and path (without query), or undefined.
 * A literal segment wins over a parameter, so `/clients/search` is never read as a client called "search".
 * A parameter that is empty, does not decode, or hides a slash, a dot segment or a control character matches nothing.
 */
export function matchEndpoint(endpoints: readonly Endpoint[], method: string, pathname: string): EndpointMatch | undefined {
  const segments = pathname.split('/');
  let best: EndpointMatch | undefined;
  for (const endpoint of endpoints) {
    if (endpoint.method !== method) continue;
    const params = readParams(endpoint.path, segments);
    if (params && (!best || isMoreLiteral(endpoint.path, best.endpoint.path))) best = { endpoint, params };
  }
  return best;
}

function readParams(path: string, segments: readonly string[]): Record<string, string> | undefined {
  const pattern = path.split('/');
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    if (expected.startsWith(':')) {
      const value = decodeSegment(actual);
      if (value === undefined) return undefined;
      params[expected.slice(1)] = value;
    } else if (actual !== expected) return undefined;
  }
  return params;
}

function decodeSegment(segment: string): string | undefined {
  try {
    const value = decodeURIComponent(segment);
    return isPathParam(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMoreLiteral(path: string, than: string): boolean {
  const others = than.split('/');
  for (const [index, segment] of path.split('/').entries()) {
    const isParam = segment.startsWith(':');
    if (isParam !== (others[index] ?? '').startsWith(':')) return !isParam;
  }
  return false;
}
