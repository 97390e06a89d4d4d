/** Where a link leads that begins a letter to somebody. */
export function mailAddress(email: string): string {
  return `mailto:${email}`;
}

/** Where a link leads that rings somebody up. */
export function telephoneAddress(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
