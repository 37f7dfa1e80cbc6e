import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES_PLUGIN } from './examples-panel.jsx';
import { groups } from './examples.js';
import { isFirstVisit } from './first-visit.js';
import { Hint } from './hint.jsx';
import { Masthead } from './masthead.jsx';
import { sortTypes } from './sort-types.js';
import { today } from './today.js';

const url = '/graphql';
const fetcher = createGraphiQLFetcher({ url });
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const first = groups[0]?.examples[0];

const explorer = document.getElementById('explorer');
const masthead = document.getElementById('masthead');
if (explorer === null || masthead === null) throw new Error('The page has no place for the explorer or its head.');
createRoot(explorer).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={EXAMPLES_PLUGIN}
    schemaDescription
    onSchemaChange={sortTypes}
    // Its first tab needs to be told its variables twice.
    {...(first && isFirstVisit && { defaultTabs: [first], initialVariables: first.variables })}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <span />
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <Hint />
    </GraphiQL.Footer>
    <Masthead place={masthead} today={await today(url)} />
  </GraphiQL>,
);
