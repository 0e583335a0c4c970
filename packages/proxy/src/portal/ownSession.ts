import type { PortalHandler } from './PortalCall.js';
import { recordAnswer } from './recordAnswer.js';

/** Tells the page whose token it holds and until when (Unix ms), so that nothing has to be read out of the token itself. */
export const showSession: PortalHandler = ({ grant }) => Promise.resolve(recordAnswer({ message: 'ok', data: { client_id: grant.clientId, expires_at: grant.expiresAt } }));
