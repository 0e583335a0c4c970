import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import type { PickerFieldProps } from '../choice/PickerFieldProps.js';
import { InvoicePicker, SeriesPicker, ServicePicker, TeamPicker } from '../index.js';

const teams = [
  { id: 'team_papeleria', name: 'Papelería Lápiz', rfc: 'EKU9003173C9' },
  { id: 'team_estudio', name: 'Estudio Norte', rfc: 'CACX7605101P8' },
];

type RecordsProps = Pick<PickerFieldProps, 'error' | 'disabled' | 'readOnly' | 'loading' | 'required'>;

/** Every picker of a record, each keeping its own choice. */
function Records(field: RecordsProps) {
  return (
    <div className="story-fields">
      <ServicePicker {...field} />
      <SeriesPicker {...field} />
      <InvoicePicker {...field} />
      <TeamPicker {...field} teams={teams} />
    </div>
  );
}

const meta = { title: 'Pickers/Records', component: Records } satisfies Meta<typeof Records>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
export const WithError: Story = { args: { required: true, error: 'Falta este dato' } };
export const Disabled: Story = { args: { disabled: true } };
export const ReadOnly: Story = { args: { readOnly: true } };
export const Dark: Story = { globals: { scheme: 'dark' } };

export const Open: Story = {
  tags: ['review'],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: /Producto o servicio|Product or service/ }));
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(0));
  },
};

export const Loading: Story = {
  parameters: { gigstack: { emulator: { faults: { latency: 600_000 } } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: /Serie|Series/ }));
    await expect(screen.getByRole('status')).toBeVisible();
  },
};
