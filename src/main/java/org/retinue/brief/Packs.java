package org.retinue.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retinue.brief.Pack.Made;
import org.retinue.tour.CheckReturnValue;
import org.retinue.tour.Tour;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Briefing packs as documents.
@CheckReturnValue
public final class Packs {

    private static final Logger LOG = LoggerFactory.getLogger(Packs.class);

    /// What the hash covers: everything but the making and the release.
    private static final List<String> CONTENT =
            List.of("tour", "days", "tracks", "delegation", "items", "sites", "people", "vehicles");

    private Packs() {}

    /// The document of the pack. It has been read back and found equal, or else there is a trouble
    /// that names the place.
    public static byte[] write(Pack pack) {
        var content = content(pack.tour());
        var tree =
                DocumentKind.PACK
                        .begin()
                        .put("release", pack.release())
                        .put("made", made(pack.made()))
                        .put("audience", pack.audience())
                        .put("withheld", withheld(pack.withheld()))
                        .put("sha256", Layout.hash(content))
                        .node();
        var document = DocumentKind.write(tree.setAll(content));
        return switch (read(document)) {
            case Reading.Accepted(var same) when same.equals(pack) -> document;
            case Reading.Accepted _ -> throw DocumentKind.cannotExport("");
            case Reading.Refused(var problems) ->
                    throw DocumentKind.cannotExport(problems.getFirst().pointer());
        };
    }

    /// The pack of a document of any origin and length; no more of it is read than a pack may have.
    public static Reading read(InputStream document) throws IOException {
        return read(document.readNBytes(Json.MOST_BYTES + 1));
    }

    /// The pack in a file, which may not be there or not be readable to the end.
    public static Reading read(Path file) {
        try (var document = Files.newInputStream(file)) {
            return read(document);
        } catch (IOException e) {
            // The rest of what it says may be the name of the file.
            LOG.warn("A pack could not be read: {}", e.getClass().getName());
            return new Reading.Refused(List.of(new Problem("", Reason.UNREADABLE, List.of())));
        }
    }

    /// The pack of a document of any origin.
    public static Reading read(byte[] document) {
        var problems = new Problems();
        var tree = DocumentKind.PACK.open(document, problems);
        if (problems.isEmpty()) {
            new References(Spot.root(tree), problems).checkPack();
        }
        if (problems.isEmpty()) {
            checkHash(tree, problems);
        }
        return problems.isEmpty()
                ? new Reading.Accepted(pack(tree))
                : new Reading.Refused(problems.list());
    }

    /// The published schema of packs, as text.
    public static String schema() {
        return Schema.text("retinue-pack-1");
    }

    /// The SHA-256 that the tour's pack carries, in hexadecimal digits.
    public static String hash(Tour tour) {
        return Layout.hash(content(tour));
    }

    private static ObjectNode content(Tour tour) {
        return new TourForm(tour).put(new Fields()).node();
    }

    private static JsonNode made(Made made) {
        return new Fields()
                .put("at", made.at().toString())
                .put("by", made.by())
                .put("program", made.program())
                .node();
    }

    private static JsonNode withheld(SortedMap<String, Integer> withheld) {
        var fields = new Fields();
        withheld.forEach(fields::put);
        return fields.node();
    }

    private static SortedMap<String, Integer> withheld(JsonNode tree) {
        var withheld = new TreeMap<String, Integer>();
        tree.path("withheld").forEachEntry((kind, number) -> withheld.put(kind, number.intValue()));
        return withheld;
    }

    private static void checkHash(JsonNode tree, Problems problems) {
        var content = JsonNodeFactory.instance.objectNode();
        CONTENT.forEach(name -> content.set(name, tree.path(name)));
        var hash = Layout.hash(content);
        if (!DirectoryReader.line(tree, "sha256").equals(hash)) {
            problems.add("/sha256", Reason.WRONG_HASH, hash);
        }
    }

    private static Pack pack(JsonNode tree) {
        var made = tree.path("made");
        return new Pack(
                TourReader.tour(tree),
                DirectoryReader.line(tree, "release"),
                new Made(
                        OffsetDateTime.parse(DirectoryReader.line(made, "at")).toInstant(),
                        DirectoryReader.line(made, "by"),
                        DirectoryReader.line(made, "program")),
                DirectoryReader.line(tree, "audience"),
                withheld(tree));
    }
}
