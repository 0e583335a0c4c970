import { request } from 'node:http';
import { PAGE_HEADER } from '@gigstack-ui/api';

const SIZE = 9 * 1_048_576;

/** How much of an upload of 9 MiB reaches the upstream while its last bytes are still held back, as a share. */
export async function streamedShare(proxy, received) {
  const boundary = 'bench';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="documentType"\r\n\r\ncontract\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\n`;
  const before = await received();
  const sent = request(`${proxy}/clients/client_1/support-documents`, { method: 'POST', headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, [PAGE_HEADER]: '1' } });
  const done = new Promise((resolve, reject) => sent.once('response', (answer) => resolve(answer.resume().statusCode)).once('error', reject));
  sent.write(head);
  sent.write(Buffer.alloc(SIZE, 'x'));
  let share = 0;
  for (let tries = 0; tries < 100 && share < 0.9; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    share = ((await received()) - before) / SIZE;
  }
  sent.end(`\r\n--${boundary}--\r\n`);
  const status = await done;
  if (status !== 200) throw new Error(`The upload: HTTP ${status}`);
  return share;
}
