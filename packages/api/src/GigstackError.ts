/**
 * Where a call failed: `api` = the API refused, `network` = no answer came, `contract` = the answer is not what is documented,
 * `input` = what was to be sent is not what the API takes, `aborted` = the caller gave up.
 */
export type GigstackErrorKind = 'api' | 'network' | 'contract' | 'input' | 'aborted';

/** Codes the API documents. @source docs by way of a public profile */
export type ApiErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'invalid_token'
  | 'insufficient_permissions'
  | 'validation_failed'
  | 'invalid_request_body'
  | 'missing_required_field'
  | 'invalid_field_value'
  | 'resource_not_found'
  | 'resource_already_exists'
  | 'resource_conflict'
  | 'business_rule_violation'
  | 'operation_not_allowed'
  | 'external_service_error'
  | 'payment_processor_error'
  | 'cfdi_service_error'
  | 'internal_server_error'
  | 'service_unavailable'
  | 'rate_limit_exceeded'
  | 'database_error'
  | 'data_integrity_error'
  | 'file_not_found'
  | 'file_upload_error'
  | 'invalid_file_format';

/** Codes made by this client: no network, no answer in time, an answer that is not JSON, a redirect, a shape that is not documented. */
export type ClientErrorCode =
  | 'network_error'
  | 'timeout'
  | 'aborted'
  | 'invalid_response'
  | 'unexpected_redirect'
  | 'unexpected_shape'
  | 'invalid_input'
  | 'api_error';

/** A code of the API or of this client; the API may add others. */
export type GigstackErrorCode = ApiErrorCode | ClientErrorCode | (string & {});

/** What is wrong with one field; `path` reads like `items[0].unit_price`. */
export interface FieldError {
  path: string;
  message: string;
  code?: string;
}

interface GigstackErrorOptions {
  kind: GigstackErrorKind;
  code: GigstackErrorCode;
  /** Id of the endpoint that was called. */
  endpoint: string;
  status?: number;
  text?: string;
  details?: unknown;
  fields?: readonly FieldError[];
  retryAfter?: number;
  current?: unknown;
  cause?: unknown;
}

/**
 * The one error of this package. `message` is safe to log: it names endpoint, status and code, and nothing a person typed.
 * What the API wrote may quote names and tax ids, so `text`, `details`, `fields` and `current` are not enumerable: loggers do not copy them.
 */
export class GigstackError extends Error {
  declare readonly kind: GigstackErrorKind;
  declare readonly code: GigstackErrorCode;
  /** Id of the endpoint that was called, for example `drafts.stamp`. */
  declare readonly endpoint: string;
  /** HTTP status, when there was an answer. */
  declare readonly status: number | undefined;
  /** Seconds the server asks to wait before another try. */
  declare readonly retryAfter: number | undefined;
  /** What the API wrote, in its words; may quote what the user typed. */
  declare readonly text: string | undefined;
  /** The API's `details`, as they came. */
  declare readonly details: unknown;
  /** One entry per field the API, or the schema, complains about; empty when none is named. */
  declare readonly fields: readonly FieldError[];
  /** With status 412: the record as the server holds it now, normalised like any answer of the endpoint. */
  declare readonly current: unknown;

  constructor({ kind, code, endpoint, status, retryAfter, cause, text, details, fields = [], current }: GigstackErrorOptions) {
    // Paths of what the API refused may hold keys a person chose; those of a schema are ours.
    const where = kind === 'api' ? '' : fields.map(({ path }) => ` ${path}`).join();
    super(`${endpoint}: ${code}${status ? ` (HTTP ${status})` : ''}${where}`, { cause });
    Object.assign(this, { name: 'GigstackError', kind, code, endpoint, status, retryAfter });
    for (const [name, value] of Object.entries({ text, details, fields, current })) Object.defineProperty(this, name, { value });
  }

  /** True when the same call may succeed later: no network, a timeout, too many requests, a server that is down. */
  get isTransient(): boolean {
    const { kind, status = 0 } = this;
    return kind === 'network' || (kind === 'api' && (status >= 500 || [408, 425, 429].includes(status)));
  }

  /** True when nobody knows whether a change took place: read the record before sending it again. */
  get isOutcomeUnknown(): boolean {
    const { kind, status = 0 } = this;
    return kind !== 'input' && (kind !== 'api' || status >= 500);
  }
}
