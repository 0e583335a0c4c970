import { Checkbox, Switch } from '@mui/material';
import type { CheckboxProps, SwitchProps } from '@gigstack-ui/ui';
import { forwardRef, useId } from 'react';
import { CheckFrame, splitCheck } from '../CheckFrame.js';

/** Our Checkbox as MUI draws one. */
export const MuiCheckbox = forwardRef<HTMLInputElement, CheckboxProps>(function MuiCheckbox({ indeterminate = false, checked, defaultChecked, ...props }, ref) {
  const { frame, described, input, change } = splitCheck(props, useId());
  const own = { ...(checked !== undefined && { checked }), ...(defaultChecked !== undefined && { defaultChecked }) };
  return (
    <CheckFrame {...frame}>
      <Checkbox {...own} size="small" indeterminate={indeterminate} disabled={input.disabled ?? false} onChange={change} slotProps={{ input: { ...input, ...described, ...(indeterminate && { 'aria-checked': 'mixed' }), ref } }} />
    </CheckFrame>
  );
});

/** Our Switch as MUI draws one. */
export const MuiSwitch = forwardRef<HTMLInputElement, SwitchProps>(function MuiSwitch({ checked, defaultChecked, ...props }, ref) {
  const { frame, described, input, change } = splitCheck(props, useId());
  const own = { ...(checked !== undefined && { checked }), ...(defaultChecked !== undefined && { defaultChecked }) };
  return (
    <CheckFrame {...frame}>
      <Switch {...own} size="small" disabled={input.disabled ?? false} onChange={change} slotProps={{ input: { role: 'switch', ...input, ...described, ref } }} />
    </CheckFrame>
  );
});
