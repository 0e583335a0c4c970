export { Menu, type MenuProps } from './Menu.js';
export { MenuItem, type MenuItemProps } from './MenuItem.js';
export { MenuSeparator, type MenuSeparatorProps } from './MenuSeparator.js';
