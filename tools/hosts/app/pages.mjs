/** The pages of this host, and what each shows once the answers to its first questions are there. */
export const pages = {
  invoices: /SERVICIO DE TORREON|HERRERIA|UNIVERSIDAD ROBOTICA/,
  clients: /UNIVERSIDAD ROBOTICA/,
  payments: /Pedido 2317/,
  pickers: /Clave de producto/,
  parts: /Sin validez fiscal/,
  acts: /Devolver/,
  portal: /Papelería El Faro/,
};
