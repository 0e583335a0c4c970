import { createRef } from 'react';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { FileDrop, type FileDropProps } from './FileDrop.js';

const pdf = (size = 100, name = 'constancia.pdf') => new File([new Uint8Array(size)], name, { type: 'application/pdf' });

function setup(props: Partial<FileDropProps> = {}) {
  const onFiles = vi.fn();
  const onReject = vi.fn();
  const ref = createRef<HTMLInputElement>();
  render(<FileDrop ref={ref} label="Constancia" accept=".pdf,application/pdf" maxSize={5_242_880} onFiles={onFiles} onReject={onReject} {...props} />, { wrapper: GigstackUIProvider });
  const input = screen.getByLabelText<HTMLInputElement>('Constancia');
  const zone = input.parentElement as HTMLElement;
  const drop = (...files: File[]) => fireEvent.drop(zone, { dataTransfer: { files, types: ['Files'] } });
  return { onFiles, onReject, ref, input, zone, drop };
}

describe('FileDrop', () => {
  it('has no axe violations, says what it takes, and passes its ref', async () => {
    const { ref, input } = setup();
    expect(ref.current).toBe(input);
    expect(input).toHaveAccessibleDescription('PDF, hasta 5\u00a0MB');
    await expectNoAxeViolations();
  });

  it('takes a chosen file, the same one again, with the keyboard alone', async () => {
    const { onFiles, input } = setup();
    await userEvent.tab();
    expect(input).toHaveFocus();
    await userEvent.upload(input, pdf());
    await userEvent.upload(input, pdf());
    expect(onFiles).toHaveBeenCalledTimes(2);
    expect(input.value).toBe('');
  });

  it('takes a dropped and a pasted file', async () => {
    const { onFiles, drop, zone, input } = setup();
    fireEvent.dragOver(zone, { dataTransfer: { types: ['Files'] } });
    expect(zone).toHaveAttribute('data-state', 'over');
    drop(pdf());
    expect(zone).toHaveAttribute('data-state', 'ready');
    fireEvent.paste(input, { clipboardData: { files: [pdf()] } });
    expect(onFiles).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['of another kind', new File(['hola'], 'notas.txt', { type: 'text/plain' }), { reason: 'type', size: 4 }, 'Ese archivo no es PDF.'],
    ['too large', pdf(6_000_000), { reason: 'size', size: 6_000_000 }, 'Ese archivo pesa 5.7\u00a0MB; se aceptan hasta 5\u00a0MB.'],
    ['empty', pdf(0), { reason: 'empty', size: 0 }, 'Ese archivo está vacío.'],
  ])('says why a file %s was not taken, without its name', (_, file, rejection, sentence) => {
    const { onFiles, onReject, drop, input } = setup();
    drop(file);
    expect(onFiles).not.toHaveBeenCalled();
    expect(onReject).toHaveBeenCalledWith([rejection]);
    expect(JSON.stringify(onReject.mock.calls)).not.toContain(file.name);
    expect(input).toHaveAccessibleDescription(sentence);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(document.querySelector('[aria-live="assertive"]')?.textContent).toBe(sentence);
    drop(pdf());
    expect(onFiles).toHaveBeenCalledTimes(1);
    expect(input).not.toHaveAttribute('aria-invalid');
  });

  it('takes one of several unless told that several are fine', () => {
    const one = setup();
    one.drop(pdf(1), pdf(2));
    expect(one.onFiles).toHaveBeenCalledWith([expect.objectContaining({ size: 1 })]);
    expect(one.onReject).toHaveBeenCalledWith([{ reason: 'count', size: 2 }]);
  });

  it('takes nothing while it is busy, and the browser does not leave the page for a dropped file', async () => {
    const { onFiles, zone, input } = setup({ loading: 'Leyendo…' });
    const drop = createEvent.drop(zone, { dataTransfer: { files: [pdf()], types: ['Files'] } });
    fireEvent(zone, drop);
    expect(drop.defaultPrevented).toBe(true);
    const click = createEvent.click(input);
    fireEvent(input, click);
    expect(click.defaultPrevented).toBe(true);
    expect(onFiles).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('Leyendo…');
  });
});
