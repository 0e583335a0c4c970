/** Fails with the rule, the help text and the offending markup; contrast is left to real browsers because jsdom has no layout, and frames because it loads none. */
export declare function expectNoAxeViolations(root?: Element): Promise<void>;
