import { invoices, type Endpoint } from '@gigstack-ui/api';
import type { FindRoute } from '../Route.js';
import { downloadFile } from './downloadFile.js';
import { isFileType } from './FileType.js';

/**
 * `GET /_gs/files/:invoiceId/:type`: reads on the server where the API keeps a file and streams it, so that no address of a
 * storage ever reaches a page. Open when the host listed `invoices.files`.
 */
export function fileRoutes(endpoints: readonly Endpoint[]): FindRoute {
  const isListed = endpoints.some((endpoint) => endpoint.id === invoices.files.id);

  return (method, [own, files, id, type, ...more]) => {
    if (!isListed || method !== 'GET' || own !== '_gs' || files !== 'files' || id === undefined || !isFileType(type) || more.length > 0) return undefined;
    return { action: { endpoint: invoices.files.id, params: { id } }, isHarmless: true, run: (work) => downloadFile(work, id, type) };
  };
}
