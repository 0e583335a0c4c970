import type { ComponentType, RefAttributes } from 'react';
import type { AlertProps } from '../alert/Alert.js';
import type { BadgeProps } from '../badge/Badge.js';
import type { ButtonProps } from '../button/Button.js';
import type { CardProps } from '../card/Card.js';
import type { CheckboxProps } from '../check/Checkbox.js';
import type { SwitchProps } from '../check/Switch.js';
import type { ComboboxProps } from '../combobox/Combobox.js';
import type { CopyButtonProps } from '../copy-button/CopyButton.js';
import type { DataGridProps } from '../data-grid/DataGrid.js';
import type { DateFieldProps } from '../date-field/DateField.js';
import type { ConfirmDialogProps } from '../dialog/ConfirmDialog.js';
import type { DialogProps } from '../dialog/Dialog.js';
import type { DrawerProps } from '../dialog/Drawer.js';
import type { EmptyStateProps } from '../empty-state/EmptyState.js';
import type { ErrorFallbackProps } from '../error-boundary/ErrorFallback.js';
import type { FieldProps } from '../field/Field.js';
import type { FileDropProps } from '../file-drop/FileDrop.js';
import type { IconButtonProps } from '../icon-button/IconButton.js';
import type { MenuProps } from '../menu/Menu.js';
import type { MenuItemProps } from '../menu/MenuItem.js';
import type { MenuSeparatorProps } from '../menu/MenuSeparator.js';
import type { MoneyFieldProps } from '../money-field/MoneyField.js';
import type { NumberFieldProps } from '../number-field/NumberField.js';
import type { PaginationProps } from '../pagination/Pagination.js';
import type { PdfViewProps } from '../pdf-view/PdfView.js';
import type { PopoverProps } from '../popover/Popover.js';
import type { ProgressProps } from '../progress/Progress.js';
import type { QrCodeProps } from '../qr-code/QrCode.js';
import type { RadioGroupProps } from '../radio-group/RadioGroup.js';
import type { SegmentedControlProps } from '../segmented-control/SegmentedControl.js';
import type { SelectProps } from '../select/Select.js';
import type { SkeletonProps } from '../skeleton/Skeleton.js';
import type { SpinnerProps } from '../spinner/Spinner.js';
import type { TableProps } from '../table/Table.js';
import type { TabsProps } from '../tabs/Tabs.js';
import type { TextAreaProps } from '../text-area/TextArea.js';
import type { TextFieldProps } from '../text-field/TextField.js';
import type { ToastProps } from '../toast/Toast.js';
import type { TooltipProps } from '../tooltip/Tooltip.js';

/** Any kind of component that takes these props: function, class, forwardRef, memo or lazy. */
export type Adapter<P, E> = ComponentType<P & RefAttributes<E>>;

/** The primitives that give way to a host's component: what it receives, and the element its ref is for. */
export interface Adaptables {
  readonly Alert: [AlertProps, HTMLDivElement];
  readonly Badge: [BadgeProps, HTMLSpanElement];
  readonly Button: [ButtonProps, HTMLButtonElement];
  readonly Card: [CardProps, HTMLElement];
  readonly Checkbox: [CheckboxProps, HTMLInputElement];
  /** Items are of any type: `itemKey` and `itemLabel` read them. */
  readonly Combobox: [ComboboxProps<unknown>, HTMLInputElement];
  readonly ConfirmDialog: [ConfirmDialogProps, HTMLDivElement];
  readonly CopyButton: [CopyButtonProps, HTMLButtonElement];
  readonly DataGrid: [DataGridProps<unknown>, HTMLDivElement];
  readonly DateField: [DateFieldProps, HTMLInputElement];
  readonly Dialog: [DialogProps, HTMLDivElement];
  readonly Drawer: [DrawerProps, HTMLDivElement];
  readonly EmptyState: [EmptyStateProps, HTMLDivElement];
  /** The card of ErrorBoundary. */
  readonly ErrorFallback: [ErrorFallbackProps, HTMLDivElement];
  /** The layout around a control of ours; `useField` gives the ids that tie both together. */
  readonly Field: [FieldProps, HTMLDivElement];
  readonly FileDrop: [FileDropProps, HTMLInputElement];
  readonly IconButton: [IconButtonProps, HTMLButtonElement];
  /** Comes with MenuItem and MenuSeparator: ours stand in ours alone. */
  readonly Menu: [MenuProps, HTMLDivElement];
  readonly MenuItem: [MenuItemProps, HTMLDivElement];
  readonly MenuSeparator: [MenuSeparatorProps, HTMLDivElement];
  readonly MoneyField: [MoneyFieldProps, HTMLInputElement];
  readonly NumberField: [NumberFieldProps, HTMLInputElement];
  readonly Pagination: [PaginationProps, HTMLElement];
  readonly PdfView: [PdfViewProps, HTMLIFrameElement];
  readonly Popover: [PopoverProps, HTMLDivElement];
  readonly Progress: [ProgressProps, HTMLProgressElement];
  readonly QrCode: [QrCodeProps, HTMLSpanElement];
  readonly RadioGroup: [RadioGroupProps<string>, HTMLDivElement];
  readonly SegmentedControl: [SegmentedControlProps<string>, HTMLDivElement];
  readonly Select: [SelectProps<string>, HTMLButtonElement];
  readonly Skeleton: [SkeletonProps, HTMLSpanElement];
  readonly Spinner: [SpinnerProps, HTMLSpanElement];
  readonly Switch: [SwitchProps, HTMLInputElement];
  readonly Table: [TableProps, HTMLTableElement];
  readonly Tabs: [TabsProps<string>, HTMLDivElement];
  readonly TextArea: [TextAreaProps, HTMLTextAreaElement];
  readonly TextField: [TextFieldProps, HTMLInputElement];
  readonly Toast: [ToastProps, HTMLDivElement];
  readonly Tooltip: [TooltipProps, HTMLDivElement];
}

/** Name of a primitive that a host may replace. */
export type AdapterName = keyof Adaptables;

/** The host's own components for primitives; each receives the primitive's props and a ref for its element. */
export type Adapters = { readonly [Name in AdapterName]?: Adapter<Adaptables[Name][0], Adaptables[Name][1]> | undefined };
