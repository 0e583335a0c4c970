import * as z from 'zod/mini';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { fromBase64 } from '../../encoding/base64.js';
import { findTeam } from '../../teams/findTeam.js';
import { presentTeam } from '../../teams/presentTeam.js';
import { fileKind } from '../../uploads/fileKind.js';
import { notify } from '../../webhooks/notify.js';

const file = z.string().check(z.maxLength(100_000));
const input = z.object({ key: file, cert: file, password: z.string().check(z.minLength(1), z.maxLength(200)) });

/** `POST /teams/:id/manifest/sign`: with the FIEL in base64; neither it nor its password is kept. */
export const signManifest: Handler = (call) =>
  call.database.transaction(() => {
    const team = findTeam(call);
    const { key, cert } = checkInput(input, call.body);
    const wrong = Object.entries({ key, cert }).filter(([, text]) => fileKind(fromBase64(text) ?? new Uint8Array()) !== 'der');
    if (wrong.length > 0) {
      throw new ApiFailure(400, 'invalid_file_format', 'The FIEL cannot be read', wrong.map(([name]) => `${name}: must be a certificate file in base64`));
    }
    const signed = { ...team, manifest_signed_at: call.now };
    call.database.teams.put(signed);
    notify({ ...call, team: signed }, 'teams.sat.manifest.signed', presentTeam(signed));
    return one('Manifest signed successfully', { id: team.id, signed: true, signed_at: Math.floor(call.now / 1000) });
  });
