/** services.json and the JSON Schema that says what stands in it. */
import { z } from 'astro/zod';
import { openDataSchema, type OpenData } from '../schemas/open-data.ts';

/** Throws where the data is not what its schema says: neither may be published then. */
export const jsonOf = (data: OpenData): string => `${JSON.stringify(openDataSchema.parse(data), null, 1)}\n`;

/** JSON Schema 2020-12. */
export const jsonSchema = (): string => `${JSON.stringify(z.toJSONSchema(openDataSchema), null, 1)}\n`;
