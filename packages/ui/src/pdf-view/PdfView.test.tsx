import { createRef } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { PdfView } from './PdfView.js';

const pdf = btoa('%PDF-1.4');

describe('PdfView', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('has no axe violations, shows the bytes from an address of its own, passes its ref and gives the address back', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValueOnce('blob:one').mockReturnValueOnce('blob:two');
    const shown = () => made.mock.lastCall?.[0] as Blob | undefined;
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    const ref = createRef<HTMLIFrameElement>();
    const { rerender, unmount } = render(<PdfView ref={ref} pdf={pdf} title="PDF de la factura" />, { wrapper: GigstackUIProvider });
    expect(ref.current).toBe(screen.getByTitle('PDF de la factura'));
    expect(ref.current).toHaveAttribute('src', expect.stringMatching(/^blob:one#/));
    expect(await shown()?.text()).toBe('%PDF-1.4');
    await expectNoAxeViolations();

    // Whatever type a host gave them, bytes are never shown as a page.
    rerender(<PdfView ref={ref} pdf={new Blob(['<script>'], { type: 'text/html' })} title="PDF de la factura" stale />);
    expect(revoked).toHaveBeenCalledWith('blob:one');
    expect(shown()?.type).toBe('application/pdf');
    expect(ref.current).toHaveAttribute('data-state', 'stale');
    unmount();
    expect(revoked).toHaveBeenCalledWith('blob:two');
  });

  it('opens on a page of its own, which is all there is where a browser shows no PDF inside a page', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    vi.stubGlobal('navigator', Object.create(navigator, { pdfViewerEnabled: { value: false } }));
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    render(<PdfView pdf={pdf} title="PDF de la factura" />, { wrapper: GigstackUIProvider });
    expect(screen.queryByTitle('PDF de la factura')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Abrir en otra pestaña' }));
    expect(open).toHaveBeenCalledWith('blob:one', '_blank', 'noopener');
  });

  it('says so when the text is no file', () => {
    render(<PdfView pdf="<html>" title="PDF de la factura" />, { wrapper: GigstackUIProvider });
    expect(screen.getByRole('alert')).toHaveTextContent('Este PDF llegó incompleto');
  });
});
