import { clients, type Endpoint } from '@gigstack-ui/api';
import type { Answer } from '../DirectHandler.js';
import { readJsonBody } from '../readJsonBody.js';
import { Refusal } from '../Refusal.js';
import { askApi, type PortalQuestion } from './askApi.js';
import { isRecord } from './isRecord.js';
import { notTheirs } from './notTheirs.js';
import type { PortalCall, PortalHandler } from './PortalCall.js';
import { readAnswer } from './readAnswer.js';
import { recordAnswer } from './recordAnswer.js';
import { show, shown } from './shown.js';

/** What a customer may change of themselves: what a CFDI needs, and where it is sent. */
const CHANGEABLE = new Set(['name', 'legal_name', 'tax_id', 'tax_system', 'use', 'email', 'phone', 'address']);

/** Shows the customer's own data. */
export const showOwnClient: PortalHandler = (call) => about(call, clients.get, shown.client);

/** Changes the customer's own data, field by field. */
export const changeOwnClient: PortalHandler = async (call) => {
  const body = await readJsonBody(call.request, call.maxBodyBytes);
  const foreign = Object.keys(body ?? {}).find((field) => !CHANGEABLE.has(field));
  if (!body || foreign !== undefined) {
    throw new Refusal(400, 'invalid_request_body', 'A customer can change their fiscal data, e-mail, phone and address, and nothing else.');
  }
  return about(call, clients.update, shown.client, { body });
};

/** Asks the SAT, through the API, whether the customer's data is right. */
export const validateOwnClient: PortalHandler = (call) => about(call, clients.validate, shown.validation);

async function about(call: PortalCall, endpoint: Pick<Endpoint, 'method' | 'path'>, shape: (typeof shown)['client' | 'validation'], question: PortalQuestion = {}): Promise<Answer> {
  const { grant, params } = call;
  if (params.id !== grant.clientId) throw await notTheirs(call);
  const read = await readAnswer(await askApi(call, endpoint, { ...question, params: { id: grant.clientId } }), call);
  if ('refused' in read) return read.refused;
  const data = isRecord(read.body.data) ? read.body.data : read.body;
  return recordAnswer({ message: 'ok', data: show(data, shape) });
}
