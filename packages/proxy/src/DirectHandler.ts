import { isTextAnswer, textAnswer, type TextAnswer } from './textAnswer.js';

/** What hosts mount. */
export type Handler = (request: Request) => Promise<Response>;

/** What an answer is before it has to be a `Response`. */
export type Answer = Response | TextAnswer;

/**
 * A handler of ours as the Node adapter asks it: that the visitor has left comes beside the request, whose own signal says nothing, and a text needs
 * no `Response`. Tying a `Request` to a signal and taking a `Response` apart cost a server as much as all that a portal checks.
 */
export type DirectHandler = (request: Request, signal: AbortSignal) => Promise<Answer>;

const directs = new WeakMap<Handler, DirectHandler>();

/** Makes the handler hosts mount of a direct one, which must hand its request to nobody who listens to the signal of it. */
export function mountable(direct: DirectHandler): Handler {
  const handler: Handler = async (request) => {
    const answer = await direct(request, request.signal);
    return isTextAnswer(answer) ? textAnswer(answer.text, answer) : answer;
  };
  directs.set(handler, direct);
  return handler;
}

/** The direct form of a handler that has one: ours, as long as no host has wrapped it. */
export function directOf(handler: Handler): DirectHandler | undefined {
  return directs.get(handler);
}
