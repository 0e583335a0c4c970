/** Hands a file to the browser to save under a name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser has taken the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
