import type { ArchivedRecord } from '../linked.ts';
import type { StatementType } from '../schema/statement-types.ts';
import { byKind, type KindGroup } from './kind-groups.ts';
import { STATEMENT_TYPE_HEADINGS } from './kind-names.ts';

/** The type of a statement; undefined for articles and where it is not known. */
export function statementType(record: ArchivedRecord): StatementType | undefined {
  return 'type' in record.data ? record.data.type : undefined;
}

/** Statements by type, each type in the order of the records; those of no stated type last. */
export function byStatementType(
  statements: readonly ArchivedRecord[],
): KindGroup<StatementType, ArchivedRecord>[] {
  return byKind(statements, statementType, STATEMENT_TYPE_HEADINGS);
}
