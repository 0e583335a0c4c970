import { queryByTitle } from '@testing-library/dom';
import type { CopyButtonProps } from '../../copy-button/CopyButton.js';
import type { FileDropProps } from '../../file-drop/FileDrop.js';
import type { PdfViewProps } from '../../pdf-view/PdfView.js';
import type { AdapterRule } from '../AdapterRule.js';

/** A place for one PDF. */
export const dropProps: FileDropProps = { label: 'Nombre', accept: '.pdf', onFiles: () => {} };
export const fileInput = (page: HTMLElement) => page.querySelector<HTMLInputElement>('input[type="file"]');

/** Rules of a place for files. */
export const dropRules: readonly AdapterRule<FileDropProps>[] = [
  {
    rule: 'gives the files that are chosen',
    otherwise: 'does not call `onFiles` with an array of the files: call it with Files, never with an event or a FileList',
    async holds({ show, page, user }) {
      const given: File[] = [];
      await show({ ...dropProps, onFiles: (files) => given.push(...files) });
      const input = fileInput(page);
      if (input) await user.upload(input, new File(['%PDF-'], 'a.pdf', { type: 'application/pdf' }));
      return given.length === 1 && given[0] instanceof File;
    },
  },
  {
    rule: 'takes no file that it must not, and tells why',
    otherwise: 'takes a file that is too large or of another kind, or does not call `onReject`: hold it to `accept` and `maxSize` yourself, for a drop knows neither',
    async holds({ show, page, user }) {
      const reasons: string[] = [];
      let taken = 0;
      await show({ ...dropProps, maxSize: 4, onFiles: (files) => (taken += files.length), onReject: (rejected) => reasons.push(...rejected.map(({ reason }) => reason)) });
      const input = fileInput(page);
      if (input) await user.upload(input, new File(['%PDF-'], 'a.pdf', { type: 'application/pdf' }));
      return taken === 0 && reasons.join() === 'size';
    },
  },
];

/** The smallest text of a PDF. */
export const pdfProps: PdfViewProps = { pdf: btoa('%PDF-1.4'), title: 'PDF de la factura' };

/** Rules of a PDF in its place. */
export const pdfRules: readonly AdapterRule<PdfViewProps>[] = [
  {
    rule: 'takes a Blob as well as base64',
    otherwise: 'does not show a Blob under the same `title`: `pdf` is either',
    async holds({ show, page }) {
      await show({ ...pdfProps, pdf: new Blob(['%PDF-1.4'], { type: 'application/pdf' }) });
      return queryByTitle(page, pdfProps.title) !== null;
    },
  },
];

/** A text to copy. */
export const copyProps: CopyButtonProps = { value: 'https://pagos.example/p/1', label: 'Copiar la liga' };

/** Rules of the button that copies. */
export const copyRules: readonly AdapterRule<CopyButtonProps>[] = [
  {
    rule: 'copies its value and tells',
    otherwise: 'does not copy `value` or does not call `onCopied` when it has: write it to the clipboard, then call it',
    async holds({ show, page, user }) {
      let told = 0;
      await show({ ...copyProps, onCopied: () => (told += 1) });
      const button = page.querySelector('button');
      if (button) await user.click(button);
      return told === 1 && (await navigator.clipboard.readText()) === copyProps.value;
    },
  },
];
