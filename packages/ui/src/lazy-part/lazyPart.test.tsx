import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { lazyPart } from './lazyPart.js';

const Greeting = ({ name }: { name: string }) => <p>Hola {name}</p>;

it('shows the fallback, then the part with its props', async () => {
  const Part = lazyPart(() => Promise.resolve(Greeting));
  render(<Part name="Ana" fallback={<p>Un momento</p>} />);
  expect(screen.getByText('Un momento')).toBeVisible();
  expect(await screen.findByText('Hola Ana')).toBeVisible();
  expect(screen.queryByText('Un momento')).toBeNull();
});

it('loads once, however often and however early it is asked for', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const Part = lazyPart(load);
  void Part.preload();
  void Part.preload();
  render(<><Part name="Ana" /><Part name="Eva" /></>);
  expect(await screen.findByText('Hola Eva')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('keeps the screen when the code does not arrive, and asks again when the connection is back', async () => {
  let isOffline = true;
  const Part = lazyPart(() => (isOffline ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Greeting)));
  render(<><input aria-label="Precio" defaultValue="50" /><Part name="Ana" /></>);
  await act(async () => {});
  expect(screen.getByRole('textbox', { name: 'Precio' })).toHaveValue('50');
  isOffline = false;
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('Hola Ana')).toBeVisible();
});

it('renders its fallback on a server', () => {
  const Part = lazyPart(() => Promise.resolve(Greeting));
  expect(renderToString(<Part name="Ana" fallback="…" />)).toBe('…');
});
