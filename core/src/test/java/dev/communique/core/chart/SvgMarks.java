package dev.communique.core.chart;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The marks of a static picture, counted in its elements. */
final class SvgMarks {
  private final Document document;

  private SvgMarks(Document document) {
    this.document = document;
  }

  /** A picture that an XML parser reads without a complaint. */
  static SvgMarks of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new SvgMarks(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (Exception broken) {
      throw new AssertionError(svg.substring(0, Math.min(400, svg.length())), broken);
    }
  }

  /** How many marks there are of a kind that {@link Chart#marks} names. */
  int count(String chart, String mark) {
    return switch (chart) {
      case "timeline", "network", "keyness", "funnel" ->
          number("//g[@class='cq-mark cq-of-" + mark.substring(0, mark.length() - 1) + "']");
      case "diff" -> number("//g[@class='cq-mark cq-of-sentence'][title='" + mark + "']");
      default ->
          number("//g[@class='cq-mark cq-of-cell']/rect[@class='cq-cell cq-c-" + mark + "']");
    };
  }

  String text() {
    return document.getDocumentElement().getTextContent();
  }

  int number(String path) {
    try {
      XPath xpath = XPathFactory.newInstance().newXPath();
      return ((Double) xpath.evaluate("count(" + path + ")", document, XPathConstants.NUMBER))
          .intValue();
    } catch (XPathExpressionException wrong) {
      throw new AssertionError(path, wrong);
    }
  }
}
