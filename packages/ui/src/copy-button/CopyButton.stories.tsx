import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CopyButton } from './CopyButton.js';

const meta = {
  title: 'UI/CopyButton',
  component: CopyButton,
  args: { value: 'https://pagos.example/p/pay_8Zk2', label: 'Copiar la liga' },
} satisfies Meta<typeof CopyButton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Icon: Story = { args: { iconOnly: true } };

/** The browser says no: the text is shown, selected, with the keys that copy it. */
export const ByHand: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await userEvent.click(canvas.getByRole('button'));
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await expect(await canvas.findByRole('textbox')).toHaveFocus();
  },
};
