import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES_PLUGIN } from './examples-panel.jsx';
import { groups } from './examples.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const first = groups[0]?.examples[0];

// GraphiQL keeps the tabs for the next visit. Only on the first one it needs to be told the variables of its first tab.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;

const container = document.getElementById('explorer');
if (container === null) throw new Error('The page has no element for the explorer.');
createRoot(container).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={EXAMPLES_PLUGIN}
    schemaDescription
    {...(first && isFirstVisit && { defaultTabs: [first], initialVariables: first.variables })}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>Signatory</GraphiQL.Logo>
  </GraphiQL>,
);
