import type { MiddlewareHandler } from 'hono';

const OURS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * This server lets in whoever opens it, because only this machine can. A foreign page could still reach it under a name of
 * its own that resolves to 127.0.0.1, so any other name is refused.
 */
export const refuseOtherHosts: MiddlewareHandler = async (context, next) => {
  if (OURS.test(context.req.header('host') ?? '')) return next();
  return context.json({ success: false, error: { code: 'wrong_host', message: 'Open the demo under 127.0.0.1 or localhost.' } }, 421);
};
