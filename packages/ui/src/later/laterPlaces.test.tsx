import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { GigstackUIProviderProps } from '../provider/GigstackUIProvider.js';

// Where a popup stands whose code came after it was asked for, in which direction, and what its page allows: as a popup whose code was there.
const popups = [
  ['Dialog', 'dialog', 'Name'],
  ['Drawer', 'dialog', 'Note'],
  ['ConfirmDialog', 'alertdialog', 'Keep'],
  ['Menu', 'menu', undefined],
  ['Popover', 'dialog', 'Percent'],
  ['Tooltip', 'tooltip', undefined],
] as const;

type Name = (typeof popups)[number][0];

async function fresh(name: Name, settings: GigstackUIProviderProps = {}) {
  vi.resetModules();
  let arrives = () => {};
  let fails: (error: Error) => void = () => {};
  const code = new Promise<void>((resolve, reject) => {
    arrives = resolve;
    fails = reject;
  });
  vi.doMock('./allPopups.js', async (original) => {
    await code;
    return original();
  });
  const { Button, GigstackUIProvider } = await import('../index.js');
  const { ConfirmDialog, Dialog, Drawer, Menu, MenuItem, Popover, preloadPopups, Tooltip } = await import('./index.js');
  const button = <Button>Open</Button>;
  const shown: Record<Name, React.ReactNode> = {
    Dialog: <Dialog title="Client" trigger={button}><input aria-label="Name" /></Dialog>,
    Drawer: <Drawer title="Detail" trigger={button}><input aria-label="Note" /></Drawer>,
    ConfirmDialog: <ConfirmDialog title="Delete?" confirmLabel="Delete" cancelLabel="Keep" danger trigger={button} onConfirm={() => {}} />,
    Menu: <Menu trigger={button}><MenuItem>Copy</MenuItem><MenuItem>Delete</MenuItem></Menu>,
    Popover: <Popover label="Discount" trigger={button}><input aria-label="Percent" /></Popover>,
    Tooltip: <Tooltip content="Without fiscal validity">{button}</Tooltip>,
  };
  const page = <GigstackUIProvider locale="en" {...settings}>{shown[name]}</GigstackUIProvider>;
  const finish = (end: () => void) => act(async () => {
    end();
    await preloadPopups();
  });
  return { page, arrive: () => finish(arrives), fail: () => finish(() => fails(new TypeError('Failed to fetch'))) };
}

/** Asks for the popup as its kind is asked for, before its code is there. */
async function ask(name: Name, trigger: HTMLElement): Promise<void> {
  if (name === 'Tooltip') act(() => trigger.focus());
  else await userEvent.click(trigger);
}

function hostElement(): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  element.className = 'host-popups';
  return element;
}

let complaints: MockInstance<typeof console.error>;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(complaints).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.doUnmock('./allPopups.js');
  document.querySelectorAll('.host-popups, .shadow-host, style[nonce]').forEach((element) => element.remove());
});

describe.each(popups)('%s, asked for before its code came', (name, role, first) => {
  it('stands in the element the host gave, within our root, from right to left', async () => {
    const portalContainer = hostElement();
    const { page, arrive } = await fresh(name, { portalContainer, dir: 'rtl' });
    const view = render(page);
    await ask(name, screen.getByRole('button', { name: 'Open' }));
    await arrive();
    const popup = await screen.findByRole(role);
    expect(portalContainer).toContainElement(popup);
    expect(popup.closest('.gs-root')).toHaveAttribute('dir', 'rtl');
    // Radix lays menus and their keys out by a direction of its own.
    if (name === 'Menu') expect(popup).toHaveAttribute('dir', 'rtl');
    view.unmount();
    expect(portalContainer).toBeEmptyDOMElement();
  });

  it('stands in the shadow root of its trigger, which gets the focus back', async () => {
    const { page, arrive } = await fresh(name);
    const host = document.body.appendChild(document.createElement('div'));
    host.className = 'shadow-host';
    const shadow = host.attachShadow({ mode: 'open' });
    const view = render(page, { container: shadow.appendChild(document.createElement('div')), baseElement: document.body });
    const trigger = shadow.querySelector('button') as HTMLButtonElement;
    act(() => trigger.focus());
    if (name !== 'Tooltip') await userEvent.pointer({ keys: '[MouseLeft]', target: trigger });
    await arrive();
    await waitFor(() => expect(shadow.querySelector(`[role="${role}"]`)).not.toBeNull());
    expect(document.querySelector(`[role="${role}"]`)).toBeNull();
    if (first) await waitFor(() => expect(shadow.activeElement?.getAttribute('aria-label') ?? shadow.activeElement?.textContent).toBe(first));
    // From within, as a key that is pressed comes through the shadow root.
    act(() => void shadow.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true })));
    await waitFor(() => expect(shadow.querySelector(`[role="${role}"]`)).toBeNull());
    expect(shadow.activeElement).toBe(trigger);
    view.unmount();
  });
});

it('puts the nonce of the page on the style of the scroll lock, though the dialog came later', async () => {
  const { page, arrive } = await fresh('Dialog', { nonce: 'R4nd0m' });
  render(page);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  const before = new Set(document.querySelectorAll('style'));
  await arrive();
  await screen.findByRole('dialog');
  const added = [...document.querySelectorAll('style')].filter((style) => !before.has(style));
  expect(added.length).toBeGreaterThan(0);
  expect(added.map((style) => style.getAttribute('nonce'))).toEqual(added.map(() => 'R4nd0m'));
});

it('says where the host wants its popups that one did not come', async () => {
  const portalContainer = hostElement();
  const { page, fail } = await fresh('Popover', { portalContainer });
  render(page);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await fail();
  expect(portalContainer).toContainElement(await screen.findByRole('alert'));
});
