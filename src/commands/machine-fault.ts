/** What the machine refuses to do with a file, in Danish with what to do; null for any other error. */
export function machineFault(error: unknown): string | null {
  const { code = '', path } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException;
  const fault = faults[code];
  if (!fault || path === undefined) return null;
  return `${path} kan ikke læses eller skrives: ${fault.what} (${code}) – ${fault.advice}`;
}

const refused = {
  what: 'det må du ikke, eller filen er åben i et andet program',
  advice: 'luk programmer, der har den åben, se efter, om du må skrive i mappen, og prøv igen',
};

const faults: Readonly<Record<string, { what: string; advice: string }>> = {
  EACCES: refused,
  EPERM: refused,
  EBUSY: refused,
  EROFS: { what: 'disken kan kun læses', advice: 'flyt siden til en disk, der kan skrives på, og prøv igen' },
  ENAMETOOLONG: { what: 'navnet er for langt', advice: 'vælg et kortere navn' },
  ENOSPC: { what: 'disken er fuld', advice: 'gør plads, og prøv igen' },
};
