/** The demo's one person. */
export const person = { id: 'user_demo', name: 'Julia Arce' };
