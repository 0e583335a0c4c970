export type { DraftInvoiceEvent } from './draft-invoice-editor/DraftInvoiceEvent.js';
export type { ComplementForm, DocumentForm, DraftLike, GlobalForm, RelatedForm } from './draft-invoice-editor/documentForm.js';
export {
  emptyLine,
  fromDraft,
  isBlankLine,
  linesOf,
  toBody,
  type DraftInvoiceForm,
  type LineForm,
} from './draft-invoice-editor/draftInvoiceForm.js';
export { duplicateLine, insertLine, removeLine, setDocument, setLine, type FormEdit } from './draft-invoice-editor/model/formEdits.js';
export type { FieldProblem, FieldProblems } from './draft-invoice-editor/model/fieldProblems.js';
export type { FormPath } from './draft-invoice-editor/model/formPath.js';
export { ivaChoiceOf, ivaChoices, withIva, type IvaChoice } from './draft-invoice-editor/model/ivaChoice.js';
export type { EditorPhase, PreviewState, SessionState, ShownPreview, StampState } from './draft-invoice-editor/model/sessionState.js';
export type { StampRejection } from './draft-invoice-editor/model/stampRejection.js';
export { unreadableFields } from './draft-invoice-editor/model/unreadableFields.js';
export { useDraftInvoiceEditor, type DraftInvoiceEditorModel, type UseDraftInvoiceEditorOptions } from './draft-invoice-editor/useDraftInvoiceEditor.js';
export { usePreview } from './draft-invoice-editor/usePreview.js';
export { useSaveState } from './draft-invoice-editor/useSaveState.js';
export { useLineAmount, useTotals } from './draft-invoice-editor/useTotals.js';
