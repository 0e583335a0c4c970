import { StrictMode } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../button/Button.js';
import { Combobox } from '../combobox/Combobox.js';
import { Dialog } from '../dialog/Dialog.js';
import { Select } from '../select/Select.js';
import { GigstackUIProvider, type GigstackUIProviderProps } from './GigstackUIProvider.js';

const options = [{ value: 'G03', label: 'Gastos en general' }];
const field = (label: string) => <Select label={label} options={options} value={null} onValueChange={() => {}} />;
const ui = (props: GigstackUIProviderProps) => <GigstackUIProvider {...props}>{field('Uso')}</GigstackUIProvider>;
const portals = () => [...document.querySelectorAll<HTMLElement>('[data-gs-portal]')];

const open = async (label: string) => {
  await userEvent.click(screen.getByRole('combobox', { name: label }));
  return screen.getByRole('listbox', { name: label });
};

describe('GigstackUIProvider', () => {
  it('renders one root with language, direction, scheme and density', () => {
    const { container } = render(<GigstackUIProvider locale="en" dir="rtl" colorScheme="dark" density="compact" />);
    const root = container.firstElementChild;
    expect(root).toHaveClass('gs-root');
    expect(root).toHaveAttribute('lang', 'en');
    expect(root).toHaveAttribute('dir', 'rtl');
    expect(root).toHaveAttribute('data-scheme', 'dark');
    expect(root).toHaveAttribute('data-density', 'compact');
    expect(root).not.toHaveAttribute('style');
  });

  it('makes a place for popups only when one opens, dresses it like the root, follows changes, and takes it away at the end', async () => {
    const { rerender, unmount } = render(ui({ colorScheme: 'dark', theme: { accent: 'rebeccapurple' } }));
    expect(portals()).toHaveLength(0);
    const list = await open('Uso');
    const [portal] = portals();
    expect(portal).toContainElement(list);
    expect(portal?.parentElement).toBe(document.body);
    expect(portal).toHaveAttribute('data-scheme', 'dark');
    expect(portal?.style.getPropertyValue('--gs-accent')).toBe('rebeccapurple');

    rerender(ui({ locale: 'en', colorScheme: 'light', dir: 'rtl', theme: { radius: '2px' } }));
    expect(portals()).toEqual([portal]);
    expect(portal).toHaveAttribute('data-scheme', 'light');
    expect(portal).toHaveAttribute('lang', 'en');
    expect(portal).toHaveAttribute('dir', 'rtl');
    expect(portal?.style.getPropertyValue('--gs-accent')).toBe('');
    expect(portal?.style.getPropertyValue('--gs-radius')).toBe('2px');

    unmount();
    expect(portals()).toHaveLength(0);
  });

  it('survives the double effects of strict mode', async () => {
    render(
      <StrictMode>
        <GigstackUIProvider>{field('Uso')}</GigstackUIProvider>
      </StrictMode>,
    );
    await open('Uso');
    expect(portals()).toHaveLength(1);
    expect(portals()[0]).toHaveAttribute('data-scheme', 'light');
  });

  it('uses the element the host gives for popups', async () => {
    const host = document.createElement('aside');
    document.body.append(host);
    render(<GigstackUIProvider portalContainer={host}>{field('Uso')}</GigstackUIProvider>);
    expect(host).toContainElement(await open('Uso'));
    host.remove();
  });

  // A combobox portaled to the body inside a modal dialog cannot be clicked (base rule of the field).
  it('keeps popups inside a modal dialog of the host', async () => {
    render(
      <div role="dialog" aria-label="Del anfitrión">
        <GigstackUIProvider>{field('Uso')}</GigstackUIProvider>
      </div>,
    );
    expect(screen.getByRole('dialog', { name: 'Del anfitrión' })).toContainElement(await open('Uso'));
  });

  it('keeps popups inside a shadow root, where they can be clicked', async () => {
    const onValueChange = vi.fn();
    const host = document.createElement('div');
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const inside = shadow.appendChild(document.createElement('div'));
    render(
      <GigstackUIProvider>
        <Select label="Uso" options={options} value={null} onValueChange={onValueChange} />
        <Combobox label="Cliente" items={['Ana', 'Beto']} itemKey={String} itemLabel={String} value={null} onValueChange={onValueChange} />
      </GigstackUIProvider>,
      { container: inside, baseElement: inside },
    );
    await userEvent.click(shadow.querySelector('button[role="combobox"]') as Element);
    await userEvent.click(shadow.querySelector('[data-gs-portal] [role="option"]') as Element);
    expect(onValueChange).toHaveBeenLastCalledWith('G03');
    await userEvent.click(shadow.querySelector('input[role="combobox"]') as Element);
    await userEvent.click(shadow.querySelector('[data-gs-portal] [role="option"]') as Element);
    expect(onValueChange).toHaveBeenLastCalledWith('Ana');
    expect(portals()).toHaveLength(0);
    host.remove();
  });

  it('does not leak between two providers on one page', async () => {
    const { container } = render(
      <>
        <GigstackUIProvider theme={{ accent: 'teal' }} colorScheme="dark" locale="en">
          {field('Use')}
          <Dialog trigger={<Button>Open</Button>} title="First" />
        </GigstackUIProvider>
        <GigstackUIProvider>{field('Uso')}</GigstackUIProvider>
      </>,
    );
    const [first, second] = container.querySelectorAll<HTMLElement>('.gs-root');
    expect(first?.style.getPropertyValue('--gs-accent')).toBe('teal');
    expect(second).not.toHaveAttribute('style');
    expect(screen.getByRole('combobox', { name: 'Use' })).toHaveTextContent('Choose…');
    expect(screen.getByRole('combobox', { name: 'Uso' })).toHaveTextContent('Elegir…');

    const secondList = await open('Uso');
    expect(secondList.closest('.gs-root')).toHaveAttribute('data-scheme', 'light');
    await userEvent.keyboard('{Escape}');
    const firstList = await open('Use');
    expect(firstList.closest('.gs-root')).toHaveAttribute('data-scheme', 'dark');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('button', { name: 'Close' })).toBeInTheDocument();
  });

  it('puts the nonce on the style element of the scroll lock', async () => {
    render(
      <GigstackUIProvider nonce="R4nd0m">
        <Dialog defaultOpen title="Receptor" />
      </GigstackUIProvider>,
    );
    await screen.findByRole('dialog');
    const styles = [...document.querySelectorAll('style')];
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles) expect(style.getAttribute('nonce')).toBe('R4nd0m');
  });
});
