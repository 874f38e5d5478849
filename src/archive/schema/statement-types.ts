/** The kinds of statement, each as a reader would call it. */
export const STATEMENT_TYPES = {
  letter: 'letter',
  'press-release': 'press release',
  speech: 'speech',
  blog: 'blog post',
  survey: 'survey',
  guidance: 'guidance',
  report: 'report',
  parliamentary: 'parliamentary paper',
  email: 'email',
  'social-media': 'social-media post',
  'consultation-response': 'consultation response',
} as const;
export type StatementType = keyof typeof STATEMENT_TYPES;
export const STATEMENT_TYPE_NAMES = Object.keys(STATEMENT_TYPES) as StatementType[];
