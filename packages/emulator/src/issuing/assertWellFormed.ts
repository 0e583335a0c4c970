import { ApiFailure } from '../http/ApiFailure.js';
import type { DraftFields } from '../records/DraftRecord.js';
import { toMilliseconds } from '../text/toMilliseconds.js';

const hour = 3_600_000;

/** Throws when the document could not be written as an XML the schema admits, or could not be dated when it says. */
export function assertWellFormed(fields: DraftFields, now: number): void {
  if (fields.invoice_type !== 'I' && fields.invoice_type !== 'E') {
    throw refusal('operation_not_allowed', 'The emulator stamps documents of type I and E', 'invoice_type: must be I or E to stamp');
  }
  if (fields.complements && fields.complements.length > 0) {
    throw refusal('operation_not_allowed', 'The emulator does not stamp custom complements', 'complements: must be empty to stamp');
  }
  // Anexo 20: Serie 1 to 25 characters, Descripcion 1 to 1000; providers answer 301 to what breaks the schema.
  const broken = [
    ...(fields.series !== undefined && !/^[^|]{1,25}$/.test(fields.series) ? ['series: must be 1 to 25 characters long'] : []),
    ...(fields.items ?? []).flatMap(({ description = '' }, index) =>
      /^[^|]{1,1000}$/s.test(description) ? [] : [`items[${index}].description: must be 1 to 1000 characters long, without |`],
    ),
  ];
  if (broken[0] !== undefined) throw new ApiFailure(422, 'cfdi_service_error', `301 - XML mal formado: ${broken[0]}`, broken);

  const date = fields.date && fields.date > 0 ? toMilliseconds(fields.date) : now;
  if (date < now - 72 * hour || date > now + hour) {
    throw new ApiFailure(422, 'cfdi_service_error', '401 - La fecha de emisión está fuera del rango de 72 horas', [
      'date: must be within the last 72 hours',
    ]);
  }
}

function refusal(code: 'operation_not_allowed', message: string, detail: string): ApiFailure {
  return new ApiFailure(400, code, message, [detail]);
}
