import { queryByRole } from '@testing-library/dom';
import type { ConfirmDialogProps } from '../../dialog/ConfirmDialog.js';
import type { AdapterRule } from '../AdapterRule.js';

/** A question that is on the page. */
export const question: ConfirmDialogProps = { open: true, title: 'Receptor', confirmLabel: 'Borrar', onConfirm: () => {} };

/** Rules of the dialog that asks once before an act. */
export const confirmRules: readonly AdapterRule<ConfirmDialogProps>[] = [
  {
    rule: 'acts on its confirming button, once',
    otherwise: 'does not call `onConfirm` once when the button with `confirmLabel` is pressed: pass it on to that button',
    async holds({ show, page, user }) {
      let acts = 0;
      await show({ ...question, onConfirm: () => (acts += 1) });
      const confirm = queryByRole(page, 'button', { name: /Borrar/ });
      if (confirm) await user.click(confirm);
      return acts === 1;
    },
  },
  {
    rule: 'has a way out',
    otherwise: 'has no button that calls `onOpenChange(false)` without acting: add one with `cancelLabel`',
    async holds({ show, page, user }) {
      const asked: boolean[] = [];
      let acts = 0;
      await show({ ...question, cancelLabel: 'Volver', onOpenChange: (open) => asked.push(open), onConfirm: () => (acts += 1) });
      const cancel = queryByRole(page, 'button', { name: /Volver/ });
      if (cancel) await user.click(cancel);
      return acts === 0 && asked.length === 1 && asked[0] === false;
    },
  },
  {
    rule: 'stays and does nothing while it is loading',
    otherwise: 'can be confirmed again or shut while it is `loading`, so an act could run twice: ignore presses and Escape until it is over',
    async holds({ show, page, user }) {
      let heard = 0;
      await show({ ...question, loading: true, onOpenChange: () => (heard += 1), onConfirm: () => (heard += 1) });
      const confirm = queryByRole(page, 'button', { name: /Borrar/ });
      if (confirm) await user.click(confirm);
      await user.keyboard('{Escape}');
      return confirm !== null && heard === 0;
    },
  },
];
