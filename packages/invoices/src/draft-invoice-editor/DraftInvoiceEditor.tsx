'use client';
import { MessagesProvider, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { useMemo } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { byNamespace, type InvoiceLabels } from '../messages/invoiceMessages.js';
import type { DraftInvoiceFields } from './DraftInvoiceFields.js';
import { EditorBody } from './EditorBody.js';
import { EditorSettingsContext, type DraftInvoiceSlots, type HandledEvent } from './EditorSettings.js';
import { SessionContext } from './SessionContext.js';
import { useDraftInvoiceEditor, type UseDraftInvoiceEditorOptions } from './useDraftInvoiceEditor.js';

/** Props of DraftInvoiceEditor. */
export interface DraftInvoiceEditorProps extends UseDraftInvoiceEditorOptions, SlottedProps<InvoiceSlot> {
  /** Fields and sections to hide, to lock, or to ask for before the stamp. */
  fields?: DraftInvoiceFields | undefined;
  /** Components that take a place of the editor; what would be there comes as their children. Define them outside of render, as any component. */
  slots?: DraftInvoiceSlots | undefined;
  /** Other words for this editor alone. */
  labels?: InvoiceLabels | undefined;
  /** Which of the events that lead to a screen of the host it handles: "credit note" and "cancel" are only offered then. */
  handles?: readonly HandledEvent[] | undefined;
}

const noFields: DraftInvoiceFields = {};
const noSlots: DraftInvoiceSlots = {};
const noLabels: InvoiceLabels = {};
const nothing: readonly HandledEvent[] = [];

function OwnDraftInvoiceEditor({ readOnly = false, fields = noFields, slots = noSlots, labels = noLabels, handles = nothing, ...options }: DraftInvoiceEditorProps) {
  const editor = useDraftInvoiceEditor({ ...options, readOnly });
  const { onEvent } = options;
  const settings = useMemo(() => ({ readOnly, fields, slots, handles, onEvent }), [readOnly, fields, slots, handles, onEvent]);
  const messages = useMemo(() => byNamespace(labels), [labels]);
  return (
    <MessagesProvider messages={messages}>
      <SessionContext.Provider value={editor}>
        <EditorSettingsContext.Provider value={settings}>
          <EditorBody />
        </EditorSettingsContext.Provider>
      </SessionContext.Provider>
    </MessagesProvider>
  );
}

/** The whole of an invoice from first keystroke to stamped CFDI. Without `draftId` nothing exists on the server until something is typed. */
export const DraftInvoiceEditor = withClassNames('DraftInvoiceEditor', OwnDraftInvoiceEditor);
