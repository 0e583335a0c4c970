import * as z from 'zod/mini';

/** A preview of a draft: the PDF in base64, without a `data:` prefix. */
export interface DraftPreview {
  pdf: string;
}

const names = ['pdf', 'preview_pdf', 'preview', 'content'] as const;

function findPdf(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value.replace(/^data:[^,]*,/, '');
  if (typeof value !== 'object' || value === null) return undefined;
  const record = value as Record<string, unknown>;
  return names.map((name) => record[name]).map((found) => findPdf(found)).find((pdf) => pdf !== undefined) ?? findPdf(record.data);
}

/** Reads the PDF of a preview wherever the answer keeps it: the documentation does not name the field. @source inferred; the sibling SAT route uses a top-level `pdf` */
export const previewPdf = z.pipe(
  z.unknown(),
  z.transform((body, context): DraftPreview => {
    const pdf = findPdf(body);
    if (pdf !== undefined) return { pdf };
    context.issues.push({ code: 'invalid_type', expected: 'string', input: undefined, path: ['data', 'pdf'] });
    return z.NEVER;
  }),
);
