const names = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

/** The first date of a text as YYYY-MM-DD: 14/02/2014, or 14 DE FEBRERO DE 2014 with or without its spaces. */
export function readDate(text: string): string | undefined {
  const digits = /(\d{2})\/(\d{2})\/(\d{4})/.exec(text);
  if (digits) return `${digits[3]}-${digits[2]}-${digits[1]}`;
  const words = /(\d{1,2})\s*de\s*([a-z]+?)\s*(?:de|del)\s*(\d{4})/i.exec(text);
  const month = words ? names.indexOf(words[2]?.toLowerCase() ?? '') : -1;
  return words && month >= 0 ? `${words[3]}-${String(month + 1).padStart(2, '0')}-${words[1]?.padStart(2, '0')}` : undefined;
}
