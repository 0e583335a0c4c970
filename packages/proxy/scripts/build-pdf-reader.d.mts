/** The text of the asset. */
export function pdfReader(): Promise<string>;
/** Whether the asset is what the source gives. */
export function isStale(): Promise<boolean>;
