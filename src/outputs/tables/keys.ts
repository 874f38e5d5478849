import type { ForeignKey } from './table.ts';

/** What parts of records point at. */
export const RECORD_KEY: ForeignKey = { field: 'record', table: 'records', column: 'id' };
export const POLICY_KEY: ForeignKey = { field: 'policy', table: 'policies', column: 'id' };
export const ORGANISATION_KEY: ForeignKey = { field: 'organisation', table: 'organisations', column: 'id' };
