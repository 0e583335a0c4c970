import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';

/** `GET /teams/:id/email-templates`: the ones the team wrote in its settings; the API's own texts are not published. */
export const emailTemplates: Handler = (call) => one('Email templates retrieved successfully', findTeam(call).settings.email_templates ?? {});
