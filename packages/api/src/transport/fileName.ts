/** Reads the name a download should be saved under from `Content-Disposition`, or undefined; folders are dropped. */
export function fileName(header: string | null): string | undefined {
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '') ?? /filename="?([^";]+)/i.exec(header ?? '') ?? [];
  try {
    return decodeURIComponent(name).split(/[/\\]/).pop() || undefined;
  } catch {
    return undefined;
  }
}
