import { fillRef, type CheckboxProps, type SwitchProps } from '@gigstack-ui/ui';
import { forwardRef, useEffect, useId, useRef } from 'react';
import { CheckFrame, splitCheck } from '../CheckFrame.js';

/** Our Checkbox as a plain one in the host's colours. */
export const ShadcnCheckbox = forwardRef<HTMLInputElement, CheckboxProps>(function ShadcnCheckbox({ indeterminate = false, ...props }, ref) {
  const { frame, described, input, change } = splitCheck(props, useId());
  const own = useRef<HTMLInputElement | null>(null);
  // HTML has no attribute for it.
  useEffect(() => {
    if (own.current) own.current.indeterminate = indeterminate;
  });
  return (
    <CheckFrame {...frame}>
      <input
        {...input}
        {...described}
        ref={(element) => {
          own.current = element;
          fillRef(ref, element);
        }}
        type="checkbox"
        className="sd-check"
        onChange={change}
      />
    </CheckFrame>
  );
});

/** Our Switch in the host's colours. */
export const ShadcnSwitch = forwardRef<HTMLInputElement, SwitchProps>(function ShadcnSwitch(props, ref) {
  const { frame, described, input, change } = splitCheck(props, useId());
  return (
    <CheckFrame {...frame}>
      <input {...input} {...described} ref={ref} type="checkbox" role="switch" className="sd-check" onChange={change} />
    </CheckFrame>
  );
});
