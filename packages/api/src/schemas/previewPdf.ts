import { isRecord } from '../isRecord.js';
import { reading } from './reading.js';

/** A preview of a draft: the PDF in base64, without a `data:` prefix. */
export interface DraftPreview {
  pdf: string;
}

const names = ['pdf', 'preview_pdf', 'preview', 'content', 'data'] as const;

// How every PDF begins, in base64.
const PDF = 'JVBERi0';

function findPdf(value: unknown): string | undefined {
  if (typeof value === 'string') {
    const base64 = value.replace(/^data:[^,]*,/, '');
    return base64.startsWith(PDF) ? base64 : undefined;
  }
  if (!isRecord(value)) return undefined;
  return names.map((name) => findPdf(value[name])).find((pdf) => pdf !== undefined);
}

/** Reads the PDF of a preview wherever the answer keeps it: the documentation does not name the field. @source inferred; the sibling SAT route uses a top-level `pdf` */
export const previewPdf = reading('object', (body, issues): DraftPreview | undefined => {
  const pdf = findPdf(body);
  if (pdf === undefined) issues.push({ code: 'invalid_type', expected: 'PDF in base64', input: undefined, path: ['pdf'] });
  return pdf === undefined ? undefined : { pdf };
});
