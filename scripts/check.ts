import { enableCompileCache } from 'node:module';

// Loading the code takes longer than checking one record; what was compiled once is kept for the next run.
enableCompileCache();
await import('./check/command.ts');
