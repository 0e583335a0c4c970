import type { Meta, StoryObj } from '@storybook/react-vite';
import { SearchIcon } from '../icons/SearchIcon.js';
import { TextField } from './TextField.js';

const meta = {
  title: 'UI/TextField',
  component: TextField,
  args: { label: 'Nombre o razón social', defaultValue: 'AGROEMPAQUES LOMA ALTA' },
} satisfies Meta<typeof TextField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithHint: Story = { args: { hint: 'Como está en la constancia, sin el tipo de sociedad.' } };
export const Confirmed: Story = { args: { label: 'RFC', code: true, defaultValue: 'ALA110526MZ4', hint: 'Existe y está activo en el SAT', hintTone: 'ok' } };
export const LookAtThis: Story = { args: { hint: 'Quizá lleva de más el tipo de sociedad.', hintTone: 'warn' } };
export const WithError: Story = { args: { error: 'El SAT lo tiene escrito de otra manera' } };
export const Optional: Story = { args: { label: 'Teléfono', optional: true, defaultValue: '', placeholder: '351 555 0148' } };
export const WithAdornments: Story = { args: { label: 'Código postal fiscal', defaultValue: '59600', start: <SearchIcon />, end: 'Michoacán' } };
export const Disabled: Story = { args: { disabled: true } };
export const ReadOnly: Story = { args: { readOnly: true } };
export const HiddenLabel: Story = { args: { hideLabel: true } };
export const InACell: Story = { args: { appearance: 'cell', label: 'Descripción', hideLabel: true, defaultValue: 'Consultoría de procesos, octubre' } };
