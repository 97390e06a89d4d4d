import { Activity } from './activity.ts';
import type { CollectionName } from './collection-names.ts';
import { GlossaryTerm } from './glossary-term.ts';
import { Goal } from './goal.ts';
import { Indicator } from './indicator.ts';
import { Milestone } from './milestone.ts';
import { Page } from './page.ts';
import { Partner } from './partner.ts';
import { Survey } from './survey.ts';
import { Update } from './update.ts';
import { YearStory } from './year-story.ts';

/** Every collection of MDX entries: the folder below `content/` and the schema of its files. */
export const entrySchemas = {
  goals: Goal,
  indicators: Indicator,
  surveys: Survey,
  activities: Activity,
  partners: Partner,
  updates: Update,
  years: YearStory,
  glossary: GlossaryTerm,
  milestones: Milestone,
  pages: Page,
} as const satisfies Record<CollectionName, object>;
