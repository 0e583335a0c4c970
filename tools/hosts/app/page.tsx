import { hydrateRoot } from 'react-dom/client';
import { App } from './App.js';
import '@gigstack-ui/react/styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
hydrateRoot(root, <App />, { onRecoverableError: (error) => reportError(error) });
