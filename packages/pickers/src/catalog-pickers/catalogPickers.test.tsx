import { GigstackUIProvider, type GigstackUIProviderProps } from '@gigstack-ui/ui';
import { countries, currencies } from '@gigstack-ui/sat-catalogs';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, useState, type ComponentType, type RefAttributes } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import {
  CancellationMotivePicker,
  CfdiUsePicker,
  CountryPicker,
  CurrencyPicker,
  ExportPicker,
  MonthPicker,
  PaymentFormPicker,
  PaymentMethodPicker,
  PeriodicityPicker,
  RelationTypePicker,
  TaxObjectPicker,
  TaxRegimePicker,
  type PickerProps,
} from '../index.js';

import { currencyRows } from './currencyRows.js';
import { usualCountries } from './usualCountries.js';
import { usualCurrencies } from './usualCurrencies.js';

/** What every list picker has in common; each hands over its own rows. */
type AnyPicker = ComponentType<PickerProps<string, { readonly code: string }> & RefAttributes<HTMLElement>>;

const pickers: readonly (readonly [string, AnyPicker, label: string, english: string, code: string, text: string])[] = (
  [
    ['TaxRegimePicker', TaxRegimePicker, 'Régimen fiscal', 'Tax regime', '612', 'Personas Físicas con Actividades Empresariales y Profesionales'],
    ['CfdiUsePicker', CfdiUsePicker, 'Uso del CFDI', 'Use of the CFDI', 'G03', 'Gastos en general'],
    ['PaymentFormPicker', PaymentFormPicker, 'Forma de pago', 'Way of paying', '04', 'Tarjeta de crédito'],
    ['CurrencyPicker', CurrencyPicker, 'Moneda', 'Currency', 'USD', 'Dólar americano'],
    ['TaxObjectPicker', TaxObjectPicker, 'Objeto de impuesto', 'Subject to tax', '02', 'Sí objeto de impuesto'],
    ['ExportPicker', ExportPicker, 'Exportación', 'Export', '03', 'Temporal'],
    ['RelationTypePicker', RelationTypePicker, 'Relación', 'Relation', '04', 'Sustitución de los CFDI previos'],
    ['PeriodicityPicker', PeriodicityPicker, 'Periodicidad', 'Period', '04', 'Mensual'],
    ['MonthPicker', MonthPicker, 'Mes', 'Month', '11', 'Noviembre'],
    ['CancellationMotivePicker', CancellationMotivePicker, 'Motivo', 'Motive', '03', 'No se llevó a cabo la operación'],
    ['CountryPicker', CountryPicker, 'País', 'Country', 'USA', 'Estados Unidos'],
  ] as const
).map(([name, Picker, ...rest]) => [name, Picker as unknown as AnyPicker, ...rest]);

const control = (label: string) => screen.getByRole('combobox', { name: label });
const optionTexts = () => screen.queryAllByRole('option').map((option) => option.querySelector('.gs-code')?.textContent);
const shown = (element: HTMLElement) => (element instanceof HTMLInputElement ? element.value : element.textContent);

function show(element: React.ReactNode, props: GigstackUIProviderProps = {}) {
  return render(<GigstackUIProvider {...props}>{element}</GigstackUIProvider>);
}

describe.each(pickers)('%s', (_name, Picker, label, english, code, text) => {
  it('has no axe violations, closed, open and in error', async () => {
    const { rerender } = show(<Picker defaultValue={code} hint="Una ayuda" />);
    await expectNoAxeViolations();
    await userEvent.click(control(label));
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent(text);
    await expectNoAxeViolations();
    rerender(
      <GigstackUIProvider>
        <Picker value="" error="Falta esto" />
      </GigstackUIProvider>,
    );
    expect(control(label)).toHaveAccessibleDescription('Falta esto');
    await expectNoAxeViolations();
  });

  it('is chosen with the keyboard alone, hands over code and row, and gives the code to its form', async () => {
    const onValueChange = vi.fn();
    const ref = createRef<HTMLElement>();
    show(
      <form aria-label="Factura">
        <Picker ref={ref} name="choice" onValueChange={onValueChange} />
      </form>,
    );
    await userEvent.tab();
    expect(ref.current).toBe(control(label));
    expect(ref.current).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    const at = optionTexts().indexOf(code);
    expect(at).toBeGreaterThanOrEqual(0);
    // A select highlights nothing until the first arrow, a combobox likewise: both begin at the top.
    const first = screen.queryAllByRole('option').findIndex((option) => option.getAttribute('data-state') === 'active');
    await userEvent.keyboard('{ArrowDown}'.repeat(at - first));
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(code, expect.objectContaining({ code }));
    expect(shown(control(label))).toContain(text);
    expect(screen.getByRole('form')).toHaveFormValues({ choice: code });
    expect(control(label)).toHaveFocus();
  });

  it('returns to its first choice with its form, and stays with its owner when it is controlled', async () => {
    function Page() {
      const [value, setValue] = useState(code);
      return (
        <form aria-label="Factura">
          <Picker name="own" defaultValue={code} />
          <Picker label="Controlado" name="controlled" value={value} onValueChange={setValue} />
          <button type="reset">Limpiar</button>
        </form>
      );
    }
    show(<Page />);
    for (const name of [label, 'Controlado']) {
      await userEvent.click(control(name));
      const other = screen.getAllByRole('option').find((option) => option.getAttribute('aria-selected') !== 'true' && option.querySelector('.gs-code')?.textContent !== code);
      await userEvent.click(other as HTMLElement);
    }
    const data = () => new FormData(screen.getByRole('form'));
    const chosen = data().get('controlled');
    expect(data().get('own')).not.toBe(code);
    expect(chosen).not.toBe(code);
    await userEvent.click(screen.getByRole('button', { name: 'Limpiar' }));
    expect(Object.fromEntries(data())).toEqual({ own: code, controlled: chosen });
    expect(shown(control(label))).toContain(text);
  });

  it('can be read and not changed when it is read-only, and neither when it is disabled', async () => {
    const onValueChange = vi.fn();
    const { rerender } = show(<Picker readOnly value={code} onValueChange={onValueChange} />);
    await userEvent.click(control(label));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(shown(control(label))).toContain(text);
    rerender(
      <GigstackUIProvider>
        <Picker disabled value={code} onValueChange={onValueChange} />
      </GigstackUIProvider>,
    );
    expect(control(label)).toBeDisabled();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('speaks English, says when its list is on its way, and shows a code it does not know', async () => {
    show(
      <>
        <Picker loading />
        <Picker label="Unknown" value="??" />
      </>,
      { locale: 'en' },
    );
    await userEvent.click(control(english));
    expect(screen.getByRole('status')).toHaveTextContent('Loading…');
    const labels = screen.getAllByRole('option').map((option) => option.textContent);
    expect(labels.join()).not.toContain('undefined');
    await userEvent.keyboard('{Escape}');
    expect(shown(control('Unknown'))).toContain('??');
    expect(control('Unknown')).toHaveAccessibleDescription('This no longer goes with the rest: choose another');
  });
});

describe('the rules', () => {
  async function codes(element: React.ReactNode, label: string) {
    const { unmount } = show(element);
    await userEvent.click(control(label));
    const found = optionTexts();
    unmount();
    return found;
  }

  it('offer a company no régimen of a person, and the other way round', async () => {
    expect(await codes(<TaxRegimePicker person="moral" />, 'Régimen fiscal')).toEqual(['601', '603', '610', '620', '622', '623', '624', '626']);
    expect(await codes(<TaxRegimePicker person="fisica" />, 'Régimen fiscal')).not.toContain('601');
  });

  it('offer someone without obligations two uses', async () => {
    expect(await codes(<CfdiUsePicker regime="616" person="fisica" />, 'Uso del CFDI')).toEqual(['G02', 'S01']);
  });

  it('offer 99 to what is paid later, and to nothing else', async () => {
    expect(await codes(<PaymentFormPicker method="PPD" />, 'Forma de pago')).toEqual(['99']);
    const paid = await codes(<PaymentFormPicker method="PUE" />, 'Forma de pago');
    expect(paid.slice(0, 3)).toEqual(['03', '01', '04']);
    expect(paid).not.toContain('99');
  });

  it('keep bimesters to régimen 621, and to the months of a bimonthly invoice', async () => {
    expect(await codes(<PeriodicityPicker issuerRegime="601" />, 'Periodicidad')).toEqual(['01', '02', '03', '04']);
    expect(await codes(<PeriodicityPicker issuerRegime="621" />, 'Periodicidad')).toContain('05');
    expect(await codes(<MonthPicker periodicity="05" />, 'Mes')).toEqual(['13', '14', '15', '16', '17', '18']);
  });

  it('relate a credit note otherwise than an invoice', async () => {
    expect(await codes(<RelationTypePicker invoiceType="E" />, 'Relación')).toEqual(['01', '03', '07', '04']);
    expect(await codes(<RelationTypePicker invoiceType="I" />, 'Relación')).toEqual(['04', '07', '02', '06']);
  });

  it('ask of a line with taxes that it is subject to tax', async () => {
    expect(await codes(<TaxObjectPicker taxes={[{ type: 'IVA' }]} />, 'Objeto de impuesto')).toEqual(['02']);
    expect(await codes(<TaxObjectPicker taxes={[]} />, 'Objeto de impuesto')).not.toContain('02');
  });

  it('begin currencies with the peso and leave "no currency" out; countries begin with Mexico', async () => {
    expect((await codes(<CurrencyPicker />, 'Moneda')).slice(0, 2)).toEqual(['MXN', 'USD']);
    expect(currencyRows.map(({ code }) => code)).not.toContain('XXX');
    expect((await codes(<CountryPicker />, 'País')).slice(0, 3)).toEqual(['MEX', 'USA', 'CAN']);
  });

  it('know the usual currencies and countries at once, and all of them a moment later, whatever is chosen', async () => {
    for (const row of usualCurrencies) expect(currencies).toContainEqual(row);
    for (const row of usualCountries) expect(countries).toContainEqual(row);
    show(<CurrencyPicker defaultValue="ISK" />);
    expect(control('Moneda')).toHaveAccessibleDescription('');
    await waitFor(() => expect(control('Moneda')).toHaveValue('Corona islandesa'));
    await userEvent.click(control('Moneda'));
    await waitFor(() => expect(optionTexts().length).toBeGreaterThan(5));
  });

  it('say so when nothing is left to choose', async () => {
    show(<CfdiUsePicker regime="601" person="fisica" />);
    await userEvent.click(control('Uso del CFDI'));
    expect(screen.getByRole('status')).toHaveTextContent('No hay nada que elegir');
  });

  it('leave a choice in sight that no longer fits, and say so', async () => {
    show(<CfdiUsePicker regime="616" person="fisica" defaultValue="G03" />);
    expect(control('Uso del CFDI')).toHaveValue('Gastos en general');
    expect(control('Uso del CFDI')).toHaveAccessibleDescription('Ya no va con lo demás: elige otra opción');
    await userEvent.click(control('Uso del CFDI'));
    expect(optionTexts()).toEqual(['G03', 'G02', 'S01']);
    await userEvent.click(screen.getByRole('option', { name: /Sin efectos/ }));
    expect(control('Uso del CFDI')).toHaveAccessibleDescription('');
  });
});

describe('words', () => {
  it('find a régimen by its everyday name, and a use by its code', async () => {
    show(
      <>
        <TaxRegimePicker />
        <CfdiUsePicker />
      </>,
    );
    await userEvent.type(control('Régimen fiscal'), 'resico{Enter}');
    expect(control('Régimen fiscal')).toHaveValue('Régimen Simplificado de Confianza (RESICO)');
    await userEvent.type(control('Uso del CFDI'), 'g03{Enter}');
    expect(control('Uso del CFDI')).toHaveValue('Gastos en general');
    await userEvent.clear(control('Uso del CFDI'));
    await userEvent.type(control('Uso del CFDI'), 'zzz');
    expect(screen.getByRole('status')).toHaveTextContent('Nada se llama así');
  });

  it('are the language of the person, and the host may have its own', async () => {
    show(
      <>
        <CountryPicker value="DEU" />
        <CurrencyPicker value="MXN" />
        <TaxRegimePicker value="601" />
      </>,
      { locale: 'en', messages: { taxRegimes: { 601: 'Company' } } },
    );
    expect(control('Country')).toHaveValue('Germany');
    expect(control('Currency')).toHaveValue('Mexican Peso');
    expect(control('Tax regime')).toHaveValue('Company');
  });
});

describe('PaymentMethodPicker', () => {
  it('is a radio group that says PUE or PPD beside its name', async () => {
    const onValueChange = vi.fn();
    show(
      <form aria-label="Factura">
        <PaymentMethodPicker name="method" defaultValue="PUE" onValueChange={onValueChange} />
        <button type="reset">Limpiar</button>
      </form>,
    );
    await expectNoAxeViolations();
    await userEvent.click(screen.getByRole('radio', { name: 'Se paga después' }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('PPD', expect.objectContaining({ code: 'PPD' }));
    expect(screen.getByRole('radiogroup', { name: 'Pago PPD' })).toBeVisible();
    expect(new FormData(screen.getByRole('form')).get('method')).toBe('PPD');
    await userEvent.click(screen.getByRole('button', { name: 'Limpiar' }));
    expect(screen.getByRole('radio', { name: 'Ya pagada' })).toBeChecked();
  });

  it('shows its choice and nothing else to reach when it is read-only', async () => {
    show(<PaymentMethodPicker readOnly value="PPD" />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Se paga después' })).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'Ya pagada' })).toBeDisabled();
  });
});
