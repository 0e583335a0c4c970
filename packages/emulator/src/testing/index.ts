export { pageRequest } from './pageRequest.js';
export { startGigstack, type TestGigstack, type TestGigstackOptions } from './startGigstack.js';
export { TestProvider, type TestProviderProps } from './TestProvider.js';
export { sampleCertificate, sampleKey, type SampleCertificateOptions } from '../certificates/sampleCertificate.js';
