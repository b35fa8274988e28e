package org.retinue.print;

import java.io.ByteArrayOutputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.retinue.tour.Trouble;
import org.w3c.dom.Document;

/// Writes a filled page down as HTML.
final class Pages {

    private Pages() {}

    static byte[] written(Document page) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(page), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "HTML");
        }
    }
}
