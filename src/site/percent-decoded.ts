/** An address with its percent signs decoded; as it is written when a percent sign in it stands for nothing. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
