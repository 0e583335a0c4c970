/** An answer whose body is a text, before there is a `Response` of it. */
export interface TextAnswer {
  readonly text: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether an answer is such a text: a host's `Response` may be of any make. */
export function isTextAnswer(answer: Response | TextAnswer): answer is TextAnswer {
  return 'text' in answer && typeof answer.text === 'string';
}

// A `Response` shows its body as a stream only, and reading one takes a server as long as all the checks of a request.
const texts = new WeakMap<Response, string>();

/** An answer whose body is a text, which the Node adapter may send whole instead of reading it out of a stream again. */
export function textAnswer(text: string, init: Omit<TextAnswer, 'text'>): Response {
  const answer = new Response(text, init);
  texts.set(answer, text);
  return answer;
}

/** The whole body of an answer that was made of a text here; undefined for any other. */
export function textOf(answer: Response): string | undefined {
  return texts.get(answer);
}
