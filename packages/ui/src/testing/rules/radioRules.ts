import { queryByRole } from '@testing-library/dom';
import type { RadioGroupProps } from '../../radio-group/RadioGroup.js';
import type { AdapterRule } from '../AdapterRule.js';
import { choices } from './choiceRules.js';

/** What both kinds of radio group take. */
export type OneOfFew = Pick<RadioGroupProps<string>, 'label' | 'options' | 'value' | 'defaultValue' | 'onValueChange' | 'disabled'>;

export const oneOfFew: OneOfFew = { label: 'Nombre', options: choices, value: 'G01' };

const radio = (page: HTMLElement, label: string) => queryByRole(page, 'radio', { name: new RegExp(label) });
const isOn = (element: HTMLElement | null) => element !== null && (element.matches(':checked') || element.getAttribute('aria-checked') === 'true');

/** Rules of a group of radios, in a column or as segments. */
export const radioRules: readonly AdapterRule<OneOfFew>[] = [
  {
    rule: 'shows what is chosen, and nothing for null',
    otherwise: 'does not check the radio of `value`, or checks one for null: check the one whose value it is',
    async holds({ show, page }) {
      await show({ ...oneOfFew, value: 'G03' });
      const isShown = isOn(radio(page, 'Gastos'));
      await show({ ...oneOfFew, value: null });
      return isShown && !choices.some(({ label }) => isOn(radio(page, label)));
    },
  },
  {
    rule: 'reports the value that is chosen, once, and leaves the choice to whoever gives it',
    otherwise: 'does not call `onValueChange` once with the `value` that is chosen, or shows a choice that was not accepted: call it with that string and show `value`',
    async holds({ show, page, user }) {
      const reports: unknown[] = [];
      await show({ ...oneOfFew, onValueChange: (value) => reports.push(value) });
      const element = radio(page, 'Gastos');
      if (element) await user.click(element);
      return reports.length === 1 && reports[0] === 'G03' && isOn(radio(page, 'Mercancías'));
    },
  },
  {
    rule: 'starts with its defaultValue and keeps its own choice then',
    otherwise: 'does not start with `defaultValue` or keep a choice of its own when no `value` is given: pass both on, or keep a state',
    async holds({ show, page, user }) {
      await show({ ...oneOfFew, value: undefined, defaultValue: 'G01' });
      const isFirst = isOn(radio(page, 'Mercancías'));
      const element = radio(page, 'Gastos');
      if (element) await user.click(element);
      return isFirst && isOn(radio(page, 'Gastos'));
    },
  },
  {
    rule: 'keeps an option that is off from being chosen',
    otherwise: 'lets people choose an option that is `disabled`: pass it on to the radio',
    async holds({ show, page, user }) {
      const reports: unknown[] = [];
      await show({ ...oneOfFew, onValueChange: (value) => reports.push(value) });
      const element = radio(page, 'Honorarios');
      if (element) await user.click(element);
      return element !== null && reports.length === 0;
    },
  },
];
