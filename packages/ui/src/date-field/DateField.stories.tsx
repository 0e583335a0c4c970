import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within, waitFor } from 'storybook/test';
import { DateField } from './DateField.js';

const meta = { title: 'UI/DateField', component: DateField, args: { label: 'Fecha de pago', defaultValue: '2026-11-22' } } satisfies Meta<typeof DateField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Empty: Story = { args: { defaultValue: undefined, optional: true } };
export const WithError: Story = { args: { error: 'El SAT acepta hasta 72 horas atrás' } };
export const Disabled: Story = { args: { disabled: true } };

/** The calendar, with days that may not be chosen. */
export const Calendar: Story = {
  args: { max: '2026-11-24' },
  play: async ({ canvasElement }) => {
    const button = await within(canvasElement).findByRole('button', { expanded: false });
    await userEvent.click(button);
    await waitFor(() => expect(within(document.body).getByRole('grid')).toBeVisible(), { timeout: 8_000 });
  },
};
