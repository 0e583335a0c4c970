import { parseCsf, parseCsfQr, type CsfData } from '@gigstack-ui/cfdi/csf';
import { readPdf, type PdfProblem } from './readPdf.js';

/** Why a file gives nothing to fill the form with. */
export type CsfProblem =
  | PdfProblem
  | 'empty'
  | 'too_large'
  | 'not_pdf'
  /** A PDF of something else. */
  | 'not_csf'
  /** Only pictures, and no code of the Cédula in them. */
  | 'no_text'
  /** It is not this client's. */
  | 'other_person';

/** What a file gives: the data of a Constancia, the RFC in the code of a scanned one, or why nothing. */
export type CsfFileReading = { readonly state: 'read'; readonly data: CsfData } | { readonly state: 'code'; readonly rfc: string } | { readonly state: 'failed'; readonly problem: CsfProblem };

/** What the API's own endpoint takes. */
export const CSF_MAX_BYTES = 5 * 1024 * 1024;

/** A Constancia has some four pages; what has more is another document. */
const MAX_PAGES = 10;

/** Reads a Constancia or Cédula on this machine; the text goes nowhere and is not kept. */
export async function readCsf(file: Blob, { script, signal }: { readonly script: string; readonly signal: AbortSignal }): Promise<CsfFileReading> {
  const failed = (problem: CsfProblem) => ({ state: 'failed', problem }) as const;
  if (file.size === 0) return failed('empty');
  if (file.size > CSF_MAX_BYTES) return failed('too_large');
  const bytes = await file.arrayBuffer();
  if (new TextDecoder('latin1').decode(bytes.slice(0, 5)) !== '%PDF-') return failed('not_pdf');
  const pdf = await readPdf(bytes, { script, maxPages: MAX_PAGES, signal });
  if (pdf.state === 'failed') return failed(pdf.reason);
  const reading = parseCsf(pdf.items);
  if (reading.state === 'read') return reading;
  if (reading.state === 'not_csf') return failed('not_csf');
  const [code] = pdf.codes.flatMap((text) => parseCsfQr(text) ?? []);
  return code ? { state: 'code', rfc: code.rfc } : failed('no_text');
}
