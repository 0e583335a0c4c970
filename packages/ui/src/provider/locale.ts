/** The languages the product is written in; `es-MX` is the default. */
export type Locale = 'es-MX' | 'en';
