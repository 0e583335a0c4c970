/** A file part of a multipart request. */
export interface UploadedFile {
  name: string;
  /** The media type the caller declared, which proves nothing. */
  type: string;
  bytes: Uint8Array;
}
