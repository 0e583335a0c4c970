import { queryByRole, queryByText } from '@testing-library/dom';
import type { ReactNode } from 'react';
import type { DialogProps } from '../../dialog/Dialog.js';
import type { AdapterRule } from '../AdapterRule.js';

type Sheet = Pick<DialogProps, 'open' | 'onOpenChange' | 'trigger' | 'title' | 'description' | 'children'> & { footer?: ReactNode };

/** The open sheet of a page. */
export const sheet = (page: HTMLElement) => queryByRole(page, 'dialog', { name: /Receptor/ }) ?? queryByRole(page, 'alertdialog', { name: /Receptor/ });

/** Rules of modal sheets: name, focus, and the ways in and out. */
export function sheetRules<P extends Sheet>(props: P): AdapterRule<P>[] {
  return [
    {
      rule: 'is named by its title and described by its description',
      otherwise: 'has no dialog named by `title` and described by `description`: tie them by `aria-labelledby` and `aria-describedby`',
      async holds({ show, page }) {
        await show({ ...props, open: true, description: 'Sin guardar' });
        const name = sheet(page);
        return name !== null && (name.getAttribute('aria-describedby') ?? '').split(' ').some((id) => page.ownerDocument.getElementById(id)?.textContent?.includes('Sin guardar'));
      },
    },
    {
      rule: 'shows nothing while it is shut',
      otherwise: 'stays on the page while `open` is false: render it only while it is open',
      async holds({ show, page }) {
        await show({ ...props, open: false });
        return sheet(page) === null && queryByText(page, 'Dentro') === null;
      },
    },
    {
      rule: 'shows its content and takes the focus',
      otherwise: 'does not show `children` or does not move the focus into itself, so a keyboard stays on the page behind: use a modal dialog that traps the focus',
      async holds({ show, page }) {
        await show({ ...props, open: true, children: <button type="button">Dentro</button> });
        const open = sheet(page);
        return open !== null && queryByText(open, 'Dentro') !== null && open.contains(page.ownerDocument.activeElement);
      },
    },
    {
      rule: 'asks to be shut on Escape',
      otherwise: 'does not call `onOpenChange(false)` on Escape, so a keyboard cannot leave it: call it from the close handler of your dialog',
      async holds({ show, user }) {
        const asked: boolean[] = [];
        await show({ ...props, open: true, onOpenChange: (open) => asked.push(open) });
        await user.keyboard('{Escape}');
        return asked.length === 1 && asked[0] === false;
      },
    },
    {
      rule: 'is opened by its trigger',
      otherwise: 'does not render `trigger`, or pressing it does not call `onOpenChange(true)`: show it in place of the dialog and open on its press',
      async holds({ show, page, user }) {
        const asked: boolean[] = [];
        await show({ ...props, open: false, trigger: <button type="button">Abrir</button>, onOpenChange: (open) => asked.push(open) });
        const trigger = queryByRole(page, 'button', { name: 'Abrir' });
        if (trigger) await user.click(trigger);
        return asked[0] === true;
      },
    },
  ];
}
