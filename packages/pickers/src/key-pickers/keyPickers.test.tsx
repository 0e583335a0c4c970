import { screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { createCatalogWorker, ProductKeyPicker, UnitKeyPicker } from '../index.js';
import { queries } from '../testing/queries.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { variantsOf } from '../testing/variantsOf.js';
import { ThreadlessWorker } from '../testing/threadlessWorker.js';

const product = () => screen.getByRole('combobox', { name: 'Clave de producto' });
const unit = () => screen.getByRole('combobox', { name: 'Unidad' });
const codes = () => screen.queryAllByRole('option').map((option) => option.querySelector('.gs-code')?.textContent);
const settled = () => waitFor(() => expect(screen.getByRole('listbox')).toHaveAttribute('data-state', 'ready'));

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
  vi.stubGlobal('Worker', ThreadlessWorker);
});

afterEach(() => vi.unstubAllGlobals());

const worker = () => createCatalogWorker({ assets: '/api/gigstack/_gs/assets' });

describe('ProductKeyPicker', () => {
  it('has no axe violations, empty, open, and with a choice that may be marked', async () => {
    const { user } = renderWithGigstack(<ProductKeyPicker defaultValue="43211500" />);
    await waitFor(() => expect(product()).toHaveValue('Computadores'));
    await expectNoAxeViolations();
    await user.click(product());
    await expectNoAxeViolations();
    await user.type(product(), 'computadora');
    await settled();
    await expectNoAxeViolations();
  });

  it.each([
    ['on the server of the host', undefined],
    ['in a worker', worker],
  ])('finds with a slip and in the plural, and gives code and words: %s', async (_where, source) => {
    const onValueChange = vi.fn();
    const { user } = renderWithGigstack(
      <form aria-label="Factura">
        <ProductKeyPicker source={source?.()} name="product_key" onValueChange={onValueChange} />
      </form>,
    );
    await user.type(product(), 'comptuadoras');
    await waitFor(() => expect(codes()).toContain('43211500'));
    await settled();
    await user.click(screen.getByRole('option', { name: /^Computadores.*43211500/ }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('43211500', { code: '43211500', name: 'Computadores' });
    expect(new FormData(screen.getByRole('form')).get('product_key')).toBe('43211500');
    expect(product()).toHaveValue('Computadores');
  });

  it('finds by the beginning of a code and is chosen with Enter', async () => {
    const onValueChange = vi.fn();
    const { user } = renderWithGigstack(<ProductKeyPicker onValueChange={onValueChange} />);
    await user.type(product(), '432115');
    await waitFor(() => expect(codes()[0]).toBe('43211500'));
    await settled();
    expect(codes().every((code) => code?.startsWith('432115'))).toBe(true);
    await user.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('43211500', expect.objectContaining({ name: 'Computadores' }));
  });

  it('puts the key of a class over those inside it', async () => {
    const { user } = renderWithGigstack(<ProductKeyPicker />);
    await user.type(product(), '432115');
    await waitFor(() => expect(codes()[0]).toBe('43211500'));
    expect(screen.getByRole('option', { name: /^Computadores.*43211500/ })).toHaveTextContent('Vale para todo el grupo');
    expect(screen.getByRole('option', { name: /43211501/ })).toHaveTextContent('Dentro de Computadores');
  });

  it('offers what was used last, then what most use; a marked key stands above both', async () => {
    const { user } = renderWithGigstack(<ProductKeyPicker />);
    await user.click(product());
    expect(codes()[0]).toBe('01010101');
    expect(screen.getAllByRole('option')[0]).toHaveAccessibleDescription('De uso común');
    for (const text of ['90101501', '82121500']) {
      await user.clear(product());
      await user.type(product(), text);
      await waitFor(() => expect(codes()[0]).toBe(text));
      await settled();
      await user.keyboard('{Enter}');
    }
    await user.click(product());
    expect(codes().slice(0, 2)).toEqual(['82121500', '90101501']);
    expect(screen.getAllByRole('option')[1]).toHaveAccessibleDescription('Usadas hace poco');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Favorita', pressed: false }));
    expect(screen.getByRole('button', { name: 'Favorita', pressed: true })).toBeVisible();
    const marked = product().getAttribute('value');
    await user.click(product());
    expect(screen.getAllByRole('option')[0]).toHaveAccessibleDescription('Favoritas');
    expect(screen.getAllByRole('option')[0]).toHaveTextContent(marked ?? 'nothing');
    expect(new Set(codes()).size).toBe(codes().length);
  });

  it('puts the own keys first among the answers to a text', async () => {
    const { user } = renderWithGigstack(<ProductKeyPicker />);
    await user.type(product(), '43211508');
    await waitFor(() => expect(codes()).toEqual(['43211508']));
    await settled();
    await user.keyboard('{Enter}');
    await user.clear(product());
    await user.type(product(), '432115');
    await waitFor(() => expect(codes().length).toBeGreaterThan(5));
    expect(codes().slice(0, 2)).toEqual(['43211508', '43211500']);
    expect(screen.getAllByRole('option')[0]).toHaveAccessibleDescription('Tuyas');
    expect(screen.getAllByRole('option')[1]).toHaveAccessibleDescription('Del catálogo');
  });

  it('says of a key in which class it is, though the key of the class stands further up among the own ones', async () => {
    const { user } = renderWithGigstack(<ProductKeyPicker />);
    await user.click(product());
    await user.click(screen.getByRole('option', { name: /^Computadores.*43211500/ }));
    await user.clear(product());
    await user.type(product(), '432115');
    await waitFor(() => expect(codes().length).toBeGreaterThan(5));
    expect(screen.getAllByRole('option')[0]).toHaveTextContent(/^Computadores.*Vale para todo el grupo/);
    expect(screen.getAllByRole('option')[1]).toHaveTextContent('Dentro de Computadores');
  });

  it('keeps codes and nothing else in the storage of the scope, for good only when the host says who the person is', async () => {
    const first = renderWithGigstack(<ProductKeyPicker />);
    await first.user.click(product());
    await first.user.click(screen.getByRole('option', { name: /Restaurantes/ }));
    expect(window.localStorage).toHaveLength(0);
    expect(window.sessionStorage).toHaveLength(1);
    first.unmount();

    const second = renderWithGigstack(<ProductKeyPicker />, { userKey: 'ana' });
    await second.user.click(product());
    expect(codes()[0]).toBe('01010101');
    await second.user.click(screen.getByRole('option', { name: /Impresión/ }));
    const key = window.localStorage.key(0) ?? '';
    expect(key).toMatch(/^gigstack-ui\/.*\/ana\/keys\/ClaveProdServ$/);
    expect(JSON.parse(window.localStorage.getItem(key) ?? '')).toEqual({ favourites: [], recent: ['82121500'] });
    second.unmount();

    const third = renderWithGigstack(<ProductKeyPicker />, { userKey: 'ana' });
    await third.user.click(product());
    await waitFor(() => expect(codes()[0]).toBe('82121500'));
    // Words of the own keys are asked for at once, not one by one.
    await waitFor(() => expect(third.calls).toEqual(['/_gs/catalogs/ClaveProdServ/search 82121500']));
    third.unmount();

    const other = renderWithGigstack(<ProductKeyPicker />, { userKey: 'beto' });
    await other.user.click(product());
    expect(codes()[0]).toBe('01010101');
  });

  it('takes nothing from the storage that is no code', async () => {
    for (const broken of ['{', '[]', '{"favourites":"43211500","recent":["<script>",7,null]}']) {
      const probe = renderWithGigstack(<ProductKeyPicker />);
      await probe.user.click(product());
      await probe.user.click(screen.getByRole('option', { name: /Restaurantes/ }));
      const key = window.sessionStorage.key(0) ?? '';
      probe.unmount();
      window.sessionStorage.setItem(key, broken);
      const again = renderWithGigstack(<ProductKeyPicker />);
      await again.user.click(product());
      expect(codes()[0]).toBe('01010101');
      again.unmount();
    }
  });

  it('shows words for a stored code, the code itself when no catalog has it, and says so', async () => {
    const { rerender } = renderWithGigstack(<ProductKeyPicker value="84111506" />);
    await waitFor(() => expect(product()).toHaveValue('Servicios de facturación'));
    rerender(<ProductKeyPicker value="99999999" />);
    await waitFor(() => expect(product()).toHaveAccessibleDescription('Esta clave no está en el catálogo del SAT'));
    expect(product()).toHaveValue('99999999');
  });

  it('says when nothing matches, when the server failed and when the worker could not start', async () => {
    const source = createCatalogWorker({ assets: '/missing' });
    const { user, rerender } = renderWithGigstack(<ProductKeyPicker source={source} />);
    await user.type(product(), 'mesa');
    expect(await screen.findByText('No pudimos buscar. Inténtalo de nuevo.')).toBeVisible();
    rerender(<ProductKeyPicker key="server" />);
    await user.type(product(), 'zzzzqqq');
    expect(await screen.findByText('Nada se llama así')).toBeVisible();
  });

  it('can be read and not changed when it is read-only, and marks nothing', async () => {
    const { user } = renderWithGigstack(<ProductKeyPicker readOnly value="43211500" />);
    await waitFor(() => expect(product()).toHaveValue('Computadores'));
    await user.click(product());
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Favorita' })).not.toBeInTheDocument();
  });
});

describe('UnitKeyPicker', () => {
  it('offers the usual units and finds the others by name or code', async () => {
    const onValueChange = vi.fn();
    const { user } = renderWithGigstack(<UnitKeyPicker onValueChange={onValueChange} />);
    await user.click(unit());
    expect(codes().slice(0, 2)).toEqual(['H87', 'E48']);
    await expectNoAxeViolations();
    await user.type(unit(), 'kilogramo');
    await waitFor(() => expect(codes()[0]).toBe('KGM'));
    await settled();
    await user.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('KGM', { code: 'KGM', name: 'Kilogramo' });
  });
});

it('both modes give the same answers, however a key is asked for', async () => {
  const { client } = renderWithGigstack(null);
  const { search, stop } = worker();
  for (const name of ['ClaveProdServ', 'ClaveUnidad'] as const) {
    // A key here and there out of the whole catalog, the same ones every time.
    const rows = (await Promise.all(['1', '25', '43', '60', '80', '9', 'A', 'K'].map((text) => search({ name, text, limit: 40 })))).flatMap((found) => found.filter((_, index) => index % 20 === 0));
    expect(rows.length).toBeGreaterThan(8);
    for (const text of [...queries, ...rows.flatMap(variantsOf)].filter((one) => one.trim() !== '')) {
      const [server, page] = await Promise.all([client.searchCatalog({ name, text, limit: 30 }), search({ name, text, limit: 30 })]);
      expect(page, `${name} ${text}`).toEqual(server);
    }
  }
  stop();
});

it.each([['on the server of the host', undefined], ['in a worker', worker]])('looks for the beginning of what was pasted whole: %s', async (_where, source) => {
  const { user } = renderWithGigstack(<ProductKeyPicker source={source?.()} />);
  await user.click(product());
  await user.paste(`servicios de facturación ${'y de todo lo demás '.repeat(40)}`);
  await waitFor(() => expect(codes()).toContain('84111506'));
  await settled();
  expect(codes()).toHaveLength(30);
});

describe.each([
  ['ProductKeyPicker', ProductKeyPicker, 'Clave de producto', '43211500', 'Computadores'],
  ['UnitKeyPicker', UnitKeyPicker, 'Unidad', 'KGM', 'Kilogramo'],
] as const)('%s as a field', (_name, Picker, label, code, text) => {
  it('has a node, help, a warning and a state of its own; keeps its choice or leaves it to its owner; goes back with its form', async () => {
    const ref = createRef<HTMLInputElement>();
    const onValueChange = vi.fn();
    const { user, rerender } = renderWithGigstack(
      <form aria-label="Factura">
        <Picker ref={ref} name="own" defaultValue={code} hint="Una ayuda" />
        <Picker label="Del dueño" name="controlled" value={code} error="No sirve" onValueChange={onValueChange} />
        <button type="reset">Limpiar</button>
      </form>,
    );
    const field = (name: string) => screen.getByRole('combobox', { name });
    await waitFor(() => expect(field(label)).toHaveValue(text));
    expect(ref.current).toBe(field(label));
    expect(field(label)).toHaveAccessibleDescription('Una ayuda');
    expect(field('Del dueño')).toHaveAccessibleDescription('No sirve');
    for (const name of [label, 'Del dueño']) await user.clear(field(name));
    await user.tab();
    const data = () => Object.fromEntries(new FormData(screen.getByRole('form')));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('', undefined);
    expect(data()).toEqual({ own: '', controlled: code });
    await user.click(screen.getByRole('button', { name: 'Limpiar' }));
    expect(data()).toEqual({ own: code, controlled: code });

    rerender(<Picker disabled value={code} name="own" />);
    expect(field(label)).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Favorita' })).toBeNull();
    rerender(<Picker key="loading" loading />);
    await user.click(field(label));
    expect(screen.getByRole('status')).toHaveTextContent('Cargando…');
  });
});
