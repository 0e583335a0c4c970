import { keepAppointments } from '../appointments/keepAppointments.js';
import { ApiFailure } from '../http/ApiFailure.js';
import { checkInput } from '../http/checkInput.js';
import { jsonAnswer } from '../http/jsonAnswer.js';
import { readJsonObject } from '../http/readJsonObject.js';
import type { Surroundings } from '../http/Surroundings.js';
import { assertOwnPage } from './assertOwnPage.js';
import { assertThisMachine } from './assertThisMachine.js';
import { clockInput, faultsInput } from './controlInput.js';
import { recordKnobs } from './recordKnobs.js';

/** Answers the knobs under `/_emulator`: the same ones as `emulator.faults` and `emulator.clock`, for who has only HTTP. Only this machine may turn them. */
export async function answerControl(request: Request, url: URL, surroundings: Surroundings): Promise<Response> {
  assertThisMachine(url);
  assertOwnPage(request, url);
  const knob = `${request.method} ${url.pathname.slice('/_emulator'.length)}`;
  const body = await readJsonObject(request);
  const data = turnRecordKnob(knob, url, surroundings, body) ?? turnKnob(knob, surroundings, body);
  // Whoever turns the clock on sees at once what comes of it.
  keepAppointments(url, surroundings);
  surroundings.dispatcher.wake();
  return jsonAnswer(200, { message: 'Knobs of the emulator', data });
}

function turnKnob(knob: string, surroundings: Surroundings, body: unknown) {
  const turn = knobs[knob];
  if (!turn) throw ApiFailure.notFound(`Knob ${knob}`);
  turn(surroundings, body);
  return stateOf(surroundings);
}

function turnRecordKnob(knob: string, url: URL, surroundings: Surroundings, body: unknown): unknown {
  const asked = knob.split('/');
  for (const [pattern, turn] of Object.entries(recordKnobs)) {
    const parts = pattern.split('/');
    const isThis = parts.length === asked.length && parts.every((part, index) => part === ':id' || part === asked[index]);
    if (isThis) return turn(surroundings, url, asked[parts.indexOf(':id')] ?? '', body);
  }
  return undefined;
}

type Knob = (surroundings: Surroundings, body: unknown) => void;

const knobs: Readonly<Record<string, Knob>> = {
  'GET /faults': () => {},
  'PUT /faults': ({ faults }, body) => {
    const { fail_next = [], lose_answer = [], latency, error_rate, cent_drift, envelope, null_elements, receiver } = checkInput(faultsInput, body);
    faults.latency = latency ?? faults.latency;
    faults.errorRate = error_rate ?? faults.errorRate;
    faults.centDrift = cent_drift ?? faults.centDrift;
    faults.envelope = envelope ?? faults.envelope;
    faults.nullElements = null_elements ?? faults.nullElements;
    faults.receiver = receiver ?? faults.receiver;
    for (const { endpoint, ...failure } of fail_next) faults.failNext(endpoint, failure);
    for (const { endpoint, times } of lose_answer) faults.loseAnswer(endpoint, times);
  },
  'DELETE /faults': ({ faults }) => faults.clear(),
  'GET /clock': () => {},
  'PUT /clock': ({ clock }, body) => {
    const { at, advance } = checkInput(clockInput, body);
    if (at !== undefined) clock.set(at);
    if (advance !== undefined) clock.advance(advance);
  },
  'DELETE /clock': ({ clock }) => clock.reset(),
};

function stateOf({ faults, clock }: Surroundings) {
  const { latency, errorRate, centDrift, envelope, nullElements, receiver } = faults;
  return {
    faults: { latency, error_rate: errorRate, cent_drift: centDrift, envelope, null_elements: nullElements, receiver },
    clock: clock.now(),
  };
}

