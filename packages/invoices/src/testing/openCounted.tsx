import { act } from '@testing-library/react';
import { Profiler } from 'react';
import { DraftInvoiceEditor } from '../draft-invoice-editor/DraftInvoiceEditor.js';
import { lastRenders } from './lastRenders.js';
import { renderWithGigstack } from './renderWithGigstack.js';
import { longInvoice } from './sampleInvoices.js';
import { startGigstack } from './startGigstack.js';

/** The editor with as many lines as asked for, once what loads later is there; `cost` tells the commits and rendered components of one act. */
export async function openCounted(count: number) {
  const gigstack = startGigstack();
  let commits = 0;
  const { container } = renderWithGigstack(
    gigstack,
    <Profiler id="editor" onRender={() => (commits += 1)}>
      <DraftInvoiceEditor defaults={longInvoice(count)} />
    </Profiler>,
  );
  // Until what loads later is there, so that nothing else renders meanwhile.
  await act(() => new Promise((done) => setTimeout(done, 1500)));
  return {
    gigstack,
    /** Commits and rendered components of one act. */
    cost: (run: () => void) => {
      commits = 0;
      run();
      return { commits, rendered: lastRenders(container) };
    },
  };
}
