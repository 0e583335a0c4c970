/** What the tax authority knows about a taxpayer: the name without the company form, the regimes and the fiscal zip code. */
export interface Taxpayer {
  rfc: string;
  name: string;
  regimes: readonly string[];
  zip: string;
}

/** The register of the emulator: the taxpayers that the SAT itself publishes for testing. Zip codes and regimes are ours. */
export const registeredTaxpayers: readonly Taxpayer[] = [
  { rfc: 'EKU9003173C9', name: 'ESCUELA KEMPER URGATE', regimes: ['601'], zip: '42501' },
  { rfc: 'URE180429TM6', name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', regimes: ['603'], zip: '86991' },
  { rfc: 'KIJ0906199R1', name: 'KERNEL INDUSTIA JUGUETERA', regimes: ['601'], zip: '28971' },
  { rfc: 'ZUÑ920208KL4', name: 'ZAPATERIA URTADO ÑERI', regimes: ['601'], zip: '34541' },
  { rfc: 'H&E951128469', name: 'HERRERIA & ELECTRICOS', regimes: ['601'], zip: '06002' },
  { rfc: 'IVD920810GU2', name: 'INNOVACION VALOR Y DESARROLLO', regimes: ['626'], zip: '63901' },
  { rfc: 'JES900109Q90', name: 'JIMENEZ ESTRADA SALAS', regimes: ['601'], zip: '37161' },
  { rfc: 'XIA190128J61', name: 'XENON INDUSTRIAL ARTICLES', regimes: ['601'], zip: '76343' },
  { rfc: 'OÑO120726RX3', name: 'ORGANICOS ÑAVEZ OSORIO', regimes: ['601'], zip: '40501' },
  { rfc: 'XOJI740919U48', name: 'INGRID XODAR JIMENEZ', regimes: ['612'], zip: '76028' },
  { rfc: 'CACX7605101P8', name: 'XOCHILT CASAS CHAVEZ', regimes: ['612'], zip: '36257' },
  { rfc: 'FUNK671228PH6', name: 'KARLA FUENTE NOLASCO', regimes: ['605'], zip: '16034' },
  { rfc: 'MISC491214B86', name: 'CECILIA MIRANDA SANCHEZ', regimes: ['626'], zip: '01010' },
  { rfc: 'KICR630120NX3', name: 'RODRIGO KITIA CASTRO', regimes: ['606'], zip: '36246' },
  { rfc: 'WATM640917J45', name: 'MARIA WATEMBER TORRES', regimes: ['612', '605'], zip: '06880' },
  { rfc: 'IAÑL750210963', name: 'LUIS IAN ÑUZCO', regimes: ['626'], zip: '30230' },
];
