'use client';
import { CopyIcon, IconButton, MoreIcon, TrashIcon, useMessages } from '@gigstack-ui/ui';
import { Menu, MenuItem } from '@gigstack-ui/ui/menu';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { duplicateLine } from './model/formEdits.js';
import { useEditor } from './SessionContext.js';

/** The menu of a line; it opens as it arrives, because somebody asked for it. */
export function LineMenuList({ id, number }: { id: string; number: number }) {
  const texts = useMessages(invoiceMessages);
  const { edit, removeLine } = useEditor();
  const [isOpen, setOpen] = useState(true);
  return (
    <Menu
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <IconButton label={texts.lineActions(number)} size="sm">
          <MoreIcon />
        </IconButton>
      }
    >
      <MenuItem icon={<CopyIcon />} onSelect={() => edit(duplicateLine(id))}>
        {texts.duplicateLine}
      </MenuItem>
      <MenuItem icon={<TrashIcon />} danger onSelect={() => removeLine(id)}>
        {texts.removeLine}
      </MenuItem>
    </Menu>
  );
}
