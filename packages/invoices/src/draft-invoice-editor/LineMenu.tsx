'use client';
import { CopyIcon, IconButton, Menu, MenuItem, MoreIcon, TrashIcon, useMessages } from '@gigstack-ui/ui';
import { memo } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { duplicateLine } from './model/formEdits.js';
import { useEditor } from './SessionContext.js';

/** What can be done with a whole line. */
export const LineMenu = memo(function LineMenu({ id, number }: { id: string; number: number }) {
  const texts = useMessages(invoiceMessages);
  const { edit, removeLine } = useEditor();
  return (
    <div className="gs-line-cell" data-gs-cell="menu">
      <Menu
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
    </div>
  );
});
