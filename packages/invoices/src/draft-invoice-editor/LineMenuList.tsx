'use client';
import { CopyIcon, IconButton, MoreIcon, TrashIcon, useAnnounce, useMessages } from '@gigstack-ui/ui';
import { Menu, MenuItem, MenuSeparator } from '@gigstack-ui/ui/menu';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { lineMessages } from '../messages/lineMessages.js';
import type { LineMenuProps } from './LineMenu.js';
import { duplicateLine, moveLine } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useModifierKey } from './useModifierKey.js';

/** The menu of a line; it opens as it arrives, because somebody asked for it. */
export function LineMenuList({ id, number, onDetail }: LineMenuProps) {
  const common = useMessages(invoiceMessages);
  const texts = useMessages(lineMessages);
  const announce = useAnnounce();
  const { edit, removeLine } = useEditor();
  const count = useFormValue(({ order }) => order.length);
  const modifier = useModifierKey();
  const [isOpen, setOpen] = useState(true);

  function move(by: -1 | 1): void {
    edit(moveLine(id, by));
    announce(common.lineMoved(number + by));
  }

  return (
    <Menu
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <IconButton label={common.lineActions(number)} size="sm">
          <MoreIcon />
        </IconButton>
      }
    >
      <MenuItem onSelect={() => onDetail(id)}>{texts.openDetail}</MenuItem>
      <MenuItem icon={<CopyIcon />} shortcut={`${modifier}D`} onSelect={() => edit(duplicateLine(id))}>
        {common.duplicateLine}
      </MenuItem>
      <MenuSeparator />
      <MenuItem shortcut="Alt+↑" disabled={number === 1} onSelect={() => move(-1)}>
        {texts.moveUp}
      </MenuItem>
      <MenuItem shortcut="Alt+↓" disabled={number === count} onSelect={() => move(1)}>
        {texts.moveDown}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<TrashIcon />} danger shortcut="Alt+Del" onSelect={() => removeLine(id)}>
        {common.removeLine}
      </MenuItem>
    </Menu>
  );
}
