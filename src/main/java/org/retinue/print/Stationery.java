package org.retinue.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.retinue.tour.Trouble;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The templates of the papers: an HTML page each, with its style sheets, the letterhead and the
/// pictures put into it. They are those that the program carries, but where an office keeps a file
/// of the same name in a folder of its own; whatever such a file names, nothing outside that folder
/// is read.
public final class Stationery {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String MOST_NESTED = "jdk.xml.maxElementDepth";
    private static final Pattern SIZE = Pattern.compile("(size\\s*:\\s*)A4\\b");

    /// The templates of all papers.
    static final List<String> TEMPLATES =
            List.of("programme", "daily-card", "listing", "plan", "place-cards");

    private final Shelf shelf;
    private final Map<String, Document> kept = new ConcurrentHashMap<>();

    private Stationery(Shelf shelf) {
        this.shelf = shelf;
    }

    /// What the program carries.
    public static Stationery builtIn() {
        return new Stationery(new Shelf(Optional.empty()));
    }

    /// What the office keeps in the folder; what is not there is the program's.
    public static Stationery in(Path folder) {
        return new Stationery(new Shelf(Optional.of(folder)));
    }

    /// The place of an office's stationery: a folder beside its workspace.
    public static Path beside(Path workspace) {
        var name = String.valueOf(workspace.getFileName()).replaceFirst("\\.retinue$", "");
        return workspace.resolveSibling(name + " stationery");
    }

    /// Writes the program's own stationery into a folder, to begin from. A file that is there
    /// already is left as it is.
    public static int writeTo(Path folder) {
        return Shelf.writeTo(folder);
    }

    /// What is wrong with the office's files, told to whoever can mend it: the first fault of each
    /// template. A paper whose template is at fault is not printed, since it would not look as the
    /// office meant it to.
    public List<Trouble> faults() {
        return TEMPLATES.stream()
                .flatMap(name -> fault(name).stream())
                .collect(
                        Collectors.toMap(
                                Trouble::details,
                                trouble -> trouble,
                                (first, _) -> first,
                                LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Optional<Trouble> fault(String name) {
        try {
            read(name);
            return Optional.empty();
        } catch (Trouble trouble) {
            return Optional.of(trouble);
        }
    }

    /// The template, to be filled. An office's files are read anew each time, since they are worked
    /// on while the program runs.
    Document sheet(String name) {
        if (shelf.isOurs()) {
            var sheet = kept.computeIfAbsent(name, this::read);
            synchronized (sheet) {
                return (Document) sheet.cloneNode(true);
            }
        }
        return read(name);
    }

    /// What is wrong with a template, told to whoever can mend it.
    Trouble broken(String name, String place) {
        return shelf.broken(name + ".html", place);
    }

    private Document read(String name) {
        var sheet = parsed(name + ".html");
        putInParts(sheet, name + ".html");
        putInStyles(sheet, name + ".html");
        putInto(sheet, "head", "letterhead.html");
        putInto(sheet, "foot", "markings.html");
        putInPictures(sheet, name + ".html");
        return sheet;
    }

    private Document parsed(String file) {
        try {
            return builder().parse(new ByteArrayInputStream(shelf.bytes(file)));
        } catch (SAXParseException e) {
            throw shelf.broken(file, e.getLineNumber() + ":" + e.getColumnNumber());
        } catch (SAXException e) {
            throw shelf.broken(file, "XML");
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute(MOST_NESTED, 200);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, "XML");
        }
    }

    /// What several templates have in common is a file of its own, which takes the place of the
    /// element that names it.
    private void putInParts(Document sheet, String file) {
        for (var place : elements(sheet, "div")) {
            var name = place.getAttribute("data-part");
            if (!name.isEmpty()) {
                var part = sheet.importNode(parsed(held(name, file)).getDocumentElement(), true);
                place.getParentNode().replaceChild(part, place);
            }
        }
    }

    private void putInStyles(Document sheet, String file) {
        for (var style : elements(sheet, "style")) {
            var title = style.getAttribute("title");
            if (title.isEmpty()) {
                check(file, style.getTextContent());
            } else {
                var css = new String(shelf.bytes(held(title, file)), StandardCharsets.UTF_8);
                check(title, css);
                style.setTextContent(SIZE.matcher(css).replaceAll("$1" + shelf.paperSize()));
            }
        }
    }

    /// What a style sheet of the office says wrongly would else be left out in silence.
    private void check(String file, String css) {
        if (shelf.isOffices(file)) {
            StyleFaults.first(css)
                    .ifPresent(place -> {
                        throw shelf.broken(file, place);
                    });
        }
    }

    /// The name of a file that another one names, where there is such a file.
    private String held(String name, String file) {
        if (!shelf.holds(name)) {
            throw shelf.broken(file, name);
        }
        return name;
    }

    /// The letterhead stands at the top of every head, the markings at that of every foot; what is
    /// empty takes no place.
    private void putInto(Document sheet, String place, String file) {
        var part = parsed(file).getDocumentElement();
        if (!part.hasChildNodes()) {
            return;
        }
        for (var block : elements(sheet, "div")) {
            if (block.getAttribute("class").equals(place)) {
                block.insertBefore(sheet.importNode(part, true), block.getFirstChild());
            }
        }
    }

    private void putInPictures(Document sheet, String file) {
        for (var picture : elements(sheet, "img")) {
            var name = picture.getAttribute("src");
            if (!name.startsWith("data:")) {
                picture.setAttribute("src", shelf.picture(name, file));
            }
        }
    }

    private static Iterable<Element> elements(Document sheet, String name) {
        var found = sheet.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
