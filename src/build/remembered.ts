/** What finds an answer to a text and does so once for each: thousands of pages ask for the same few. */
export function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text) ?? find(text);
    known.set(text, answer);
    return answer;
  };
}
