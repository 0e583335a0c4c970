export type { CatalogSource } from './catalog-source/CatalogSource.js';
export { createCatalogWorker, type CatalogWorker, type CatalogWorkerOptions } from './catalog-source/createCatalogWorker.js';
export { useCatalogRows, type CatalogRows } from './catalog-source/useCatalogRows.js';
export type { CodeItem, CodeRow } from './choice/CodeListProps.js';
export { useCodePicker, type CodePickerModel, type CodePickerOptions } from './choice/useCodePicker.js';
export { commonProductKeys } from './key-pickers/commonProductKeys.js';
export type { KeyGroup, KeyItem } from './key-pickers/KeyItem.js';
export { useKeyPicker, type KeyPickerModel, type KeyPickerOptions } from './key-pickers/useKeyPicker.js';
export { useRecordPicker, type RecordPickerModel, type RecordPickerOptions } from './record-pickers/useRecordPicker.js';
