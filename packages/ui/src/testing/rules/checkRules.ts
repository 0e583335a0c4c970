import { queryByRole } from '@testing-library/dom';
import type { CheckboxProps } from '../../check/Checkbox.js';
import type { AdapterRule } from '../AdapterRule.js';
import { isOff } from './fieldRules.js';

type CheckProps = Omit<CheckboxProps, 'indeterminate'>;

const isOn = (control: HTMLElement | null) => control !== null && (control.matches(':checked') || control.getAttribute('aria-checked') === 'true');

/** Rules of a checkbox or switch. */
export function checkRules(role: 'checkbox' | 'switch'): AdapterRule<CheckProps>[] {
  const props: CheckProps = { label: 'Enviar' };
  const control = (page: HTMLElement, description?: string) => queryByRole(page, role, { name: /Enviar/, ...(description && { description: new RegExp(description) }) });
  return [
    {
      rule: 'is named by its label',
      otherwise: `has no ${role} named by \`label\`: put the text into its <label>`,
      async holds({ show, page }) {
        await show(props);
        const plain = control(page) !== null;
        await show({ ...props, hideLabel: true });
        return plain && control(page) !== null;
      },
    },
    {
      rule: 'shows whether it is on, and reports a press once',
      otherwise: 'does not show `checked` or does not call `onCheckedChange` once with true or false: call it with a boolean, never with an event',
      async holds({ show, page, user }) {
        const reports: unknown[] = [];
        await show({ ...props, checked: true, onCheckedChange: (value) => reports.push(value) });
        const element = control(page);
        if (!element || !isOn(element)) return false;
        await user.click(element);
        return reports.length === 1 && reports[0] === false && isOn(control(page));
      },
    },
    {
      rule: 'starts with its defaultChecked and keeps its own state then',
      otherwise: 'does not start with `defaultChecked` or change by itself when no `checked` is given: pass it on, or keep a state',
      async holds({ show, page, user }) {
        await show({ ...props, defaultChecked: true });
        const element = control(page);
        if (!element || !isOn(element)) return false;
        await user.click(element);
        return !isOn(control(page));
      },
    },
    {
      rule: 'can be switched off',
      otherwise: 'can be pressed while it is `disabled`: pass it on to the control',
      async holds({ show, page, user }) {
        const reports: unknown[] = [];
        await show({ ...props, disabled: true, onCheckedChange: (value) => reports.push(value) });
        const element = control(page);
        if (element) await user.click(element);
        return isOff(element) && reports.length === 0;
      },
    },
    {
      rule: 'says its hint and its error',
      otherwise: 'does not tie `hint` and `error` to the control, or does not set `aria-invalid`: name the text in `aria-describedby`',
      async holds({ show, page }) {
        await show({ ...props, hint: 'Con copia' });
        const isHinted = control(page, 'Con copia') !== null;
        await show({ ...props, error: 'Falta el correo' });
        return isHinted && control(page, 'Falta el correo')?.getAttribute('aria-invalid') === 'true';
      },
    },
  ];
}

/** The third state of a checkbox. */
export const indeterminateRule: AdapterRule<CheckboxProps> = {
  rule: 'shows that some of it is on',
  otherwise: 'does not show `indeterminate`, so a list would say that all or nothing is chosen: set the property of the input or `aria-checked="mixed"`',
  async holds({ show, page }) {
    await show({ label: 'Enviar', indeterminate: true });
    const element = queryByRole(page, 'checkbox');
    return element instanceof HTMLInputElement ? element.indeterminate : element?.getAttribute('aria-checked') === 'mixed';
  },
};
