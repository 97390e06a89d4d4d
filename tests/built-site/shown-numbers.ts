/** All whole numbers in a text; signs of percent and of direction left out, thousands joined. */
export function numbers(text: string | null): number[] {
  return [
    ...(text ?? '').replace(/[\u200e\u200f\u061c]/g, '').matchAll(/\d+(?:[.,\u00a0\u202f]\d{3})*/g),
  ].map(([digits]) => Number(digits.replace(/\D/g, '')));
}

/** A percent 0–100 as the site shows it: some is never written as none. */
export function whole(value: number): number {
  return value > 0 && value < 0.5 ? 1 : Math.floor(value + 0.5);
}
