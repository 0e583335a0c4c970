export type { DraftInvoiceEvent } from './draft-invoice-editor/DraftInvoiceEvent.js';
export type { ComplementForm, DocumentForm, DraftLike, GlobalForm, RelatedForm } from './draft-invoice-editor/documentForm.js';
export { fromDraft, lineOf, toBody, type DraftInvoiceForm } from './draft-invoice-editor/draftInvoiceForm.js';
export { emptyLine, isBlankLine, type LineForm, type LineStart, type ThirdPartyForm } from './draft-invoice-editor/lineForm.js';
export type { HistoryState } from './draft-invoice-editor/model/editHistory.js';
export {
  addLine,
  appendLines,
  duplicateLine,
  insertLine,
  moveLine,
  removeLine,
  setAllLines,
  setDocument,
  setLine,
  setNewLine,
  type FormEdit,
} from './draft-invoice-editor/model/formEdits.js';
export type { FieldProblem, FieldProblems } from './draft-invoice-editor/model/fieldProblems.js';
export type { FormPath } from './draft-invoice-editor/model/formPath.js';
export { changeTax, setAllTaxes, setInclusive, taxOfPreset, toggleTax } from './draft-invoice-editor/model/taxEdits.js';
export { ivaChoiceOf, ivaChoices, withIva, type IvaChoice } from './draft-invoice-editor/model/ivaChoice.js';
export type { EditorPhase, PreviewState, SessionState, ShownPreview, StampState } from './draft-invoice-editor/model/sessionState.js';
export type { StampRejection } from './draft-invoice-editor/model/stampRejection.js';
export { readDiscount, type DiscountedFields } from './draft-invoice-editor/model/readDiscount.js';
export { unreadableFields } from './draft-invoice-editor/model/unreadableFields.js';
export type { ShownFinding } from './draft-invoice-editor/model/checkDraft.js';
export { fixFinding } from './draft-invoice-editor/model/fixFinding.js';
export { useDraftFindings, useDraftParties, type Findings } from './draft-invoice-editor/useDraftFindings.js';
export { useDraftInvoiceEditor, type DraftInvoiceEditorModel, type UseDraftInvoiceEditorOptions } from './draft-invoice-editor/useDraftInvoiceEditor.js';
export { usePreview } from './draft-invoice-editor/usePreview.js';
export { useSaveState } from './draft-invoice-editor/useSaveState.js';
export { useServerVerdict, type ServerVerdict } from './draft-invoice-editor/useServerVerdict.js';
export { useLineAmount, useLineDiscount, useTotals } from './draft-invoice-editor/useTotals.js';
