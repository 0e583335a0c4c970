export { Menu, type MenuProps } from './Menu.js';
export { MenuItem, type MenuItemProps } from './MenuItem.js';
export { MenuSeparator } from './MenuSeparator.js';
