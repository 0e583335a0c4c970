/** The form of a page as the bytes a browser would send: jsdom's forms and Node's requests do not know each other. */
export async function asMultipart(form: FormData): Promise<{ body: Uint8Array<ArrayBuffer>; contentType: string }> {
  const boundary = '----gigstack-test-boundary';
  const parts: (Uint8Array | string)[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') parts.push(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    else parts.push(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="file.pdf"\r\ncontent-type: ${value.type}\r\n\r\n`, new Uint8Array(await value.arrayBuffer()), '\r\n');
  }
  parts.push(`--${boundary}--\r\n`);
  const bytes = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  const body = new Uint8Array(bytes.reduce((size, { length }) => size + length, 0));
  bytes.reduce((at, part) => {
    body.set(part, at);
    return at + part.length;
  }, 0);
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}
