/** The languages of the product, as gigstack UI names them. */
export type Locale = 'es-MX' | 'en';

/** All of them, the default first. */
export const locales: readonly Locale[] = ['es-MX', 'en'];
