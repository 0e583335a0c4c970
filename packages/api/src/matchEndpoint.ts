import type { Endpoint } from './endpoint.js';
import { isPathParam } from './isPathParam.js';

/** An endpoint together with the decoded parameters of the path that matched it. */
export interface EndpointMatch {
  endpoint: Endpoint;
  params: Record<string, string>;
}

interface Pattern {
  readonly endpoint: Endpoint;
  readonly segments: readonly string[];
}

/** Patterns by method and number of segments, the more literal first, for every list that was asked about. */
const indexes = new WeakMap<readonly Endpoint[], ReadonlyMap<string, readonly Pattern[]>>();

/**
 * Finds the endpoint that serves a method and path (without query), or undefined.
 * A literal segment wins over a parameter, so `/clients/search` is never read as a client called "search".
 * A parameter that is empty, does not decode, or hides a slash, a dot segment or a control character matches nothing.
 */
export function matchEndpoint(endpoints: readonly Endpoint[], method: string, pathname: string): EndpointMatch | undefined {
  const segments = pathname.split('/');
  for (const { endpoint, segments: pattern } of indexOf(endpoints).get(`${method} ${segments.length}`) ?? []) {
    const params = readParams(pattern, segments);
    if (params) return { endpoint, params };
  }
  return undefined;
}

function indexOf(endpoints: readonly Endpoint[]): ReadonlyMap<string, readonly Pattern[]> {
  const known = indexes.get(endpoints);
  if (known) return known;
  const index = new Map<string, Pattern[]>();
  for (const endpoint of endpoints) {
    const segments = endpoint.path.split('/');
    const key = `${endpoint.method} ${segments.length}`;
    index.set(key, [...(index.get(key) ?? []), { endpoint, segments }].sort(byLiteral));
  }
  indexes.set(endpoints, index);
  return index;
}

function readParams(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
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

/** Where two patterns differ first, the literal one goes first. */
function byLiteral({ segments: left }: Pattern, { segments: right }: Pattern): number {
  for (const [index, segment] of left.entries()) {
    const difference = Number(segment.startsWith(':')) - Number(right[index]?.startsWith(':') ?? false);
    if (difference !== 0) return difference;
  }
  return 0;
}
