import type { FacadeSpec } from '../../charts/spec.ts';
import { roundHalfUp, sideOfWhole } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/** How a façade stands on a page. */
export interface FacadePlace {
  /**
   * What the share is of. Null leaves the block without a name: where no words beside it tell the figure, and it is only a
   * mark, and in a list of figures, where the words beside each block tell all of it.
   */
  title: string | null;
  /** 0–100, unrounded. */
  percent: number;
  /** Scatters the lit windows where the block is a mark; left out where the share is to be read. */
  seed?: string | undefined;
  ground: FacadeSpec['ground'];
}

/** A share as the hundred windows of a block, with as many lit as the rounded percent says; none only of none, all only of all. */
export function facadePicture(
  { percent, title, seed, ...place }: FacadePlace,
  language: Language,
): FacadeSpec {
  const side = sideOfWhole(percent);
  const lit = side === null ? roundHalfUp(percent) : side === 'under' ? 1 : 99;
  const alt = title === null ? '' : language.sentence('alt.facade', { title, count: lit });
  return {
    kind: 'facade',
    ...place,
    ...{ title: title ?? '', alt, lit, seed: seed ?? null, direction: language.dir },
  };
}
