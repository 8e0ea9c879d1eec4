/** What has to be typed before something is deleted for good. In a file without zod, for browsers. */
export const deletionWord = 'delete';
