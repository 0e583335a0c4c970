/** The little of Trusted Types that is used here; the DOM library has no types for them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Starts a module worker from an address of this origin. Every worker of gigstack UI begins here, through the Trusted Types policy
 * `gigstack-ui`, so a page may demand `require-trusted-types-for 'script'; trusted-types gigstack-ui; worker-src 'self'`. Throws on another origin.
 */
export function startWorker(url: string): Worker {
  return new Worker(trusted(ofThisOrigin(url)) as string, { type: 'module', name: 'gigstack-ui' });
}

function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('gigstack-ui', { createScriptURL: ofThisOrigin });
  return policy.createScriptURL(url);
}

/** A policy that let any address through would be none. */
function ofThisOrigin(url: string): string {
  const { href, origin } = new URL(url, document.baseURI);
  if (origin !== window.location.origin) throw new Error('A worker must come from the origin of the page. Serve its script there, as the proxy does under /_gs/assets.');
  return href;
}
