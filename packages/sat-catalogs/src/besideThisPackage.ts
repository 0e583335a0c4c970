/** Where a file of `assets/` is: this module is built to `dist/`, and `src/` stands beside `assets/` as `dist/` does. */
export function besideThisPackage(file: string): string {
  // Not by `new URL(…, import.meta.url)`: bundlers that see it copy or inline every asset.
  const here = (import.meta as unknown as { readonly url: string }).url;
  return `${here.slice(0, here.lastIndexOf('/'))}/../assets/${file}`;
}
