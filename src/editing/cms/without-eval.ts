import { config } from 'zod';

// Zod would try whether it may compile code, which the page's policy refuses, and the browser would report it.
config({ jitless: true });
