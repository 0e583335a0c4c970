'use client';
import { AddendaField } from './AddendaField.js';
import { ComplementsField } from './ComplementsField.js';
import { EmailsField } from './EmailsField.js';
import { ExportField } from './ExportField.js';
import { MetadataField } from './MetadataField.js';
import { NotesField } from './NotesField.js';
import { SpecialInvoices } from './SpecialInvoices.js';

/** The rare fields of an invoice, the least rare first. */
export function MoreSettings() {
  return (
    <div className="gs-more">
      <NotesField />
      <EmailsField />
      <SpecialInvoices />
      <ExportField />
      <MetadataField />
      <AddendaField />
      <ComplementsField />
    </div>
  );
}
