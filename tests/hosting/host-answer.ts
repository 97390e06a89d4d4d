/** What a host says with the file at an address, as far as its settings decide it. */
export interface HostAnswer {
  /** Values by name; a name that is said twice has both, since a browser hears both. */
  headers: Record<string, string[]>;
  /** Where the address leads on, when it does. */
  movedTo: string | null;
}

/** A host's settings, read as the host reads them. */
export type Host = (address: string) => HostAnswer;
