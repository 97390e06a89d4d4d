// @ts-nocheck
import { expect, test } from 'vitest';
import { findCycle } from './import-cycle.ts';
import { importsOf } from './source-file.ts';

// The architecture test is only as good as its reader; this holds the reader.

test('the reader of imports sees every way to import', () => {
  const script = `import a, { b as c } from './a.ts'; import type { D } from '../d.ts'; import { type E } from 'pkg/e';
    import './f.css'; export { g } from './g.ts'; const h = () => import('./h.ts'); type I = typeof import('./i.ts');`;
  const astro = `---\nimport J from '../j.astro';\n---\n<p>import k from './k.ts'</p><script>import './l.ts';</script>`;
  expect(importsOf('src/views/x.ts', script).map((i) => [i.file ?? i.package, i.typeOnly])).toEqual([
    ['src/views/a.ts', false],
    ['src/d.ts', true],
    ['pkg/e', true],
    ['src/views/f.css', false],
    ['src/views/g.ts', false],
    ['src/views/h.ts', false],
    ['src/views/i.ts', true],
  ]);
  expect(importsOf('src/pages/x.astro', astro).map((i) => i.file)).toEqual(['src/j.astro', 'src/pages/l.ts']);
  expect(findCycle(new Map([['a', ['b']], ['b', ['c']], ['c', ['a']]]))).toEqual(['a', 'b', 'c', 'a']); // prettier-ignore
});
