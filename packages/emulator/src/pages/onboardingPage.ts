import { readCertificate } from '../certificates/readCertificate.js';
import type { Surroundings } from '../http/Surroundings.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { TeamRecord } from '../records/TeamRecord.js';
import { connectCertificate, csdLimits } from '../teams/connectCertificate.js';
import { teamOfOnboarding } from '../teams/teamOfOnboarding.js';
import { requireUpload } from '../uploads/requireUpload.js';
import { escapeXml } from '../xml/element.js';
import { readBody } from '../http/readBody.js';
import { contextOf } from './contextOf.js';
import { htmlPage } from './htmlPage.js';
import { missingPage } from './missingPage.js';

/** `/onboarding/:token`: where a team connects its certificate without an account of its own. */
export async function onboardingPage(request: Request, url: URL, surroundings: Surroundings): Promise<Response> {
  const { database } = surroundings;
  const team = teamOfOnboarding(database, url.pathname.slice('/onboarding/'.length));
  if (!team) return missingPage('Esta dirección ya no sirve. Pide una nueva a quien te la envió.');
  if (request.method === 'GET') return team.sat.completed ? donePage(team) : formPage(team);
  const sent = await readBody(request);
  try {
    const context = contextOf(`${team.id}/test`, url, surroundings);
    const cert = requireUpload(sent, 'cert', csdLimits);
    requireUpload(sent, 'key', csdLimits);
    return donePage(database.transaction(() => connectCertificate(context, team, readCertificate(cert.bytes), sent.body['keyPass'])));
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return formPage(team, error);
  }
}

function formPage(team: TeamRecord, failure?: ApiFailure): Response {
  const alert = failure ? `<div role="alert"><p>${escapeXml(failure.message)}</p><p class="muted">${escapeXml((failure.details ?? []).join(' · '))}</p></div>` : '';
  return htmlPage(
    `Conecta el certificado de ${team.brand.alias || team.legal_name || 'tu empresa'}`,
    `${alert}<p>Elige los archivos de tu Certificado de Sello Digital (CSD).</p>
<form method="post" enctype="multipart/form-data" class="stacked">
<label for="cert">Certificado (.cer)</label><input id="cert" name="cert" type="file" accept=".cer" required>
<label for="key">Llave privada (.key)</label><input id="key" name="key" type="file" accept=".key" required>
<label for="keyPass">Contraseña de la llave</label><input id="keyPass" name="keyPass" type="password" autocomplete="off" required>
<button class="primary">Conectar</button>
</form>`,
    { status: failure ? 422 : 200 },
  );
}

function donePage(team: TeamRecord): Response {
  return htmlPage('Certificado conectado', `<p role="status">${escapeXml(team.legal_name)} ya puede facturar.</p>`);
}
