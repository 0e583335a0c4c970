/** Texts in Mexican Spanish of the payment button, and those that the payment elements share. */
export const esMX = {
  // Cobrar
  charge: 'Cobrar',
  chargeAmount: (amount: string) => `Cobrar ${amount}`,
  moreWays: 'Más formas de registrar el cobro',
  alreadyPaid: 'Ya me pagaron',
  showRequest: 'Ver solicitud de pago',
  cancel: 'Cancelar',
  close: 'Cerrar',
  retry: 'Reintentar',
  failedLoadText: 'Revisa tu conexión e inténtalo de nuevo.',

  // Problemas
  problemNothing: 'Falta cuánto vas a cobrar.',
  problemNotANumber: 'El monto no es un número. Escríbelo como 1250.50.',
  problemNotPositive: 'El monto debe ser mayor que cero.',
  problemDecimals: (currency: string) => `El monto tiene más decimales de los que lleva ${currency}.`,
  problemTooLarge: 'El monto es mayor que el permitido para un cobro. Revisa que no sobre un cero.',
  problemRate: 'Falta el tipo de cambio.',

  // Registrar
  paymentForm: 'Cómo te pagaron',
  paidAt: 'Cuándo te pagaron',
  futureDate: 'La fecha no puede ser futura.',
  chooseForm: 'Elige cómo te pagaron.',
};
