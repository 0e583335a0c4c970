import { XMLValidator } from 'fast-xml-parser';
import { ApiFailure } from '../http/ApiFailure.js';
import type { DraftFields } from '../records/DraftRecord.js';

/** Throws when the document is of a kind the emulator does not issue, or its texts would break the schema of the XML. */
export function assertSupported({ invoice_type, complements = [], series, items = [] }: DraftFields): void {
  if (invoice_type !== 'I' && invoice_type !== 'E') {
    throw unsupported('The emulator stamps documents of type I and E', 'invoice_type: must be I or E to stamp');
  }
  // Anexo 20: Serie is 1 to 25 characters; neither it nor Descripcion may hold a bar, which separates fields in the original chain.
  const broken = [
    ...complements.flatMap(({ data }, index) => (isOneElement(data) ? [] : [`complements[${index}].data: must be one XML element`])),
    ...(series && !/^[^|]{1,25}$/.test(series) ? ['series: must be at most 25 characters long, without |'] : []),
    ...items.flatMap(({ description }, index) => (description?.includes('|') ? [`items[${index}].description: must not hold |`] : [])),
  ];
  // 301 is what providers answer to an XML that does not follow the schema.
  if (broken[0] !== undefined) throw new ApiFailure(422, 'cfdi_service_error', `301 - XML mal formado: ${broken[0]}`, broken);
}

/** Whether a text is one element that can stand inside another document. */
function isOneElement(data: unknown): boolean {
  return typeof data === 'string' && /^<[A-Za-z_]/.test(data.trim()) && XMLValidator.validate(data) === true;
}

function unsupported(message: string, detail: string): ApiFailure {
  return new ApiFailure(400, 'operation_not_allowed', message, [detail]);
}
