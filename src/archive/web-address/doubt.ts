import type { Finding } from '../finding.ts';

/** Why an address may not be the one that is wanted; a person has to find the right one. */
export type Doubt = Pick<Finding, 'severity' | 'message' | 'expected' | 'nearest' | 'mend'>;
