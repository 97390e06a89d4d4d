/** What a host says with the file at an address, as far as its settings decide it. */
export interface HostAnswer {
  /** Values by name; a name that is said twice has both, since a browser hears both. */
  headers: Record<string, string[]>;
  /** What the file is said to be, with `; charset=utf-8` where that is said; null where it is left to the host. */
  type: string | null;
  /** Where the address leads on, when it does. */
  movedTo: string | null;
}

/** The ending of the name of the file at an address; '' where it is a folder. */
export function endingOf(address: string): string {
  return /\.([^./]+)$/.exec(address)?.[1] ?? '';
}

/** A host's settings, read as the host reads them. */
export type Host = (address: string) => HostAnswer;
