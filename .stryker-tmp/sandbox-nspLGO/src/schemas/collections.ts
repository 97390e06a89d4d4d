// @ts-nocheck
import { Activity } from './activity.ts';
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
} as const;

/** The name of a collection, which is also its folder below `content/`. */
export type CollectionName = keyof typeof entrySchemas;

/** The folder names of all collections, in the order they are read and reported. */
export const collectionNames = Object.keys(entrySchemas) as CollectionName[];
