import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from './later.es-MX.js';

/** Texts of what comes after the first look at an invoice, in English. */
export const en: Wording<typeof esMX> = {
  // Two versions of one draft
  conflictMine: 'What is here',
  conflictTheirs: 'What is saved',
  conflictNothing: 'empty',
  keepMine: 'Keep what is here',
  takeTheirs: 'Use what is saved',
  keepChosen: 'Save what I chose',

  // Deleting the draft
  deleteDraft: 'Delete draft',
  deleteDraftTitle: 'Delete this draft?',
  deleteDraftText: 'It is deleted with everything you typed. This cannot be undone.',
  deleteDraftFailed: 'We could not delete the draft',
  deleteDraftFailedText: 'It is still here. Try again in a moment.',
  draftDeleted: 'Draft deleted',
  draftDeletedText: 'Nothing was stamped.',

  // General public
  globalHint: 'Adds up the sales of a period. Asks for periodicity, month and year.',
  oneSale: 'One sale',
  saleHint: 'In the name of somebody who gave no RFC.',
  buyerName: 'Name of the buyer',
  buyerReserved: 'By that name it is a global invoice',
  useReceiver: 'Invoice so',
  clientNotMade: 'We could not set this client up. Try again.',

  // After the stamp
  cancelInvoice: 'Cancel invoice',

  // Rare fields
  notesHint: 'They are no part of the invoice to the SAT.',
  emailsHint: 'E-mails parted by commas',
  metadataName: 'Name of the entry',
  metadataHint: 'For your own system; the client does not see it.',
  metadataTaken: 'There is one by that name',
  addMetadata: 'Add entry',
  removeMetadata: (name: string) => `Remove ${name}`,
  addendaHint: 'XML your client asks for; the SAT does not read it.',
  xmlBroken: 'The XML is not well formed',
  xmlMissing: 'Paste the XML of the complement, or remove it',
  complementType: 'Type of complement',
  complementXml: 'XML of the complement',
  addComplement: 'Add complement',
  removeComplement: 'Remove complement',
  relate: 'Relate an invoice',
  makeGlobal: 'It is a global invoice',
  notGlobal: 'It is not global',
  periodicity: 'Periodicity',
  months: 'Month of the sales',
  year: 'Year',
  relation: 'Relation',
  addRelation: 'Add another relation',
  removeRelation: 'Remove this relation',
  removeRelated: (uuid: string) => `Remove invoice ${uuid}`,
  relatedInvoice: 'Invoice',
  relatedHint: 'Choose one of this client or paste its folio fiscal',
  relatedPlaceholder: 'Search by folio or total',
  relatedNone: 'No invoice matches',
  relatedNoClient: 'Choose the client first, or paste the folio fiscal',
  relatedBroken: 'A folio fiscal has 36 characters',

  // Another total
  gapWhy: 'See the difference',
  gapOurs: 'Here',
  gapRounding: 'The data are the same; gigstack rounds at another point of the sum.',
  gapSubtotal: 'gigstack comes to another subtotal. Check quantities and prices of the lines.',
  gapDiscount: 'gigstack takes another discount off. Check those of the lines.',
  gapTaxes: 'gigstack comes to other taxes. Check those of each line.',

  // Findings
  showMore: (count: number) => `Show ${count} more`,
  fixUse: (value: string) => `Use ${value}`,
  fixRemove: 'Remove it',
  fixApply: 'Fix it',
  requiredTitle: (field: string) => `${field} is missing`,
  requiredText: 'It is needed before stamping.',
  fixed: 'Fixed',
  letStand: 'It is fine',
  clientFixed: 'We changed it in the client’s record.',
  clientFixFailed: 'We could not change the client’s record.',

  // Preview
  previewTitle: 'Preview',
  previewHide: 'Close the preview',
  previewLoading: 'Making the PDF…',
  previewRefresh: 'Refresh',
  previewFailed: 'We could not make the PDF',
  previewFailedText: 'Your invoice is fine; try again in a moment.',
  previewFrame: 'PDF of the preview, without fiscal value',
  noFiscalValue: 'Without fiscal value',

  // Stamp
  stampTitle: 'Stamp this invoice?',
  stampText: 'Stamping registers it with the SAT. After that it cannot be edited, only canceled.',
  close: 'Close',
  stampMode: 'Mode',
  modeLive: 'Live',
  modeTest: 'Test',
  stampChecking: 'Checking that everything is saved…',
  stampSending: 'Stamping…',
  stampUnknownTitle: 'The answer to the stamp did not arrive',
  stampUnknownText: 'We will not stamp it again. We are looking for the invoice.',
  stampUnresolvedTitle: 'No invoice of this draft shows up',
  stampUnresolvedText: 'gigstack still has it as a draft. It can take a while; look again before you stamp again.',
  lookAgain: 'Look again',
  apiExplains: 'What gigstack says about this error',
  stampRejectedText: 'No invoice was made.',
  stampFix: 'Fix it',
  stampBlockedUnsaved: 'The latest changes have to be saved first. Nothing was stamped.',
  stampBlockedChanged: 'The draft changed somewhere else. Nothing was stamped.',
  stampBlockedElsewhere: 'This invoice is being stamped in another tab.',
};
