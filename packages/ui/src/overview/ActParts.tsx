'use client';
import { Button } from '../button/Button.js';
import { Card } from '../card/Card.js';
import { CopyButton } from '../copy-button/CopyButton.js';
import { ConfirmDialog } from '../dialog/ConfirmDialog.js';
import { Dialog } from '../dialog/Dialog.js';
import { Drawer } from '../dialog/Drawer.js';
import { IconButton } from '../icon-button/IconButton.js';
import { CopyIcon } from '../icons/CopyIcon.js';
import { MoreIcon } from '../icons/MoreIcon.js';
import { TrashIcon } from '../icons/TrashIcon.js';
import { Menu } from '../menu/Menu.js';
import { MenuItem } from '../menu/MenuItem.js';
import { MenuSeparator } from '../menu/MenuSeparator.js';
import { Popover } from '../popover/Popover.js';
import { TextField } from '../text-field/TextField.js';
import { useToast } from '../toast/useToast.js';
import { Tooltip } from '../tooltip/Tooltip.js';
import { useWords } from './useWords.js';

/** Every act, and every sheet that one opens. */
export function ActParts() {
  const say = useWords();
  const toast = useToast();
  return (
    <Card title={say('Actos y hojas', 'Acts and sheets')}>
      <div className="story-row">
        <Button variant="primary">{say('Timbrar', 'Stamp')} $ 12,018.33</Button>
        <Button>{say('Vista previa', 'Preview')}</Button>
        <Button variant="quiet">{say('Ahora no', 'Not now')}</Button>
        <Button variant="danger">{say('Cancelar la factura', 'Cancel the invoice')}</Button>
        <Button loading>{say('Guardando', 'Saving')}</Button>
        <Button disabled>{say('Sin cambios', 'No changes')}</Button>
        <CopyButton value="https://pagos.example/p/1" label={say('Copiar la liga', 'Copy the link')} />
        <Tooltip content={say('Sin validez fiscal', 'Not valid for taxes')}>
          <Button size="sm">{say('Prueba', 'Test')}</Button>
        </Tooltip>
        <Menu
          trigger={
            <IconButton label={say('Más acciones', 'More')}>
              <MoreIcon />
            </IconButton>
          }
        >
          <MenuItem icon={<CopyIcon />} shortcut="Ctrl+D">
            {say('Duplicar', 'Duplicate')}
          </MenuItem>
          <MenuItem disabled>{say('Nota de crédito', 'Credit note')}</MenuItem>
          <MenuSeparator />
          <MenuItem icon={<TrashIcon />} danger>
            {say('Borrar', 'Delete')}
          </MenuItem>
        </Menu>
        <Popover label={say('Descuento', 'Discount')} trigger={<Button>{say('Descuento', 'Discount')}</Button>}>
          <TextField label={say('Motivo', 'Reason')} />
        </Popover>
        <Dialog
          title={say('Editar cliente', 'Edit client')}
          description={say('Nada cambia hasta que lo apliques', 'Nothing changes until you apply it')}
          trigger={<Button>{say('Abrir una hoja', 'Open a sheet')}</Button>}
          footer={<Button variant="primary">{say('Aplicar', 'Apply')}</Button>}
        >
          <TextField label={say('Correo', 'E-mail')} />
        </Dialog>
        <Drawer title={say('Vista previa', 'Preview')} trigger={<Button>{say('Abrir al lado', 'Open beside')}</Button>}>
          <p>{say('Aquí va el documento.', 'The document goes here.')}</p>
        </Drawer>
        <ConfirmDialog
          title={say('¿Borrar el borrador?', 'Delete the draft?')}
          description={say('No se puede deshacer.', 'It cannot be undone.')}
          confirmLabel={say('Borrar borrador', 'Delete draft')}
          danger
          trigger={<Button variant="quiet">{say('Borrar borrador', 'Delete draft')}</Button>}
          onConfirm={() => {}}
        />
        <Button onClick={() => toast({ text: say('Concepto borrado', 'Line deleted'), action: { label: say('Deshacer', 'Undo'), onAction: () => {} } })}>{say('Borrar concepto', 'Delete line')}</Button>
      </div>
    </Card>
  );
}
