/** What this server answers when it does not do as asked, in the shape gigstack's own errors have. */
export function failure(code: string, message: string) {
  return { success: false, error: { code, message } };
}
