/** What providers write when they drop the code, and the rejection of that field people meet most. */
const guesses: readonly (readonly [RegExp, string])[] = [
  [/DomicilioFiscalReceptor|tax_?zip|c[oó]digo postal/i, 'CFDI40148'],
  [/RegimenFiscalR|FiscalRegime|r[eé]gimen/i, 'CFDI40158'],
  [/UsoCFDI|CfdiUse/i, 'CFDI40161'],
  [/Nombre del receptor|raz[oó]n social/i, 'CFDI40145'],
  [/lista de RFC inscritos|RFC del receptor/i, 'CFDI40143'],
  [/ClaveProdServ/i, 'CFDI40162'],
  [/ClaveUnidad/i, 'CFDI40165'],
  [/FormaPago/i, 'CFDI40104'],
  [/MetodoPago/i, 'CFDI40124'],
  [/TipoCambio/i, 'CFDI40117'],
];

/** The rejection a sentence without code most probably is, or undefined. */
export function guessCode(text: string): string | undefined {
  return guesses.find(([pattern]) => pattern.test(text))?.[1];
}
