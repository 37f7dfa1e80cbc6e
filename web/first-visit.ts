/** Whether this browser opens the explorer for the first time: GraphiQL keeps the tabs for the next one. */
export const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
