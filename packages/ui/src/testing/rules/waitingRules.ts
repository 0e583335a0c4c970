import { queryByRole } from '@testing-library/dom';
import type { ProgressProps } from '../../progress/Progress.js';
import type { SkeletonProps } from '../../skeleton/Skeleton.js';
import type { SpinnerProps } from '../../spinner/Spinner.js';
import type { AdapterRule } from '../AdapterRule.js';

const bar = (page: HTMLElement) => queryByRole(page, 'progressbar', { name: /Descargando/ });
const portion = (element: HTMLElement | null) => (element instanceof HTMLProgressElement ? element.position : Number(element?.getAttribute('aria-valuenow')) / Number(element?.getAttribute('aria-valuemax') ?? 100));

/** Rules of how far something is. */
export const progressRules: readonly AdapterRule<ProgressProps>[] = [
  {
    rule: 'says how far it is',
    otherwise: 'does not say `value` of `max` (1 unless told): set `aria-valuenow` and `aria-valuemax`, or use <progress>',
    async holds({ show, page }) {
      await show({ label: 'Descargando', value: 0.5 });
      return Math.abs(portion(bar(page)) - 0.5) < 0.01;
    },
  },
  {
    rule: 'claims nothing while nobody knows',
    otherwise: 'says a value while `value` is absent: leave `aria-valuenow` away then',
    async holds({ show, page }) {
      await show({ label: 'Descargando' });
      const element = bar(page);
      return element instanceof HTMLProgressElement ? element.position < 0 : element !== null && !element.hasAttribute('aria-valuenow');
    },
  },
];

/** Rules of the place of something that is loading. */
export const skeletonRules: readonly AdapterRule<SkeletonProps>[] = [
  {
    rule: 'is nothing to a screen reader',
    otherwise: 'is read aloud although there is nothing to say yet: set `aria-hidden`',
    async holds({ show, page }) {
      await show({ 'data-adapter-check': 'on' } as SkeletonProps);
      return page.querySelector('[data-adapter-check="on"]')?.closest('[aria-hidden="true"]') !== null && page.querySelector('[aria-hidden="true"]') !== null;
    },
  },
];

/** Rules of the turning ring. */
export const spinnerRules: readonly AdapterRule<SpinnerProps>[] = [
  {
    rule: 'says what is under way, or nothing',
    otherwise: 'does not say `label`, or speaks without one: give it the role `status` (or `progressbar`) and the name when there is a label, else `aria-hidden`',
    async holds({ show, page }) {
      await show({ label: 'Guardando' });
      const isSaid = ['status', 'progressbar'].some((role) => queryByRole(page, role, { name: 'Guardando' }) !== null);
      await show({});
      return isSaid && ['status', 'progressbar'].every((role) => queryByRole(page, role) === null);
    },
  },
];
