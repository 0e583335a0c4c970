import type { OnProgress } from '@gigstack-ui/api';

/** Which record to change, and what to send. */
export interface RecordChange<Body> {
  id: string;
  body: Body;
}

/** Files to send, with a way to hear how they get on and to give up. */
export interface UploadChange<Body> {
  body: Body;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}
