import { formEsMX } from './form.es-MX.js';

/** Texts of the client form in Spanish of Mexico. */
export const esMX = {
  ...formEsMX,
  csfTitle: '¿Tienes a la mano la constancia o la cédula?',
  csfText: 'Es opcional: sólo llena el formulario y el archivo no se guarda. Puedes facturar sin ella.',
  csfPrompt: 'Elige el PDF, suéltalo o pégalo aquí',
  csfReading: 'Leyendo el PDF en este equipo…',
  csfCancel: 'Cancelar',
  csfEmpty: 'Ese archivo está vacío.',
  csfTooLarge: 'Ese archivo pesa más de 5 MiB; una constancia pesa mucho menos.',
  csfNotPdf: 'Ese archivo no es un PDF.',
  csfEncrypted: 'Ese PDF tiene contraseña y no podemos abrirlo.',
  csfTooManyPages: 'Ese PDF tiene más de 10 páginas; una constancia tiene unas cuatro.',
  csfBroken: 'Ese PDF está dañado o no se deja leer.',
  csfUnavailable: 'No pudimos cargar el lector de PDF. Revisa tu conexión e inténtalo otra vez.',
  csfNotCsf: 'Ese PDF no es una constancia ni una cédula de datos fiscales.',
  csfNoText: 'Ese PDF es una imagen y no encontramos su código QR.',
  csfOtherPerson: 'Esa constancia es de otro RFC, no de este cliente.',
  csfNothingLost: 'No cambió nada: puedes escribir los datos a mano.',
  retry: 'Reintentar',
} as const;
