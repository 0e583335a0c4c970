import { queryAllByText, queryByRole, queryByTitle } from '@testing-library/dom';
import type { AdapterName, Adaptables, Adapters } from '../adapters/Adapters.js';
import type { AlertProps } from '../alert/Alert.js';
import type { BadgeProps } from '../badge/Badge.js';
import type { ButtonProps } from '../button/Button.js';
import type { CheckboxProps } from '../check/Checkbox.js';
import type { DialogProps } from '../dialog/Dialog.js';
import type { IconButtonProps } from '../icon-button/IconButton.js';
import type { SelectProps } from '../select/Select.js';
import type { TableProps } from '../table/Table.js';
import type { AdapterRule } from './AdapterRule.js';
import { actRules } from './rules/actRules.js';
import { checkRules, indeterminateRule } from './rules/checkRules.js';
import { choiceRules, choices } from './rules/choiceRules.js';
import { comboboxProps, comboboxRules } from './rules/comboboxRules.js';
import { confirmRules, question } from './rules/confirmRules.js';
import { eventRules } from './rules/eventRules.js';
import { fieldRules } from './rules/fieldRules.js';
import { copyProps, copyRules, dropProps, dropRules, fileInput, pdfProps, pdfRules } from './rules/fileRules.js';
import { layoutRules } from './rules/layoutRules.js';
import { gridProps, gridRules, pagesProps, pagesRules, tabsProps, tabsRules } from './rules/listRules.js';
import { menuItemRules, menuRules, menuSeparatorRules } from './rules/menuRules.js';
import { brokenProps, brokenRules, toastProps, toastRules } from './rules/noticeRules.js';
import { partRules, type Find } from './rules/partRules.js';
import { popoverProps, popoverRules, tooltipProps, tooltipRules } from './rules/popoverRules.js';
import { oneOfFew, radioRules } from './rules/radioRules.js';
import { sheet, sheetRules } from './rules/sheetRules.js';
import { textRules, type Trial } from './rules/textRules.js';
import { alertRules, cardRules, emptyStateRules } from './rules/textualRules.js';
import { progressRules, skeletonRules, spinnerRules } from './rules/waitingRules.js';

const byRole = (role: string, name?: RegExp): Find => (page) => queryByRole(page, role, name && { name });
// The first: what a live region says comes after what it is about.
const byText = (text: string): Find => (page) => queryAllByText(page, text)[0];
const textbox = byRole('textbox');
const numbers: Trial = { shown: '8500', typed: '3*1250' };

/** A labelled field of text: every rule that one has. */
function written<Name extends 'TextField' | 'TextArea' | 'NumberField' | 'MoneyField' | 'DateField'>(props: Adaptables[Name][0], trial: Trial) {
  return [...partRules(props, textbox, { exact: true }), ...fieldRules(props, 'textbox'), ...eventRules(props, textbox), ...textRules(props, textbox, trial)];
}

type RulesOf<Name extends AdapterName> = (components: Adapters) => readonly AdapterRule<Adaptables[Name][0]>[];

const modal: DialogProps = { open: true, title: 'Receptor' };
const named = { label: 'Nombre' };
const alert: AlertProps = { tone: 'warn', title: 'Antes de timbrar', children: 'Falta la clave' };
const button: ButtonProps = { children: 'Timbrar', variant: 'primary', size: 'sm', loading: false };
const check: CheckboxProps = { label: 'Enviar' };
const select: SelectProps<string> = { label: 'Nombre', options: choices, value: 'G01' };
const icon: IconButtonProps = { label: 'Quitar', children: '×' };
const badge: BadgeProps = { children: 'Borrador', tone: 'ok', dot: true };

/** What every adapter is checked for. A primitive that can be replaced and has no rules does not compile. */
export const adapterRules: { readonly [Name in AdapterName]: RulesOf<Name> } = {
  Alert: () => [...partRules(alert, byText('Falta la clave')), ...alertRules],
  Badge: () => partRules(badge, byText('Borrador')),
  Button: () => [...partRules(button, byRole('button', /Timbrar/), { exact: true }), ...actRules(button, 'Timbrar')],
  Card: () => [...partRules({ title: 'Documento', flush: true, children: 'Dentro' }, byText('Dentro')), ...cardRules],
  Checkbox: () => [...partRules({ ...check, indeterminate: false }, byRole('checkbox'), { exact: true }), ...checkRules('checkbox'), indeterminateRule],
  Combobox: () => [...partRules(comboboxProps, byRole('combobox'), { exact: true }), ...fieldRules(comboboxProps, 'combobox'), ...eventRules(comboboxProps, byRole('combobox')), ...comboboxRules],
  ConfirmDialog: () => [...partRules(question, sheet), ...confirmRules],
  CopyButton: () => [...partRules(copyProps, byRole('button', /Copiar la liga/), { exact: true }), ...copyRules],
  DataGrid: () => [...partRules(gridProps, byRole('table', /Facturas/), { native: false }), ...gridRules],
  DateField: () => written<'DateField'>(named, { none: null, shown: '2026-11-22', typed: '2026-11-23' }),
  Dialog: () => [...partRules(modal, sheet), ...sheetRules(modal)],
  Drawer: () => [...partRules(modal, sheet), ...sheetRules(modal)],
  EmptyState: () => [...partRules({ title: 'Aún no hay facturas' }, byText('Aún no hay facturas')), ...emptyStateRules],
  ErrorFallback: () => [...partRules(brokenProps, byText('Reintentar'), { native: false }).slice(1), ...brokenRules],
  Field: () => layoutRules,
  FileDrop: () => [...partRules(dropProps, fileInput, { exact: true }), ...dropRules],
  IconButton: () => [...partRules(icon, byRole('button', /Quitar/), { exact: true }), ...actRules(icon, 'Quitar')],
  Menu: menuRules,
  MenuItem: menuItemRules,
  MenuSeparator: menuSeparatorRules,
  MoneyField: () => written<'MoneyField'>({ ...named, currency: 'MXN' }, numbers),
  NumberField: () => written<'NumberField'>({ ...named, minDecimals: 2 }, numbers),
  Pagination: () => [...partRules(pagesProps, byRole('navigation', /Facturas/)), ...pagesRules],
  PdfView: () => [...partRules(pdfProps, (page) => queryByTitle(page, pdfProps.title)), ...pdfRules],
  Popover: () => [...partRules(popoverProps, byText('Dentro')), ...popoverRules],
  Progress: () => [...partRules({ label: 'Descargando', value: 0.5 }, byRole('progressbar', /Descargando/)), ...progressRules],
  QrCode: () => partRules({ value: 'https://pagos.example/p/1', label: 'Código QR' }, byRole('img', /Código QR/)),
  RadioGroup: () => [...partRules(oneOfFew, byRole('radiogroup', /Nombre/), { native: false }), ...fieldRules(oneOfFew, 'radiogroup'), ...radioRules],
  SegmentedControl: () => [...partRules(oneOfFew, byRole('radiogroup', /Nombre/), { native: false }), ...fieldRules(oneOfFew, 'radiogroup'), ...radioRules],
  Select: () => [...partRules(select, byRole('combobox'), { exact: true }), ...fieldRules(select, 'combobox'), ...eventRules(select, byRole('combobox')), ...choiceRules(select)],
  Skeleton: () => [...partRules({ 'data-skeleton': '', count: 2 }, (page) => page.querySelector('[data-skeleton]')), ...skeletonRules],
  Spinner: () => [...partRules({ label: 'Guardando' }, (page) => queryByRole(page, 'status') ?? queryByRole(page, 'progressbar')), ...spinnerRules],
  Switch: () => [...partRules(check, byRole('switch'), { exact: true }), ...checkRules('switch')],
  Table: () => partRules<TableProps>({ label: 'Conceptos', narrow: 'cards' }, byRole('table', /Conceptos/), { exact: true }),
  Tabs: () => [...partRules(tabsProps, byRole('tablist', /Facturas/), { native: false }), ...tabsRules],
  TextArea: () => written<'TextArea'>(named, { shown: 'Loma Alta', typed: 'Sol' }),
  TextField: () => written<'TextField'>({ ...named, code: true }, { shown: 'Loma Alta', typed: 'Sol' }),
  Toast: () => [...partRules(toastProps, byText('Concepto borrado'), { native: false }), ...toastRules],
  Tooltip: () => [...partRules(tooltipProps, byRole('tooltip')), ...tooltipRules],
};
