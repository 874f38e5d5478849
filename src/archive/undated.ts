/** The name under which records without a known year are listed. */
export const UNDATED = 'undated';
