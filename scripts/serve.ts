import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { siteAddress } from '../src/integration/site-address.ts';
import { currentEdition } from '../src/store/current.ts';
import { serve } from './server.ts';

const program = new Command('serve')
  .description('Serves the built archive.')
  .option('--port <port>', 'port to listen on', '4321')
  .parse();
const { port } = program.opts<{ port: string }>();
const folder = process.env.ARCHIVE_OUT || 'dist';
if (!existsSync(folder)) program.error(`There is nothing in ${folder} yet; run npm run build first.`);
if (!/^\d{1,5}$/.test(port)) program.error(`--port is ${port}; expected a number such as 4321.`);

const { base } = siteAddress(currentEdition().archive?.site);
try {
  const server = await serve(folder, { base, port: Number(port) });
  console.log(`The archive is at http://localhost:${server.port}${base} (Ctrl+C ends it).`);
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  program.error(busy ? `Port ${port} is taken; name another with --port.` : String(error));
}
