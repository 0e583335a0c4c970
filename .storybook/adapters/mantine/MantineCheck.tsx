import { Checkbox, Switch } from '@mantine/core';
import type { CheckboxProps, SwitchProps } from '@gigstack-ui/ui';
import { forwardRef, useId } from 'react';
import { CheckFrame, splitCheck } from '../CheckFrame.js';

/** Our Checkbox as Mantine draws one. */
export const MantineCheckbox = forwardRef<HTMLInputElement, CheckboxProps>(function MantineCheckbox({ indeterminate = false, style: _style, ...props }, ref) {
  const { frame, described, input, change } = splitCheck(props, useId());
  return (
    <CheckFrame {...frame}>
      <Checkbox {...input} {...described} ref={ref} size="sm" indeterminate={indeterminate} onChange={change} />
    </CheckFrame>
  );
});

/** Our Switch as Mantine draws one. */
export const MantineSwitch = forwardRef<HTMLInputElement, SwitchProps>(function MantineSwitch({ style: _style, ...props }, ref) {
  const { frame, described, input, change } = splitCheck(props, useId());
  return (
    <CheckFrame {...frame}>
      <Switch role="switch" {...input} {...described} ref={ref} size="sm" onChange={change} />
    </CheckFrame>
  );
});
