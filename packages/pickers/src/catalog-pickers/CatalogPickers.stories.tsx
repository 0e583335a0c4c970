import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent } from 'storybook/test';
import type { PickerFieldProps } from '../choice/PickerFieldProps.js';
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
} from '../index.js';

interface CatalogProps extends Pick<PickerFieldProps, 'error' | 'hint' | 'disabled' | 'readOnly' | 'loading' | 'required'> {
  /** A choice in every picker. */
  chosen?: boolean;
}

/** Every picker of a small catalog, each keeping its own choice. */
function Catalogs({ chosen = true, loading, ...field }: CatalogProps) {
  const first = (code: string) => ({ ...field, loading, defaultValue: chosen ? code : undefined });
  return (
    <div className="story-fields">
      <TaxRegimePicker {...first('612')} />
      <CfdiUsePicker {...first('G03')} />
      <PaymentMethodPicker {...field} defaultValue={chosen ? 'PUE' : undefined} />
      <PaymentFormPicker {...first('03')} />
      <CurrencyPicker {...first('MXN')} />
      <CountryPicker {...first('USA')} />
      <TaxObjectPicker {...first('02')} />
      <ExportPicker {...first('01')} />
      <RelationTypePicker {...first('04')} />
      <PeriodicityPicker {...first('04')} />
      <MonthPicker {...first('11')} />
      <CancellationMotivePicker {...first('03')} />
    </div>
  );
}

const meta = { title: 'Pickers/Catalogs', component: Catalogs } satisfies Meta<typeof Catalogs>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
export const Empty: Story = { args: { chosen: false } };
export const WithError: Story = { args: { chosen: false, required: true, error: 'Falta este dato' } };
export const WithHint: Story = { args: { hint: 'Lo dice la constancia de tu cliente' } };
export const ReadOnly: Story = { args: { readOnly: true } };
export const Disabled: Story = { args: { disabled: true } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const English: Story = { globals: { locale: 'en' } };

export const Narrow: Story = {
  args: { required: true },
  decorators: [
    (Story) => (
      <div className="story-narrow">
        <Story />
      </div>
    ),
  ],
};

/** The list while what decides it is still being read. */
export const Loading: Story = {
  args: { chosen: false, loading: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: /Régimen|regime/ }));
    await expect(screen.getByRole('status')).toBeVisible();
  },
};

/** A person without obligations: two uses are left. */
export const NarrowedByRules: Story = {
  tags: ['review'],
  render: () => (
    <div className="story-fields">
      <TaxRegimePicker person="fisica" defaultValue="616" />
      <CfdiUsePicker regime="616" person="fisica" />
    </div>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: /Uso|Use/ }));
    await expect(screen.getAllByRole('option')).toHaveLength(2);
  },
};

/** The régimen changed and the use no longer goes with it: it stays in sight, with a word about it. */
export const NoLongerFits: Story = { render: () => <CfdiUsePicker regime="616" person="fisica" defaultValue="G03" /> };

/** No régimen goes with this kind of person, so there is no use to choose. */
export const NothingToChoose: Story = {
  render: () => <CfdiUsePicker regime="601" person="fisica" />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: /Uso|Use/ }));
    await expect(screen.getByRole('status')).toBeVisible();
  },
};

/** Names wrap in the list and never lose their end. */
export const LongNames: Story = {
  tags: ['review'],
  render: () => (
    <div className="story-narrow">
      <CancellationMotivePicker defaultValue="01" />
    </div>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: /Motiv/ }));
    await expect(screen.getAllByRole('option')).toHaveLength(4);
  },
};
