import { relationTypes } from '@gigstack-ui/sat-catalogs';
import { relationsFor } from '../choices/relations.js';
import { field, list, text } from './jsonReaders.js';
import { type RuleContext } from './RuleContext.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Related documents (CFDI40137) and the relation a credit note is expected to have. */
export function relatedRule({ draft, type, report }: RuleContext): void {
  const related = list(field(draft, 'related_documents'));
  const usual = relationsFor(type);
  related.forEach((group, index) => {
    const at = `related_documents[${index}]`;
    const relation = text(field(group, 'relationship'));
    if (!relationTypes.some(({ code }) => code === relation)) report('CFDI40137', `${at}.relationship`);
    else if (usual.length > 0 && !usual.some(({ code }) => code === relation)) report('RELATION_UNUSUAL', `${at}.relationship`, { severity: 'warning' });
    const documents = list(field(group, 'documents'));
    if (documents.length === 0) report('RELATED_UUID', `${at}.documents`);
    documents.forEach((document, position) => {
      if (!uuid.test(text(document))) report('RELATED_UUID', `${at}.documents[${position}]`);
    });
  });
  if (type === 'E' && related.length === 0) report('RELATION_EXPECTED', 'related_documents', { severity: 'warning' });
}
