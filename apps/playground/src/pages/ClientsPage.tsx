import { ClientList } from '@gigstack-ui/react/clients';
import { useWords } from '../words/WordsContext.js';

/** The clients of the team. */
export function ClientsPage() {
  const words = useWords();
  return (
    <div className="page">
      <title>{`${words.clients} · Nómada`}</title>
      <div className="page-head">
        <h1>{words.clients}</h1>
      </div>
      <ClientList />
    </div>
  );
}
