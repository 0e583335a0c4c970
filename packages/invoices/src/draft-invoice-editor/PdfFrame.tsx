'use client';
import { Button, ExternalIcon, useMessages } from '@gigstack-ui/ui';
import { useEffect, useRef } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { keepFocusOutside } from './keepFocusOutside.js';

/** A PDF (base64) in its place, and the way to see it on a page of its own where the browser shows none inside another page. */
export function PdfFrame({ pdf, isStale }: { pdf: string; isStale: boolean }) {
  const texts = useMessages(invoiceMessages);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => (frame.current ? keepFocusOutside(frame.current) : undefined), []);

  useEffect(() => {
    const bytes = Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    // The address lives exactly as long as this effect, so it is set here and not rendered.
    frame.current?.setAttribute('src', `${url}#navpanes=0&view=FitH`);
    return () => URL.revokeObjectURL(url);
  }, [pdf]);

  return (
    <>
      <iframe ref={frame} className="gs-preview-frame" title={texts.previewFrame} data-state={isStale ? 'stale' : 'fresh'} />
      <Button variant="quiet" className="gs-preview-open" onClick={() => window.open(frame.current?.src, '_blank', 'noopener')}>
        <ExternalIcon />
        {texts.previewOpen}
      </Button>
    </>
  );
}
