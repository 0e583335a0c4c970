import { queryAllByRole, queryByRole } from '@testing-library/dom';
import { waitFor } from '@testing-library/react';
import type { ComboboxProps } from '../../combobox/Combobox.js';
import type { AdapterRule } from '../AdapterRule.js';

/** Items that are no strings: an adapter reads them through `itemKey` and `itemLabel` alone. */
export const clients: readonly unknown[] = [
  { id: 'a', name: 'Panadería' },
  { id: 'b', name: 'Distribuidora' },
];
const read = (item: unknown, key: 'id' | 'name') => (item as Record<'id' | 'name', string>)[key];

/** What a combobox needs to read such items. */
export const comboboxProps: ComboboxProps<unknown> = {
  label: 'Nombre',
  items: clients,
  itemKey: (item) => read(item, 'id'),
  itemLabel: (item) => read(item, 'name'),
  value: null,
};

const input = (page: HTMLElement) => queryByRole<HTMLInputElement>(page, 'combobox');

/** Rules of a combobox: it shows labels, reports items and tells what is typed. */
export const comboboxRules: readonly AdapterRule<ComboboxProps<unknown>>[] = [
  {
    rule: 'shows the label of its value',
    otherwise: 'does not show `itemLabel(value)` as its text: render it while nothing is typed',
    async holds({ show, page }) {
      await show({ ...comboboxProps, value: clients[1] });
      return input(page)?.value === 'Distribuidora';
    },
  },
  {
    rule: 'reports the item that is chosen, once',
    otherwise: 'does not call `onValueChange` once with the item that is chosen: call it with the very item of `items`, not with its label or key',
    async holds({ show, page, user }) {
      const reports: unknown[] = [];
      await show({ ...comboboxProps, onValueChange: (item) => reports.push(item) });
      const element = input(page);
      if (!element) return false;
      await user.click(element);
      if (queryAllByRole(page, 'option').length === 0) await user.keyboard('{ArrowDown}');
      const option = queryAllByRole(page, 'option', { name: /Distribuidora/ })[0];
      if (option) await user.click(option);
      return reports.length === 1 && reports[0] === clients[1];
    },
  },
  {
    rule: 'tells what is typed, and shows what comes back as it comes',
    otherwise: 'does not call `onInputValueChange` with what is typed or filters the answer away, so a search on a server finds nothing: call it with each key and show `items` as they are',
    async holds({ show, page, user }) {
      const typed: string[] = [];
      const props = { ...comboboxProps, onInputValueChange: (text: string) => typed.push(text) };
      await show(props);
      const element = input(page);
      if (!element) return false;
      await user.click(element);
      await user.keyboard('zz');
      await show({ ...props, items: [clients[0]] });
      return typed.includes('zz') && (await waitFor(() => queryAllByRole(page, 'option', { name: /Panadería/ }).length)) === 1;
    },
  },
];
