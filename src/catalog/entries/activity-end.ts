/**
 * Whether an activity has ended by a day `YYYY-MM-DD`: from the day that it ends on. An end can be written down before it
 * comes; until then the activity is running.
 */
export function activityHasEnded({ facts: { ended } }: EndingActivity, day: string): boolean {
  return ended !== undefined && ended.on <= day;
}

/** The part of an activity that says when it ends; an `Item<'activities'>` is one. `on` is an ISO day. */
export interface EndingActivity {
  facts: { ended?: { on: string } | undefined };
}
