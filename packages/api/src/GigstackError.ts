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
 * What the API wrote may quote names and tax ids, so `text`, `details`, `fields` and `current` are accessors, which loggers do not copy.
 */
export class GigstackError extends Error {
  override readonly name = 'GigstackError';
  readonly kind: GigstackErrorKind;
  readonly code: GigstackErrorCode;
  /** Id of the endpoint that was called, for example `drafts.stamp`. */
  readonly endpoint: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Seconds the server asks to wait before another try. */
  readonly retryAfter: number | undefined;
  readonly #text: string | undefined;
  readonly #details: unknown;
  readonly #fields: readonly FieldError[];
  readonly #current: unknown;

  constructor(options: GigstackErrorOptions) {
    const { kind, code, endpoint, status, text, details, fields = [], retryAfter, current, cause } = options;
    const paths = kind === 'contract' || kind === 'input' ? fields.map(({ path }) => path).filter(Boolean) : [];
    const where = paths.length > 0 ? ` at ${paths.slice(0, 5).join(', ')}` : '';
    super(`${endpoint}: ${code}${status === undefined ? '' : ` (HTTP ${status})`}${where}`, { cause });
    this.kind = kind;
    this.code = code;
    this.endpoint = endpoint;
    this.status = status;
    this.retryAfter = retryAfter;
    this.#text = text;
    this.#details = details;
    this.#fields = fields;
    this.#current = current;
  }

  /** What the API wrote, in its words; may quote what the user typed. */
  get text(): string | undefined {
    return this.#text;
  }

  /** The API's `details`, as they came. */
  get details(): unknown {
    return this.#details;
  }

  /** One entry per field the API, or the schema, complains about; empty when none is named. */
  get fields(): readonly FieldError[] {
    return this.#fields;
  }

  /** With status 412: the record as the server holds it now, normalised like any answer of the endpoint. */
  get current(): unknown {
    return this.#current;
  }

  /** True when the same call may succeed later: no network, a timeout, too many requests, a server that is down. */
  get isTransient(): boolean {
    if (this.kind === 'network') return true;
    return this.kind === 'api' && this.status !== undefined && (this.status >= 500 || [408, 425, 429].includes(this.status));
  }

  /** True when nobody knows whether a change took place: read the record before sending it again. */
  get isOutcomeUnknown(): boolean {
    const { kind, status } = this;
    return kind === 'network' || kind === 'aborted' || kind === 'contract' || (kind === 'api' && status !== undefined && status >= 500);
  }
}
