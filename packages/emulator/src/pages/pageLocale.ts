/** The languages pages for payers speak. */
export type PageLocale = 'es' | 'en';

/** What `?lang` says, or the browser; Spanish unless told. */
export function localeOf(request: Request, url: URL): PageLocale {
  const asked = url.searchParams.get('lang') ?? request.headers.get('accept-language') ?? '';
  return asked.toLowerCase().startsWith('en') ? 'en' : 'es';
}
