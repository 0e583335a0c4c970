export { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog.js';
export { Dialog, type DialogProps } from './Dialog.js';
export { Drawer, type DrawerProps } from './Drawer.js';
