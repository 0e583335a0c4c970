import { queryByRole, queryByText } from '@testing-library/dom';
import type { AlertProps } from '../../alert/Alert.js';
import type { CardProps } from '../../card/Card.js';
import type { EmptyStateProps } from '../../empty-state/EmptyState.js';
import type { AdapterRule } from '../AdapterRule.js';

/** Rules of the sentence that matters. */
export const alertRules: readonly AdapterRule<AlertProps>[] = [
  {
    rule: 'is heard at once when it is bad, else when there is time',
    otherwise: 'does not have the role `alert` for the tone `bad` and `status` for the others, so it is not said or interrupts: set the role by `tone`',
    async holds({ show, page }) {
      await show({ tone: 'bad', children: 'Falta la clave' });
      const bad = queryByRole(page, 'alert')?.textContent?.includes('Falta la clave') === true;
      await show({ tone: 'warn', children: 'Falta la clave' });
      return bad && queryByRole(page, 'status') !== null && queryByRole(page, 'alert') === null;
    },
  },
  {
    rule: 'shows title, text and the acts that resolve it',
    otherwise: 'does not show `title`, `children` and `actions`: an act that is not there cannot resolve anything',
    async holds({ show, page }) {
      await show({ title: 'Antes de timbrar', children: 'Falta la clave', actions: <button type="button">Elegir</button> });
      return ['Antes de timbrar', 'Falta la clave', 'Elegir'].every((text) => queryByText(page, text) !== null);
    },
  },
];

/** Rules of a sheet of paper. */
export const cardRules: readonly AdapterRule<CardProps>[] = [
  {
    rule: 'has its title as a heading of the level told',
    otherwise: 'does not render `title` as a heading of `headingLevel` (2 unless told), so the outline of the page is wrong',
    async holds({ show, page }) {
      await show({ title: 'Documento', headingLevel: 3, children: 'Dentro' });
      return queryByRole(page, 'heading', { name: 'Documento', level: 3 }) !== null;
    },
  },
  {
    rule: 'shows all of its parts',
    otherwise: 'does not show `badge`, `actions`, `children` and `footer`: each holds what people need',
    async holds({ show, page }) {
      await show({ title: 'Documento', badge: 'Borrador', actions: <button type="button">Cambiar</button>, footer: 'Pie', children: 'Dentro' });
      return ['Borrador', 'Cambiar', 'Pie', 'Dentro'].every((text) => queryByText(page, text) !== null);
    },
  },
];

/** Rules of what stands where there is nothing yet. */
export const emptyStateRules: readonly AdapterRule<EmptyStateProps>[] = [
  {
    rule: 'shows title, text and the first act',
    otherwise: 'does not show `title`, `children` and `actions`: the first act is the way on',
    async holds({ show, page }) {
      await show({ title: 'Aún no hay facturas', children: 'Aquí estarán.', actions: <button type="button">Nueva</button> });
      return ['Aún no hay facturas', 'Aquí estarán.', 'Nueva'].every((text) => queryByText(page, text) !== null);
    },
  },
];
