#!/usr/bin/env node
import { run } from '@gigstack-ui/emulator/cli';

await run(process.argv.slice(2));
