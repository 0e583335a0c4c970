import { queryByRole } from '@testing-library/dom';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { AdapterRule } from '../AdapterRule.js';

interface Pressable extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'type'> {
  onClick?: ButtonHTMLAttributes<HTMLButtonElement>['onClick'];
  loading?: boolean | undefined;
}

/** Rules of buttons: what a press does, when it does nothing, and what it does in a form. */
export function actRules<P extends Pressable>(props: P, name: string): AdapterRule<P>[] {
  const button = (page: HTMLElement) => queryByRole(page, 'button', { name: new RegExp(name) });
  const inForm = (onSubmit: () => void) => (adapter: ReactNode) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {adapter}
    </form>
  );
  return [
    {
      rule: 'acts once per press, by pointer, Enter and Space',
      otherwise: 'does not call `onClick` exactly once per press: pass it on to the <button>',
      async holds({ show, page, user }) {
        let presses = 0;
        await show({ ...props, onClick: () => (presses += 1) });
        const element = button(page);
        if (!element) return false;
        await user.click(element);
        element.focus();
        await user.keyboard('{Enter}');
        await user.keyboard(' ');
        return presses === 3;
      },
    },
    {
      rule: 'does nothing when it is disabled',
      otherwise: 'can be pressed while it is `disabled`, so an act could start that must not: pass `disabled` on to the <button>',
      async holds({ show, page, user }) {
        let presses = 0;
        await show({ ...props, disabled: true, onClick: () => (presses += 1) });
        const element = button(page);
        if (!element) return false;
        await user.click(element);
        return presses === 0 && (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true');
      },
    },
    {
      rule: 'does nothing while it is loading, and keeps the focus',
      otherwise: 'acts again or loses the focus while it is `loading`, so a stamp could be asked for twice: ignore presses and set `aria-busy`, without `disabled`',
      async holds({ show, page, user }) {
        let presses = 0;
        const press = () => (presses += 1);
        await show({ ...props, onClick: press });
        button(page)?.focus();
        await show({ ...props, loading: true, onClick: press });
        const element = queryByRole(page, 'button', { busy: true });
        const isFocused = element?.matches(':focus') ?? false;
        await user.keyboard('{Enter}');
        if (element) await user.click(element);
        return isFocused && presses === 0;
      },
    },
    {
      rule: 'submits a form only when told',
      otherwise: 'does not treat `type` as we do, so it sends a form around it unasked or not at all: use `type="button"` unless `type` says otherwise',
      async holds({ show, page, user }) {
        let submits = 0;
        const form = inForm(() => (submits += 1));
        await show({ ...props }, form);
        let element = button(page);
        if (element) await user.click(element);
        if (submits > 0) return false;
        await show({ ...props, type: 'submit' }, form);
        element = button(page);
        if (element) await user.click(element);
        return submits === 1;
      },
    },
  ];
}
