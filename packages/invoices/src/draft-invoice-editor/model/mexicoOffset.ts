/** Milliseconds behind UTC: most of Mexico keeps UTC−6 all year since it dropped daylight saving time (DOF 2022-10-28). */
export const MEXICO_OFFSET = 6 * 3_600_000;
