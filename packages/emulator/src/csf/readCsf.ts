import { parseCsf, type CsfData } from '@gigstack-ui/cfdi/csf';
import { ApiFailure } from '../http/ApiFailure.js';
import { pdfTextItems } from './pdfTextItems.js';

/** What a Constancia de Situación Fiscal in PDF says; 400 in words when it is none or cannot be read. */
export async function readCsf(bytes: Uint8Array): Promise<CsfData> {
  const items = await pdfTextItems(bytes);
  if (!items) throw unreadable('The PDF is damaged or locked', 'file: must be a PDF that opens without a password');
  const reading = parseCsf(items);
  if (reading.state === 'no_text') throw unreadable('The PDF has no text; a scanned Constancia cannot be read', 'file: must have text');
  if (reading.state === 'not_csf') throw unreadable('The PDF is not a Constancia de Situación Fiscal', 'file: must be a Constancia de Situación Fiscal');
  if (reading.data.rfc === '') throw unreadable('The Constancia shows no RFC', 'file: must show an RFC');
  return reading.data;
}

function unreadable(message: string, detail: string): ApiFailure {
  return new ApiFailure(400, 'invalid_file_format', message, [detail]);
}
