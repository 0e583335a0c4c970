import { ClientFiscalDialog } from '@gigstack-ui/react/clients';
import { CancelPayment, MarkAsPaid, RefundDialog } from '@gigstack-ui/react/payments';
import { Button, ConfirmDialog, CopyButton, Dialog, Drawer, IconButton, Menu, MenuItem, MenuSeparator, MoreIcon, Popover, TextField, Tooltip } from '@gigstack-ui/react/ui';

const nothing = () => {};

/** Everything that opens over the page: closed, and one that is open from the start. */
export const ActsPage = ({ paymentId }: { paymentId: string }) => (
  <>
    <Menu
      trigger={
        <IconButton label="Más acciones">
          <MoreIcon />
        </IconButton>
      }
    >
      <MenuItem>Duplicar</MenuItem>
      <MenuSeparator />
      <MenuItem danger>Borrar</MenuItem>
    </Menu>
    <Popover label="Descuento" trigger={<Button>Descuento</Button>}>
      <TextField label="Motivo" />
    </Popover>
    <Tooltip content="Sin validez fiscal">
      <Button size="sm">Prueba</Button>
    </Tooltip>
    <CopyButton value="https://pagos.example/p/1" label="Copiar la liga" />
    <Dialog title="Editar cliente" trigger={<Button>Abrir una hoja</Button>} />
    <Drawer title="Vista previa" trigger={<Button>Abrir al lado</Button>} />
    <ConfirmDialog title="¿Borrar el borrador?" confirmLabel="Borrar" danger trigger={<Button variant="quiet">Borrar borrador</Button>} onConfirm={nothing} />
    <ClientFiscalDialog open={false} onOpenChange={nothing} />
    <CancelPayment paymentId={paymentId} open={false} onOpenChange={nothing} />
    <MarkAsPaid paymentId={paymentId} open={false} onOpenChange={nothing} />
    <RefundDialog paymentId={paymentId} open onOpenChange={nothing} />
  </>
);
