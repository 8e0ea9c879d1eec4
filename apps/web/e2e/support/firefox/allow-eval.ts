/**
 * Loaded into a server before anything else (`node --import`): lets its pages call `eval`, by which
 * Playwright runs functions in them. In Chromium it may whatever a page forbids; in Firefox not.
 */
import { ServerResponse } from 'node:http';

const { setHeader } = ServerResponse.prototype;

ServerResponse.prototype.setHeader = function (this: ServerResponse, name, value) {
  const isPolicy = name.toLowerCase() === 'content-security-policy';
  const allowed = isPolicy ? String(value).replace("script-src 'self'", "$& 'unsafe-eval'") : value;
  return setHeader.call(this, name, allowed) as typeof this;
};
