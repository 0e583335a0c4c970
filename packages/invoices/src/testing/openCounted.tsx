import { waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { expect } from 'vitest';
import { DraftInvoiceEditor } from '../draft-invoice-editor/DraftInvoiceEditor.js';
import { lastRenders } from './lastRenders.js';
import { renderWithGigstack } from './renderWithGigstack.js';
import { longInvoice } from './sampleInvoices.js';
import { startGigstack } from './startGigstack.js';

/** The editor with as many lines as asked for, once all of them stand there. */
export async function openCounted(count: number) {
  const gigstack = startGigstack();
  let commits: (readonly string[])[] = [];
  const { container } = renderWithGigstack(
    gigstack,
    <Profiler id="editor" onRender={() => commits.push(lastRenders(document.body.firstElementChild ?? document.body))}>
      <DraftInvoiceEditor defaults={longInvoice(count)} />
    </Profiler>,
  );
  await waitFor(() => expect(container.querySelectorAll('[data-gs-line]')).toHaveLength(count));
  return {
    gigstack,
    /** Commits and rendered components of one act, which nothing that loads meanwhile can come into: it ends before the page is given back. */
    cost: (run: () => void) => {
      commits = [];
      run();
      return { commits: commits.length, rendered: commits.flat().sort() };
    },
  };
}
