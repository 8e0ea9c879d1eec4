/** The longest own input that is taken, in bytes of UTF-8. By itself, for the browser. */
export const customInputLimitBytes = 1024 * 1024;
