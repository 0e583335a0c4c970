import { isRecord } from '../isRecord.js';
import { reading } from './reading.js';

/** A preview of a draft: the PDF in base64, without a `data:` prefix. */
export interface DraftPreview {
  pdf: string;
}

const names = ['pdf', 'preview_pdf', 'preview', 'content', 'data'] as const;

function findPdf(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value.replace(/^data:[^,]*,/, '');
  if (!isRecord(value)) return undefined;
  return names.map((name) => findPdf(value[name])).find((pdf) => pdf !== undefined);
}

/** Reads the PDF of a preview wherever the answer keeps it: the documentation does not name the field. @source inferred; the sibling SAT route uses a top-level `pdf` */
export const previewPdf = reading('object with the PDF in base64', (body): DraftPreview | undefined => {
  const pdf = findPdf(body);
  return pdf === undefined ? undefined : { pdf };
});
