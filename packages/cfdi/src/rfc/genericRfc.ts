/** The RFC of sales to the general public and of Mexicans who give none. */
export const GENERIC_RFC_NATIONAL = 'XAXX010101000';

/** The RFC of residents abroad. */
export const GENERIC_RFC_FOREIGN = 'XEXX010101000';

/** The RFC of a foreign third party on whose behalf a line is charged (ACuentaTerceros only). */
export const GENERIC_RFC_THIRD_PARTY = 'EXT990101NI1';

/** Whether an RFC, already normalised, stands for many: those force régimen 616 and the issuer's own postal code (CFDI40149, CFDI40159). */
export function isGenericRfc(rfc: string): boolean {
  return rfc === GENERIC_RFC_NATIONAL || rfc === GENERIC_RFC_FOREIGN;
}
