import { hydrateRoot } from 'react-dom/client';
import { App, type AppProps } from './App.js';
import '@gigstack-ui/react/styles.css';

const [root, props] = ['root', 'props'].map((id) => document.getElementById(id));
if (!root || !props) throw new Error('The page has no #root or no #props.');
hydrateRoot(root, <App {...(JSON.parse(props.textContent) as AppProps)} />, { onRecoverableError: (error) => reportError(error) });
