import { queryByRole, type ByRoleMatcher } from '@testing-library/dom';
import type { FieldOwnProps } from '../../field/Field.js';
import type { AdapterRule } from '../AdapterRule.js';

const label = 'Nombre';
const hint = 'Como está en la constancia';
const error = 'Le falta una letra';

/** Rules of every labelled control: name, help, error, required, disabled; `role` is that of the control. */
export function fieldRules<P extends FieldOwnProps>(props: P, role: ByRoleMatcher, { disables = true }: { disables?: boolean } = {}): AdapterRule<P>[] {
  const named = (page: HTMLElement, more: { description?: string | RegExp } = {}) => queryByRole(page, role, { name: new RegExp(label), ...more });
  const rules: AdapterRule<P>[] = [
    {
      rule: 'is named by its label',
      otherwise: `has no ${String(role)} named by \`label\`, so a screen reader does not say what it is for: tie a <label> to it by \`htmlFor\` and \`id\``,
      async holds({ show, page }) {
        await show({ ...props, label });
        return named(page) !== null;
      },
    },
    {
      rule: 'keeps its name when the label is hidden',
      otherwise: 'loses its name with `hideLabel`, so a screen reader does not say what it is for: hide the label visually or use `aria-label`',
      async holds({ show, page }) {
        await show({ ...props, label, hideLabel: true });
        return named(page) !== null;
      },
    },
    {
      rule: 'is described by its hint',
      otherwise: 'does not tie `hint` to the control, so a screen reader does not say it: give the text an id and name it in `aria-describedby`',
      async holds({ show, page }) {
        await show({ ...props, label, hint });
        return named(page, { description: new RegExp(hint) }) !== null;
      },
    },
    {
      rule: 'says its error and is invalid',
      otherwise: 'does not tie `error` to the control or does not set `aria-invalid`, so nobody who cannot see it knows: name the text in `aria-describedby` and set `aria-invalid`',
      async holds({ show, page }) {
        await show({ ...props, label, hint, error });
        return named(page, { description: new RegExp(error) })?.getAttribute('aria-invalid') === 'true';
      },
    },
    {
      rule: 'says that it is required',
      otherwise: 'does not say that it is `required`: set `aria-required` (or `required`) on the control',
      async holds({ show, page }) {
        await show({ ...props, label, required: true });
        const control = named(page);
        return control !== null && (control.getAttribute('aria-required') === 'true' || control.hasAttribute('required'));
      },
    },
  ];
  if (!disables) return rules;
  return [
    ...rules,
    {
      rule: 'can be switched off',
      otherwise: 'is not disabled by `disabled`, so people could change what must not change: pass it on to the control',
      async holds({ show, page }) {
        await show({ ...props, label, disabled: true });
        return isOff(named(page));
      },
    },
  ];
}

/** Whether a control, or all of a group, cannot be used. */
export function isOff(control: HTMLElement | null): boolean {
  if (!control) return false;
  const inner = [...control.querySelectorAll('input, button')];
  return control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true' || (inner.length > 0 && inner.every((one) => one.matches(':disabled')));
}
