package org.retinue.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.retinue.words.CharacterSets;

/// What the parts of a workbook say that its reader does not tell: which cells are merged, and
/// where each sheet lies. Every part is gone through once before anything else reads it, so that
/// nothing hides in one that would take a reader's memory.
final class WorkbookXml {

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_MERGES = 20_000;
    private static final int MOST_DEPTH = 100;
    private static final Pattern ENCODING = Pattern.compile("(?i)utf-?(8|16|16le|16be)");
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern RANGE = Pattern.compile("([^:]+)(?::([^:]+))?");
    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    private final Map<String, List<Merge>> merges = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private int strings;
    private int highestString = -1;
    private int cells;
    private boolean isShared;
    private boolean isValue;

    /// The first and the last cell of those that are one; counted from 0.
    record Merge(Spot first, Spot last) {}

    record Spot(int row, int column) {}

    private WorkbookXml() {}

    static WorkbookXml of(Map<String, byte[]> parts) throws Refused {
        var xml = new WorkbookXml();
        for (var part : parts.entrySet()) {
            xml.read(part.getKey(), part.getValue());
        }
        if (xml.highestString >= xml.strings) {
            throw new Refused(Refusal.DAMAGED);
        }
        return xml;
    }

    /// The merged cells of the sheet that the workbook refers to by this id.
    List<Merge> merges(String sheet) {
        return Optional.ofNullable(targets.get(sheet))
                .map(target -> merges.getOrDefault(target, List.of()))
                .orElse(List.of());
    }

    private void read(String part, byte[] content) throws Refused {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(text(content)));
            checkEncoding(reader);
            var depth = 0;
            var rows = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new Refused(Refusal.DECLARES_TYPES);
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        rows += reader.getLocalName().equals("row") ? 1 : 0;
                        element(part, reader);
                    }
                    case XMLStreamConstants.CHARACTERS -> text(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
                if (depth > MOST_DEPTH || rows > MOST_ROWS || cells > MOST_CELLS) {
                    throw new Refused(Refusal.TOO_MANY_CELLS);
                }
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw new Refused(Refusal.DAMAGED, e);
        }
    }

    /// The two encodings that workbooks have. Where a part says that it has another one, readers
    /// would disagree about it.
    private static void checkEncoding(XMLStreamReader reader) throws Refused {
        var said = reader.getCharacterEncodingScheme();
        if (said != null && !ENCODING.matcher(said).matches()) {
            throw new Refused(Refusal.DAMAGED);
        }
    }

    private static String text(byte[] content) throws Refused {
        try {
            return CharacterSets.marked(content)
                    .orElse(UTF_8)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replaceFirst("^\ufeff", "");
        } catch (CharacterCodingException e) {
            throw new Refused(Refusal.DAMAGED, e);
        }
    }

    private void element(String part, XMLStreamReader reader) throws Refused {
        isValue = reader.getLocalName().equals("v");
        switch (reader.getLocalName()) {
            case "c" -> {
                cells++;
                cell(reader);
            }
            case "si" -> strings++;
            case "mergeCell" -> merge(part, reader);
            case "Relationship" -> relation(part, reader);
            default -> {}
        }
    }

    private void cell(XMLStreamReader reader) throws Refused {
        var address = reader.getAttributeValue(null, "r");
        if (address != null) {
            var _ = spot(address);
        }
        isShared = "s".equals(reader.getAttributeValue(null, "t"));
    }

    /// What stands in a cell that refers to the table of texts is a number in it.
    private void text(String text) {
        if (isShared && isValue && !text.isBlank()) {
            highestString = Math.max(highestString, Integer.parseInt(text.strip()));
        }
    }

    private void merge(String part, XMLStreamReader reader) throws Refused {
        var all = merges.computeIfAbsent(part, _ -> new ArrayList<>());
        var range =
                RANGE.matcher(
                        Optional.ofNullable(reader.getAttributeValue(null, "ref")).orElse(""));
        if (!range.matches() || all.size() >= MOST_MERGES) {
            throw new Refused(all.size() >= MOST_MERGES ? Refusal.TOO_MANY_CELLS : Refusal.DAMAGED);
        }
        var first = spot(range.group(1));
        all.add(new Merge(first, range.group(2) == null ? first : spot(range.group(2))));
    }

    private void relation(String part, XMLStreamReader reader) {
        var id = reader.getAttributeValue(null, "Id");
        var target = reader.getAttributeValue(null, "Target");
        if (part.endsWith("workbook.xml.rels") && id != null && target != null) {
            var folder = part.substring(0, part.indexOf("_rels/"));
            targets.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
        }
    }

    private static Spot spot(String address) throws Refused {
        var found = ADDRESS.matcher(address.replace("$", ""));
        if (!found.matches()) {
            throw new Refused(Refusal.DAMAGED);
        }
        var column = found.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        var row = Integer.parseInt(found.group(2));
        if (column > LAST_COLUMN || row > LAST_ROW || row == 0) {
            throw new Refused(Refusal.DAMAGED);
        }
        return new Spot(row - 1, column - 1);
    }
}
