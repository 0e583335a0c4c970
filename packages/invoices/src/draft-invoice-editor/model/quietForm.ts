import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftInvoiceForm } from '../draftInvoiceForm.js';

/** Milliseconds without an edit before findings are looked for again. */
const QUIET = 250;

/** The form as it was when the typing last rested: checking a whole invoice is for then, not for every key. */
export function quietForm(form: StoreApi<DraftInvoiceForm>): StoreApi<DraftInvoiceForm> {
  const quiet = createStore<DraftInvoiceForm>(() => form.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.subscribe((values) => {
    clearTimeout(timer);
    timer = setTimeout(() => quiet.setState(values, true), QUIET);
  });
  return quiet;
}
