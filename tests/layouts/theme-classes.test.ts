import { expect, test } from 'vitest';
import { withThemeClasses } from '../../src/layouts/theme-classes.ts';

test('a theme by class comes before the one of the machine, with the same colours', () => {
  const tokens = ':root{--paper:#fff}@media (prefers-color-scheme:dark){:root{--paper:#000}}';
  expect(withThemeClasses(tokens)).toBe(
    ':root{--paper:#fff}:root.lys{color-scheme:light}:root.moerk{color-scheme:dark}:root.moerk{--paper:#000}' +
      '@media (prefers-color-scheme:dark){:root:not(.lys){--paper:#000}}',
  );
});

test('a style sheet without dark colours is refused, since the addresses would promise what is not there', () => {
  expect(() => withThemeClasses(':root{--paper:#fff}')).toThrow(/no dark colours/);
});
