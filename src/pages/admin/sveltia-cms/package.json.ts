import type { APIRoute } from 'astro';
import { packageResponse } from '../_package.ts';

/** Where the web editor looks for its newest version: it is the one served here, so nobody is asked to fetch another. */
export const GET: APIRoute = () => packageResponse('package.json', 'application/json; charset=utf-8');
