import type { FocusEventHandler, KeyboardEventHandler } from 'react';
import type { AdapterRule } from '../AdapterRule.js';
import type { Find } from './partRules.js';

interface Listening {
  onFocus?: FocusEventHandler<never> | undefined;
  onBlur?: FocusEventHandler<never> | undefined;
  onKeyDown?: KeyboardEventHandler<never> | undefined;
}

/** Rules of a control that elements listen to. */
export function eventRules<P extends Listening>(props: P, find: Find): AdapterRule<P>[] {
  return [
    {
      rule: 'tells of focus, keys and leaving',
      otherwise: 'does not call `onFocus`, `onKeyDown` and `onBlur`, so keys of the elements and saving on leaving do not work: pass them on to the control',
      async holds({ show, page, user }) {
        const heard = new Set<string>();
        await show({ ...props, onFocus: () => heard.add('focus'), onKeyDown: () => heard.add('key'), onBlur: () => heard.add('blur') });
        const control = find(page);
        if (!(control instanceof HTMLElement)) return false;
        await user.tab();
        for (let stops = 0; stops < 5 && !control.matches(':focus'); stops += 1) await user.tab();
        await user.keyboard('{ArrowLeft}');
        await user.tab();
        return heard.size === 3;
      },
    },
  ];
}
