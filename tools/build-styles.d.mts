/** One minified stylesheet from a source file and everything it imports. */
export function bundle(entry: string): Promise<string>;
