import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/es-MX.js';
import type { ClientProblem } from './model/clientProblems.js';

/** The words of a problem. */
export function problemText(problem: ClientProblem, texts: Wording<typeof esMX>): string {
  switch (problem.code) {
    case 'required':
      return texts.required;
    case 'rfc':
      return problem.problem === 'length' ? texts.rfcLength(problem.length) : problem.problem === 'date' ? texts.rfcDate : texts.rfcCharacter;
    case 'third_party_rfc':
      return texts.rfcThirdParty;
    case 'public_name':
      return texts.legalNamePublic;
    case 'name_too_long':
      return texts.legalNameLong;
    case 'regime':
      return texts.regimeWrong;
    case 'use':
      return texts.useWrong;
    case 'zip':
      return texts.zipWrong;
    case 'email':
      return texts.emailWrong(problem.email);
    case 'phone':
      return texts.phoneWrong;
    case 'metadata_key':
      return texts.metadataKeyWrong;
  }
}
