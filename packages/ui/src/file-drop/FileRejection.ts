/** Why a file was not taken. The file itself, its name included, stays out: what hosts log must not carry it. */
export interface FileRejection {
  readonly reason: 'type' | 'size' | 'empty' | 'count';
  /** Bytes. */
  readonly size: number;
}
