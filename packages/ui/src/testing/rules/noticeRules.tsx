import { queryAllByRole, queryByRole, queryByText } from '@testing-library/dom';
import type { ErrorFallbackProps } from '../../error-boundary/ErrorFallback.js';
import type { ToastProps } from '../../toast/Toast.js';
import type { AdapterRule } from '../AdapterRule.js';

/** A notice with a way back. */
export const toastProps: ToastProps = { text: 'Concepto borrado', tone: 'bad', onDismiss: () => {} };

/** Rules of a notice. */
export const toastRules: readonly AdapterRule<ToastProps>[] = [
  {
    rule: 'runs its act and goes',
    otherwise: 'does not call `action.onAction` once and `onDismiss` then: show a button with `action.label`',
    async holds({ show, page, user }) {
      const heard: string[] = [];
      await show({ ...toastProps, action: { label: 'Deshacer', onAction: () => heard.push('act') }, onDismiss: () => heard.push('gone') });
      const act = queryByRole(page, 'button', { name: 'Deshacer' });
      if (act) await user.click(act);
      return heard.join() === 'act,gone';
    },
  },
  {
    rule: 'can be closed',
    otherwise: 'has no button that calls `onDismiss`: one with the tone `bad` stays until it is closed',
    async holds({ show, page, user }) {
      let isGone = false;
      await show({ ...toastProps, onDismiss: () => (isGone = true) });
      const close = queryAllByRole(page, 'button').at(-1);
      if (close) await user.click(close);
      return isGone;
    },
  },
];

/** A part that broke. */
export const brokenProps: ErrorFallbackProps = { supportId: 'K7QM-2ZPX', retry: () => {} };

/** Rules of what stands in the place of a broken part. */
export const brokenRules: readonly AdapterRule<ErrorFallbackProps>[] = [
  {
    rule: 'shows the support id and tries again',
    otherwise: 'does not show `supportId` or has no button that calls `retry`: the id ties what a person saw to your log',
    async holds({ show, page, user }) {
      let tries = 0;
      await show({ ...brokenProps, retry: () => (tries += 1) });
      const button = queryAllByRole(page, 'button').at(-1);
      if (button) await user.click(button);
      return queryByText(page, /K7QM-2ZPX/) !== null && tries === 1;
    },
  },
];
