const DARK = /@media \(prefers-color-scheme:\s*dark\)\s*\{\s*:root(\s*\{[^}]*\})/;

/**
 * The tokens of the design with a theme by class: `lys` on the root keeps the light colours on a dark machine, `moerk`
 * takes the dark ones on a light machine. Without either the machine decides.
 *
 * @param tokens the style sheet of the tokens, minified or not
 * @throws Error when it has no dark colours where they are looked for
 */
export function withThemeClasses(tokens: string): string {
  if (!DARK.test(tokens)) throw new Error('The style sheet of the tokens has no dark colours for :root.');
  return tokens.replace(
    DARK,
    (dark, colours: string) =>
      `:root.lys{color-scheme:light}:root.moerk{color-scheme:dark}:root.moerk${colours}${dark.replace(':root', ':root:not(.lys)')}`,
  );
}
