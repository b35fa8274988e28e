package org.retinue.print;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.retinue.tour.Trouble;

/// The files of stationery: an office's own where it keeps any, or else the program's.
record Shelf(Optional<Path> folder) {

    private static final String OURS = "/retinue/paper/";
    private static final String SETTINGS = "stationery.properties";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+\\.[a-z]+");
    private static final int MOST_BYTES = 5_000_000;
    private static final Map<String, String> SIZES = Map.of("a4", "A4", "letter", "letter");

    boolean isOurs() {
        return folder.isEmpty();
    }

    boolean isOffices(String name) {
        return own(name).isPresent();
    }

    /// Whether there is a file of the name, the office's or the program's.
    boolean holds(String name) {
        return NAME.matcher(name).matches()
                && (isOffices(name) || Shelf.class.getResource(OURS + name) != null);
    }

    byte[] bytes(String name) {
        var own = own(name);
        try {
            return own.isPresent() ? Files.readAllBytes(own.get()) : ours(name);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, name);
        }
    }

    /// The size of a whole page, in the words of style sheets.
    String paperSize() {
        var settings = new Properties();
        try {
            settings.load(new StringReader(new String(bytes(SETTINGS), StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(SETTINGS, "paper");
        }
        var size =
                SIZES.get(
                        settings.getProperty("paper", "A4")
                                .strip()
                                .toLowerCase(java.util.Locale.ROOT));
        if (size == null) {
            throw broken(SETTINGS, "paper");
        }
        return size;
    }

    /// A picture of the folder, as data. What it is is seen in its bytes.
    String picture(String name, String file) {
        var own = own(name).orElseThrow(() -> broken(file, "img"));
        try {
            var bytes = Files.readAllBytes(own);
            return "data:image/"
                    + kind(bytes).orElseThrow(() -> broken(name, "PNG, JPEG"))
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, name);
        }
    }

    private static Optional<String> kind(byte[] bytes) {
        if (bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N') {
            return Optional.of("png");
        }
        return bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8
                ? Optional.of("jpeg")
                : Optional.empty();
    }

    Trouble broken(String file, String place) {
        return own(file)
                .map(own -> new Trouble(Trouble.Kind.BAD_STATIONERY, own.toString(), place))
                .orElseGet(() -> new Trouble(Trouble.Kind.BROKEN_PROGRAM, file + " " + place));
    }

    /// The office's file of the name. A name is that of a file in the folder, never a way to one.
    private Optional<Path> own(String name) {
        if (folder.isEmpty() || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        var file = folder.get().resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Trouble(
                        Trouble.Kind.BAD_STATIONERY,
                        file.toString(),
                        "> " + MOST_BYTES / 1_000_000 + " MB");
            }
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
        return Optional.of(file);
    }

    private static byte[] ours(String name) throws IOException {
        try (var file =
                NAME.matcher(name).matches()
                        ? Shelf.class.getResourceAsStream(OURS + name)
                        : null) {
            if (file == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, "paper");
            }
            return file.readAllBytes();
        }
    }

    /// Writes the program's files where none of the name are, and says how many.
    static int writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            var written = 0;
            for (var name : names()) {
                var file = folder.resolve(name);
                if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.write(file, ours(name));
                    written++;
                }
            }
            return written;
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, folder.toString());
        }
    }

    private static List<String> names() throws IOException {
        var place = place();
        if (!place.getScheme().equals("jar")) {
            return names(Path.of(place));
        }
        try (var archive = FileSystems.newFileSystem(place, Map.of())) {
            return names(archive.getPath(OURS));
        }
    }

    private static URI place() {
        var place = Shelf.class.getResource(OURS + SETTINGS);
        if (place == null) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, SETTINGS);
        }
        try {
            return URI.create(place.toURI().toString().replace(SETTINGS, ""));
        } catch (URISyntaxException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, SETTINGS);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }
}
