import { queryAllByRole, queryByRole } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import type { SelectProps } from '../../select/Select.js';
import type { AdapterRule } from '../AdapterRule.js';

export const choices = [
  { value: 'G01', label: 'Mercancías', code: 'G01' },
  { value: 'G03', label: 'Gastos', code: 'G03' },
  { value: 'D01', label: 'Honorarios', code: 'D01', disabled: true },
] as const;

const control = (page: HTMLElement) => queryByRole(page, 'combobox');

async function choose(page: HTMLElement, user: UserEvent, label: string): Promise<void> {
  const element = control(page);
  if (element instanceof HTMLSelectElement) {
    const option = [...element.options].find(({ text }) => text.includes(label));
    if (option && !option.disabled) await user.selectOptions(element, option);
    return;
  }
  if (element) await user.click(element);
  const option = queryAllByRole(page, 'option', { name: new RegExp(label) })[0];
  if (option) await user.click(option);
}

/** What a select shows as chosen. */
function shownIn(page: HTMLElement): string {
  const element = control(page);
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  return element instanceof HTMLInputElement ? element.value : (element?.textContent ?? '');
}

/** Rules of a select: what it shows and what it reports. */
export function choiceRules(props: SelectProps<string>): AdapterRule<SelectProps<string>>[] {
  return [
    {
      rule: 'shows what is chosen, and nothing chosen for null',
      otherwise: 'does not show the label of `value`, or shows a first option for null: show the option whose value it is, and a placeholder for null',
      async holds({ show, page }) {
        await show({ ...props, value: null });
        const none = shownIn(page);
        await show({ ...props, value: 'G03' });
        return !choices.some(({ label }) => none.includes(label)) && shownIn(page).includes('Gastos');
      },
    },
    {
      rule: 'reports the value that is chosen, once',
      otherwise: 'does not call `onValueChange` once with the `value` of the option that is chosen: call it with that string, never with an event or an index',
      async holds({ show, page, user }) {
        const reports: unknown[] = [];
        await show({ ...props, value: 'G01', onValueChange: (value) => reports.push(value) });
        await choose(page, user, 'Gastos');
        return reports.length === 1 && reports[0] === 'G03';
      },
    },
    {
      rule: 'leaves a value that is given to whoever gives it',
      otherwise: 'shows a choice that was not accepted, so what is shown and what is saved differ: show `value` and only report the choice',
      async holds({ show, page, user }) {
        await show({ ...props, value: 'G01', onValueChange: () => {} });
        await choose(page, user, 'Gastos');
        return shownIn(page).includes('Mercancías');
      },
    },
    {
      rule: 'starts with its defaultValue and keeps its own choice then',
      otherwise: 'does not start with `defaultValue` or keep a choice of its own when no `value` is given: pass both on, or keep a state',
      async holds({ show, page, user }) {
        await show({ ...props, value: undefined, defaultValue: 'G01' });
        const first = shownIn(page);
        await choose(page, user, 'Gastos');
        return first.includes('Mercancías') && shownIn(page).includes('Gastos');
      },
    },
    {
      rule: 'keeps an option that is off from being chosen',
      otherwise: 'lets people choose an option that is `disabled`: pass it on to the option',
      async holds({ show, page, user }) {
        const reports: unknown[] = [];
        await show({ ...props, value: 'G01', onValueChange: (value) => reports.push(value) });
        await choose(page, user, 'Honorarios');
        return reports.length === 0;
      },
    },
  ];
}
