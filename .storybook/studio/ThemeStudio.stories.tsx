import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor } from 'storybook/test';
import { ThemeStudio } from './ThemeStudio.js';

const meta = { title: 'Design/Theme studio', component: ThemeStudio } satisfies Meta<typeof ThemeStudio>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Tinta as it comes: every pair can be read. */
export const Default: Story = {
  tags: ['review'],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('textbox', { name: 'RFC' })[1]).toHaveValue(), { timeout: 8_000 });
    await expect(canvas.getByText('Every pair can be read in light.')).toBeVisible();
    await expect(canvas.getByText('Every pair can be read in dark.')).toBeVisible();
  },
};

/** An accent that is too light for its text: the pairs are named, and the code still tells what was made. */
export const TooWeak: Story = {
  // The point of it is that it cannot be read.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvas }) => {
    await fireEvent.input(canvas.getByLabelText('accent, light'), { target: { value: '#ffd166' } });
    await expect(await canvas.findByText(/pairs are too weak in light/)).toBeVisible();
    // The elements beside it wear it at once.
    await waitFor(() => expect(canvas.getAllByRole('button', { name: /^(Cobrar|Charge) / })[0]).toHaveStyle({ backgroundColor: 'rgb(255, 209, 102)' }));
    await expect(canvas.getByText(/accent-ink on accent: 1\.\d+, needs 4\.5/)).toBeVisible();
    await expect(canvas.getByLabelText('Code', { selector: 'pre' })).toHaveTextContent("accent: 'light-dark(#ffd166, #8ea6f5)'");
    await userEvent.click(canvas.getByRole('radio', { name: 'CSS' }));
    await expect(canvas.getByLabelText('Code', { selector: 'pre' })).toHaveTextContent('--gs-accent: light-dark(#ffd166, #8ea6f5);');
  },
};

/** The code is copied; where the browser says no, it is shown selected, to be copied by hand. */
export const Copying: Story = {
  play: async ({ canvas }) => {
    const { clipboard } = navigator;
    const answer = (writeText: (text: string) => Promise<void>) => Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await fireEvent.input(canvas.getByLabelText('accent, light'), { target: { value: '#0b6b53' } });
    const code = canvas.getByLabelText('Code', { selector: 'pre' });
    await waitFor(() => expect(code).toHaveTextContent('#0b6b53'));
    try {
      const write = fn((_text: string) => Promise.resolve());
      answer(write);
      await userEvent.click(canvas.getByRole('button', { name: 'Copy the code' }));
      await expect(await canvas.findByRole('button', { name: /^(Copiado|Copied)$/ })).toHaveFocus();
      await expect(write.mock.calls).toEqual([[code.textContent]]);
      await userEvent.click(canvas.getByRole('radio', { name: 'CSS' }));
      answer(() => Promise.reject(new DOMException('Denied', 'NotAllowedError')));
      await userEvent.click(await canvas.findByRole('button', { name: 'Copy the code' }));
      const byHand = await canvas.findByRole('textbox', { name: 'Copy the code' });
      await expect(byHand).toHaveFocus();
      await expect(byHand).toHaveValue(code.textContent);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  },
};
