/**
 * What finds an answer to a text and does so once for each: thousands of pages ask for the same few. Where there is none
 * (null or undefined), it is looked for each time.
 */
export function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  return asking(new Map<string, Answer>(), find);
}

/** The same for things that are compared by what they are; with a thing that nobody holds any more goes its answer. */
export function rememberedOf<Thing extends object, Answer>(
  find: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  return asking(new WeakMap<Thing, Answer>(), find);
}

function asking<Asked, Answer>(
  known: { get(asked: Asked): Answer | undefined; set(asked: Asked, answer: Answer): unknown },
  find: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined && before !== null) return before;
    const answer = find(asked);
    known.set(asked, answer);
    return answer;
  };
}
