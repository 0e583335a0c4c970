'use client';
import { forwardRef, useEffect, useImperativeHandle, useMemo, useRef, useSyncExternalStore, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Alert } from '../alert/Alert.js';
import { Button } from '../button/Button.js';
import { ExternalIcon } from '../icons/ExternalIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { keepFocusOutside } from './keepFocusOutside.js';
import { toPdfBlob } from './toPdfBlob.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of PdfView; native props go to the `iframe`. */
export interface PdfViewProps extends Omit<ComponentPropsWithoutRef<'iframe'>, 'src' | 'srcDoc' | 'title' | 'children'> {
  /** The file, or its bytes in base64 as the API sends them. Never an address: the page shows no file from a place it does not own. */
  pdf: Blob | string;
  /** What the file is, for assistive technology: "PDF de la factura A-12". */
  title: string;
  /** What is shown no longer agrees with what the person sees around it. */
  stale?: boolean | undefined;
}

const never = () => () => {};
// Phones show no PDF inside a page.
const canShow = () => navigator.pdfViewerEnabled !== false;

const OwnPdfView = forwardRef<HTMLIFrameElement, PdfViewProps>(function PdfView({ pdf, title, stale = false, className, ...rest }, ref) {
  const slotClass = useSlotClasses();
  const texts = useMessages(uiMessages);
  const frame = useRef<HTMLIFrameElement>(null);
  const address = useRef<string>('');
  const isShown = useSyncExternalStore(never, canShow, () => true);
  const blob = useMemo(() => toPdfBlob(pdf), [pdf]);
  useImperativeHandle(ref, () => frame.current as HTMLIFrameElement, []);

  useEffect(() => (frame.current ? keepFocusOutside(frame.current) : undefined), [isShown]);

  useEffect(() => {
    if (!blob) return;
    // The address lives exactly as long as this effect, so it is set here and not rendered.
    address.current = URL.createObjectURL(blob);
    frame.current?.setAttribute('src', `${address.current}#navpanes=0&view=FitH`);
    return () => URL.revokeObjectURL(address.current);
  }, [blob, isShown]);

  if (!blob) return <Alert tone="bad" title={texts.pdfBroken} />;
  return (
    <>
      {isShown ? (
        <iframe data-gs-slot="pdf-view" {...rest} ref={frame} title={title} className={slotClass('pdf-view', 'gs-pdf', className)} data-state={stale ? 'stale' : 'fresh'} />
      ) : (
        <p className="gs-field-message">{texts.pdfElsewhere}</p>
      )}
      <Button variant={isShown ? 'quiet' : 'primary'} className="gs-pdf-open" onClick={() => window.open(address.current, '_blank', 'noopener')}>
        <ExternalIcon />
        {texts.pdfOpen}
      </Button>
    </>
  );
});

/** A PDF in its place, from an address of this page's own, and the way to see it on a page of its own. */
export const PdfView = adaptable('PdfView', OwnPdfView);
