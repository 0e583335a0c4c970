/** The error codes of the API that the emulator answers with. */
export type FailureCode =
  | 'unauthorized'
  | 'invalid_token'
  | 'insufficient_permissions'
  | 'validation_failed'
  | 'invalid_request_body'
  | 'invalid_field_value'
  | 'resource_not_found'
  | 'resource_conflict'
  | 'resource_already_exists'
  | 'business_rule_violation'
  | 'operation_not_allowed'
  | 'cfdi_service_error'
  | 'external_service_error'
  | 'payment_processor_error'
  | 'rate_limit_exceeded'
  | 'file_not_found'
  | 'file_upload_error'
  | 'invalid_file_format'
  | 'internal_server_error';

/** A refusal on its way to the answer; `details` are `path: what is wrong` sentences. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';

  constructor(
    readonly status: number,
    readonly code: FailureCode,
    message: string,
    readonly details?: readonly string[],
  ) {
    super(message);
  }

  /** What was asked for does not exist, or belongs to another team, which is the same to the caller. */
  static notFound(what: string): ApiFailure {
    return new ApiFailure(404, 'resource_not_found', `${what} not found`);
  }

  /** The request names values that cannot be: one `path: what is wrong` sentence for each. */
  static invalid(details: readonly string[]): ApiFailure {
    return new ApiFailure(400, 'validation_failed', 'Validation failed', details);
  }
}
