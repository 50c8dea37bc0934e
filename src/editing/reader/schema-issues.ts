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
    issues: issues.map((issue) =>
      issue.code === 'unrecognized_keys' ? { ...issue, allowed: fieldsAt(schema, issue.path) } : issue,
    ),
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
}

/** Names of the fields at a place in the data. */
const fieldsAt = (schema: unknown, path: readonly PropertyKey[]): string[] => {
  const def = definitionOf(schema);
  if (def.innerType !== undefined) return fieldsAt(def.innerType, path);
  if (def.out !== undefined) return fieldsAt(def.out, path);
  if (def.options) return def.options.map((option) => fieldsAt(option, path)).find((names) => names.length > 0) ?? [];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
  return next === undefined ? [] : fieldsAt(next, rest);
};

const definitionOf = (schema: unknown): SchemaDefinition =>
  (schema as { _zod?: { def?: SchemaDefinition } } | undefined)?._zod?.def ?? {};
