import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { complaintsOf } from '../../../../tools/testing/complaintsOf.js';

// What a combobox and a select do between the first paint and the arrival of the code of their lists.
const fruits = ['Manzana', 'Pera', 'Piña'];

async function fresh() {
  vi.resetModules();
  let open = () => {};
  const codeArrives = new Promise<void>((resolve) => (open = resolve));
  vi.doMock('./allLists.js', async (original) => codeArrives.then(() => original()));
  const { Combobox, GigstackUIProvider, preloadLists, Select } = await import('../index.js');
  const onValueChange = vi.fn();
  const page = (
    <GigstackUIProvider locale="en">
      <Combobox label="Fruit" items={fruits} itemKey={(fruit) => fruit} itemLabel={(fruit) => fruit} onValueChange={onValueChange} />
      <Select label="Size" options={[{ value: 's', label: 'Small' }, { value: 'l', label: 'Large' }]} defaultValue="l" onValueChange={onValueChange} />
    </GigstackUIProvider>
  );
  return {
    page,
    onValueChange,
    arrive: () =>
      act(async () => {
        open();
        await preloadLists();
      }),
  };
}

const fruit = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Fruit' });
const size = () => screen.getByRole('combobox', { name: 'Size' });

let complaints: MockInstance<typeof console.error>;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(complaintsOf(complaints)).toEqual([]);
  vi.restoreAllMocks();
  vi.doUnmock('./allLists.js');
});

describe('a control whose list has not arrived', () => {
  it('looks and reads the same, and takes no focus when it is replaced', async () => {
    const { page, arrive } = await fresh();
    render(page);
    await expectNoAxeViolations();
    expect(size()).toHaveTextContent('Large');
    const before = fruit();
    await arrive();
    expect(fruit()).not.toBe(before);
    expect(document.body).toHaveFocus();
  });

  it('keeps what is typed and the caret, and opens the list as soon as it can', async () => {
    const { page, arrive, onValueChange } = await fresh();
    render(page);
    await userEvent.type(fruit(), 'Pña');
    fruit().setSelectionRange(1, 1);
    await userEvent.keyboard('i');
    expect(screen.queryByRole('listbox')).toBeNull();
    await arrive();
    expect(fruit()).toHaveFocus();
    expect(fruit()).toHaveValue('Piña');
    expect([fruit().selectionStart, fruit().selectionEnd]).toEqual([2, 2]);
    expect(screen.getByRole('option', { name: 'Piña' })).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('Piña');
  });

  it('opens for arrows and clicks, and not when somebody has left by then', async () => {
    const { page, arrive } = await fresh();
    render(page);
    await userEvent.click(fruit());
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await arrive();
    expect(size()).toHaveFocus();
    expect(fruit()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Small', 'Large']);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(size()).toHaveTextContent('Small');
  });

  it('forgets a word that was not chosen when it is left, as it does with its list', async () => {
    const { page } = await fresh();
    render(page);
    await userEvent.type(fruit(), 'x');
    await userEvent.tab();
    expect(fruit()).toHaveValue('');
  });

  it('stays in the middle of a composed letter', async () => {
    const { page, arrive } = await fresh();
    render(page);
    const waiting = fruit();
    act(() => waiting.focus());
    fireEvent.compositionStart(waiting);
    fireEvent.change(waiting, { target: { value: '´' } });
    await arrive();
    expect(fruit()).toBe(waiting);
    fireEvent.change(waiting, { target: { value: 'á' } });
    fireEvent.compositionEnd(waiting);
    expect(fruit()).not.toBe(waiting);
    expect(fruit()).toHaveValue('á');
    expect(fruit()).toHaveFocus();
  });

  it('hydrates what the server made', async () => {
    const { page, arrive } = await fresh();
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    const root = await act(async () => hydrateRoot(container, page));
    await arrive();
    expect(fruit()).toBeVisible();
    act(() => root.unmount());
    container.remove();
  });
});
