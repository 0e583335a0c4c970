import { taxRegimes } from '@gigstack-ui/sat-catalogs';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { regimesFor } from '@gigstack-ui/cfdi';
import { commonProductKeys, useCodePicker, useKeyPicker, usePaymentMethodPicker, useRecordPicker } from './headless.js';
import { paymentMethodNames, taxRegimeNames } from './index.js';
import { renderWithGigstack } from './testing/renderWithGigstack.js';

beforeEach(() => window.localStorage.clear());

/** A picker of a small catalog as a host might draw it: native radios. */
function Regimes() {
  const { items, code, choose } = useCodePicker({ rows: taxRegimes, offered: regimesFor('moral'), names: taxRegimeNames.dictionaries['es-MX'], defaultValue: '601' });
  return (
    <fieldset>
      <legend>Régimen</legend>
      {items.map((item) => (
        <label key={item.code}>
          <input type="radio" name="regime" checked={item.code === code} onChange={() => choose(item.code)} />
          {item.label}
        </label>
      ))}
    </fieldset>
  );
}

/** Both payment methods as a host might draw them: one button that turns around. */
function Method() {
  const { items, chosen, choose } = usePaymentMethodPicker({ defaultValue: 'PUE' });
  return (
    <button type="button" onClick={() => choose(items.find(({ code }) => code !== chosen?.code)?.code ?? '')}>
      {chosen?.label}
    </button>
  );
}

/** A picker of a large catalog as a host might draw it: a search box and buttons. */
function Keys() {
  const { items, row, type, choose, isFavourite, toggleFavourite } = useKeyPicker({ catalog: 'ClaveProdServ', common: commonProductKeys });
  return (
    <>
      <input type="search" aria-label="Clave" onChange={(event) => type(event.target.value)} />
      <output>{row && `${row.code} ${row.name} ${isFavourite ? '★' : '☆'}`}</output>
      <button type="button" onClick={toggleFavourite}>
        Marcar
      </button>
      {items.map((item) => (
        <button key={item.code} type="button" onClick={() => choose(item)}>
          {item.name}
        </button>
      ))}
    </>
  );
}

const teams = [{ id: 'a', name: 'Norte' }, { id: 'b', name: 'Sur' }];
const elsewhere = (id: string) => (id === 'c' ? { id, name: 'Centro' } : undefined);

function Teams() {
  const { chosen, choose, reset } = useRecordPicker({ items: teams, idOf: ({ id }) => id, useRecord: elsewhere, defaultValue: 'c' });
  return (
    <>
      <output>{chosen?.name}</output>
      {teams.map((team) => (
        <button key={team.id} type="button" onClick={() => choose(team)}>
          {team.name}
        </button>
      ))}
      <button type="button" onClick={reset}>
        Volver
      </button>
    </>
  );
}

it('a small catalog is drawn by the host, held to the rules by us', async () => {
  const { user } = renderWithGigstack(<Regimes />);
  expect(screen.getByRole('radio', { name: /General de Ley/ })).toBeChecked();
  expect(screen.queryByRole('radio', { name: /Sueldos y Salarios/ })).toBeNull();
  await user.click(screen.getByRole('radio', { name: /no lucrativos/i }));
  expect(screen.getByRole('radio', { name: /no lucrativos/i })).toBeChecked();
});

it('how an invoice is paid is drawn by the host, named by us', async () => {
  const { user } = renderWithGigstack(<Method />);
  await user.click(screen.getByRole('button', { name: paymentMethodNames.dictionaries['es-MX'].PUE }));
  expect(screen.getByRole('button')).toHaveTextContent(paymentMethodNames.dictionaries['es-MX'].PPD);
});

it('a large catalog is drawn by the host, searched and remembered by us', async () => {
  const { user } = renderWithGigstack(<Keys />);
  await user.type(screen.getByRole('searchbox', { name: 'Clave' }), 'comptuadoras');
  await user.click(await screen.findByRole('button', { name: 'Computadores' }));
  expect(screen.getByRole('status')).toHaveTextContent('43211500 Computadores ☆');
  await user.click(screen.getByRole('button', { name: 'Marcar' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('★'));
});

it('a record is drawn by the host, a chosen one outside of the list is read by us', async () => {
  const { user } = renderWithGigstack(<Teams />);
  expect(screen.getByRole('status')).toHaveTextContent('Centro');
  await user.click(screen.getByRole('button', { name: 'Sur' }));
  expect(screen.getByRole('status')).toHaveTextContent('Sur');
  await user.click(screen.getByRole('button', { name: 'Volver' }));
  expect(screen.getByRole('status')).toHaveTextContent('Centro');
});
