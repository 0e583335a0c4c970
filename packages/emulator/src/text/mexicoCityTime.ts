const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Mexico_City',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * A moment as `AAAA-MM-DDThh:mm:ss` without zone, as a CFDI writes it (Anexo 20, attribute Fecha).
 * The rule asks for the local time of the zip code of issue; the seeded teams are all in the central zone.
 */
export function mexicoCityTime(milliseconds: number): string {
  return format.format(milliseconds).replace(' ', 'T');
}
