/** Each stance and what it means; shown beside every position. */
export const STANCES = {
  supports: 'argues for the policy or takes part in it as its advocate',
  welcomes: 'greets the policy or a part of it, without necessarily arguing for it',
  'calls-for': 'asks for something to be done, changed or stopped',
  neutral: 'takes part in the discussion without being for or against',
  reports: 'gives facts or findings on it, without a view of its own',
  criticises: 'finds fault with the policy or a part of it',
  opposes: 'rejects the policy, or asks others to take no part in it',
} as const;
export type Stance = keyof typeof STANCES;

/** All stances, from support to opposition. */
export const STANCE_NAMES = Object.keys(STANCES) as Stance[];
