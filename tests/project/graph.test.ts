import { expect, test } from 'vitest';
import { architecturePage, withGraph } from '../../scripts/graph';

test('the import graph in docs/architecture.md is that of the code', () => {
  const page = architecturePage();
  expect(page, 'Imports between rooms have changed: run `npm run graph`.').toBe(withGraph(page));
});
