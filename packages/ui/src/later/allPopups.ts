export { CalendarButton } from '../date-field/CalendarButton.js';
export { Dialog } from '../dialog/Dialog.js';
export { Menu } from '../menu/Menu.js';
export { MenuItem } from '../menu/MenuItem.js';
export { MenuSeparator } from '../menu/MenuSeparator.js';
export { Popover } from '../popover/Popover.js';
export { Tooltip } from '../tooltip/Tooltip.js';
