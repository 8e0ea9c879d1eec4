import { createFastDomNode } from 'monaco-editor/base/browser/fastDomNode.js';
import { ViewPart } from 'monaco-editor/editor/browser/view/viewPart.js';

/** In place of Monaco's minimap, which our editor never shows: build/left-out.ts. */
export class Minimap extends ViewPart {
  #node = createFastDomNode(document.createElement('div'));

  getDomNode() {
    return this.#node;
  }

  prepareRender() {}

  render() {}
}
