/** Ids of the seeded clients. The first twelve belong to the stationery team, the `estudio…` ones to the studio. */
export const seedClients = {
  universidad: 'client_universidad',
  juguetera: 'client_juguetera',
  zapateria: 'client_zapateria',
  herreria: 'client_herreria',
  /** Persona física with business activity (612). */
  fisica: 'client_fisica',
  /** Persona física with a salary (605), who can only take uses D and S01. */
  asalariada: 'client_asalariada',
  /** Persona física in RESICO (626). */
  resicoFisica: 'client_resico_fisica',
  /** Persona moral in RESICO (626). */
  resicoMoral: 'client_resico_moral',
  /** Persona física with rents (606). */
  arrendador: 'client_arrendador',
  /** Foreign company, RFC XEXX010101000. */
  extranjera: 'client_extranjera',
  /** Público en general, RFC XAXX010101000. */
  publico: 'client_publico',
  /** Looks right, but its name and zip code are not those of its RFC: the stamp rejects it with CFDI40145 and CFDI40148. */
  datosEquivocados: 'client_datos_equivocados',
  estudioPapeleria: 'client_estudio_papeleria',
  estudioXenon: 'client_estudio_xenon',
  estudioOrganicos: 'client_estudio_organicos',
  estudioMaria: 'client_estudio_maria',
  estudioLuis: 'client_estudio_luis',
  estudioPublico: 'client_estudio_publico',
} as const;
