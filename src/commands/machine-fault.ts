/** What the machine refuses to do with a file, in Danish with what to do; null for any other error. */
export function machineFault(error: unknown): string | null {
  const { code: told = '', syscall, path, dest = path } = (error instanceof Error ? error : {}) as CopyFault;
  // Of a folder that cannot be made, with those above it, on a disk that can only be read, Node tells that it is not there.
  const code = told === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : told;
  const fault = code === 'ENOENT' && IN_CACHE.test(dest ?? '') ? cleared : faults[code];
  // Node names no file when it is the bytes that find no room, or when a folder is read as one.
  if (!fault || (dest === undefined && !NAMELESS.has(code))) return null;
  return `${dest ?? 'En fil'} kan ikke læses eller skrives: ${fault.what} (${code}) – ${fault.advice}`;
}

/** An error of copying names the place that is written to beside the one that is read. */
interface CopyFault extends NodeJS.ErrnoException {
  dest?: string;
}

const refused = {
  what: 'det må du ikke, eller filen er åben i et andet program',
  advice: 'luk programmer, der har den åben, se efter, om du må skrive i mappen, og prøv igen',
};

/** What a command keeps and works in, which is there unless somebody clears it meanwhile. */
const IN_CACHE = /[\\/]node_modules[\\/]\.cache[\\/]/;

const cleared = { what: 'filen eller dens mappe er slettet undervejs', advice: 'prøv igen' };

const full = { what: 'disken er fuld', advice: 'gør plads, og prøv igen' };

const faults: Readonly<Record<string, { what: string; advice: string }>> = {
  EACCES: refused,
  EPERM: refused,
  EBUSY: refused,
  EROFS: { what: 'disken kan kun læses', advice: 'flyt siden til en disk, der kan skrives på, og prøv igen' },
  ENAMETOOLONG: { what: 'navnet er for langt', advice: 'vælg et kortere navn' },
  ENOSPC: full,
  EDQUOT: { what: 'du må ikke bruge mere plads på disken', advice: full.advice },
  // As which a copied folder also tells that the disk is full.
  EIO: {
    what: 'disken er fuld eller svarer ikke',
    advice: 'gør plads, se efter, om disken virker, og prøv igen',
  },
  ENXIO: {
    what: 'det er ikke en almindelig fil',
    advice: 'læg selve filen der, eller slet det, der ligger der, og prøv igen',
  },
  EISDIR: {
    what: 'det er en mappe og ikke en fil',
    advice: 'giv mappen et andet navn, eller slet den, og prøv igen',
  },
  ENOTDIR: {
    what: 'det er en fil og ikke en mappe',
    advice: 'giv filen et andet navn, eller slet den, og prøv igen',
  },
};

const NAMELESS: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EISDIR']);
