// A `Request` has no field for it, and a header could be sent by anybody.
const addresses = new WeakMap<Request, string>();

/** Notes where a request came from; the Node adapter does, for each. */
export function noteClientAddress(request: Request, address: string | undefined): void {
  if (address !== undefined) addresses.set(request, address);
}

/** Where a request came from, as far as this server knows: behind a balancer that is the balancer. */
export function clientAddress(request: Request): string | undefined {
  return addresses.get(request);
}
