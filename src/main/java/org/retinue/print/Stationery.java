package org.retinue.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.retinue.tour.Trouble;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The templates of the papers: an HTML page each, with its style sheets put into it.
final class Stationery {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Stationery() {}

    static Document sheet(String name) {
        try (var file = open(name + ".html")) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var sheet = factory.newDocumentBuilder().parse(file);
            putInStyles(sheet);
            return sheet;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, name + ".html");
        }
    }

    private static void putInStyles(Document sheet) throws IOException {
        var styles = sheet.getElementsByTagName("style");
        for (var style : IntStream.range(0, styles.getLength()).mapToObj(styles::item).toList()) {
            var name = ((Element) style).getAttribute("title");
            try (var file = open(name)) {
                style.setTextContent(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static InputStream open(String name) {
        var file = Stationery.class.getResourceAsStream("/retinue/paper/" + name);
        if (file == null) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, name);
        }
        return file;
    }
}
