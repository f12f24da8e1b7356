import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeForms } from '../forms/forms.ts';
import type { FormPlan } from '../forms/plan.ts';

/** Writes the other forms of finished pages beside them. */
export function writeForms(folder: string, plan: FormPlan): void {
  const read = (page: string) => readFileSync(join(folder, page), 'utf8');
  for (const { path, content } of makeForms(plan, read)) writeFileSync(join(folder, path), content);
}
