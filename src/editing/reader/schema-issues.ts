/** Zod's issues, reduced to those that tell an editor something: of a choice of schemas only the one that was meant. */
import type { z } from 'astro/zod';
import type { SchemaIssue } from './raw-content.ts';

interface ZodIssue extends Omit<SchemaIssue, 'allowed'> {
  /** Of a choice: what each branch says. */
  errors?: readonly (readonly ZodIssue[])[];
  /** Of a name in a group: what is wrong with it. */
  issues?: readonly ZodIssue[];
}

/** The data as the schema makes it, or what it says about the data; paths are whole. */
export const parseWith = (schema: z.ZodType, data: unknown): { parsed?: unknown; issues: SchemaIssue[] } => {
  const result = schema.safeParse(data);
  if (result.success) return { parsed: result.data, issues: [] };
  const issues = result.error.issues.flatMap((issue) => unfold(issue as unknown as ZodIssue, []));
  return {
    issues: issues.map((issue) => {
      if (issue.code === 'unrecognized_keys') return { ...issue, allowed: fieldsAt(schema, issue.path) };
      // That a day is wanted is not said where nothing stands yet.
      const format = issue.expected === 'string' ? lookUp(schema, issue.path, (def) => def.format) : undefined;
      return format === undefined ? issue : { ...issue, format };
    }),
  };
};

const unfold = (issue: ZodIssue, above: readonly PropertyKey[]): SchemaIssue[] => {
  const path = [...above, ...issue.path];
  const { errors = [], issues = [], ...rest } = issue;
  if (issue.code === 'invalid_key') return [{ ...rest, ...issues[0], code: issue.code, path }];
  if (issue.code !== 'invalid_union' || errors.length === 0) return [{ ...rest, path }];
  const branches = errors.map((branch) => branch.flatMap((inner) => unfold(inner, path)));
  // The branch whose shape fits is the one that was meant: its issues lie deeper, or are about the form of the value.
  const meant = branches.find((branch) =>
    branch.every((inner) => inner.path.length > path.length || !isAboutKind(inner)),
  );
  if (meant) return meant;
  const values = branches.flat().flatMap((inner) => (inner.path.length === path.length ? (inner.values ?? []) : []));
  const expected = branches
    .flat()
    .find((inner) => inner.expected !== undefined && inner.path.length === path.length)?.expected;
  return [
    {
      code: expected === undefined ? 'invalid_value' : 'invalid_type',
      path,
      message: issue.message,
      values,
      ...(expected === undefined ? {} : { expected }),
    },
  ];
};

const isAboutKind = (issue: SchemaIssue): boolean => issue.code === 'invalid_type' || issue.code === 'invalid_value';

interface SchemaDefinition {
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
  innerType?: unknown;
  out?: unknown;
  options?: readonly unknown[];
  format?: string;
}

/** Names of the fields at a place in the data. */
const fieldsAt = (schema: unknown, path: readonly PropertyKey[]): string[] =>
  lookUp(schema, path, ({ shape }) => shape && Object.keys(shape)) ?? [];

/** What the schema at a place in the data says; of several that may stand there, the first that says it. */
const lookUp = <T>(
  schema: unknown,
  path: readonly PropertyKey[],
  read: (def: SchemaDefinition) => T | undefined,
): T | undefined => {
  const def = definitionOf(schema);
  const inner = def.innerType ?? def.out;
  if (inner !== undefined) return lookUp(inner, path, read);
  if (def.options) return def.options.map((option) => lookUp(option, path, read)).find((found) => found !== undefined);
  const [step, ...rest] = path;
  if (step === undefined) return read(def);
  const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
  return next === undefined ? undefined : lookUp(next, rest, read);
};

const definitionOf = (schema: unknown): SchemaDefinition =>
  (schema as { _zod?: { def?: SchemaDefinition } } | undefined)?._zod?.def ?? {};
