/** The codes this proxy adds to the API's own: stable, in English, never shown to people as they are. */
export type ProxyErrorCode =
  | 'invalid_path'
  | 'route_not_found'
  | 'invalid_query'
  | 'cross_site_request'
  | 'unauthorized'
  | 'forbidden'
  | 'team_required'
  | 'team_not_allowed'
  | 'unsupported_media_type'
  | 'invalid_request_body'
  | 'body_too_large'
  | 'resource_conflict'
  | 'invalid_file_format'
  | 'file_not_found'
  | 'file_refused'
  | 'key_rejected'
  | 'upstream_unreachable'
  | 'upstream_timeout'
  | 'upstream_invalid'
  | 'token_missing'
  | 'token_invalid'
  | 'token_expired'
  | 'token_revoked'
  | 'resource_not_found'
  | 'rate_limit_exceeded'
  | 'internal_server_error';

/** A request the proxy will not carry out, as a status, a code and a sentence that is safe to show. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ProxyErrorCode,
    message: string,
    /** What the caller needs to go on, beside the error: the current draft of a 412. */
    readonly data?: unknown,
    /** Seconds to wait before asking again. */
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
