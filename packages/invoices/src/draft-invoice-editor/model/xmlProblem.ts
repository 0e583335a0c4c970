/** Whether a text is there but is no well-formed piece of XML. */
export function xmlProblem(text: string): boolean {
  if (!text.trim() || typeof DOMParser === 'undefined') return false;
  // A piece may come without the declarations of prefixes that its place in the CFDI has.
  const declared = [...new Set([...text.matchAll(/<\/?([A-Za-z_][\w.-]*):/g)].map(([, prefix]) => prefix))].map((prefix) => `xmlns:${prefix}="urn:x"`);
  const whole = `<piece ${declared.join(' ')}>${text.replace(/^\s*<\?xml[^>]*\?>/, '')}</piece>`;
  return new DOMParser().parseFromString(whole, 'application/xml').querySelector('parsererror') !== null;
}
