import './focus-search.ts';
import './copy.ts';
