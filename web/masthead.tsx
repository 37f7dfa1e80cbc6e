import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type Question, askAsOf, dayOf } from './day.js';
import { EXAMPLES_PLUGIN } from './examples-panel.jsx';

/** A year that is still being typed, such as 0020 on the way to 2024, is none to ask about. */
const finished = /^[1-9]\d{3}-\d\d-\d\d$/;

/**
 * The head of the page: what this is, the way to the documentation, and the day that the question is asked as of. It
 * stands in front of GraphiQL in the page, and is rendered within it to have its state.
 */
export function Masthead({ place, today }: { readonly place: Element; readonly today: string }) {
  const actions = useGraphiQLActions();
  const { visiblePlugin, referencePlugin } = useGraphiQL(pick('visiblePlugin', 'referencePlugin'));
  const panels = [
    ['Examples', EXAMPLES_PLUGIN],
    ['Documentation', referencePlugin],
  ] as const;
  return createPortal(
    <>
      <div className="about">
        <h1>Signatory</h1>
        <p>Who signed what, and who chairs which body</p>
      </div>
      <nav aria-label="Help">
        {panels.map(([label, plugin]) => (
          <button
            key={label}
            type="button"
            aria-pressed={visiblePlugin === plugin}
            onClick={() => {
              actions.setVisiblePlugin(visiblePlugin === plugin ? null : plugin);
            }}
          >
            {label}
          </button>
        ))}
      </nav>
      <Day today={today} />
    </>,
    place,
  );
}

function Day({ today }: { readonly today: string }) {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const tab = tabs[activeTabIndex];
  const asked = dayOf({ query: tab?.query ?? '', variables: tab?.variables ?? '' });
  const day = asked ?? today;

  // The field keeps what is being typed, so it is told of a day only when that is another.
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null && field.current.value !== day) field.current.value = day;
  }, [day]);

  /** Writes the day where anybody would write it by hand, and asks again. */
  function ask(another: string): void {
    if (!queryEditor || !variableEditor || !finished.test(another)) return;
    const before: Question = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
    const after = askAsOf(before, another);
    if (after.query !== before.query) queryEditor.setValue(after.query);
    if (after.variables !== before.variables) variableEditor.setValue(after.variables);
    actions.run();
  }

  return (
    <div className="day" {...(asked === undefined && { title: 'Only a query has a day, once it can be read.' })}>
      <label htmlFor="day">Any question, as of</label>
      <input
        ref={field}
        id="day"
        type="date"
        defaultValue={day}
        disabled={asked === undefined}
        onChange={({ target }) => {
          ask(target.value);
        }}
      />
      <button
        type="button"
        disabled={asked === undefined}
        aria-pressed={asked !== undefined && day === today}
        onClick={() => {
          ask(today);
        }}
      >
        Today, {spelledOut(today)}
      </button>
    </div>
  );
}

function spelledOut(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
