'use client';
import { useEffect, useState } from 'react';

/** An address in this page for a PDF in base64, for as long as it is shown; undefined without one. */
export function usePdfUrl(pdf: string | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (pdf === undefined) return;
    const bytes = Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    setUrl(made);
    return () => {
      setUrl(undefined);
      URL.revokeObjectURL(made);
    };
  }, [pdf]);
  return url;
}
