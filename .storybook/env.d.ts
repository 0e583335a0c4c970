declare module '*.css';

declare module '*.css?raw' {
  const text: string;
  export default text;
}

/** Which part is rendered where: `data-gs-slot` to files of the packages. */
declare module 'virtual:slot-rows' {
  export const slots: Readonly<Record<string, readonly string[]>>;
}

interface ImportMeta {
  /** Set by the story test runner: which corner of the theme × locale matrix this run looks at. */
  readonly env: { readonly VITE_STORY_LOCALE?: string; readonly VITE_STORY_SCHEME?: string };
  glob<Module>(patterns: readonly string[], options: { readonly eager: true }): Record<string, Module>;
}

/** What `tools/endpoints/table.mjs` reads from the code. */
declare module 'virtual:endpoint-rows' {
  /** One endpoint, and where it is called, served, let through and tested. */
  export interface EndpointRow {
    readonly id: string;
    /** Method and path. */
    readonly route: string;
    /** Name of its hook; none where the answer is only for servers. */
    readonly hook?: string;
    readonly emulated: boolean;
    /** Names of the presets of the proxy that list it. */
    readonly presets: readonly string[];
    /** Test files that call it. */
    readonly tests: readonly string[];
    readonly serverOnly: boolean;
    /** Known only from the command-line client: no emulator, in no preset. */
    readonly loose: boolean;
  }

  export const rows: readonly EndpointRow[];
}
