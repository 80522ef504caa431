import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export interface AxeResult {
  /** `color-contrast at .total > bdi`, and so on. */
  violations: string[];
  /** Nodes that rules have looked at and could decide. */
  checks: number;
}

/** All rules of axe for what lies in the elements named, their shadow roots included. */
export async function runAxe(page: Page, tags: readonly string[]): Promise<AxeResult> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (include) => {
      const { violations, passes } = await window.axe.run(
        { include },
        { resultTypes: ['violations', 'passes'] },
      );
      const sum = (rules: axe.Result[]) => rules.reduce((all, { nodes }) => all + nodes.length, 0);
      return {
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any }) => `${id} at ${target.flat().join(' > ')}: ${any[0]?.message ?? ''}`),
        ),
        checks: sum(violations) + sum(passes),
      };
    },
    tags.map((tag) => [tag]),
  );
}
