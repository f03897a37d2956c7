package dev.communique.core.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The four rules that CMIF's Schematron adds to its schema. */
final class CmifRules {
  private static final List<String> DATING = List.of("when", "from", "to", "notBefore", "notAfter");

  private final Document document;
  private final List<String> broken = new ArrayList<>();

  private CmifRules(Document document) {
    this.document = document;
  }

  /** The codes of the rules that a file breaks. */
  static List<String> broken(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      CmifRules rules =
          new CmifRules(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
      rules.check();
      return rules.broken;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(xml, e);
    }
  }

  private void check() {
    List<String> ids = new ArrayList<>();
    for (Element bibl : elements(document.getDocumentElement(), "bibl")) {
      ids.add("#" + bibl.getAttributeNS("http://www.w3.org/XML/1998/namespace", "id"));
    }
    for (Element letter : elements(document.getDocumentElement(), "correspDesc")) {
      require("E0001", hasAction(letter, "sent"));
      require("E0002", hasAction(letter, "received"));
      require("E0003", ids.contains(letter.getAttribute("source")));
    }
    for (Element date : elements(document.getDocumentElement(), "date")) {
      require("E0004", DATING.stream().anyMatch(date::hasAttribute));
    }
  }

  private void require(String code, boolean holds) {
    if (!holds) {
      broken.add(code);
    }
  }

  private static boolean hasAction(Element letter, String type) {
    return elements(letter, "correspAction").stream()
        .anyMatch(action -> action.getAttribute("type").equals(type));
  }

  private static List<Element> elements(Element below, String name) {
    NodeList nodes = below.getElementsByTagNameNS(CmifReader.NAMESPACE, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
