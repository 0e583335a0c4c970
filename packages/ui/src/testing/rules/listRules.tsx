import { queryAllByRole, queryByRole, queryByText } from '@testing-library/dom';
import type { DataGridProps } from '../../data-grid/DataGrid.js';
import type { PaginationProps } from '../../pagination/Pagination.js';
import type { TabsProps } from '../../tabs/Tabs.js';
import type { AdapterRule } from '../AdapterRule.js';

const folio = (row: unknown) => (row as { folio: string }).folio;

/** A grid with two rows. */
export const gridProps: DataGridProps<unknown> = {
  label: 'Facturas',
  columns: [{ key: 'folio', header: 'Folio', cell: folio, isSortable: true }],
  rows: [{ folio: 'A-1' }, { folio: 'A-2' }],
  rowKey: folio,
  empty: 'Aún no hay facturas',
};

/** Rules of a list as a table. */
export const gridRules: readonly AdapterRule<DataGridProps<unknown>>[] = [
  {
    rule: 'shows a header and a cell per column and row',
    otherwise: 'does not show `header` and `cell(row)` of every column: render each row by `columns`',
    async holds({ show, page }) {
      await show(gridProps);
      return queryByRole(page, 'columnheader', { name: /Folio/ }) !== null && queryByText(page, 'A-1') !== null && queryByText(page, 'A-2') !== null;
    },
  },
  {
    rule: 'shows what there is instead of rows',
    otherwise: 'does not show `empty` for no rows, or `failure` with a way to ask again when `state` is failed',
    async holds({ show, page, user }) {
      let retries = 0;
      await show({ ...gridProps, rows: [] });
      const isEmpty = queryByText(page, 'Aún no hay facturas') !== null;
      await show({ ...gridProps, rows: [], state: 'failed', failure: { title: 'No llegaron', onRetry: () => (retries += 1) } });
      const retry = queryAllByRole(page, 'button').at(-1);
      if (retry) await user.click(retry);
      return isEmpty && queryByText(page, 'No llegaron') !== null && retries === 1;
    },
  },
  {
    rule: 'orders through its headers',
    otherwise: 'does not call `onSortChange` with key and direction when a sortable header is pressed',
    async holds({ show, page, user }) {
      const sorts: unknown[] = [];
      await show({ ...gridProps, onSortChange: ({ key, direction }) => sorts.push(`${key} ${direction}`) });
      const header = queryByRole(page, 'columnheader', { name: /Folio/ });
      const press = header?.querySelector('button') ?? header;
      if (press) await user.click(press);
      return sorts.length === 1 && sorts[0] === 'folio ascending';
    },
  },
  {
    rule: 'lets rows be chosen',
    otherwise: 'does not call `onSelectionChange` with the set of keys when a row is chosen: give each row a checkbox while `selection` is given',
    async holds({ show, page, user }) {
      const chosen: string[][] = [];
      await show({ ...gridProps, selection: new Set(['A-2']), onSelectionChange: (keys) => chosen.push([...keys].sort()) });
      const boxes = queryAllByRole(page, 'checkbox');
      const first = boxes.at(-2);
      if (first) await user.click(first);
      return chosen.length === 1 && chosen[0]?.join() === 'A-1,A-2';
    },
  },
];

/** A list of three pages. */
export const pagesProps: PaginationProps = { label: 'Facturas', page: 2, pageCount: 3, onPageChange: () => {} };

/** Rules of the way through pages. */
export const pagesRules: readonly AdapterRule<PaginationProps>[] = [
  {
    rule: 'goes back and on',
    otherwise: 'does not call `onPageChange` with the page before and the page after: its first button goes back and its last one on',
    async holds({ show, page, user }) {
      const pages: number[] = [];
      await show({ ...pagesProps, onPageChange: (next) => pages.push(next) });
      const buttons = queryAllByRole(page, 'button');
      for (const button of [buttons[0], buttons.at(-1)]) if (button) await user.click(button);
      return pages.join() === '1,3';
    },
  },
  {
    rule: 'goes on by cursor when nobody knows how many there are',
    otherwise: 'does not go on by `hasNext` when `pageCount` is absent: lists of the API know the next page alone',
    async holds({ show, page, user }) {
      const pages: number[] = [];
      await show({ ...pagesProps, pageCount: undefined, hasNext: true, onPageChange: (next) => pages.push(next) });
      const onward = queryAllByRole(page, 'button').at(-1);
      if (onward) await user.click(onward);
      return pages.join() === '3';
    },
  },
];

/** Two tabs. */
export const tabsProps: TabsProps<string> = { label: 'Facturas', tabs: [{ value: 'a', label: 'Ingresos' }, { value: 'b', label: 'Egresos' }], value: 'a', children: (tab) => `Panel ${tab}` };

/** Rules of tabs. */
export const tabsRules: readonly AdapterRule<TabsProps<string>>[] = [
  {
    rule: 'shows the chosen tab and its panel',
    otherwise: 'does not mark the tab of `value` as selected or does not show its panel: `children` may be a function of the value',
    async holds({ show, page }) {
      await show({ ...tabsProps, value: 'b' });
      return queryByRole(page, 'tab', { name: /Egresos/, selected: true }) !== null && queryByText(page, 'Panel b') !== null;
    },
  },
  {
    rule: 'reports the tab that is chosen, once',
    otherwise: 'does not call `onValueChange` once with the value of the tab that is pressed: call it with that string',
    async holds({ show, page, user }) {
      const reports: unknown[] = [];
      await show({ ...tabsProps, onValueChange: (value) => reports.push(value) });
      const tab = queryByRole(page, 'tab', { name: /Egresos/ });
      if (tab) await user.click(tab);
      return reports.length === 1 && reports[0] === 'b';
    },
  },
];
