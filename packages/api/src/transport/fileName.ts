/** Reads the name a download should be saved under from `Content-Disposition`, or undefined; folders are dropped. */
export function fileName(header: string | null): string | undefined {
  if (header === null) return undefined;
  const encoded = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(header)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(header);
  const name = (encoded === undefined ? undefined : decode(encoded)) ?? plain?.[1] ?? plain?.[2];
  return name?.split(/[/\\]/).pop() || undefined;
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
