import type { ReactNode } from 'react';
import { queryByRole } from '@testing-library/dom';
import type { FieldProps } from '../../field/Field.js';
import { FieldContext } from '../../field/FieldContext.js';
import type { AdapterRule } from '../AdapterRule.js';
import { partRules } from './partRules.js';

const ids = { controlId: 'check-control', labelId: 'check-label', hintId: 'check-hint', errorId: 'check-error', required: false };
const control = (describedBy: string | undefined, invalid: boolean) => <input id={ids.controlId} aria-describedby={describedBy} aria-invalid={invalid || undefined} />;
const inField = (describedBy: string | undefined, invalid: boolean) => (layout: ReactNode) => <FieldContext.Provider value={{ ...ids, describedBy, invalid }}>{layout}</FieldContext.Provider>;

/** Rules of the layout around a control of ours. */
export const layoutRules: readonly AdapterRule<FieldProps>[] = [
  ...partRules<FieldProps>({ label: 'Nombre', children: control(undefined, false) }, (page) => queryByRole(page, 'textbox')).map(
    (rule): AdapterRule<FieldProps> => ({ ...rule, holds: (stage) => rule.holds({ ...stage, show: (props) => stage.show(props, inField(undefined, false)) }) }),
  ),
  {
    rule: 'names the control inside by its label',
    otherwise: 'does not name the control by `label`: point `htmlFor` at `useField().controlId`',
    async holds({ show, page }) {
      await show({ label: 'Nombre', children: control(undefined, false) }, inField(undefined, false));
      return queryByRole(page, 'textbox', { name: /Nombre/ }) !== null;
    },
  },
  {
    rule: 'says hint and error of the control inside',
    otherwise: 'does not show `hint` under `useField().hintId` and `error` under `useField().errorId`, where the control looks for them',
    async holds({ show, page }) {
      await show({ label: 'Nombre', hint: 'Como está en la constancia', children: control(ids.hintId, false) }, inField(ids.hintId, false));
      const isHinted = queryByRole(page, 'textbox', { description: /Como está/ }) !== null;
      await show({ label: 'Nombre', error: 'Le falta una letra', children: control(ids.errorId, true) }, inField(ids.errorId, true));
      return isHinted && queryByRole(page, 'textbox', { description: /Le falta/ }) !== null;
    },
  },
];
