import { readCertificate } from '../../certificates/readCertificate.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { connectCertificate, csdLimits } from '../../teams/connectCertificate.js';
import { findTeam } from '../../teams/findTeam.js';
import { presentTeam } from '../../teams/presentTeam.js';
import { requireUpload } from '../../uploads/requireUpload.js';

/** `POST /teams/:id/sat-connection`: the certificate really is read, so whose it is and until when is true. */
export const connectSat: Handler = (call) =>
  call.database.transaction(() => {
    const team = findTeam(call);
    const { bytes } = requireUpload(call, 'cert', csdLimits);
    requireUpload(call, 'key', csdLimits);
    return one('SAT connection completed successfully', presentTeam(connectCertificate(call, team, readCertificate(bytes), call.body['keyPass'])));
  });
