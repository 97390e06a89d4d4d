import type { ReadFile } from './entries.ts';

/** The waves that the file of a survey declares; its front matter must hold. */
export function wavesOf({ data }: ReadFile): DeclaredWave[] {
  return data['waves'] as DeclaredWave[];
}

/** What the checks ask of a wave; days as ISO dates. */
export interface DeclaredWave {
  year: number;
  /** Ids of the indicators whose question it asked in other words. */
  changedWording?: string[];
  collectedFrom?: string;
  collectedTo?: string;
  /** People who could have been asked. */
  population?: number;
  correctForPopulation?: boolean;
}
