import type { Adapters } from '../adapters/Adapters.js';
import { ConfirmDialog, Dialog, Drawer } from '../dialog/index.js';
import { FieldLayout } from '../field/FieldLayout.js';
import * as ui from '../index.js';
import { Menu, MenuItem, MenuSeparator } from '../menu/index.js';
import { Popover } from '../popover/index.js';
import { Toast } from '../toast/Toast.js';
import { Tooltip } from '../tooltip/index.js';

/** Our own parts under the names that a host may replace. */
export const ownParts: Required<Adapters> = {
  Alert: ui.Alert,
  Badge: ui.Badge,
  Button: ui.Button,
  Card: ui.Card,
  Checkbox: ui.Checkbox,
  Combobox: ui.Combobox<unknown>,
  ConfirmDialog,
  CopyButton: ui.CopyButton,
  DataGrid: ui.DataGrid<unknown>,
  DateField: ui.DateField,
  Dialog,
  Drawer,
  EmptyState: ui.EmptyState,
  ErrorFallback: ui.ErrorFallback,
  Field: FieldLayout,
  FileDrop: ui.FileDrop,
  IconButton: ui.IconButton,
  Menu,
  MenuItem,
  MenuSeparator,
  MoneyField: ui.MoneyField,
  NumberField: ui.NumberField,
  Pagination: ui.Pagination,
  PdfView: ui.PdfView,
  Popover,
  Progress: ui.Progress,
  QrCode: ui.QrCode,
  RadioGroup: ui.RadioGroup<string>,
  SegmentedControl: ui.SegmentedControl<string>,
  Select: ui.Select<string>,
  Skeleton: ui.Skeleton,
  Spinner: ui.Spinner,
  Switch: ui.Switch,
  Table: ui.Table,
  Tabs: ui.Tabs<string>,
  TextArea: ui.TextArea,
  TextField: ui.TextField,
  Toast,
  Tooltip,
};
