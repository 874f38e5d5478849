import type { z } from 'zod';
import type { DataPath } from '../finding.ts';

/** The value to which a path leads in plain data; undefined when it leads nowhere. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

/** Whether a field may be left out. */
export function isOptional(schema: z.core.$ZodType, path: DataPath): boolean {
  return fieldAt(schema, path)?._zod.def.type === 'optional';
}

/** Whether a field is a list whose entries are texts. */
export function isListOfText(schema: z.core.$ZodType, path: DataPath): boolean {
  const definition = withoutOptional(fieldAt(schema, path))?._zod.def;
  if (definition?.type !== 'array') return false;
  const element = definition.element as z.core.$ZodTypes; // discriminated by `def.type`
  return element._zod.def.type === 'string';
}

/** Whether a field takes several kinds of value: an id, or a name for want of one. */
export function isUnion(schema: z.core.$ZodType, path: DataPath): boolean {
  return withoutOptional(fieldAt(schema, path))?._zod.def.type === 'union';
}

function fieldAt(schema: z.core.$ZodType, path: DataPath): z.core.$ZodTypes | undefined {
  const key = path.at(-1);
  const field = typeof key === 'string' ? shapeAt(schema, path.slice(0, -1))[key] : undefined;
  return field as z.core.$ZodTypes | undefined; // the union of all Zod types: discriminated by `def.type`
}

function withoutOptional(field: z.core.$ZodTypes | undefined): z.core.$ZodTypes | undefined {
  let inner = field;
  while (inner?._zod.def.type === 'optional') inner = inner._zod.def.innerType as z.core.$ZodTypes;
  return inner;
}

/** The fields that the schema allows where `path` leads; empty when it is no mapping. */
export function shapeAt(schema: z.core.$ZodType, path: DataPath): Readonly<Record<string, z.core.$ZodType>> {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of [...path, undefined]) {
    let inner = withoutOptional(at as z.core.$ZodTypes | undefined);
    if (inner?._zod.def.type === 'union') {
      const mapping = inner._zod.def.options.find(
        (option) => (option as z.core.$ZodTypes)._zod.def.type === 'object',
      );
      inner = mapping as z.core.$ZodTypes | undefined;
    }
    const definition = inner?._zod.def;
    if (step === undefined) return definition?.type === 'object' ? definition.shape : {};
    if (definition?.type === 'array' && typeof step === 'number') at = definition.element;
    else if (definition?.type === 'object' && typeof step === 'string') at = definition.shape[step];
    else return {};
  }
  return {};
}
