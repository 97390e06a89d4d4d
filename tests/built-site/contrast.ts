/** Contrast of a colour that lies on an opaque ground, 1 to 21 as WCAG defines it. Colours are CSS as computed. */
export function contrast(drawn: Paint, ground: string, under: Paint | null = null): number {
  const base = parse({ colour: ground, opacity: 1 });
  const below = under ? over(parse(under), base) : base;
  const [dark = 0, light = 0] = [luminance(over(parse(drawn), below)), luminance(below)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function parse({ colour, opacity }: Paint): Colour {
  if (colour === 'none') return [0, 0, 0, 0];
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha * opacity];
}

function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (part: number, below: number): number => part * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A computed colour, `rgb(…)`, `rgba(…)` or `none`, and the opacity it is drawn with. */
export interface Paint {
  colour: string;
  opacity: number;
}
