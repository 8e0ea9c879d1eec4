/** Whether keys are a Mac's: Command for shortcuts, and Option for characters. */
export const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
