/** The effect stays, the answer does not: what `fetch` rejects with on a broken connection. */
export class LostAnswer extends TypeError {
  override readonly name = 'TypeError';

  constructor() {
    super('The connection was lost before the answer arrived');
  }
}
