'use client';
import { useMemo } from 'react';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { qrPath } from './qrPath.js';

/** The modules of a QR code as one path, with the quiet zone cameras need; a sentence when the value does not fit in any code. */
export function QrDrawing({ value }: { value: string }) {
  const texts = useMessages(uiMessages);
  const drawing = useMemo(() => qrPath(value), [value]);
  if (!drawing) return <span className="gs-qr-broken">{texts.qrTooLong}</span>;
  return (
    <svg className="gs-qr-drawing" viewBox={`0 0 ${drawing.size} ${drawing.size}`} shapeRendering="crispEdges" aria-hidden="true" focusable="false">
      <path d={drawing.path} />
    </svg>
  );
}
