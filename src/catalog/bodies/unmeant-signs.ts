import { plainText, walk } from '../../loaders/mdx-tree.ts';
import { shown } from '../../problems/quoted.ts';
import type { Body } from '../entries/body.ts';
import type { BodyFault } from './body-fault.ts';

/** Signs that a reader does not see, since Markdown takes them for more than their writer meant: one `~` for »about«, `>` for »more than«. */
export function unmeantSigns({ tree, written }: Body): BodyFault[] {
  return walk(tree).flatMap(({ node }): BodyFault[] => {
    const words = plainText(node).trim();
    if (node.type === 'delete' && !written(node).startsWith('~~')) {
      const what = `${shown(words)} bliver streget over, fordi der står »~« på begge sider`;
      const advice = 'Slet »~«, eller skriv ~~ord~~, hvis ordene skal være streget over';
      return [{ node, what, advice, severity: 'warning' }];
    }
    if (node.type === 'blockquote' && /^\p{Nd}/u.test(words)) {
      const what = `${shown(words)} bliver et citat, fordi linjen begynder med »>«, som ikke vises`;
      const advice = 'Skriv »mere end« i stedet for »>«. Er det et citat, så sæt »»« foran det første ord';
      return [{ node, what, advice, severity: 'warning' }];
    }
    return [];
  });
}
