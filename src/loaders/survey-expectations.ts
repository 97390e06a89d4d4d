/**
 * What the files of one survey may name: its indicators, its groups, each indicator's answers and those it adds up. What a
 * faulty file does not say of its indicator is not known, and so not there.
 */
export interface Vocabulary {
  /** Ids of the indicators. */
  indicators: ReadonlySet<string>;
  /** Ids of indicators by their titles, which a table may say instead. */
  titles: ReadonlyMap<string, string>;
  /** Names of the groups that content knows. */
  groups: readonly string[];
  /** Answer options by indicator id, empty where it has none. */
  answers: ReadonlyMap<string, readonly string[]>;
  /** The answers that the share of an indicator id adds up, where content says. */
  headlines: ReadonlyMap<string, readonly string[]>;
}

/** What the rows of a file are held against besides themselves; what is not given is not known. */
export interface Expectations extends Partial<Omit<Vocabulary, 'indicators'>> {
  /** People below which the site hides a share; when not given, what a site has that does not say. */
  minimumBase?: number | undefined;
  /** The year of the wave; `NaN` where the file's name does not say it. */
  year?: number | undefined;
}
