/** The bytes as a PDF, whatever type they came with; null when the text is no base64. */
export function toPdfBlob(pdf: Blob | string): Blob | null {
  if (typeof pdf !== 'string') return pdf.slice(0, pdf.size, 'application/pdf');
  try {
    return new Blob([Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0))], { type: 'application/pdf' });
  } catch {
    return null;
  }
}
