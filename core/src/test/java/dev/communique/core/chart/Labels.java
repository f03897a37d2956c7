package dev.communique.core.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;

/** The words that a browser shows on a page, and where they lie. */
public final class Labels {
  /**
   * Every text that is seen, with the four corners of what it takes, turned as it is: half of the
   * room above and below the letters does not count.
   */
  private static final String TEXTS =
      """
      const corners = (box, matrix) => [[box.x, box.y], [box.x + box.width, box.y],
          [box.x + box.width, box.y + box.height], [box.x, box.y + box.height]].map(([x, y]) =>
          ({x: matrix.a * x + matrix.c * y + matrix.e, y: matrix.b * x + matrix.d * y + matrix.f}));
      const less = box => ({x: box.x + 0.5, y: box.y + box.height * 0.2,
          width: Math.max(0, box.width - 1), height: box.height * 0.6});
      const above = element => element ? [element, ...above(element.parentElement)] : [];
      const seen = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true})
          && above(element).every(up => getComputedStyle(up).clipPath === 'none');
      const shown = (box, element) => above(element)
          .filter(up => up !== document.body && up !== document.documentElement && getComputedStyle(up).overflowX === 'hidden')
          .map(up => up.getBoundingClientRect())
          .reduce((part, frame) => {
            const x = Math.max(part.x, frame.x), y = Math.max(part.y, frame.y);
            return {x: x, y: y, width: Math.min(part.x + part.width, frame.right) - x,
                height: Math.min(part.y + part.height, frame.bottom) - y};
          }, box);
      const texts = [];
      document.querySelectorAll('svg text').forEach(text => {
        const box = text.getBBox();
        if (seen(text) && box.width && text.textContent.trim()) {
          texts.push({words: text.textContent, at: corners(less(box), text.getScreenCTM())});
        }
      });
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const around = node.parentElement;
        if (around.closest('svg, script, style') || !node.data.trim() || !seen(around)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const whole of range.getClientRects()) {
          const box = shown(whole, around);
          const isUpright = getComputedStyle(around).writingMode !== 'horizontal-tb';
          const flat = !isUpright ? less(box)
              : {x: box.x + box.width * 0.2, y: box.y, width: box.width * 0.6, height: box.height};
          if (box.width > 1 && box.height > 1) {
            texts.push({words: node.data.trim(), node: node, at: corners(flat, {a: 1, b: 0, c: 0, d: 1, e: 0, f: 0})});
          }
        }
      }
      texts.forEach(text => {
        text.left = Math.min(...text.at.map(p => p.x));
        text.right = Math.max(...text.at.map(p => p.x));
        text.top = Math.min(...text.at.map(p => p.y));
        text.bottom = Math.max(...text.at.map(p => p.y));
      });
      """;

  /** Two boxes lie apart when a line along a side of one of them goes between them. */
  private static final String OVERLAPPING =
      """
      const isBetween = (one, other, from, to) => {
        const x = to.y - from.y, y = from.x - to.x;
        const far = points => points.map(p => x * p.x + y * p.y);
        const a = far(one), b = far(other);
        return Math.max(...a) <= Math.min(...b) || Math.max(...b) <= Math.min(...a);
      };
      const isApart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          || [a.at, b.at].some(p => isBetween(a.at, b.at, p[0], p[1]) || isBetween(a.at, b.at, p[1], p[2]));
      texts.sort((a, b) => a.top - b.top);
      const found = [];
      texts.forEach((one, i) => {
        for (let j = i + 1; j < texts.length && texts[j].top < one.bottom; j++) {
          if (!(one.node && one.node === texts[j].node) && !isApart(one, texts[j])) {
            found.push(one.words + ' ~ ' + texts[j].words);
          }
        }
      });
      return found;
      """;

  private static final String CUT =
      """
      const width = document.documentElement.clientWidth;
      const found = texts.filter(t => t.left < -1 || t.right > width + 1).map(t => t.words);
      Array.from(document.querySelectorAll('.cq-scroll, .cq-live')).filter(seen).forEach(part => {
        if (part.scrollWidth > part.clientWidth + 1) {
          found.push(part.className + ' ' + part.scrollWidth + ' > ' + part.clientWidth);
        }
      });
      document.querySelectorAll('.cq-live').forEach(place => {
        const frame = place.getBoundingClientRect();
        texts.filter(t => !t.node && t.top < frame.bottom && t.bottom > frame.top
            && (t.top < frame.top - 2 || t.bottom > frame.bottom + 2)).forEach(t => found.push(t.words));
      });
      return found;
      """;

  private Labels() {}

  /** {@return pairs of words on the open page that lie on each other} */
  public static ImmutableList<String> overlapping(Browser browser) {
    return list(browser.evaluate("(() => { " + TEXTS + OVERLAPPING + " })()"));
  }

  /** {@return words that reach out of the open page, and parts of it that must be scrolled} */
  public static ImmutableList<String> cut(Browser browser) {
    return list(browser.evaluate("(() => { " + TEXTS + CUT + " })()"));
  }

  private static ImmutableList<String> list(JsonNode found) {
    return Streams.stream(found).map(JsonNode::asText).collect(ImmutableList.toImmutableList());
  }
}
