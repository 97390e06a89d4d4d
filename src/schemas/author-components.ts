/** What one component that authors may write in MDX takes and holds. */
export interface AuthorComponent {
  /** Attributes in quotes; `options` when only some values are meant. */
  attributes: Readonly<Record<string, { required: boolean; options?: readonly string[]; example: string }>>;
  /** What stands between its tags. `blocks`: whole paragraphs, with the tags on lines of their own. */
  holds: 'nothing' | 'words' | 'blocks';
  /** Set for what holds nothing and is more than a part of a sentence: it stands on a line of its own. */
  alone?: true;
}

/** Every component that authors may write. `src/mdx/components.ts` draws them. */
export const authorComponents: Readonly<Record<string, AuthorComponent>> = {
  Agreement: { attributes: {}, holds: 'blocks' },
  AnswersNeeded: { attributes: {}, holds: 'nothing', alone: true },
  Contact: { attributes: {}, holds: 'nothing', alone: true },
  Fact: { attributes: { name: { required: true, example: 'period' } }, holds: 'nothing' },
  Figure: {
    attributes: {
      indicator: { required: true, example: 'navn' },
      as: { required: false, options: ['percent', 'hundred', 'sentence'], example: 'percent' },
      year: { required: false, example: 'årstal' },
    },
    holds: 'nothing',
  },
  Note: { attributes: {}, holds: 'blocks' },
  Term: { attributes: { id: { required: true, example: 'ord' } }, holds: 'words' },
};
