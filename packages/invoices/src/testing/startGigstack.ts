export { startGigstack, type TestGigstack } from '@gigstack-ui/emulator/testing';
