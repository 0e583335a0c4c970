import { screen, waitFor } from 'storybook/test';

/** Waits until a dialog is there and nothing moves any more: colours are judged where they have come to rest. */
export async function settled(): Promise<void> {
  await screen.findByRole('dialog');
  await waitFor(() => {
    if (document.getAnimations().some(({ playState }) => playState === 'running')) throw new Error('Something still moves.');
  });
}
