export { isUseAllowed } from './isUseAllowed.js';
export { personOf } from './personOf.js';
export { regimesFor } from './regimesFor.js';
export { usesFor, type UseContext } from './usesFor.js';
