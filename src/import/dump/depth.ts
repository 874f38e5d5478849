/** No field of a content file is nested deeper than four levels; what goes further could not even be written as YAML. */
const DEEPEST = 20;

/** What is said of a value of JSON that no content file could hold. */
export const TOO_DEEP = {
  rule: 'json',
  message: 'This is nested too deeply.',
  mend: 'Take out the brackets that nothing needs.',
} as const;

/** Whether lists and objects stand in each other more often than any content file needs. */
export function isTooDeep(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((one) => isTooDeep(one, left - 1));
}
