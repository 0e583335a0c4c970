import { useState } from 'react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { complaintsOf } from '../../../../tools/testing/complaintsOf.js';

// What a popup does between the first paint and the arrival of its code; once it is there it is the popup whose own tests stand beside it.
async function fresh() {
  vi.resetModules();
  let arrives = () => {};
  let fails: (error: Error) => void = () => {};
  const attempt = () =>
    new Promise<void>((resolve, reject) => {
      arrives = resolve;
      fails = reject;
    });
  let code = attempt();
  vi.doMock('./allPopups.js', async (original) => {
    await code;
    return original();
  });
  const { Button, GigstackUIProvider } = await import('../index.js');
  const { Dialog, Menu, MenuItem, Popover, preloadPopups, Tooltip } = await import('./index.js');
  const onSelect = vi.fn();
  const onOpenChange = vi.fn();
  const page = (
    <GigstackUIProvider locale="en">
      <Dialog trigger={<Button>Edit</Button>} title="Client" onOpenChange={onOpenChange}>
        <input aria-label="Name" />
      </Dialog>
      <Menu trigger={<Button>Acts</Button>}>
        <MenuItem onSelect={onSelect}>Copy</MenuItem>
        <MenuItem>Delete</MenuItem>
      </Menu>
      <Popover label="Discount" trigger={<Button>Discount</Button>}>
        <input aria-label="Percent" />
      </Popover>
      <Tooltip content="Without fiscal validity">
        <Button aria-describedby="note">Preview</Button>
      </Tooltip>
      <p id="note">Opens here.</p>
      <input aria-label="Elsewhere" />
    </GigstackUIProvider>
  );
  return {
    page,
    onSelect,
    onOpenChange,
    Dialog,
    GigstackUIProvider,
    arrive: () =>
      act(async () => {
        arrives();
        await preloadPopups();
      }),
    fail: () =>
      act(async () => {
        fails(new TypeError('Failed to fetch'));
        await preloadPopups();
        code = attempt();
      }),
  };
}

// By its words, because a modal dialog hides it from assistive technology.
const button = (name: string) => screen.getByText(name).closest('button') as HTMLButtonElement;

let complaints: MockInstance<typeof console.error>;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(complaintsOf(complaints)).toEqual([]);
  vi.restoreAllMocks();
  vi.doUnmock('./allPopups.js');
});

describe('a trigger whose popup has not arrived', () => {
  it('says what it opens, has no axe violations, and is the same node afterwards, with focus and description', async () => {
    const { page, arrive } = await fresh();
    render(page);
    await expectNoAxeViolations();
    const names = ['Edit', 'Acts', 'Discount', 'Preview'];
    const before = names.map(button);
    expect(before.map((node) => [node.getAttribute('aria-haspopup'), node.getAttribute('aria-expanded')])).toEqual([['dialog', 'false'], ['menu', 'false'], ['dialog', 'false'], [null, null]]);
    act(() => before[2]?.focus());
    await arrive();
    expect(names.map(button)).toEqual(before);
    expect(before[2]).toHaveFocus();
    expect(before[3]).toHaveAccessibleDescription('Opens here.');
    await expectNoAxeViolations();
  });

  it('keeps an early click, opens as soon as it can, and gets the focus back', async () => {
    const { page, arrive, onOpenChange } = await fresh();
    render(page);
    const trigger = button('Edit');
    await userEvent.click(trigger);
    expect(trigger).toHaveAttribute('data-waiting');
    expect(onOpenChange).not.toHaveBeenCalled();
    await arrive();
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveFocus();
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true);
    expect(trigger).toHaveAttribute('aria-expanded', 'true');
    expect(trigger).not.toHaveAttribute('data-waiting');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(trigger).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: 'Client' })).toBeInTheDocument();
  });

  it.each(['{Enter}', '{ArrowDown}', ' '])('keeps %j on a menu and stands on its first act', async (key) => {
    const { page, arrive, onSelect } = await fresh();
    render(page);
    act(() => button('Acts').focus());
    await userEvent.keyboard(key);
    await arrive();
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Copy' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledTimes(1);
    expect(button('Acts')).toHaveFocus();
  });

  it('opens a menu that was pressed, though the code came before it was let go', async () => {
    const { page, arrive } = await fresh();
    render(page);
    const user = userEvent.setup();
    await user.pointer({ keys: '[MouseLeft>]', target: button('Acts') });
    await arrive();
    await user.pointer({ keys: '[/MouseLeft]', target: button('Acts') });
    expect(screen.getByRole('menu', { name: 'Acts' })).toBeInTheDocument();
  });

  it('forgets what was asked for by somebody who left, pressed elsewhere or thought better of it', async () => {
    const { page, arrive, onOpenChange } = await fresh();
    render(page);
    await userEvent.click(button('Edit'));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{Escape}');
    // A browser that gives a pressed button no focus.
    fireEvent.click(button('Discount'));
    await userEvent.click(screen.getByRole('textbox', { name: 'Elsewhere' }));
    await arrive();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(onOpenChange).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'Elsewhere' })).toHaveFocus();
  });

  it('explains what has the focus or the pointer by then, beside the words of its own', async () => {
    const { page, arrive } = await fresh();
    render(page);
    act(() => button('Preview').focus());
    expect(button('Preview')).not.toHaveAttribute('data-waiting');
    await arrive();
    expect(button('Preview')).toHaveAccessibleDescription('Opens here. Without fiscal validity');
    await userEvent.tab();
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('leaves it to the trigger to say no', async () => {
    const { Dialog, GigstackUIProvider, arrive } = await fresh();
    render(<Dialog title="Client" trigger={<button onClick={(event) => event.preventDefault()}>Edit</button>} />, { wrapper: GigstackUIProvider });
    await userEvent.click(button('Edit'));
    await arrive();
    await userEvent.click(button('Edit'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens a dialog whose host wants it open, and gives the focus back to what had it', async () => {
    const { Dialog, GigstackUIProvider, arrive } = await fresh();
    function Host() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button onClick={() => setOpen(true)}>Charge</button>
          <Dialog open={open} title="Request" onOpenChange={setOpen} />
        </>
      );
    }
    render(<Host />, { wrapper: GigstackUIProvider });
    await userEvent.click(button('Charge'));
    await arrive();
    expect(await screen.findByRole('dialog', { name: 'Request' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button('Charge')).toHaveFocus());
  });

  it('says that the code did not come, once somebody wants it, and opens with the next try', async () => {
    const { page, arrive, fail } = await fresh();
    render(page);
    await fail();
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(button('Edit'));
    expect(screen.getByRole('alert')).toHaveTextContent('It could not be opened.');
    await expectNoAxeViolations();
    await userEvent.click(button('Try again'));
    await arrive();
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes no focus from somebody who went on while it was missing', async () => {
    const { page, arrive, fail } = await fresh();
    render(page);
    await userEvent.click(button('Edit'));
    await fail();
    await userEvent.type(screen.getByRole('textbox', { name: 'Elsewhere' }), 'abc');
    window.dispatchEvent(new Event('online'));
    await arrive();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Elsewhere' })).toHaveFocus();
    await userEvent.click(button('Edit'));
    expect(screen.getByRole('dialog', { name: 'Client' })).toBeInTheDocument();
  });

  it('hydrates what the server made, keeping its nodes', async () => {
    const { page, arrive } = await fresh();
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    const trigger = button('Edit');
    expect(trigger).toHaveAttribute('aria-haspopup', 'dialog');
    const root = await act(async () => hydrateRoot(container, page));
    await userEvent.click(trigger);
    await arrive();
    expect(button('Edit')).toBe(trigger);
    expect(await screen.findByRole('dialog', { name: 'Client' })).toBeInTheDocument();
    act(() => root.unmount());
    container.remove();
  });

  it('works in a shadow root', async () => {
    const { page, arrive } = await fresh();
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    const view = render(page, { container: shadow.appendChild(document.createElement('div')), baseElement: document.body });
    const trigger = [...shadow.querySelectorAll('button')].find((node) => node.textContent === 'Edit');
    act(() => trigger?.focus());
    act(() => trigger?.click());
    await arrive();
    await waitFor(() => expect(shadow.querySelector('[role="dialog"]')).not.toBeNull());
    view.unmount();
    host.remove();
  });
});
