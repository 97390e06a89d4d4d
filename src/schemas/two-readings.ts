/**
 * What to write instead of a number with three digits behind a point or a comma, `1.345`: to some it is thousands, to others a
 * decimal fraction. Null for a number with one reading.
 */
export function twoReadings(written: string): string | null {
  const [, whole, sign, digits] = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(written) ?? [];
  if (whole === undefined || digits === undefined) return null;
  const fraction = `${whole}.${digits}`;
  // With a nought more there are no three digits behind the point any longer.
  const decimal = digits.endsWith('0') ? String(Number(fraction)) : `${fraction}0`;
  return sign === '.'
    ? `Skriv ${whole}${digits}, hvis punktummet skiller tusinder, eller ${decimal}, hvis det er et komma`
    : `Skriv ${whole}${digits}, hvis kommaet skiller tusinder, eller ${decimal}, hvis det skiller decimaler`;
}
