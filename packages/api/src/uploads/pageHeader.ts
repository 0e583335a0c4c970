/**
 * Sent with every upload, whose type any site could send: no foreign page can add a header of its own unasked, so it proves to a proxy
 * that the upload comes from the host's own page.
 */
export const PAGE_HEADER = 'x-gigstack-ui';
