import * as z from 'zod/mini';
import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { sendMail } from '../../mail/sendMail.js';
import { text } from '../../records/text.js';
import { fold } from '../../text/fold.js';
import type { UserRecord } from '../../users/UserRecord.js';

const input = z.object({ email: text });

/** `POST /users/reset-password`: the answer is the same whether or not there is such a user. */
export const resetPassword: Handler = (call) => {
  const { email } = checkInput(input, call.body);
  const user = withEmail(email, call);
  if (user) {
    const body = ['Alguien pidió cambiar tu contraseña. Es una prueba: en el emulador no hay contraseñas.'];
    sendMail(call, { to: [user.email], subject: 'Cambia tu contraseña', text: body, links: [], attachments: [] });
  }
  return one('Password reset email sent', {});
};

function withEmail(email: string, { database, team }: Call): UserRecord | undefined {
  const all = database.users.scan({ partition: team.billing_account, orderBy: 'createdAt', direction: 'asc' });
  return [...all].map(({ document }) => document).find((user) => fold(user.email) === fold(email));
}
