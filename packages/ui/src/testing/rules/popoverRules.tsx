import { queryByRole, queryByText } from '@testing-library/dom';
import type { PopoverProps } from '../../popover/Popover.js';
import type { TooltipProps } from '../../tooltip/Tooltip.js';
import type { AdapterRule } from '../AdapterRule.js';

/** A sheet beside its button. */
export const popoverProps: PopoverProps = { label: 'Descuento', trigger: <button type="button">Abrir</button>, children: 'Dentro', open: true };

/** Rules of the sheet beside its button. */
export const popoverRules: readonly AdapterRule<PopoverProps>[] = [
  {
    rule: 'opens on its trigger and shuts on Escape, by itself',
    otherwise: 'does not open on a press of `trigger` and shut on Escape when nobody gives `open`: keep a state of your own then',
    async holds({ show, page, user }) {
      await show({ ...popoverProps, open: undefined });
      const trigger = queryByRole(page, 'button', { name: 'Abrir' });
      if (trigger) await user.click(trigger);
      const isOpen = queryByText(page, 'Dentro') !== null;
      await user.keyboard('{Escape}');
      return isOpen && queryByText(page, 'Dentro') === null;
    },
  },
  {
    rule: 'leaves open and shut to whoever gives it',
    otherwise: 'shows itself while `open` is false, or does not report through `onOpenChange`: show `open` and report presses and Escape',
    async holds({ show, page, user }) {
      const asked: boolean[] = [];
      await show({ ...popoverProps, open: false, onOpenChange: (open) => asked.push(open) });
      const trigger = queryByRole(page, 'button', { name: 'Abrir' });
      if (trigger) await user.click(trigger);
      return asked[0] === true && queryByText(page, 'Dentro') === null;
    },
  },
];

/** A tip on a button. */
export const tooltipProps: TooltipProps = { content: 'Sin validez fiscal', children: <button type="button">Vista previa</button>, open: true };

/** Rules of a tip. */
export const tooltipRules: readonly AdapterRule<TooltipProps>[] = [
  {
    rule: 'describes its control on focus',
    otherwise: 'does not show `content` on focus as the description of its child: tie them by `aria-describedby`, for keyboards see no hover',
    async holds({ show, page, user }) {
      await show({ ...tooltipProps, open: undefined });
      await user.tab();
      return queryByRole(page, 'button', { name: 'Vista previa', description: /Sin validez fiscal/ }) !== null;
    },
  },
];
