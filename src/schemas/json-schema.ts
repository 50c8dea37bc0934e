/** Our schemas as data: what the field reference, blank files and the forms of the CMS are written from. */
import { z } from 'astro/zod';

/** The part of JSON Schema that our schemas come out as. */
export interface JsonSchema {
  description?: string;
  type?: string;
  /** Name of a form of text: date, id, url … */
  format?: string;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: (string | number | boolean)[];
  const?: string | number | boolean;
  additionalProperties?: JsonSchema | boolean;
}

/** As somebody writes a file, before it is read: dates and postcodes may be numbers. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
