package org.retinue.trust;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;

/// Names that nobody has, planted in a workspace, and looked for in every file of a folder.
record Planted(List<String> markers) {

    private static final List<Charset> WRITTEN =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    static Planted of(int count) {
        return new Planted(
                IntStream.range(0, count)
                        .mapToObj(number ->
                                number % 2 == 0 ? "Quillfeather" + number : "羽毛笔" + number + "号")
                        .toList());
    }

    /// Plants every name in the directory of the workspace, and a word before it.
    void plantIn(Workspace workspace, String before) {
        var people =
                IntStream.range(0, markers.size())
                        .mapToObj(number ->
                                Person.named(
                                        new PersonId("p" + number),
                                        Text.english(before + markers.get(number))))
                        .toList();
        var known = workspace.directory();
        var planted = known.with(Directory.of(List.of(), people, List.of()));
        var _ = workspace.save(known, planted, "PLANT", Text.english(before + markers.getFirst()));
    }

    /// Which name is found in which file.
    List<String> foundIn(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = latin(Files.readAllBytes(file));
                markers.stream()
                        .filter(marker -> isIn(content, marker))
                        .forEach(marker -> found.add(marker + " in " + file.getFileName()));
            }
        }
        return found;
    }

    boolean isIn(String content, String marker) {
        return WRITTEN.stream().anyMatch(form -> content.contains(latin(marker.getBytes(form))));
    }

    /// A letter for each byte, so that bytes are looked for as letters are.
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
