import type { YAMLError } from 'yaml';
import type * as z from 'zod';
import type { Excess } from './markup/excess.ts';
import type { YamlPart, YamlValue } from './yaml-places.ts';

/** Why a text cannot be read whole, as those say who read it: the check words it for authors. */
export type ReadFault =
  | { what: 'too-large'; characters: number; line: number }
  | { what: 'too-deep'; line: number }
  | ({ what: 'excess' } & Excess)
  /** A text of YAML that its parser refuses, or in which keys are repeated, at these offsets. */
  | { what: 'yaml'; errors: readonly YAMLError[]; repeated: readonly number[]; part: YamlPart }
  /** Values of YAML that repeat one another without end, or one that is not there. */
  | { what: 'aliases'; error: string; part: YamlPart }
  | { what: 'no-matter'; is: 'empty' | 'unclosed' | 'missing' }
  /** @see {@link MdxDocument.body} */
  | { what: 'mdx'; error: unknown; body: string }
  /** Values that break the schema of their kind. */
  | { what: 'schema'; error: z.ZodError; schema: z.ZodType; yaml: YamlValue }
  /** A file of sources that holds no list. */
  | { what: 'no-list' }
  /** The file could not be opened, or its reader failed: that is told there. */
  | { what: 'unread' };
