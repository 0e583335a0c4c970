import { createElement, type ComponentType, type ReactNode } from 'react';
import { queryByRole } from '@testing-library/dom';
import type { Adapters } from '../../adapters/Adapters.js';
import { Menu, type MenuProps } from '../../menu/Menu.js';
import { MenuItem, type MenuItemProps } from '../../menu/MenuItem.js';
import type { MenuSeparatorProps } from '../../menu/MenuSeparator.js';
import type { AdapterRule } from '../AdapterRule.js';
import { partRules } from './partRules.js';

const trigger = <button type="button">Más</button>;
const together = 'Menu, MenuItem and MenuSeparator come together, because ours stand in ours alone';

/** The menu of the host where it has one: its parts belong together. */
const menuOf = ({ Menu: Own }: Adapters) => (Own ?? Menu) as ComponentType<MenuProps>;
const itemOf = ({ MenuItem: Own }: Adapters) => (Own ?? MenuItem) as ComponentType<MenuItemProps>;

/** Rules of a menu, with the host's items in it. */
export function menuRules(components: Adapters): AdapterRule<MenuProps>[] {
  const props = (more: Partial<MenuProps> = {}, onSelect = () => {}): MenuProps => ({ trigger, children: createElement(itemOf(components), { onSelect }, 'Duplicar'), ...more });
  return [
    ...partRules<MenuProps>(props({ open: true }), (page) => queryByRole(page, 'menu')),
    {
      rule: 'opens on its trigger, acts once, and shuts',
      otherwise: `does not open on \`trigger\`, call an item's \`onSelect\` once and shut then: ${together}`,
      async holds({ show, page, user }) {
        let acts = 0;
        const act = () => (acts += 1);
        await show(props({}, act));
        const button = queryByRole(page, 'button', { name: 'Más' });
        if (button) await user.click(button);
        const item = queryByRole(page, 'menuitem', { name: /Duplicar/ });
        if (item) await user.click(item);
        return acts === 1 && queryByRole(page, 'menu') === null;
      },
    },
    {
      rule: 'is shut by Escape',
      otherwise: 'does not call `onOpenChange(false)` on Escape: report it, so that a keyboard can leave',
      async holds({ show, user }) {
        const asked: boolean[] = [];
        await show(props({ open: true, onOpenChange: (open) => asked.push(open) }));
        await user.keyboard('{Escape}');
        return asked.at(-1) === false;
      },
    },
  ];
}

/** Rules of an act in a menu. */
export function menuItemRules(components: Adapters): AdapterRule<MenuItemProps>[] {
  const inMenu = (item: ReactNode) => createElement(menuOf(components), { trigger, open: true }, item);
  const item = (page: HTMLElement) => queryByRole(page, 'menuitem', { name: /Duplicar/ });
  return partRules<MenuItemProps>({ children: 'Duplicar' }, item)
    .map((rule): AdapterRule<MenuItemProps> => ({ ...rule, holds: (stage) => rule.holds({ ...stage, show: (props) => stage.show(props, inMenu) }) }))
    .concat({
      rule: 'does nothing when it is disabled',
      otherwise: 'can be chosen while it is `disabled`: pass it on to your item',
      async holds({ show, page, user }) {
        let acts = 0;
        await show({ children: 'Duplicar', disabled: true, onSelect: () => (acts += 1) }, inMenu);
        const element = item(page);
        if (element) await user.click(element);
        return element !== null && acts === 0;
      },
    });
}

/** Rules of the line between groups of acts. */
export function menuSeparatorRules(components: Adapters): AdapterRule<MenuSeparatorProps>[] {
  const inMenu = (line: ReactNode) => createElement(menuOf(components), { trigger, open: true }, line);
  return partRules<MenuSeparatorProps>({}, (page) => queryByRole(page, 'separator')).map((rule) => ({ ...rule, holds: (stage) => rule.holds({ ...stage, show: (props) => stage.show(props, inMenu) }) }));
}
